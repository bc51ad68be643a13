/** The whole result as a row of small numbers, so that two results can be compared without building them. */
import type { Change } from '../types.ts';
import type { Compiled } from './compile.ts';
import { type Evaluation, forEachRow } from './evaluate.ts';

type SlotValue = string | number | null;

/** Where in a recommendation a number stands, and what its values mean. */
interface Slot {
  readonly path: string;
  readonly values: readonly SlotValue[];
}

const LEVELS = ['recommended', 'required'] as const;
const MATURITIES = ['now', 'interim', 'watch'] as const;

export interface OutcomePlan {
  readonly slots: readonly Slot[];
  /** Table inputs whose outcome fills the first slots. */
  readonly tables: Int32Array;
  readonly controlsAt: number;
  readonly conflictsAt: number;
  readonly avoidAt: number;
  /** For each control row: control index, and level and maturity as one number (1 to 6). */
  readonly controlOf: Int32Array;
  readonly controlValue: Int32Array;
  readonly conflictIds: readonly string[];
  readonly conflictOf: Int32Array;
  readonly avoidIds: readonly string[];
  readonly avoidOf: Int32Array;
}

const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

/** @throws Error where a control row names a control that the model does not list. */
export function planOutcome(model: Compiled): OutcomePlan {
  const { source } = model;
  const inputOf = (table: string): number => {
    const at = model.tableIndex.get(table);
    if (at === undefined) throw new Error(`the model has no table ${table}`);
    return model.rawCount + at;
  };
  const valuesOf = (table: string, numeric: boolean): SlotValue[] =>
    (model.inputs[inputOf(table)]?.values ?? []).map((value) => (numeric ? (value === 'none' ? null : Number(value)) : value));
  const conflictIds = distinct(source.conflicts.rows.map((row) => row.then.conflict));
  const avoidIds = distinct(source.avoid.rows.map((row) => row.then));
  const controlValues = [
    null,
    ...LEVELS.flatMap((level) => MATURITIES.map((maturity) => `${level}, ${maturity}`)),
  ];
  const heads: Slot[] = [
    ...source.layers.map(({ layer, role }) => ({ path: `layers.${layer}.role`, values: valuesOf(role, false) })),
    ...source.profile.map(({ field, table, numeric }) => ({ path: `profile.${field}`, values: valuesOf(table, numeric) })),
  ];
  const controlsAt = heads.length;
  const conflictsAt = controlsAt + source.controls.length;
  const avoidAt = conflictsAt + conflictIds.length;
  return {
    slots: [
      ...heads,
      ...source.controls.map((id) => ({ path: `controls.${id}`, values: controlValues })),
      ...conflictIds.map((id) => ({ path: `conflicts.${id}`, values: [null, 'present'] })),
      ...avoidIds.map((id) => ({ path: `avoid.${id}`, values: [null, 'present'] })),
    ],
    tables: Int32Array.from([...source.layers.map(({ role }) => inputOf(role)), ...source.profile.map(({ table }) => inputOf(table))]),
    controlsAt,
    conflictsAt,
    avoidAt,
    controlOf: Int32Array.from(
      source.controlRows.rows.map((row) => {
        const at = source.controls.indexOf(row.then.control);
        if (at < 0) throw new Error(`control row ${row.id}: unknown control ${row.then.control}`);
        return at;
      }),
    ),
    controlValue: Int32Array.from(
      source.controlRows.rows.map(({ then }) => 1 + LEVELS.indexOf(then.level) * 3 + MATURITIES.indexOf(then.maturity)),
    ),
    conflictIds,
    conflictOf: Int32Array.from(source.conflicts.rows.map((row) => conflictIds.indexOf(row.then.conflict))),
    avoidIds,
    avoidOf: Int32Array.from(source.avoid.rows.map((row) => avoidIds.indexOf(row.then))),
  };
}

/** Level and maturity of a control value. */
export function readControlValue(value: number): { level: (typeof LEVELS)[number]; maturity: (typeof MATURITIES)[number] } {
  return {
    level: LEVELS[Math.floor((value - 1) / 3)] ?? 'recommended',
    maturity: MATURITIES[(value - 1) % 3] ?? 'now',
  };
}

/** Of two values of a control the stronger level counts; of equal levels the one that fired first. */
const stronger = (held: number, next: number): number =>
  held === 0 || (next > 3 && held <= 3) ? next : held;

/** Writes the result of an evaluation into `into`, one number for each slot. */
export function writeOutcome(model: Compiled, plan: OutcomePlan, state: Evaluation, into: Int32Array): void {
  const heads = plan.tables.length;
  for (let s = 0; s < heads; s++) into[s] = state.codes[plan.tables[s] as number] as number;
  into.fill(0, heads);
  forEachRow(model.controls, state.codes, (row) => {
    const slot = plan.controlsAt + (plan.controlOf[row] as number);
    into[slot] = stronger(into[slot] as number, plan.controlValue[row] as number);
  });
  forEachRow(model.conflicts, state.codes, (row) => {
    into[plan.conflictsAt + (plan.conflictOf[row] as number)] = 1;
  });
  forEachRow(model.avoid, state.codes, (row) => {
    into[plan.avoidAt + (plan.avoidOf[row] as number)] = 1;
  });
}

/** A function that names the differences of two outcomes; equal changes are the identical object. */
export function differ(plan: OutcomePlan): (from: Int32Array, to: Int32Array) => readonly Change[] {
  const known = new Map<number, Change>();
  return (from, to) => {
    const changes: Change[] = [];
    for (let s = 0; s < plan.slots.length; s++) {
      const a = from[s] as number;
      const b = to[s] as number;
      if (a === b) continue;
      const key = (s * 32 + a) * 32 + b;
      let change = known.get(key);
      if (change === undefined) {
        const slot = plan.slots[s] as Slot;
        change = { path: slot.path, from: slot.values[a] ?? null, to: slot.values[b] ?? null };
        known.set(key, change);
      }
      changes.push(change);
    }
    return changes;
  };
}
