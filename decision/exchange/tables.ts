/** Every table of a model in one form, whatever its hit policy, for those who show or write them. */
import type { ModelSource } from '../engine/source.ts';
import type { Conditions } from '../engine/table.ts';

export { type Test, testsOf } from '../engine/ask-rules.ts';

export interface TableRow {
  readonly id: string;
  readonly when: Conditions;
  readonly sources: readonly string[];
  /** Names and values of what the row concludes. */
  readonly concludes: { readonly [name: string]: string | readonly string[] };
}

export interface Table {
  readonly id: string;
  /** `first`: the first row that holds decides. `collect`: every row that holds contributes. */
  readonly policy: 'first' | 'collect';
  /** Whether a not-sure answer meets a condition that only some of its values would meet. */
  readonly match: 'possible' | 'certain';
  /** Of a first table, whether its rows stand from worst to best. */
  readonly scale: 'worst-first' | 'by-priority' | null;
  /** Of a first table, in the order of its scale. */
  readonly outcomes: readonly string[];
  readonly rows: readonly TableRow[];
  /** Inputs that any row reads, in the order of evaluation: questions, members of set questions, earlier tables. */
  readonly reads: readonly string[];
}

/** The inputs that come from answers: single-choice questions, and each member of a set question. */
const rawInputs = ({ questions }: ModelSource): readonly string[] =>
  questions.flatMap(({ id, kind, options }) =>
    kind === 'single' ? [id] : options.map((option) => `${id}/${option.id}`),
  );

/** What recommendations say since 2.0: what to verify, and the kinds of federation. */
function verdictTables({ verdict }: ModelSource) {
  if (verdict === undefined) return [];
  const { federationKinds, verify } = verdict;
  return [
    {
      table: federationKinds,
      concluded: federationKinds.rows.map(({ then }): TableRow['concludes'] => ({ kind: then })),
    },
    { table: verify, concluded: verify.rows.map(({ then }): TableRow['concludes'] => ({ ...then })) },
  ];
}

/** All tables in the order of evaluation, the collect tables last. */
export function tablesOf(source: ModelSource): readonly Table[] {
  const order = [...rawInputs(source), ...source.tables.map(({ id }) => id)];
  const readsOf = (rows: readonly { readonly when: Conditions }[]): readonly string[] => {
    const read = new Set(rows.flatMap(({ when }) => Object.keys(when)));
    return order.filter((input) => read.has(input));
  };
  const first = source.tables.map(
    ({ id, match = 'possible', scale, outcomes, rows }): Table => ({
      id,
      policy: 'first',
      match,
      scale,
      outcomes,
      rows: rows.map(({ id: row, when, then, sources = [] }) => ({
        id: row,
        when,
        sources,
        concludes: { outcome: then },
      })),
      reads: readsOf(rows),
    }),
  );
  const shortcut = (then: string): TableRow['concludes'] => ({ shortcut: then });
  const whole = (then: object): TableRow['concludes'] => ({ ...then });
  const collected = [
    { table: source.prerequisites, concluded: source.prerequisites.rows.map(({ then }) => whole(then)) },
    { table: source.controlRows, concluded: source.controlRows.rows.map(({ then }) => whole(then)) },
    { table: source.avoid, concluded: source.avoid.rows.map(({ then }) => shortcut(then)) },
    { table: source.conflicts, concluded: source.conflicts.rows.map(({ then }) => whole(then)) },
    ...verdictTables(source),
  ].map(
    ({ table: { id, match, rows }, concluded }): Table => ({
      id,
      policy: 'collect',
      match,
      scale: null,
      outcomes: [],
      rows: rows.map(({ id: row, when, sources = [] }, at) => ({
        id: row,
        when,
        sources,
        concludes: concluded[at] ?? {},
      })),
      reads: readsOf(rows),
    }),
  );
  return [...first, ...collected];
}
