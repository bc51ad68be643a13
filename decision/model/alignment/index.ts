import type { AlignmentSource } from '../../engine/align.ts';
import { controls } from '../controls.ts';
import { mapping } from './mapping.ts';
import { alignmentRows } from './rows.ts';
import titles from './titles.json' with { type: 'json' };

const titlesOf: AlignmentSource['entries'] = titles;

/** @throws Error where no framework has the entry, which the type of the mapping rules out */
function titleOf(framework: string, ref: string): string {
  const title = titlesOf[framework]?.[ref];
  if (title === undefined) throw new Error(`${framework} has no entry ${ref}`);
  return title;
}

const addressed: readonly (readonly [string, readonly string[]])[] = Object.values(mapping).flatMap(Object.entries);

/** The framework alignment of the model in work. */
export const alignment: AlignmentSource = {
  entries: Object.fromEntries(
    Object.entries(mapping).map(([framework, entries]) => [
      framework,
      Object.fromEntries(Object.keys(entries).map((ref) => [ref, titleOf(framework, ref)])),
    ]),
  ),
  rows: Object.fromEntries(
    alignmentRows.map((row) => [
      row,
      addressed
        .filter(([, rows]) => rows.includes(row))
        .map(([ref]) => ref)
        .join(', '),
    ]),
  ),
  controls: Object.fromEntries(controls.map(({ id, alignment: row }) => [id, row])),
};
