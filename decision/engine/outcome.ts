/** The whole result as a row of small numbers, so that two results can be compared without building them. */
import type { Change } from '../types.ts';
import type { Compiled, CompiledTable } from './compile.ts';
import { type Facts, rowsThatMay } from './evaluate.ts';

type SlotValue = string | number | null;

/** Where in a recommendation a number stands, and what its values mean. */
interface Slot {
  readonly path: string;
  readonly values: readonly SlotValue[];
}

const LEVELS = ['recommended', 'required'] as const;
const MATURITIES = ['now', 'interim', 'watch'] as const;

/** How the rows of a collect table that hold become the values of slots. */
export interface CollectPlan {
  readonly table: CompiledTable;
  /** For each row, the slot that it fills and the value that it gives. */
  readonly slotOf: Int32Array;
  readonly valueGiven: Int32Array;
  /** The first of its slots, and one past the last. */
  readonly from: number;
  readonly to: number;
  /** For each of its slots, the rows that fill it: the first of them that holds decides. */
  readonly rowsOf: readonly Int32Array[];
}

export interface OutcomePlan {
  /** The memory of the tables. */
  readonly data: Int32Array;
  readonly slots: readonly Slot[];
  /** Table inputs whose outcome fills the first slots. */
  readonly heads: Int32Array;
  readonly controls: CollectPlan;
  readonly conflicts: CollectPlan;
  readonly avoid: CollectPlan;
  /** Those above and, since 2.0, prerequisites, what to verify and kinds of federation, in the order of their slots. */
  readonly collects: readonly CollectPlan[];
  /** Where the changes of each slot start in a list of all possible changes, and one past the last. */
  readonly changeFrom: Int32Array;
  /** Number of values of each slot. */
  readonly valueCount: Int32Array;
  readonly changeCount: number;
}

const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

interface Conclusion {
  /** Position of the thing concluded among the slots of its table. */
  readonly of: number;
  readonly value: number;
  /** Of several rows for one slot the strongest decides, and of equally strong ones the first. */
  readonly strength: number;
}

function planCollect(
  table: CompiledTable,
  from: number,
  slots: number,
  conclusions: readonly Conclusion[],
): CollectPlan {
  const rows = conclusions.map((conclusion, row) => ({ ...conclusion, row }));
  return {
    table,
    from,
    to: from + slots,
    slotOf: Int32Array.from(rows, ({ of }) => from + of),
    valueGiven: Int32Array.from(rows, ({ value }) => value),
    rowsOf: Array.from({ length: slots }, (_, slot) =>
      Int32Array.from(
        rows.filter(({ of }) => of === slot).sort((a, b) => b.strength - a.strength || a.row - b.row),
        ({ row }) => row,
      ),
    ),
  };
}

/**
 * What a result has since 2.0 beside roles, profile, controls, conflicts and shortcuts: which layer decides, interims,
 * prerequisites and what to verify. Nothing for models before.
 */
function planVerdict({ source, prerequisites, verify, federationKinds }: Compiled) {
  const { verdict, layers, interims } = source;
  if (verdict === undefined || verify === null || federationKinds === null) return { heads: [], collects: [] };
  const noneWhere = (none: string) => (value: SlotValue) => (value === none ? null : value);
  return {
    heads: [
      { path: 'decidedBy', table: verdict.decidedBy, toValue: noneWhere('nothing-yet') },
      ...layers.map(({ layer, interim }) => ({
        path: `layers.${layer}.interim`,
        table: interim,
        toValue: (value: SlotValue) => interims[String(value)]?.reason ?? null,
      })),
    ],
    collects: [
      {
        table: prerequisites,
        paths: source.prerequisites.rows.map(({ then }) => `layers.${then.layer}.prerequisites.${then.what}`),
      },
      { table: verify, paths: verdict.verify.rows.map(({ then }) => `layers.${then.layer}.verify.${then.what}`) },
      { table: federationKinds, paths: verdict.federationKinds.rows.map(({ then }) => `federationKinds.${then}`) },
    ],
  };
}

