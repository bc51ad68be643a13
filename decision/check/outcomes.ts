/** Every table of a model as diagrams over the answers, exactly as the engine evaluates it. */
import { type Compiled, type CompiledTable, compile } from '../engine/compile.ts';
import type { ModelSource } from '../engine/source.ts';
import { type Diagrams, FALSE, NO_VALUE, type Node, TRUE } from './diagram.ts';
import { newSpace, type Space } from './space.ts';

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
  /** For each control in order: 0 where it is not asked for, 1 recommended, 2 required. */
  readonly levels: readonly Node[];
}

/** Codes of a read input that let a row hold. */
function codesThatMeet(table: CompiledTable, read: number, row: number, codes: number): boolean[] {
  const start = (table.offsets[read] ?? 0) + (row >> 5);
  return Array.from(
    { length: codes },
    (_, code) => ((table.masks[start + code * table.words] ?? 0) & (1 << (row & 31))) !== 0,
  );
}

function rowsOf(
  compiled: Compiled,
  diagrams: Diagrams,
  facts: readonly FirstDiagrams[],
  table: CompiledTable,
): TableDiagrams {
  const conditionOf = (row: number, read: number): Node => {
    const input = table.reads[read] ?? 0;
    const meets = codesThatMeet(table, read, row, (compiled.inputs[input]?.values.length ?? 0) + 2);
    if (meets.every(Boolean)) return TRUE;
    const fact = facts[input - compiled.rawCount];
    if (fact) return diagrams.map(fact.outcome, (value) => (meets[value] ? TRUE : FALSE));
    return diagrams.literal(
      input,
      meets.flatMap((met, code) => (met ? [code] : [])),
    );
  };
  const reads = Array.from(table.reads, (_, read) => read);
  return {
    id: table.id,
    rowIds: table.rowIds,
    holds: table.rowIds.map((_, row) => diagrams.and(...reads.map((read) => conditionOf(row, read)).reverse())),
  };
}

function firstOf(diagrams: Diagrams, rows: TableDiagrams, outcomes: Int32Array): FirstDiagrams {
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
  for (const table of compiled.tables)
    tables.push(firstOf(diagrams, rowsOf(compiled, diagrams, tables, table), table.outcomes));
  const collect = (table: CompiledTable): TableDiagrams => rowsOf(compiled, diagrams, tables, table);
  const controls = collect(compiled.controls);
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
    prerequisites: collect(compiled.prerequisites),
    controls,
    avoid: collect(compiled.avoid),
    conflicts: collect(compiled.conflicts),
    levels: source.controls.map((control) => {
      const required = where(control, 'required');
      return diagrams.choose(required, 2, where(control, 'recommended'));
    }),
  };
}
