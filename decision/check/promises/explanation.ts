/**
 * Promise 14: what an explanation may name.
 *
 * That equal answers give equal results in any order, and that answers to questions that are not asked have no effect,
 * follows from how answers become codes and is tested there. Proved here: every question that a row names is one whose
 * answer can make that row hold or not hold, all other answers the same. An explanation names the questions of the row
 * and of the rows of the facts that it reads, so each question it names decides whether one of these rows holds.
 */
import { UNASKED } from '../../engine/inputs.ts';
import type { Conditions } from '../../engine/table.ts';
import type { Claim } from '../claims.ts';
import { FALSE, type Node } from '../diagram.ts';
import { collectTables, type TableDiagrams } from '../outcomes.ts';
import { beforeAsking } from '../space.ts';
import type { Context } from './context.ts';

export function explanationsNameWhatMatters({ words }: Context): Claim[] {
  const { outcomes } = words;
  const { compiled, space } = outcomes;
  const { diagrams } = space;

  const inputsOf = (question: number): number[] =>
    compiled.inputs.flatMap((input, i) => (input.question === question ? [i] : []));

  /** Whether some change of the answer alone changes the function. */
  const matters = (node: Node, question: number): boolean =>
    inputsOf(question).some((input) => {
      const codes = Array.from({ length: (diagrams.domains[input] ?? 0) - 1 }, (_, code) => code);
      const [first = FALSE, ...rest] = codes.map((code) => diagrams.restrict(node, input, code));
      return rest.some((other) => diagrams.and(space.answered, diagrams.differ(first, other)) !== FALSE);
    });

  const table = (rows: readonly { readonly when: Conditions }[], { id, holds }: TableDiagrams): Claim => {
    let idle = FALSE;
    rows.forEach(({ when }, row) => {
      const node = beforeAsking(space, holds[row] ?? FALSE);
      // A question that is not asked is not named.
      const asked = Object.entries(when).flatMap(([input, values]) => (values === UNASKED ? [] : [input]));
      const read = asked.map((input) => compiled.inputs[compiled.inputIndex.get(input) ?? -1]?.question ?? -1);
      const named = [...new Set(read)].filter((question) => question >= 0).sort((one, other) => one - other);
      if (named.some((question) => !matters(node, question))) idle = diagrams.or(idle, holds[row] ?? FALSE);
    });
    return {
      statement: `each question that a row names can decide it: ${id}`,
      premise: space.valid,
      violation: diagrams.and(space.valid, idle),
    };
  };

  const { source } = outcomes;
  return [
    ...source.tables.flatMap(({ rows }, t) => {
      const built = outcomes.tables[t];
      return built ? [table(rows, built)] : [];
    }),
    ...collectTables(outcomes).map(({ source: { rows }, diagrams: built }) => table(rows, built)),
  ];
}
