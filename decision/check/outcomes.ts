/** Every table of a model as diagrams over the answers, exactly as the engine evaluates it. */
import { type Compiled, compile } from '../engine/compile.ts';
import type { Input } from '../engine/inputs.ts';
import type { ModelSource } from '../engine/source.ts';
import type { CollectTable, Conditions } from '../engine/table.ts';
import { type Diagrams, FALSE, NO_VALUE, type Node, TRUE } from './diagram.ts';
import { codesThatMeet, meets, newSpace, type Space } from './space.ts';

/** One table: when the conditions of each row hold and, for a first table, when the row decides. */
export interface TableDiagrams {
  readonly id: string;
  readonly rowIds: readonly string[];
  /** For each row, where all its conditions hold. */
  readonly holds: readonly Node[];
}

export interface FirstDiagrams extends TableDiagrams {
  /** For each row, where it is the first that holds. */
  readonly decides: readonly Node[];
  /** Where no row holds. */
  readonly uncovered: Node;
  /** The index of the outcome. */
  readonly outcome: Node;
}

export interface Outcomes {
  readonly source: ModelSource;
  readonly compiled: Compiled;
  readonly space: Space;
  readonly tables: readonly FirstDiagrams[];
  readonly prerequisites: TableDiagrams;
  readonly controls: TableDiagrams;
  readonly avoid: TableDiagrams;
  readonly conflicts: TableDiagrams;
  /** Without rows in models before 2.0. */
  readonly federationKinds: TableDiagrams;
  readonly verify: TableDiagrams;
  /** For each control in order: 0 where it is not asked for, 1 recommended, 2 required. */
  readonly levels: readonly Node[];
}

interface TableSource {
  readonly id: string;
  readonly match?: 'possible' | 'certain';
  readonly rows: readonly { readonly id: string; readonly when: Conditions }[];
}

/** Where the conditions of each row hold, read from the rows themselves and not from what the engine made of them. */
function rowsOf(space: Space, facts: readonly FirstDiagrams[], { id, match, rows }: TableSource): TableDiagrams {
  const { compiled, diagrams } = space;
  const conditionOf = (name: string, accepted: readonly string[]): Node => {
    const input = compiled.inputIndex.get(name) ?? -1;
    const met = codesThatMeet(compiled.inputs[input] as Input, accepted, match === 'certain');
    if (met.every(Boolean)) return TRUE;
    const fact = facts[input - compiled.rawCount];
    if (fact) return diagrams.map(fact.outcome, (value) => (met[value] ? TRUE : FALSE));
    return meets(space, input, accepted, match === 'certain');
  };
  const holds = ({ when }: { readonly when: Conditions }): Node =>
    diagrams.and(
      ...Object.entries(when)
        .sort(([a], [b]) => (compiled.inputIndex.get(b) ?? -1) - (compiled.inputIndex.get(a) ?? -1))
        .map(([name, accepted]) => conditionOf(name, [accepted].flat())),
    );
  return { id, rowIds: rows.map((row) => row.id), holds: rows.map(holds) };
}

function firstOf(diagrams: Diagrams, rows: TableDiagrams, outcomes: readonly number[]): FirstDiagrams {
  let uncovered = TRUE;
  const decides = rows.holds.map((holds) => {
    const decided = diagrams.and(uncovered, holds);
    uncovered = diagrams.without(uncovered, holds);
    return decided;
  });
  const outcome = decides.reduceRight(
    (after, decided, row) =>
      diagrams.orElse(
        diagrams.map(decided, (value) => (value === TRUE ? (outcomes[row] ?? NO_VALUE) : NO_VALUE)),
        after,
      ),
    NO_VALUE,
  );
  return { ...rows, decides, uncovered, outcome };
}

/** The collect tables of a model with their diagrams, in one order everywhere. */
export const collectTables = (
  outcomes: Outcomes,
): readonly { readonly source: CollectTable<unknown>; readonly diagrams: TableDiagrams }[] => {
  const { source, prerequisites, controls, avoid, conflicts, federationKinds, verify } = outcomes;
  return [
    { source: source.prerequisites, diagrams: prerequisites },
    { source: source.controlRows, diagrams: controls },
    { source: source.avoid, diagrams: avoid },
    { source: source.conflicts, diagrams: conflicts },
    ...(source.verdict === undefined
      ? []
      : [
          { source: source.verdict.federationKinds, diagrams: federationKinds },
          { source: source.verdict.verify, diagrams: verify },
        ]),
  ];
};

/**
 * Builds the diagrams of a model.
 *
 * @param shared diagrams of a model with the same questions, so that what both have in common is built once
 * @throws Error where the model does not compile
 */
export function outcomesOf(source: ModelSource, shared?: Diagrams): Outcomes {
  const compiled = compile(source);
  const space = newSpace(compiled, shared);
  const { diagrams } = space;
  const tables: FirstDiagrams[] = [];
  for (const table of source.tables) {
    const outcomes = table.rows.map(({ then }) => table.outcomes.indexOf(then));
    tables.push(firstOf(diagrams, rowsOf(space, tables, table), outcomes));
  }
  const controls = rowsOf(space, tables, source.controlRows);
  const where = (control: string, level: string): Node =>
    diagrams.or(
      ...source.controlRows.rows.flatMap(({ then }, row) =>
        then.control === control && then.level === level ? [controls.holds[row] ?? FALSE] : [],
      ),
    );
  return {
    source,
    compiled,
    space,
    tables,
    prerequisites: rowsOf(space, tables, source.prerequisites),
    controls,
    avoid: rowsOf(space, tables, source.avoid),
    conflicts: rowsOf(space, tables, source.conflicts),
    federationKinds: rowsOf(space, tables, source.verdict?.federationKinds ?? { id: 'federation-kinds', rows: [] }),
    verify: rowsOf(space, tables, source.verdict?.verify ?? { id: 'verify', rows: [] }),
    levels: source.controls.map((control) => {
      const required = where(control, 'required');
      return diagrams.choose(required, 2, where(control, 'recommended'));
    }),
  };
}
