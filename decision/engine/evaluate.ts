import type { Compiled, CompiledFirst, CompiledTable } from './compile.ts';
import { firstRow, outcomeOfRow } from './program.ts';

/** What the tables concluded for one answer set, as numbers. */
export interface Evaluation {
  /** One code for each input: answers first, then table outcomes. */
  readonly codes: Int32Array;
  /** The row that decided each first table. */
  readonly rows: Int32Array;
  /** The questions (as a bit set) behind each first table's decision, once `traceQuestions` has run. */
  readonly questions: Int32Array;
}

/** Empty working memory for {@link evaluate}; reuse it to avoid allocation. */
export function newEvaluation(model: Compiled): Evaluation {
  return {
    codes: new Int32Array(model.inputs.length),
    rows: new Int32Array(model.tables.length),
    questions: new Int32Array(model.tables.length),
  };
}

/** One word of the rows that hold, for the codes given. */
export function rowsThatHold({ masks, words }: CompiledTable, word: number, codes: Int32Array): number {
  let bits = masks[1 + word] as number;
  const end = masks[0] as number;
  for (let at = 1 + words; at < end; at += 2) {
    const code = codes[masks[at] as number] as number;
    bits &= masks[(masks[at + 1] as number) + code * words + word] as number;
  }
  return bits;
}

/** The row of a first table that decides, for the codes given. */
export function decidingRow({ tables, program }: Compiled, t: number, codes: Int32Array): number {
  const row = firstRow(program.data, program.starts[t] as number, codes);
  if (row < 0) throw new Error(`table ${tables[t]?.id} has no row for these answers`);
  return row;
}

/**
 * Runs every first table in order on codes written by `settleCodes`.
 *
 * @throws Error if a table has no row for these answers; the model's proofs exclude that.
 */
export function evaluate(model: Compiled, state: Evaluation): void {
  const { rawCount, program } = model;
  const { data, starts } = program;
  const { codes, rows } = state;
  for (let t = 0; t < starts.length; t++) {
    const row = decidingRow(model, t, codes);
    rows[t] = row;
    codes[rawCount + t] = outcomeOfRow(data, starts[t] as number, row);
  }
}

/** Finds the questions behind each first table's decision, after {@link evaluate}. */
export function traceQuestions({ tables }: Compiled, state: Evaluation): void {
  for (let t = 0; t < tables.length; t++) {
    state.questions[t] = questionsBehind(tables[t] as CompiledFirst, state.rows[t] as number, state);
  }
}

/** The questions (as a bit set) behind one row that fired. */
export function questionsBehind(table: CompiledTable, row: number, state: Evaluation): number {
  let questions = table.rowQuestions[row] as number;
  const behind = table.rowTables[row] as readonly number[];
  for (let b = 0; b < behind.length; b++) questions |= state.questions[behind[b] as number] as number;
  return questions;
}

/** Calls back for each row of a collect table that holds, in table order. */
export function forEachRow(table: CompiledTable, codes: Int32Array, visit: (row: number) => void): void {
  for (let word = 0; word < table.words; word++) {
    let bits = rowsThatHold(table, word, codes);
    while (bits !== 0) {
      const lowest = bits & -bits;
      visit(word * 32 + 31 - Math.clz32(lowest));
      bits ^= lowest;
    }
  }
}
