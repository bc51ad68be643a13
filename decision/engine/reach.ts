/**
 * Whether an answer can still make a difference while other answers are not sure: a search over what those could be.
 *
 * The tables run over sets, with the answer in question and the others open, and mark what may depend on the answer;
 * where nothing of the result does, all of it is settled at once. Otherwise one more input is given each of its values in
 * turn, and left not sure. At every step one combination is tried out in full.
 */
import type { Known } from './ask-rules.ts';
import type { Compiled, CompiledTable } from './compile.ts';
import { candidates, type Facts, forEachBit, newFacts, rowsThatAccept, rowsThatMay, runOverSets } from './evaluate.ts';
import { isSingle } from './inputs.ts';
import { newOpenInputBehind } from './open-input.ts';
import type { CollectPlan, OutcomePlan } from './outcome.ts';
import type { Trial } from './trial.ts';

/** Steps that one search may take. A search that would need more counts as a difference: better one question too many. */
const STEP_LIMIT = 5_000;

/** What is not sure about the answers, and what the answers could be. */
export interface Unsure {
  /** A set for each raw input before the ask rules; changed during the search and restored. */
  readonly answered: Int32Array;
  /** The raw inputs that are not sure. */
  readonly inputs: readonly number[];
  /** What each raw input may be. */
  readonly valuesOf: (input: number) => number;
}

/** Everything known over a step, and what of it may depend on the answer in question. */
interface Marked extends Facts {
  readonly marks: Uint8Array;
}

/** Rows of each word of which a marked input may decide whether they hold, among those given. */
function hinges(
  { data }: Compiled,
  { reads, masks, words }: CompiledTable,
  rows: readonly number[],
  { sets, marks }: Marked,
) {
  return rows.map((bits, word) => {
    let found = 0;
    for (let r = 0; r < reads.length && bits !== 0; r++) {
      const input = reads[r] as number;
      if (marks[input] !== 1) continue;
      const at = (masks[r] as number) + word;
      const set = sets[input] as number;
      found |= rowsThatAccept(data, at, words, set, false) & ~rowsThatAccept(data, at, words, set, true);
    }
    return found & bits;
  });
}

const isAny = (rows: readonly number[]): boolean => rows.some((bits) => bits !== 0);

const mayHold = ({ data }: Compiled, { start, words }: CompiledTable, known: Facts): number[] =>
  Array.from({ length: words }, (_, word) => rowsThatMay(data, start, word, known));

/** Marks the questions that are asked, and the values that are left of an answer, because of something marked. */
function markAnswers(model: Compiled, given: Known, known: Marked): void {
  const { rules, gates } = model;
  const { sets, open, marks } = known;
  for (const { reads, from, to } of rules) {
    if (!reads.some((input) => marks[input] === 1)) continue;
    for (let i = from; i < to; i++) if (open?.[i] === 1 && sets[i] !== given.sets[i]) marks[i] = 1;
  }
  for (const { input, around } of gates) {
    if (open?.[input] === 1 && marks[input] !== 1 && around.some((one) => marks[one] === 1)) {
      marks[input] = 1;
      markAnswers(model, given, known);
    }
  }
}

/** Runs the tables over sets; null where nothing of the result can depend on the input. */
function analyse(model: Compiled, plan: OutcomePlan, given: Known, input: number): Marked | null {
  const { inputs, tables } = model;
  const known: Marked = { ...newFacts(model, true), marks: new Uint8Array(inputs.length) };
  const { sets, marks } = known;
  marks[input] = 1;
  model.settle(given, known, { asked: 0, refused: 0 });
  runOverSets(model, known);
  markAnswers(model, given, known);
  for (const table of tables) {
    if (isSingle(sets[table.input] as number) || !table.reads.some((one) => marks[one] === 1)) continue;
    if (isAny(hinges(model, table, candidates(model, table, known), known))) marks[table.input] = 1;
  }
  const matters =
    plan.heads.some((head) => marks[head] === 1) ||
    plan.collects.some(({ table }) => isAny(hinges(model, table, mayHold(model, table, known), known)));
  return matters ? known : null;
}

/** Of a collect table, the rows that may hold and fill a slot whose value is in question. */
function rowsInQuestion(model: Compiled, { table, slotOf, from, rowsOf }: CollectPlan, known: Marked): number[] {
  const may = mayHold(model, table, known);
  const found = may.map(() => 0);
  forEachBit(hinges(model, table, may, known), (row) => {
    for (const other of rowsOf[(slotOf[row] as number) - from] ?? []) {
      found[other >> 5] = (found[other >> 5] ?? 0) | (1 << (other & 31));
    }
  });
  return may.map((rows, word) => rows & (found[word] ?? 0));
}

/** An input that is still free and stands behind something that the answer may decide; nearest first. */
function nextToFix(model: Compiled, plan: OutcomePlan, known: Marked, isFree: (input: number) => boolean) {
  // Every row that may hold, also after one that must: released answers count the steps of this order.
  const rowsOf = (table: CompiledTable): number[] => mayHold(model, table, known);
  const openInputBehind = newOpenInputBehind(model, known, rowsOf, isFree);
  for (const table of model.tables) {
    if (!table.reads.some((input) => known.marks[input] === 1)) continue;
    const found = openInputBehind(table, rowsOf(table));
    if (found !== undefined) return found;
  }
  for (const collect of plan.collects) {
    const found = openInputBehind(collect.table, rowsInQuestion(model, collect, known));
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Whether another value of `input` changes the result, for some choice of values of the others that are not sure.
 *
 * @param trial used, and left with other answers
 */
export function canMatter(model: Compiled, plan: OutcomePlan, trial: Trial, unsure: Unsure, input: number): boolean {
  const { answered, inputs, valuesOf } = unsure;
  const question = 1 << (model.inputs[input]?.question ?? 0);
  const before = answered.slice();
  const given = { sets: answered.slice(), open: new Uint8Array(answered.length) };
  for (const one of inputs) {
    given.sets[one] = valuesOf(one);
    given.open[one] = 1;
  }
  const isFree = (one: number): boolean => one !== input && given.open[one] === 1;
  const limit = model.source.searchSteps ?? STEP_LIMIT;
  let steps = 0;

  const differsHere = (): boolean => {
    if ((trial.start(answered) & question) === 0) return false;
    for (let values = valuesOf(input); values !== 0; values &= values - 1) {
      if (trial.run(input, values & -values) > 0) return true;
    }
    return false;
  };

  const search = (): boolean => {
    if (++steps > limit || differsHere()) return true;
    const known = analyse(model, plan, given, input);
    const fix = known === null ? undefined : nextToFix(model, plan, known, isFree);
    if (fix === undefined) return false;
    const all = given.sets[fix] as number;
    const held = answered[fix] as number;
    given.open[fix] = 0;
    let found = false;
    for (let values = all; values !== 0 && !found; values &= values - 1) {
      given.sets[fix] = answered[fix] = values & -values;
      found = search();
    }
    given.sets[fix] = all;
    answered[fix] = held;
    found ||= search();
    given.open[fix] = 1;
    return found;
  };

  const found = search();
  answered.set(before);
  return found;
}
