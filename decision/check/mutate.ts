/** A model with one thing changed, for tests that ask whether the proof would notice. */
import type { Interim, ModelSource } from '../engine/source.ts';
import type { CollectRow, FirstTable } from '../engine/table.ts';

type AnyRow = CollectRow<unknown>;
type Rows = readonly AnyRow[];

const COLLECTED = ['prerequisites', 'controlRows', 'avoid', 'conflicts'] as const;
const OF_THE_VERDICT = ['federationKinds', 'verify'] as const;

/**
 * The model with other rows in one table.
 *
 * @throws Error where the model has no such table, or where nothing changes
 */
function withRows(model: ModelSource, table: string, change: (rows: Rows) => Rows): ModelSource {
  const { verdict } = model;
  const collected = COLLECTED.find((name) => model[name].id === table);
  const judged = OF_THE_VERDICT.find((name) => verdict?.[name].id === table);
  const first = model.tables.find(({ id }) => id === table);
  const before: Rows | undefined = (collected ? model[collected] : judged ? verdict?.[judged] : first)?.rows;
  if (!before) throw new Error(`no table ${table}`);
  const rows = change(before);
  if (rows === before || JSON.stringify(rows) === JSON.stringify(before))
    throw new Error(`nothing changes in ${table}`);
  if (judged && verdict)
    return { ...model, verdict: { ...verdict, [judged]: { ...verdict[judged], rows } } as typeof verdict };
  if (collected) return { ...model, [collected]: { ...model[collected], rows } };
  return { ...model, tables: model.tables.map((one) => (one.id === table ? ({ ...one, rows } as FirstTable) : one)) };
}

/** The model with some parts of a row replaced. */
export function withRow(model: ModelSource, table: string, row: string, patch: Partial<AnyRow>): ModelSource {
  return withRows(model, table, (rows) => rows.map((one) => (one.id === row ? { ...one, ...patch } : one)));
}

/** The model with another conclusion of a row. */
export function withConclusion(model: ModelSource, table: string, row: string, then: unknown): ModelSource {
  return withRow(model, table, row, { then });
}

/** The model without the rows. */
export function withoutRow(model: ModelSource, table: string, ...gone: readonly string[]): ModelSource {
  return withRows(model, table, (rows) => rows.filter(({ id }) => !gone.includes(id)));
}

/** The model with one more row, before the one named or at the end. */
export function withNewRow(model: ModelSource, table: string, row: AnyRow, before?: string): ModelSource {
  return withRows(model, table, (rows) => {
    const at = rows.findIndex(({ id }) => id === before);
    return at < 0 ? [...rows, row] : [...rows.slice(0, at), row, ...rows.slice(at)];
  });
}

/** The model with two rows of a table in each other's place. */
export function withRowsSwapped(model: ModelSource, table: string, a: string, b: string): ModelSource {
  return withRows(model, table, (rows) => {
    const [first, second] = [rows.find(({ id }) => id === a), rows.find(({ id }) => id === b)];
    return rows.map((row) => (row === first ? (second ?? row) : row === second ? (first ?? row) : row));
  });
}

/** The model with some parts of a first table replaced. */
export function withTable(model: ModelSource, table: string, patch: Partial<FirstTable>): ModelSource {
  return { ...model, tables: model.tables.map((one) => (one.id === table ? { ...one, ...patch } : one)) };
}

/** The model with some parts of an interim replaced. */
export function withInterim(model: ModelSource, id: string, patch: Partial<Interim>): ModelSource {
  const before = model.interims[id];
  if (!before) throw new Error(`no interim ${id}`);
  return { ...model, interims: { ...model.interims, [id]: { ...before, ...patch } } };
}

/** The model with other conditions on some inputs of a row; null drops the condition. */
export function withConditions(
  model: ModelSource,
  table: string,
  row: string,
  patch: Readonly<Record<string, string | readonly string[] | null>>,
): ModelSource {
  return withRows(model, table, (rows) =>
    rows.map((one) => {
      if (one.id !== row) return one;
      const merged = Object.entries({ ...one.when, ...patch });
      const when = Object.fromEntries(merged.flatMap(([input, values]) => (values === null ? [] : [[input, values]])));
      return { ...one, when };
    }),
  );
}
