import type { Because, QuestionId } from '../types.ts';
import type { CompiledFirst, CompiledTable } from './compile.ts';
import { interned } from './intern.ts';
import { decidedBy, type Run } from './run.ts';

export interface Explainer {
  /** The row and the asked questions behind it. Equal explanations are the identical object. */
  because(table: CompiledTable, row: number): Because;
  /** The row that decided a first table, then the rows of the tables that it read, each once, nearest first. */
  chain(table: CompiledFirst): readonly Because[];
  /** The question ids of a bit set, in the order of the model. */
  questions(bits: number): readonly QuestionId[];
}

/** Question sets remembered for each row; a row that meets more starts anew. */
const SETS_LIMIT = 1_024;

/** @param run what was evaluated; explanations are frozen and remembered, within a bound for each row */
export function newExplainer(run: Run): Explainer {
  const { model, state, trace } = run;
  const ids = model.source.questions.map((question) => question.id as QuestionId);
  const known = new Map(
    [...model.tables, ...model.collects].map((table) => [table, table.rowIds.map(() => new Map<number, Because>())]),
  );
  const listOf = interned((list: readonly QuestionId[]) => list);
  const chainOf = interned((list: readonly Because[]) => list);
  const queue: CompiledFirst[] = [];
  const found: Because[] = [];

  const questions = (bits: number): readonly QuestionId[] => listOf(ids.filter((_, i) => (bits & (1 << i)) !== 0));

  const because = (table: CompiledTable, row: number): Because => {
    const bits = trace.behind(table, row) & state.asked;
    const bySet = known.get(table)?.[row] as Map<number, Because>;
    let made = bySet.get(bits);
    if (made === undefined) {
      if (bySet.size >= SETS_LIMIT) bySet.clear();
      made = Object.freeze({ rule: table.rowIds[row] as string, answers: questions(bits) });
      bySet.set(bits, made);
    }
    return made;
  };

  const chain = (table: CompiledFirst): readonly Because[] => {
    queue.length = 0;
    found.length = 0;
    queue.push(table);
    for (let at = 0; at < queue.length; at++) {
      const read = queue[at] as CompiledFirst;
      const row = decidedBy(run, read);
      found.push(because(read, row));
      for (const t of trace.tablesOf(read, row)) {
        const next = model.tables[t] as CompiledFirst;
        if (!queue.includes(next)) queue.push(next);
      }
    }
    return chainOf(found);
  };

  return { because, chain, questions };
}
