/** Where a design stands after some improvements, as numbers: a roadmap looks at hundreds of them. */
import type { Compiled } from '../engine/compile.ts';
import { forEachRow } from '../engine/evaluate.ts';
import { isSingle } from '../engine/inputs.ts';
import { type OutcomePlan, readControlValue } from '../engine/outcome.ts';
import { execute } from '../engine/run.ts';
import { type Improvement, improvementsOf, memberOf, standIns } from '../model/improvements.ts';
import type { Ground } from './ground.ts';

/** How much is still missing, the weightiest first: blocked layers, prerequisites, contradictions, stand-ins. */
export type Shortfall = readonly [number, number, number, number];

export interface Stage {
  /** A set for each raw input; not sure where the question is not asked. */
  readonly sets: Int32Array;
  /** The asked questions as a bit set. */
  readonly asked: number;
  readonly outcome: Int32Array;
  readonly prerequisites: readonly string[];
  readonly shortfall: Shortfall;
}

/** An improvement of a raw input of this model. */
export interface Raise {
  readonly improvement: Improvement;
  readonly input: number;
  /** The set with the one value. */
  readonly set: number;
  /** Bit of the question. */
  readonly question: number;
  /** Values from which it is a step up, as a bit set. */
  readonly from: number;
  /** Whether it takes the place of every other answer to its question. */
  readonly only: boolean;
}

/** The improvements that this model knows, in order. */
function raisesOf({ source, inputs }: Compiled): readonly Raise[] {
  return improvementsOf(source.questions).map((improvement): Raise => {
    const at = source.questions.findIndex(({ id }) => id === improvement.question);
    const position = source.questions[at]?.options.findIndex(({ id }) => id === memberOf(improvement.to)) ?? -1;
    const input = inputs.findIndex(({ question, member }) => question === at && (member < 0 || member === position));
    const { member = -1, values = [] } = inputs[input] ?? {};
    const raise = { improvement, input, question: 1 << at, only: member < 0 };
    if (member >= 0)
      return improvement.to.startsWith('-') ? { ...raise, set: 1, from: 2 } : { ...raise, set: 2, from: 1 };
    const from = improvement.from.reduce((bits, id) => bits | (1 << values.indexOf(id)), 0);
    return { ...raise, set: 1 << position, from };
  });
}

/** Whether the answers leave room for the raise: the question is asked, and answered with less. */
export function applies({ input, question, from }: Raise, { sets, asked }: Stage): boolean {
  const set = sets[input] as number;
  return (asked & question) !== 0 && (!isSingle(set) || (from & set) !== 0);
}

/** Negative where less is missing in the first. */
export function compareShortfall(a: Shortfall, b: Shortfall): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return (a[i] as number) - (b[i] as number);
  return 0;
}

/** Slots with the value that says that something is missing. */
type SlotValues = readonly (readonly [slot: number, value: number])[];

function missingSlots({ slots }: OutcomePlan): { readonly blocked: SlotValues; readonly substitutes: SlotValues } {
  return {
    blocked: slots.flatMap(({ path, values }, slot) =>
      path.startsWith('layers.') ? [[slot, values.indexOf('blocked')] as const] : [],
    ),
    substitutes: standIns.flatMap(({ path, value }) => {
      const slot = slots.findIndex((one) => one.path === path);
      return slot < 0 ? [] : [[slot, slots[slot]?.values.indexOf(value) ?? -1] as const];
    }),
  };
}

export interface Stages {
  readonly raises: readonly Raise[];
  /** @param sets taken over, those of questions that are not asked become not sure */
  at(sets: Int32Array): Stage;
  after(stage: Stage, raise: Raise): Stage;
}

/** @param ground every stage is its last run */
export function newStages({ model, run, plan }: Ground): Stages {
  const { blocked, substitutes } = missingSlots(plan);
  const { controls, conflicts } = plan;
  const isSettled = Array.from({ length: plan.valueCount[controls.from] ?? 0 }, (_, value) => {
    return value === 0 || readControlValue(value).maturity === 'now';
  });
  const countOf = (slots: SlotValues): number => {
    let count = 0;
    for (const [slot, value] of slots) if (run.outcome[slot] === value) count++;
    return count;
  };
  const at = (sets: Int32Array): Stage => {
    execute(run, sets);
    const outcome = run.outcome.slice();
    const prerequisites = new Set<string>();
    forEachRow(model, model.prerequisites, run.state, (row) => {
      const then = model.source.prerequisites.rows[row]?.then;
      if (then) prerequisites.add(then.what);
    });
    let [contradictions, substituted] = [0, countOf(substitutes)];
    for (let slot = conflicts.from; slot < conflicts.to; slot++) contradictions += outcome[slot] as number;
    for (let slot = controls.from; slot < controls.to; slot++) if (!isSettled[outcome[slot] as number]) substituted++;
    return {
      sets,
      asked: run.state.asked,
      outcome,
      prerequisites: [...prerequisites],
      shortfall: [countOf(blocked), prerequisites.size, contradictions, substituted],
    };
  };
  return {
    raises: raisesOf(model),
    at,
    after({ sets }, { input, set }) {
      const raised = sets.slice();
      raised[input] = set;
      return at(raised);
    },
  };
}
