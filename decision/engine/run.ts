/** One run of the tables, as the parts of a recommendation read it. */
import type { Asked } from './ask-rules.ts';
import type { Compiled, CompiledFirst, Decider } from './compile.ts';
import { decide, type Facts, newFacts } from './evaluate.ts';
import { lowestOf } from './inputs.ts';
import { newFired, type OutcomePlan, writeOutcome } from './outcome.ts';
import { type Trace, traceOf } from './trace.ts';

/** What the tables concluded for one answer set. */
export interface Evaluation extends Asked, Facts {
  readonly open: null;
  /** The row that decided each first table. */
  readonly rows: Int32Array;
}

/** Empty working memory for {@link evaluate}; reuse it to avoid allocation. */
export const newEvaluation = (model: Decider): Evaluation => ({
  ...newFacts(model, false),
  open: null,
  rows: new Int32Array(model.tables.length),
  asked: 0,
  refused: 0,
});

/**
 * Runs the ask rules and then every first table in order.
 *
 * @param answered a set for each raw input, before the ask rules
 * @throws Error if a table has no row for these answers; the model's proofs exclude that
 */
export function evaluate(model: Decider, answered: Int32Array, state: Evaluation): void {
  model.settle({ sets: answered, open: null }, state, state);
  decide(model, state, state.rows);
}

export interface Run {
  readonly model: Compiled;
  readonly plan: OutcomePlan;
  readonly state: Evaluation;
  readonly trace: Trace;
  /** Rows that hold, as bits, for each collect table of the plan. */
  readonly fired: readonly Int32Array[];
  /** The value of each slot of the plan. */
  readonly outcome: Int32Array;
}

export function newRun(model: Compiled, plan: OutcomePlan): Run {
  const state = newEvaluation(model);
  return {
    model,
    plan,
    state,
    trace: traceOf(model, state),
    fired: newFired(plan),
    outcome: new Int32Array(plan.slots.length),
  };
}

/**
 * Runs everything for answers given as sets before the ask rules. Answers to questions that are not asked, or that
 * contradict others, become not sure in place: should another answer bring such a question up, nothing is known of it.
 */
export function execute({ model, state, plan, trace, fired, outcome }: Run, answered: Int32Array): void {
  const { inputs, coding } = model;
  evaluate(model, answered, state);
  const counts = state.asked & ~state.refused;
  for (let i = 0; i < model.rawCount; i++) {
    if ((counts & (1 << (inputs[i]?.question ?? 0))) === 0) answered[i] = coding.unsure[i] as number;
  }
  trace.forget();
  writeOutcome(plan, state, fired, outcome);
}

/** @throws Error where the model has no such table */
export function tableOf(model: Compiled, id: string): CompiledFirst {
  const table = model.tables[model.tableIndex.get(id) ?? -1];
  if (table === undefined) throw new Error(`the model has no table ${id}`);
  return table;
}

/** The outcome of a first table. */
export const outcomeOf = ({ state }: Run, table: CompiledFirst): string =>
  table.outcomeIds[lowestOf(state.sets[table.input] as number)] ?? '';

/** The row that decided a first table. */
export const decidedBy = ({ state, model }: Run, table: CompiledFirst): number =>
  state.rows[table.input - model.rawCount] as number;
