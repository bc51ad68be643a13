import type { Answers, Recommendation } from '../types.ts';
import { compile } from './compile.ts';
import { newDecidedBy, newFederationKinds } from './decided.ts';
import { newExplainer } from './explain.ts';
import { newExplorer } from './explore.ts';
import { setsOfAnswers } from './inputs.ts';
import { newLayers } from './layers.ts';
import { planOutcome } from './outcome.ts';
import { newProfile } from './profile.ts';
import { execute, newRun } from './run.ts';
import type { ModelSource } from './source.ts';
import { newAvoid, newConflicts, newControls } from './verdicts.ts';

/**
 * A recommendation without what the answers look like from outside: its vector, its framework alignment, and the profiles
 * of callers that share a connection, each of which is another answer.
 */
export type Advice = Omit<Recommendation, 'vector' | 'alignment' | 'profiles'>;

/** The parts of an advice, each worked out when it is called for. */
export type AdviceParts = { readonly [Part in keyof Advice]-?: () => Advice[Part] };

/**
 * Compiles a model once and returns the function that advises by it. The parts that it gives hold until its next call.
 * What recurs in results is frozen and shared.
 */
export function newAdvisor(source: ModelSource): (answers: Answers) => AdviceParts {
  const model = compile(source);
  const plan = planOutcome(model);
  const run = newRun(model, plan);
  const explainer = newExplainer(run);
  const explorer = newExplorer(model, plan);
  const answered = new Int32Array(model.rawCount);
  let isExplored = false;

  const explored = () => {
    if (!isExplored) explorer.start(answered);
    isExplored = true;
    return explorer;
  };

  const parts: AdviceParts = {
    model: () => source.version,
    decidedBy: newDecidedBy(run),
    federationKinds: newFederationKinds(run),
    layers: newLayers(run, explainer),
    profile: newProfile(run, explainer),
    controls: newControls(run, explainer),
    avoid: newAvoid(run, explainer),
    conflicts: newConflicts(run, explainer),
    openQuestions: () => explored().openQuestions(),
    flips: () => explored().flips(),
  };
  return (answers) => {
    setsOfAnswers(model, answers, answered);
    execute(run, answered);
    isExplored = false;
    return parts;
  };
}
