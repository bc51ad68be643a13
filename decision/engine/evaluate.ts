/**
 * The one evaluator: runs tables over sets of values.
 *
 * Where the set of an input is the answer itself, a row of a `possible` table may count on any of its values, and a row of
 * a `certain` one needs all. Where an input is open, any part of its set may turn out to be the answer: a row then may
 * hold where some value meets its condition, and must where every value does. With nothing open, what may hold holds.
 */
import type { Known } from './ask-rules.ts';
import { type CompiledTable, type Decider, HEAD, READ } from './compile.ts';
import { isSingle, lowestOf } from './inputs.ts';

/** What is known of all inputs of the tables. */
export interface Facts extends Known {
  /**
   * For each input which of its masks says what its set accepts: that of its value, or where all values are the answer
   * that of not sure; -1 where the masks of several values do together. Each is read by many tables and found once.
   */
  readonly slots: Int32Array;
}

/** Empty facts; with `open` some of them may be open. */
export function newFacts({ inputs }: Decider, open: boolean): Facts {
  const size = inputs.length;
  return { sets: new Int32Array(size), open: open ? new Uint8Array(size) : null, slots: new Int32Array(size) };
}

/** The mask of the set of a raw input. */
export function slotOf({ coding }: Decider, input: number, set: number): number {
  if (isSingle(set)) return 31 - Math.clz32(set);
  return set === coding.unsure[input] ? 33 - Math.clz32(set) : -1;
}

/** Finds the masks of the raw inputs, whose sets are written. */
function findSlots(model: Decider, { sets, open, slots }: Facts): void {
  const { rawCount, coding } = model;
  const { unsure } = coding;
  for (let i = 0; i < rawCount; i++) {
    const set = sets[i] as number;
    if ((set & (set - 1)) === 0) slots[i] = 31 - Math.clz32(set);
    else slots[i] = set === unsure[i] && open?.[i] !== 1 ? 33 - Math.clz32(set) : -1;
  }
}

/** One word of the rows that accept some value of a set, or every one; `at` is where the masks of the input start. */
export function rowsThatAccept(data: Int32Array, at: number, words: number, set: number, every: boolean): number {
  let rows = every ? -1 : 0;
  for (let left = set; left !== 0; left &= left - 1) {
    const mask = data[at + (31 - Math.clz32(left & -left)) * words] as number;
    rows = every ? rows & mask : rows | mask;
  }
  return rows;
}

/**
 * One word of the rows of the table at `start` that may hold; where nothing is open, they do.
 *
 * @param among looks at these rows only
 */
export function rowsThatMay(data: Int32Array, start: number, word: number, facts: Facts, among = -1): number {
  const { sets, open, slots } = facts;
  const words = data[start] as number;
  const end = data[start + 1] as number;
  let rows = among & (data[start + HEAD + word] as number);
  for (let read = start + HEAD + words; read < end; read += READ) {
    const input = data[read] as number;
    const at = (data[read + 1] as number) + word;
    const slot = slots[input] as number;
    if (slot >= 0) rows &= data[at + slot * words] as number;
    else rows &= rowsThatAccept(data, at, words, sets[input] as number, open?.[input] !== 1 && data[start + 3] === 1);
  }
  return rows;
}

/** Those of the rows that may hold that must: only what is open lets them differ. */
export function rowsThatMust(data: Int32Array, start: number, word: number, facts: Facts, may: number): number {
  const { sets, open, slots } = facts;
  const words = data[start] as number;
  const end = data[start + 1] as number;
  let rows = may;
  for (let read = start + HEAD + words; read < end && rows !== 0; read += READ) {
    const input = data[read] as number;
    if ((slots[input] as number) >= 0 || open?.[input] !== 1) continue;
    rows &= rowsThatAccept(data, (data[read + 1] as number) + word, words, sets[input] as number, true);
  }
  return rows;
}

/**
 * The row of a first table that decides where nothing is open.
 *
 * @throws Error if no row holds; the model's proofs exclude that
 */
export function decidingRow({ tables, starts, data }: Decider, t: number, { sets, slots }: Facts): number {
  const start = starts[t] as number;
  const words = data[start] as number;
  const end = data[start + 1] as number;
  for (let word = 0; word < words; word++) {
    let rows = data[start + HEAD + word] as number;
    for (let read = start + HEAD + words; read < end; read += READ) {
      const input = data[read] as number;
      const at = (data[read + 1] as number) + word;
      const slot = slots[input] as number;
      if (slot >= 0) rows &= data[at + slot * words] as number;
      else rows &= rowsThatAccept(data, at, words, sets[input] as number, data[start + 3] === 1);
    }
    if (rows !== 0) return word * 32 + 31 - Math.clz32(rows & -rows);
  }
  throw new Error(`table ${tables[t]?.id} has no row for these answers`);
}

/** The rows of each word of which one decides a first table: all that may hold, up to the first that must. */
export function candidates({ data }: Decider, { start, words }: CompiledTable, facts: Facts): number[] {
  const found: number[] = [];
  let must = 0;
  for (let word = 0; word < words; word++) {
    const may: number = must === 0 ? rowsThatMay(data, start, word, facts) : 0;
    if (may !== 0) must = rowsThatMust(data, start, word, facts, may);
    found.push(must === 0 ? may : may & (must ^ (must - 1)));
  }
  return found;
}

/** Calls back for each row of words of rows, in table order. */
export function forEachBit(words: ArrayLike<number>, visit: (row: number) => void): void {
  for (let word = 0; word < words.length; word++) {
    for (let rows = words[word] as number; rows !== 0; rows &= rows - 1) visit(word * 32 + lowestOf(rows));
  }
}

/** Calls back for each row of a collect table that holds, in table order. */
export function forEachRow(
  { data }: Decider,
  { start, words }: CompiledTable,
  facts: Facts,
  visit: (row: number) => void,
): void {
  for (let word = 0; word < words; word++) {
    for (let rows = rowsThatMay(data, start, word, facts); rows !== 0; rows &= rows - 1)
      visit(word * 32 + lowestOf(rows));
  }
}

/** Runs every first table in order where nothing is open, and writes the row that decided each. */
export function decide(model: Decider, facts: Facts, rows: Int32Array): void {
  findSlots(model, facts);
  const { starts, data, rawCount } = model;
  const { sets, slots } = facts;
  for (let t = 0; t < starts.length; t++) {
    const row = decidingRow(model, t, facts);
    const outcome = data[(data[(starts[t] as number) + 2] as number) + row] as number;
    rows[t] = row;
    sets[rawCount + t] = 1 << outcome;
    slots[rawCount + t] = outcome;
  }
}

/** Runs every first table in order where something may be open: the outcomes that each may have. */
export function runOverSets(model: Decider, facts: Facts): void {
  const { sets, open, slots } = facts;
  const { data } = model;
  findSlots(model, facts);
  for (const table of model.tables) {
    let set = 0;
    let must = 0;
    for (let word = 0; word < table.words && must === 0; word++) {
      const may = rowsThatMay(data, table.start, word, facts);
      must = may === 0 ? 0 : rowsThatMust(data, table.start, word, facts, may);
      for (let rows = must === 0 ? may : may & (must ^ (must - 1)); rows !== 0; rows &= rows - 1)
        set |= 1 << (table.outcomes[word * 32 + lowestOf(rows)] as number);
    }
    sets[table.input] = set;
    slots[table.input] = isSingle(set) ? lowestOf(set) : -1;
    if (open !== null) open[table.input] = 1;
  }
}
