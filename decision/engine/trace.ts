/** The questions behind what tables conclude. */
import type { Compiled, CompiledTable } from './compile.ts';
import type { Conditions } from './table.ts';

/** What the conditions of the rows of one table name. */
interface Named {
  /** For each row the questions, as a bit set. */
  readonly questions: Int32Array;
  /** For each row the first tables, by index. */
  readonly tables: readonly (readonly number[])[];
}

export interface Trace {
  /** The questions, as a bit set, that the conditions of a row name. */
  named(table: CompiledTable, row: number): number;
  /** The questions, as a bit set, behind one row that fired, also through the tables that it names. */
  behind(table: CompiledTable, row: number): number;
  /** The first tables that a row names, by index. */
  tablesOf(table: CompiledTable, row: number): readonly number[];
  /** To be called where other rows decided. */
  forget(): void;
}

/** For each table of a model what its rows name. */
function namedBy({
  source,
  inputs,
  inputIndex,
  rawCount,
  tables,
  collects,
}: Compiled): ReadonlyMap<CompiledTable, Named> {
  const rowsOf: readonly (readonly { readonly when: Conditions }[])[] = [
    ...source.tables.map(({ rows }) => rows),
    ...[source.prerequisites, source.controlRows, source.avoid, source.conflicts].map(({ rows }) => rows),
  ];
  return new Map(
    [...tables, ...collects].map((table, at): [CompiledTable, Named] => {
      const rows = rowsOf[at]?.map(({ when }) => Object.keys(when).map((name) => inputIndex.get(name) ?? -1)) ?? [];
      const bitOf = (input: number): number => (input < rawCount ? 1 << (inputs[input]?.question ?? 0) : 0);
      return [
        table,
        {
          questions: Int32Array.from(rows, (list) => list.reduce((bits, input) => bits | bitOf(input), 0)),
          tables: rows.map((list) => list.filter((input) => input >= rawCount).map((input) => input - rawCount)),
        },
      ];
    }),
  );
}

/** @param state where the rows that decided the first tables stand */
export function traceOf(model: Compiled, state: { readonly rows: Int32Array }): Trace {
  const named = namedBy(model);
  const decisions = new Int32Array(model.tables.length);
  let isFresh = false;
  const namedIn = (table: CompiledTable): Named => named.get(table) as Named;
  const namedByFirst = model.tables.map(namedIn);
  const questionsBehind = ({ questions, tables }: Named, row: number): number => {
    let found = questions[row] as number;
    const list = tables[row] as readonly number[];
    for (let t = 0; t < list.length; t++) found |= decisions[list[t] as number] as number;
    return found;
  };
  const followDecisions = (): void => {
    isFresh = true;
    for (let t = 0; t < decisions.length; t++)
      decisions[t] = questionsBehind(namedByFirst[t] as Named, state.rows[t] as number);
  };
  return {
    named: (table, row) => namedIn(table).questions[row] as number,
    tablesOf: (table, row) => namedIn(table).tables[row] as readonly number[],
    behind(table, row) {
      if (!isFresh) followDecisions();
      return questionsBehind(namedIn(table), row);
    },
    forget() {
      isFresh = false;
    },
  };
}
