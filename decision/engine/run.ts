/** One run of the tables, as the parts of a recommendation read it. */
import { type AskRules, settleCodes } from './asking.ts';
import { type Compiled, type CompiledFirst, type Input, unsureCode } from './compile.ts';
import { type Evaluation, evaluate, newEvaluation, traceQuestions } from './evaluate.ts';
import { newFired, type OutcomePlan, writeOutcome } from './outcome.ts';

export interface Run {
  readonly model: Compiled;
  readonly plan: OutcomePlan;
  readonly state: Evaluation;
  /** Rows that hold, as bits, for each collect table of the plan. */
  readonly fired: readonly Int32Array[];
  /** The value of each slot of the plan. */
  readonly outcome: Int32Array;
  /** The asked questions as a bit set. */
  asked: number;
}

export function newRun(model: Compiled, plan: OutcomePlan): Run {
  return {
    model,
    plan,
    state: newEvaluation(model),
    fired: newFired(plan),
    outcome: new Int32Array(plan.slots.length),
    asked: 0,
  };
}

/**
 * Runs everything for answers given as codes before the ask rules. Answers to questions that are not asked become not
 * sure in place: should another answer bring such a question up, nothing is known of it.
 */
export function execute(run: Run, rules: AskRules, answered: Int32Array): void {
  const { model, state, plan } = run;
  run.asked = settleCodes(rules, answered, state.codes);
  for (let i = 0; i < model.rawCount; i++) {
    const input = model.inputs[i] as Input;
    if ((run.asked & (1 << input.question)) === 0) answered[i] = unsureCode(input);
  }
  evaluate(model, state);
  traceQuestions(model, state);
  writeOutcome(plan, state.codes, run.fired, run.outcome);
}

/** @throws Error where the model has no such table */
export function tableOf(model: Compiled, id: string): CompiledFirst {
  const table = model.tables[model.tableIndex.get(id) ?? -1];
  if (table === undefined) throw new Error(`the model has no table ${id}`);
  return table;
}

/** The outcome of a first table. */
export const outcomeOf = ({ state }: Run, table: CompiledFirst): string =>
  table.outcomeIds[state.codes[table.input] as number] ?? '';