/** @throws Error where a control row names a control that the model does not list. */
export function planOutcome(model: Compiled): OutcomePlan {
  const { source } = model;
  const inputOf = (table: string): number => {
    const at = model.tableIndex.get(table);
    if (at === undefined) throw new Error(`the model has no table ${table}`);
    return model.rawCount + at;
  };
  const valuesOf = (table: string, numeric: boolean): SlotValue[] =>
    (model.inputs[inputOf(table)]?.values ?? []).map((value) =>
      numeric ? (value === 'none' ? null : Number(value)) : value,
    );
  const conflictIds = distinct(source.conflicts.rows.map((row) => row.then.conflict));
  const avoidIds = distinct(source.avoid.rows.map((row) => row.then));
  const controlValues = [null, ...LEVELS.flatMap((level) => MATURITIES.map((maturity) => `${level}, ${maturity}`))];
  const more = planVerdict(model);
  const headTables = [
    ...source.layers.map(({ layer, role }) => ({
      path: `layers.${layer}.role`,
      table: role,
      values: valuesOf(role, false),
    })),
    ...source.profile.map(({ field, table, numeric }) => ({
      path: `profile.${field}`,
      table,
      values: valuesOf(table, numeric),
    })),
    ...more.heads.map(({ path, table, toValue }) => ({ path, table, values: valuesOf(table, false).map(toValue) })),
  ];
  const heads: readonly Slot[] = headTables;
  const slots = [
    ...heads,
    ...source.controls.map((id) => ({ path: `controls.${id}`, values: controlValues })),
    ...conflictIds.map((id) => ({ path: `conflicts.${id}`, values: [null, 'present'] })),
    ...avoidIds.map((id) => ({ path: `avoid.${id}`, values: [null, 'present'] })),
    ...more.collects.flatMap(({ paths }) => distinct(paths).map((path) => ({ path, values: [null, 'present'] }))),
  ];
  const controlOf = (row: (typeof source.controlRows.rows)[number]): Conclusion => {
    const of = source.controls.indexOf(row.then.control);
    if (of < 0) throw new Error(`control row ${row.id}: unknown control ${row.then.control}`);
    const strength = LEVELS.indexOf(row.then.level);
    return { of, value: 1 + strength * MATURITIES.length + MATURITIES.indexOf(row.then.maturity), strength };
  };
  const present = (of: number): Conclusion => ({ of, value: 1, strength: 0 });
  const conflictsAt = heads.length + source.controls.length;
  const controls = planCollect(
    model.controls,
    heads.length,
    source.controls.length,
    source.controlRows.rows.map(controlOf),
  );
  const conflicts = planCollect(
    model.conflicts,
    conflictsAt,
    conflictIds.length,
    source.conflicts.rows.map((row) => present(conflictIds.indexOf(row.then.conflict))),
  );
  const avoid = planCollect(
    model.avoid,
    conflictsAt + conflictIds.length,
    avoidIds.length,
    source.avoid.rows.map((row) => present(avoidIds.indexOf(row.then))),
  );
  const collects = [controls, conflicts, avoid];
  for (const { table, paths } of more.collects) {
    const of = distinct(paths);
    const from = (collects.at(-1) as CollectPlan).to;
    collects.push(
      planCollect(
        table,
        from,
        of.length,
        paths.map((path) => present(of.indexOf(path))),
      ),
    );
  }
  const changeFrom = new Int32Array(slots.length + 1);
  slots.forEach(({ values }, s) => {
    changeFrom[s + 1] = (changeFrom[s] as number) + values.length ** 2;
  });
  return {
    data: model.data,
    slots,
    heads: Int32Array.from(headTables, ({ table }) => inputOf(table)),
    controls,
    conflicts,
    avoid,
    collects,
    changeFrom,
    valueCount: Int32Array.from(slots, ({ values }) => values.length),
    changeCount: changeFrom[slots.length] as number,
  };
}

/** Level and maturity of a control value. */
export function readControlValue(value: number): {
  level: (typeof LEVELS)[number];
  maturity: (typeof MATURITIES)[number];
} {
  return {
    level: LEVELS[Math.floor((value - 1) / MATURITIES.length)] ?? 'recommended',
    maturity: MATURITIES[(value - 1) % MATURITIES.length] ?? 'now',
  };
}

/** The value of one slot, where `words` has a bit for each row of its table that holds. */
export function slotValue({ rowsOf, valueGiven, from }: CollectPlan, slot: number, words: Int32Array): number {
  const rows = rowsOf[slot - from] as Int32Array;
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r] as number;
    if (((words[row >> 5] as number) & (1 << (row & 31))) !== 0) return valueGiven[row] as number;
  }
  return 0;
}

/** Rows that hold, as bits, for each collect table of a plan. */
export const newFired = (plan: OutcomePlan): Int32Array[] =>
  plan.collects.map(({ table }) => new Int32Array(table.words));

/** Writes the result of what `evaluate` has completed into `into`, one number for each slot; and the rows that held into `fired`. */
export function writeOutcome(plan: OutcomePlan, facts: Facts, fired: readonly Int32Array[], into: Int32Array): void {
  const { data, heads, collects } = plan;
  for (let s = 0; s < heads.length; s++) into[s] = facts.slots[heads[s] as number] as number;
  for (let c = 0; c < collects.length; c++) {
    const collect = collects[c] as CollectPlan;
    const words = fired[c] as Int32Array;
    for (let word = 0; word < words.length; word++) words[word] = rowsThatMay(data, collect.table.start, word, facts);
    for (let slot = collect.from; slot < collect.to; slot++) into[slot] = slotValue(collect, slot, words);
  }
}

/** The number that stands for one change among all possible ones. */
export function changeId(plan: OutcomePlan, slot: number, from: number, to: number): number {
  return (plan.changeFrom[slot] as number) + from * (plan.valueCount[slot] as number) + to;
}

/** A function that says what a change number stands for; the same number gives the identical, frozen object. */
export function changeReader(plan: OutcomePlan): (id: number) => Change {
  const known: (Change | undefined)[] = Array.from({ length: plan.changeCount });
  const read = (id: number): Change => {
    const s = plan.changeFrom.findLastIndex((from) => from <= id);
    const { path, values } = plan.slots[s] as Slot;
    const within = id - (plan.changeFrom[s] as number);
    const from = values[Math.floor(within / values.length)] ?? null;
    return Object.freeze({ path, from, to: values[within % values.length] ?? null });
  };
  return (id) => {
    const change = known[id] ?? read(id);
    known[id] = change;
    return change;
  };
}
