import type { Question } from '../model/questions.ts';
import type { Answer, Answers } from '../types.ts';
import { type Compiled, type CompiledFirst, type CompiledTable, type Input, unsureCode } from './compile.ts';

/** What the tables concluded for one answer set, as numbers. */
export interface Evaluation {
  /** One code for each input: answers first, then table outcomes. */
  readonly codes: Int32Array;
  /** The row that decided each first table. */
  readonly rows: Int32Array;
  /** The questions (as a bit set) behind each first table's decision. */
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

/** The code of one input in an answer; an answer that cannot be read, or is missing, is not sure. */
function codeOf(question: Question, input: Input, answer: Answer | undefined): number {
  if (question.kind === 'single') {
    const at = typeof answer === 'string' ? input.values.indexOf(answer) : -1;
    return at < 0 ? unsureCode(input) : at;
  }
  if (answer === undefined || typeof answer === 'string') return unsureCode(input);
  const id = question.options[input.member]?.id ?? '';
  if (answer.includes(id)) return 1;
  return answer.includes(`?${id}`) ? unsureCode(input) : 0;
}

/** Answers as one code for each raw input, before the ask rules. */
export function codesOfAnswers(model: Compiled, answers: Answers): Int32Array {
  const codes = new Int32Array(model.rawCount);
  for (let i = 0; i < model.rawCount; i++) {
    const input = model.inputs[i];
    const question = input && model.source.questions[input.question];
    if (input && question) codes[i] = codeOf(question, input, answers[question.id as keyof Answers]);
  }
  return codes;
}

/** One word of the rows that hold, for the codes given. */
export function rowsThatHold(table: CompiledTable, word: number, codes: Int32Array): number {
  const { reads, offsets, masks, words } = table;
  let bits = table.full[word] as number;
  for (let r = 0; r < reads.length; r++) {
    bits &= masks[(offsets[r] as number) + (codes[reads[r] as number] as number) * words + word] as number;
  }
  return bits;
}

/**
 * The first row that holds, for the codes given.
 *
 * @throws Error if no row holds; the model's proofs exclude that.
 */
export function firstRow(table: CompiledTable, codes: Int32Array): number {
  for (let word = 0; word < table.words; word++) {
    const bits = rowsThatHold(table, word, codes);
    if (bits !== 0) return word * 32 + 31 - Math.clz32(bits & -bits);
  }
  throw new Error(`table ${table.id} has no row for these answers`);
}

/**
 * Runs every first table in order on codes written by `settleCodes`.
 *
 * @throws Error if a table has no row for these answers; the model's proofs exclude that.
 */
export function evaluate(model: Compiled, state: Evaluation): void {
  const { tables, rawCount } = model;
  for (let t = 0; t < tables.length; t++) {
    const table = tables[t] as CompiledFirst;
    const row = firstRow(table, state.codes);
    state.rows[t] = row;
    state.codes[rawCount + t] = table.outcomes[row] as number;
    let questions = table.rowQuestions[row] as number;
    const behind = table.rowTables[row] as readonly number[];
    for (let b = 0; b < behind.length; b++) questions |= state.questions[behind[b] as number] as number;
    state.questions[t] = questions;
  }
}

/** The questions (as a bit set) behind one row that fired. */
export function questionsBehind(table: CompiledTable, row: number, state: Evaluation): number {
  let questions = table.rowQuestions[row] as number;
  for (const t of table.rowTables[row] ?? []) questions |= state.questions[t] as number;
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
