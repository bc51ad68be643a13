import type { AlignmentSource } from '../../engine/align.ts';
import { controls } from '../controls.ts';
import { frameworkEntries } from './framework-entries.ts';
import { alignmentRows } from './rows.ts';

const entries = Object.values(frameworkEntries).flat();

/** The framework alignment of the model in work. */
export const alignment: AlignmentSource = {
  entries: Object.fromEntries(
    Object.entries(frameworkEntries).map(([framework, list]) => [
      framework,
      Object.fromEntries(list.map(({ ref, title }) => [ref, title])),
    ]),
  ),
  rows: Object.fromEntries(
    alignmentRows.map((row) => [
      row,
      entries
        .filter(({ rows }) => rows.includes(row))
        .map(({ ref }) => ref)
        .join(', '),
    ]),
  ),
  controls: Object.fromEntries(controls.map(({ id, alignment: row }) => [id, row])),
};
