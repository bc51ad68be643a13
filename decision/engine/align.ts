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

/** What a control contributes: its row, and the entries of that row by position. */
interface Contribution {
  readonly id: string;
  /** One character for the control; the next one stands for the same control when it is required. */
  readonly code: number;
  readonly row: number;
  readonly entries: readonly number[];
}

/** A control of a recommendation, as far as the alignment reads it. */
interface LevelledControl {
  readonly id: string;
  readonly level: ControlLevel;
}

/** What a list of codes says of an entry, whichever entry it is. */
interface Reading {
  readonly controls: readonly string[];
  readonly relevance: string;
}

/** Lists remembered before the caches start anew: links are foreign input, so what they make us keep has a bound. */
const LIST_LIMIT = 4096;

const entries: readonly Entry[] = Object.entries(frameworkEntries).flatMap(([framework, titles]) =>
  Object.entries(titles).map(([ref, title]) => ({ framework, ref, title })),
);

const rowIds = Object.keys(alignmentRows) as readonly AlignmentRowId[];

const contributions: ReadonlyMap<string, Contribution> = (() => {
  const positions = new Map(entries.map(({ ref }, position) => [ref, position]));
  const entriesOf = (row: AlignmentRowId) =>
    alignmentRows[row].split(', ').map((ref) => {
      const position = positions.get(ref);
      if (position === undefined) throw new Error(`alignment row ${row}: no entry ${ref}`);
      return position;
    });
  return new Map(
    knownControls.map(({ id, alignment }, index) => [
      id,
      { id, code: index * 2, row: rowIds.indexOf(alignment), entries: entriesOf(alignment) },
    ]),
  );
})();

/** By position in the vocabulary, which is the code without its level. */
const contributionOfCode = [...contributions.values()];

/** Results by the codes of a list, readings by codes and by what they say, rows by entry and reading. */
const cache = {
  lists: new Map<string, readonly AlignmentRow[]>(),
  readings: new Map<string, Reading>(),
  distinct: new Map<string, Reading>(),
  rows: entries.map(() => new Map<Reading, AlignmentRow>()),
};

function forget(): void {
  cache.lists.clear();
  cache.readings.clear();
  cache.distinct.clear();
  for (const rows of cache.rows) rows.clear();
}

const charOf = ({ code }: Contribution, level: ControlLevel): string =>
  String.fromCharCode(code + (level === 'required' ? 1 : 0));

/** A required control outweighs any number of recommended ones. */
const REQUIRED_WEIGHT = 1000;
const weights = new Uint16Array(rowIds.length);

function read(codes: string): Reading {
  const ids: string[] = [];
  const rows: number[] = [];
  weights.fill(0);
  for (let i = 0; i < codes.length; i += 1) {
    const char = codes.charCodeAt(i);
    const contribution = contributionOfCode[char >> 1];
    if (contribution === undefined) continue;
    const { id, row } = contribution;
    const weight = weights[row] ?? 0;
    const raised = (char & 1) === 1 && weight < REQUIRED_WEIGHT;
    weights[row] = weight + 1 + (raised ? REQUIRED_WEIGHT : 0);
    ids.push(id);
    rows.push(row);
  }
  let best = rows[0] ?? 0;
  for (const row of rows) {
    const lead = (weights[row] ?? 0) - (weights[best] ?? 0);
    if (lead > 0 || (lead === 0 && row < best)) best = row;
  }
  return { controls: Object.freeze(ids), relevance: rowIds[best] ?? '' };
}

function readingOf(codes: string): Reading {
  const known = cache.readings.get(codes);
  if (known !== undefined) return known;
  const fresh = read(codes);
  const content = `${fresh.relevance} ${fresh.controls.join(' ')}`;
  const reading = cache.distinct.get(content) ?? fresh;
  cache.distinct.set(content, reading);
  cache.readings.set(codes, reading);
  return reading;
}

function rowOf(entry: Entry, reading: Reading, rows: Map<Reading, AlignmentRow>): AlignmentRow {
  const known = rows.get(reading);
  if (known !== undefined) return known;
  const row = Object.freeze({ ...entry, ...reading });
  rows.set(reading, row);
  return row;
}

function alignAnew(controls: readonly LevelledControl[]): readonly AlignmentRow[] {
  const codesOfEntry = entries.map(() => '');
  for (const { id, level } of controls) {
    const contribution = contributions.get(id);
    if (contribution === undefined) continue;
    const char = charOf(contribution, level);
    for (const entry of contribution.entries) codesOfEntry[entry] += char;
  }
  const found: AlignmentRow[] = [];
  for (const [position, entry] of entries.entries()) {
    const codes = codesOfEntry[position];
    const rows = cache.rows[position];
    if (codes && rows) found.push(rowOf(entry, readingOf(codes), rows));
  }
  return Object.freeze(found);
}

/**
 * The framework entries that the given controls address, in the order of the frameworks and of their entries.
 *
 * `controls` of a row keeps the order given; `relevance` is the id of the alignment row that carries most weight for the
 * entry: required before recommended, then the row with most of the given controls, then table order. An id that the
 * table does not know contributes nothing. Results and rows are frozen and shared: the same list gives the same array,
 * and equal rows of two lists are one object for as long as both are remembered.
 */
export function align(controls: readonly LevelledControl[]): readonly AlignmentRow[] {
  let key = '';
  for (const { id, level } of controls) {
    const contribution = contributions.get(id);
    if (contribution !== undefined) key += charOf(contribution, level);
  }
  const known = cache.lists.get(key);
  if (known !== undefined) return known;
  if (cache.lists.size >= LIST_LIMIT) forget();
  const found = alignAnew(controls);
  cache.lists.set(key, found);
  return found;
}
