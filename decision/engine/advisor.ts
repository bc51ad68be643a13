import type { Answers, Change, Flip, Recommendation } from '../types.ts';
import { codesOfAnswers } from './answer-codes.ts';
import { compileAskRules } from './asking.ts';
import { compile } from './compile.ts';
import { newExplainer } from './explain.ts';
import { newExplorer } from './explore.ts';
import { newLayers } from './layers.ts';
import { type Listing, rowsOf } from './listing.ts';
import { planOutcome } from './outcome.ts';
import { newProfile } from './profile.ts';
import { execute, newRun } from './run.ts';
import type { ModelSource } from './source.ts';
import { newAvoid, newConflicts, newControls } from './verdicts.ts';

/** A recommendation without what the answers look like from outside: its vector and its framework alignment. */
export type Advice = Omit<Recommendation, 'vector' | 'alignment'>;

/** An advice with its flips still as numbers. */
export interface AdviceDraft extends Omit<Advice, 'flips'> {
  readonly flips: Listing<Change, Flip>;
}

/** Works out the parts of an advice one by one. */
export interface Advisor {
  /**
   * Takes the answers that the parts are worked out for, until others are taken.
   *
   * @returns the asked questions as a bit set
   */
  take(answers: Answers): number;
  readonly parts: { readonly [Part in keyof AdviceDraft]: () => AdviceDraft[Part] };
}

/** Compiles a model once. What recurs in results is frozen and shared. */
export function newPartsAdvisor(source: ModelSource): Advisor {
  const model = compile(source);
  const rules = compileAskRules(model);
  const plan = planOutcome(model);
  const run = newRun(model, plan);
  const explainer = newExplainer(run);
  const explorer = newExplorer(model, rules, plan);
  const answered = new Int32Array(model.rawCount);
  let isExplored = false;

  const explored = () => {
    if (!isExplored) explorer.start(answered);
    isExplored = true;
    return explorer;
  };

  return {
    take(answers) {
      codesOfAnswers(model, answers, answered);
      execute(run, rules, answered);
      isExplored = false;
      return run.asked;
    },
    parts: {
      model: () => source.version,
      layers: newLayers(run, explainer),
      profile: newProfile(run, explainer),
      controls: newControls(run, explainer),
      avoid: newAvoid(run, explainer),
      conflicts: newConflicts(run, explainer),
      openQuestions: () => explored().openQuestions(),
      flips: () => explored().flips(),
    },
  };
}

/** Compiles a model once and returns the function that advises by it. */
export function newAdvisor(source: ModelSource): (answers: Answers) => Advice {
  const { take, parts } = newPartsAdvisor(source);
  return (answers) => {
    take(answers);
    return {
      model: parts.model(),
      layers: parts.layers(),
      profile: parts.profile(),
      controls: parts.controls(),
      avoid: parts.avoid(),
      conflicts: parts.conflicts(),
      openQuestions: parts.openQuestions(),
      flips: rowsOf(parts.flips()),
    };
  };
}
