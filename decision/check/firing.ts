/** How often each row of a model fires, counted exactly over the answer space. */
import { unsureCode } from './codes.ts';
import type { Node } from './diagram.ts';
import { collectTables, type Outcomes } from './outcomes.ts';

/** The combinations in which no answer, and no member of a set, is not sure. */
export function sureOf({ compiled, space: { diagrams, valid } }: Outcomes): Node {
  const unsure = compiled.inputs
    .slice(0, compiled.rawCount)
    .map((input, i) => diagrams.literal(i, [unsureCode(input)]));
  return diagrams.without(valid, diagrams.or(...unsure));
}

/**
 * For each row the number of combinations of answers in `where` in which it fires: a row of a first table where it
 * decides, a row of a collect table where it holds. Every combination counts once, so a count says how much of the space
 * a row covers and not how often it is met in practice.
 */
export function firingOf(outcomes: Outcomes, where: Node): ReadonlyMap<string, bigint> {
  const {
    space: { diagrams },
    tables,
  } = outcomes;
  const fires = [
    ...tables.map(({ rowIds, decides }) => ({ rowIds, nodes: decides })),
    ...collectTables(outcomes).map(({ diagrams: { rowIds, holds } }) => ({ rowIds, nodes: holds })),
  ];
  return new Map(
    fires.flatMap(({ rowIds, nodes }) =>
      rowIds.map((id, row): [string, bigint] => [id, diagrams.count(diagrams.and(where, nodes[row] ?? 0))]),
    ),
  );
}

/** For each outcome of a first table, in order, the number of combinations in `where` in which it is the result. */
export function outcomeCounts(
  { source, space: { diagrams }, tables, compiled }: Outcomes,
  table: string,
  where: Node,
): readonly bigint[] {
  const at = compiled.tableIndex.get(table);
  if (at === undefined) throw new Error(`the model has no table ${table}`);
  const outcome = tables[at]?.outcome ?? 0;
  return (source.tables[at]?.outcomes ?? []).map((_, wanted) =>
    diagrams.count(
      diagrams.and(
        where,
        diagrams.map(outcome, (value) => (value === wanted ? 1 : 0)),
      ),
    ),
  );
}
