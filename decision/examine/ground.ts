import { type Interview, newInterview } from '../engine/ask.ts';
import { type Compiled, compile } from '../engine/compile.ts';
import { type Explainer, newExplainer } from '../engine/explain.ts';
import { setsOfAnswers } from '../engine/inputs.ts';
import { changeId, changeReader, type OutcomePlan, planOutcome } from '../engine/outcome.ts';
import { execute, newRun, type Run } from '../engine/run.ts';
import type { ModelSource } from '../engine/source.ts';
import { Trial } from '../engine/trial.ts';
import type { Answers, Change } from '../types.ts';

/** One compiled model with the working memory that examinations share. */
export interface Ground {
  readonly model: Compiled;
  readonly plan: OutcomePlan;
  readonly interview: Interview;
  readonly trial: Trial;
  /** The last run of {@link Ground.execute}. */
  readonly run: Run;
  readonly explainer: Explainer;
  /** Runs the model. The sets returned are those before the ask rules, not sure where a question is not asked. */
  execute(answers: Answers): Int32Array;
  /** The value of each slot of the plan, in memory of its own. */
  outcomeOf(answers: Answers): Int32Array;
  /** What changed between two outcomes, in the order of the slots. */
  changesBetween(before: Int32Array, after: Int32Array): Change[];
}

/** @throws Error where the model does not compile */
export function newGround(source: ModelSource): Ground {
  const model = compile(source);
  const plan = planOutcome(model);
  const run = newRun(model, plan);
  const readChange = changeReader(plan);
  const runOn = (answers: Answers): Int32Array => {
    const sets = setsOfAnswers(model, answers);
    execute(run, sets);
    return sets;
  };
  return {
    model,
    plan,
    interview: newInterview(source.questions, source.excludes),
    trial: new Trial(model, plan),
    run,
    explainer: newExplainer(run),
    execute: runOn,
    outcomeOf(answers) {
      runOn(answers);
      return run.outcome.slice();
    },
    changesBetween(before, after) {
      const changes: Change[] = [];
      for (let slot = 0; slot < before.length; slot++) {
        const from = before[slot] as number;
        const to = after[slot] as number;
        if (from !== to) changes.push(readChange(changeId(plan, slot, from, to)));
      }
      return changes;
    },
  };
}
