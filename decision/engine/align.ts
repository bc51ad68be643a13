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
  /** A number for the control; the next one stands for the same control when it is required. */
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

/** Lists and rows remembered before the caches start anew: links are foreign input, so what they make us keep has a bound. */
const LIST_LIMIT = 4096;
const ROW_LIMIT = 65_536;

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

/** Twice the position of the control in the vocabulary, and one more where it is required. */
const codeOf = ({ code }: Contribution, level: ControlLevel): number => code + (level === 'required' ? 1 : 0);

/** Controls of which one key can tell the state: three states each, in the 53 bits that a number holds exactly. */
const KEY_CONTROLS = 33;

/**
 * Each entry has two keys. The state of a control, 0 where it is absent, 1 recommended, 2 required, counts in one of them
 * with a power of three of its own, so that together they tell all states. For each control: its cells and its powers.
 */
const cellsOf: readonly { readonly cells: Int32Array; readonly powers: Float64Array }[] = (() => {
  const controlsSoFar = entries.map(() => 0);
  return contributionOfCode.map((contribution) => {
    const places = contribution.entries.map((entry) => {
      const place = controlsSoFar[entry] ?? 0;
      controlsSoFar[entry] = place + 1;
      if (place >= 2 * KEY_CONTROLS) throw new Error(`too many controls address ${entries[entry]?.ref}`);
      return { cell: 2 * entry + (place < KEY_CONTROLS ? 0 : 1), power: 3 ** (place % KEY_CONTROLS) };
    });
    return {
      cells: Int32Array.from(places, ({ cell }) => cell),
      powers: Float64Array.from(places, ({ power }) => power),
    };
  });
})();
const keys = new Float64Array(2 * entries.length);

type RowsByKey = Map<number, Map<number, AlignmentRow>>;

/** Results by the codes of a list, readings by what they say, rows by entry and reading, and by entry and keys. */
const cache = {
  lists: new Map<string, readonly AlignmentRow[]>(),
  readings: new Map<string, Reading>(),
  rows: entries.map(() => new Map<Reading, AlignmentRow>()),
  byKey: entries.map((): RowsByKey => new Map()),
  size: 0,
};

function forget(): void {
  cache.lists.clear();
  cache.readings.clear();
  for (const rows of [...cache.rows, ...cache.byKey]) rows.clear();
  cache.size = 0;
}

/** A required control outweighs any number of recommended ones. */
const REQUIRED_WEIGHT = 1000;
const weights = new Uint16Array(rowIds.length);

function read(codes: readonly number[]): Reading {
  const ids: string[] = [];
  const rows: number[] = [];
  weights.fill(0);
  for (const code of codes) {
    const contribution = contributionOfCode[code >> 1];
    if (contribution === undefined) continue;
    const { id, row } = contribution;
    const weight = weights[row] ?? 0;
    const raised = (code & 1) === 1 && weight < REQUIRED_WEIGHT;
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

/** The identical reading for the same content, whatever the levels that led to it. */
function sharedReading(codes: readonly number[]): Reading {
  const fresh = read(codes);
  const content = `${fresh.relevance} ${fresh.controls.join(' ')}`;
  const reading = cache.readings.get(content) ?? fresh;
  cache.readings.set(content, reading);
  return reading;
}

/** The row of an entry for the codes of a list, of which only those that address the entry count. */
function rowOf(position: number, codes: readonly number[]): AlignmentRow {
  const reading = sharedReading(codes.filter((code) => contributionOfCode[code >> 1]?.entries.includes(position)));
  const known = cache.rows[position] ?? new Map<Reading, AlignmentRow>();
  const row = known.get(reading) ?? Object.freeze({ ...(entries[position] as Entry), ...reading });
  known.set(reading, row);
  return row;
}

/** The row of an entry by its keys, which tell the controls but not their order: for lists in the order of the vocabulary. */
function rowByKey(position: number, codes: readonly number[]): AlignmentRow {
  const byHigh = cache.byKey[position] as RowsByKey;
  const low = keys[2 * position] as number;
  const high = keys[2 * position + 1] as number;
  let byLow = byHigh.get(high);
  if (byLow === undefined) {
    byLow = new Map();
    byHigh.set(high, byLow);
  }
  let row = byLow.get(low);
  if (row === undefined) {
    row = rowOf(position, codes);
    byLow.set(low, row);
    cache.size += 1;
  }
  return row;
}

function alignAnew(codes: readonly number[]): readonly AlignmentRow[] {
  keys.fill(0);
  let ascending = true;
  for (let i = 0; i < codes.length; i += 1) {
    const code = codes[i] as number;
    if (i > 0 && code >> 1 <= (codes[i - 1] as number) >> 1) ascending = false;
    const { cells, powers } = cellsOf[code >> 1] as (typeof cellsOf)[number];
    const state = 1 + (code & 1);
    for (let c = 0; c < cells.length; c += 1) {
      const cell = cells[c] as number;
      keys[cell] = (keys[cell] as number) + state * (powers[c] as number);
    }
  }
  const found: AlignmentRow[] = [];
  for (let position = 0; position < entries.length; position += 1) {
    if (keys[2 * position] === 0 && keys[2 * position + 1] === 0) continue;
    found.push(ascending ? rowByKey(position, codes) : rowOf(position, codes));
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
  const codes: number[] = [];
  let key = '';
  for (const { id, level } of controls) {
    const contribution = contributions.get(id);
    if (contribution === undefined) continue;
    const code = codeOf(contribution, level);
    codes.push(code);
    key += String.fromCharCode(code);
  }
  const known = cache.lists.get(key);
  if (known !== undefined) return known;
  if (cache.lists.size >= LIST_LIMIT) cache.lists.clear();
  if (cache.size >= ROW_LIMIT) forget();
  const found = alignAnew(codes);
  cache.lists.set(key, found);
  return found;
}
