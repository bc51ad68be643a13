import type { Because, QuestionId } from '../types.ts';
import type { Compiled, CompiledTable } from './compile.ts';
import { type Evaluation, questionsBehind } from './evaluate.ts';

export interface Explainer {
  /** The row and the asked questions behind it. Equal explanations are the identical object. */
  because(table: CompiledTable, row: number, state: Evaluation, asked: number): Because;
  /** The row that decided a first table, then the rows of the tables that it read, each once, nearest first. */
  chain(table: number, state: Evaluation, asked: number): readonly Because[];
  /** The question ids of a bit set, in the order of the model. */
  questions(bits: number): readonly QuestionId[];
}

/** @param model the compiled model; explanations are remembered for its life, bounded by rows and question sets that occur together */
export function newExplainer(model: Compiled): Explainer {
  const ids = model.source.questions.map((question) => question.id as QuestionId);
  const lists = new Map<number, readonly QuestionId[]>();
  const known = new Map<CompiledTable, Map<number, Because>[]>();

  const questions = (bits: number): readonly QuestionId[] => {
    let list = lists.get(bits);
    if (list === undefined) {
      list = ids.filter((_, i) => (bits & (1 << i)) !== 0);
      lists.set(bits, list);
    }
    return list;
  };

  const because = (table: CompiledTable, row: number, state: Evaluation, asked: number): Because => {
    const bits = questionsBehind(table, row, state) & asked;
    let rows = known.get(table);
    if (rows === undefined) {
      rows = table.rowIds.map(() => new Map<number, Because>());
      known.set(table, rows);
    }
    const bySet = rows[row] as Map<number, Because>;
    let found = bySet.get(bits);
    if (found === undefined) {
      found = { rule: table.rowIds[row] as string, answers: questions(bits) };
      bySet.set(bits, found);
    }
    return found;
  };

  const chain = (table: number, state: Evaluation, asked: number): readonly Because[] => {
    const queue = [table];
    for (let at = 0; at < queue.length; at++) {
      const t = queue[at] as number;
      for (const next of model.tables[t]?.rowTables[state.rows[t] as number] ?? []) if (!queue.includes(next)) queue.push(next);
    }
    return queue.flatMap((t) => {
      const compiled = model.tables[t];
      return compiled ? [because(compiled, state.rows[t] as number, state, asked)] : [];
    });
  };

  return { because, chain, questions };
}
