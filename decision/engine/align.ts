/** From the controls of a recommendation to the framework entries they address. */
import { frameworkEntries } from '../model/alignment/framework-entries.ts';
import { type AlignmentRowId, alignmentRows } from '../model/alignment/rows.ts';
import { controls as knownControls } from '../model/controls.ts';
import type { ControlLevel } from '../model/vocabulary.ts';
import type { AlignmentRow } from '../types.ts';

interface Entry {
  readonly framework: string;
  readonly ref: string;
  readonly title: string;
}

/** A control of a recommendation, as far as the alignment reads it. */
interface LevelledControl {
  readonly id: string;
  readonly level: ControlLevel;
}

const entries: readonly Entry[] = Object.entries(frameworkEntries).flatMap(([framework, titles]) =>
  Object.entries(titles).map(([ref, title]) => ({ framework, ref, title })),
);

const rowIds = Object.keys(alignmentRows) as readonly AlignmentRowId[];

/** For each row the positions of its entries. */
const entriesOfRow: readonly (readonly number[])[] = (() => {
  const positions = new Map(entries.map(({ ref }, position) => [ref, position]));
  return rowIds.map((row) =>
    alignmentRows[row].split(', ').map((ref) => {
      const position = positions.get(ref);
      if (position === undefined) throw new Error(`alignment row ${row}: no entry ${ref}`);
      return position;
    }),
  );
})();

const rowOfControl: ReadonlyMap<string, number> = new Map(
  knownControls.map(({ id, alignment }) => [id, rowIds.indexOf(alignment)]),
);

/** A required control outweighs any number of recommended ones. */
const REQUIRED_WEIGHT = 1000;

/** Rows that the controls touch, the weightiest first, of equal ones the first. */
function rowsByWeight(controls: readonly LevelledControl[]): readonly number[] {
  const weights = new Map<number, number>();
  for (const { id, level } of controls) {
    const row = rowOfControl.get(id);
    if (row === undefined) continue;
    const weight = weights.get(row) ?? 0;
    const raised = level === 'required' && weight < REQUIRED_WEIGHT;
    weights.set(row, weight + 1 + (raised ? REQUIRED_WEIGHT : 0));
  }
  return [...weights].sort(([a, weightOfA], [b, weightOfB]) => weightOfB - weightOfA || a - b).map(([row]) => row);
}

/**
 * The framework entries that the given controls address, in the order of the frameworks and of their entries.
 *
 * `controls` of a row keeps the order given; `relevance` is the id of the alignment row that carries most weight for the
 * entry: required before recommended, then the row with most of the given controls, then table order. An id that the
 * table does not know contributes nothing.
 */
export function align(controls: readonly LevelledControl[]): readonly AlignmentRow[] {
  const relevance: (AlignmentRowId | undefined)[] = entries.map(() => undefined);
  const ids: string[][] = entries.map(() => []);
  for (const row of rowsByWeight(controls)) {
    for (const entry of entriesOfRow[row] ?? []) relevance[entry] ??= rowIds[row];
  }
  for (const { id } of controls) {
    for (const entry of entriesOfRow[rowOfControl.get(id) ?? -1] ?? []) ids[entry]?.push(id);
  }
  const found: AlignmentRow[] = [];
  for (let position = 0; position < entries.length; position++) {
    const why = relevance[position];
    if (why === undefined) continue;
    const { framework, ref, title } = entries[position] as Entry;
    found.push({ framework, ref, title, controls: ids[position] ?? [], relevance: why });
  }
  return found;
}
