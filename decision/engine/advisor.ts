import type { Answers, Recommendation } from '../types.ts';
import { codesOfAnswers } from './answer-codes.ts';
import { compileAskRules } from './asking.ts';
import { compile } from './compile.ts';
import { newExplainer } from './explain.ts';
import { newExplorer } from './explore.ts';
import { newLayers } from './layers.ts';
import { planOutcome } from './outcome.ts';
import { newProfile } from './profile.ts';
import { execute, newRun } from './run.ts';
import type { ModelSource } from './source.ts';
import { newAvoid, newConflicts, newControls } from './verdicts.ts';

/** A recommendation without what the answers look like from outside: its vector and its framework alignment. */
export type Advice = Omit<Recommendation, 'vector' | 'alignment'>;

/** Compiles a model once and returns the function that advises by it. What recurs in results is frozen and shared. */
export function newAdvisor(source: ModelSource): (answers: Answers) => Advice {
  const model = compile(source);
  const rules = compileAskRules(model);
  const plan = planOutcome(model);
  const run = newRun(model, plan);
  const explainer = newExplainer(run);
  const explorer = newExplorer(model, rules, plan);
  const layers = newLayers(run, explainer);
  const profile = newProfile(run, explainer);
  const controls = newControls(run, explainer);
  const avoid = newAvoid(run, explainer);
  const conflicts = newConflicts(run, explainer);

  const answered = new Int32Array(model.rawCount);

  return (answers) => {
    codesOfAnswers(model, answers, answered);
    execute(run, rules, answered);
    explorer.start(answered);
    return {
      model: source.version,
      layers: layers(),
      profile: profile(),
      controls: controls(),
      avoid: avoid(),
      conflicts: conflicts(),
      openQuestions: explorer.openQuestions(),
      flips: explorer.flips(),
    };
  };
}
