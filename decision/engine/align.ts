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

/** Lists, and steps of rows, remembered before the caches start anew: links are foreign input, so what they make us keep has a bound. */
const LIST_LIMIT = 4096;
const STEP_LIMIT = 262_144;

/** Where an entry stands after some of the controls given: the way here is the codes of those that address it. */
interface Step {
  readonly code: number;
  readonly before: Step | null;
  readonly next: Map<number, Step>;
  /** The row, once a list ended here. */
  row: AlignmentRow | null;
}

const newStep = (code: number, before: Step | null): Step => ({ code, before, next: new Map(), row: null });

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

/** Results by the codes of a list, the first step of each entry, readings by what they say, rows by entry and reading. */
const cache = {
  lists: new Map<string, readonly AlignmentRow[]>(),
  starts: entries.map(() => newStep(0, null)),
  steps: 0,
  readings: new Map<string, Reading>(),
  rows: entries.map(() => new Map<Reading, AlignmentRow>()),
};

function forget(): void {
  cache.lists.clear();
  cache.starts = entries.map(() => newStep(0, null));
  cache.steps = 0;
  cache.readings.clear();
  for (const rows of cache.rows) rows.clear();
}

/** Twice the position of the control in the vocabulary, and one more where it is required. */
const codeOf = ({ code }: Contribution, level: ControlLevel): number => code + (level === 'required' ? 1 : 0);

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

function rowAt(position: number, step: Step): AlignmentRow {
  const codes: number[] = [];
  for (let at = step; at.before !== null; at = at.before) codes.unshift(at.code);
  const reading = sharedReading(codes);
  const known = cache.rows[position] ?? new Map<Reading, AlignmentRow>();
  const row = known.get(reading) ?? Object.freeze({ ...(entries[position] as Entry), ...reading });
  known.set(reading, row);
  return row;
}

function alignAnew(controls: readonly LevelledControl[]): readonly AlignmentRow[] {
  if (cache.steps > STEP_LIMIT) forget();
  const steps = cache.starts.slice();
  for (const { id, level } of controls) {
    const contribution = contributions.get(id);
    if (contribution === undefined) continue;
    const code = codeOf(contribution, level);
    for (const entry of contribution.entries) {
      const step = steps[entry] as Step;
      let next = step.next.get(code);
      if (next === undefined) {
        next = newStep(code, step);
        step.next.set(code, next);
        cache.steps += 1;
      }
      steps[entry] = next;
    }
  }
  const found: AlignmentRow[] = [];
  for (let position = 0; position < steps.length; position += 1) {
    const step = steps[position] as Step;
    if (step.before === null) continue;
    step.row ??= rowAt(position, step);
    found.push(step.row);
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
    if (contribution !== undefined) key += String.fromCharCode(codeOf(contribution, level));
  }
  const known = cache.lists.get(key);
  if (known !== undefined) return known;
  if (cache.lists.size >= LIST_LIMIT) forget();
  const found = alignAnew(controls);
  cache.lists.set(key, found);
  return found;
}
