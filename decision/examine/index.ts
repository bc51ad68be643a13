/** What a reviewer asks about a recommendation: why not otherwise, what would change it, what is certain, what comes first. */
import type { ModelSource } from '../engine/source.ts';
import type { PublishedModel } from '../published/published-model.ts';
import type { Answers } from '../types.ts';
import { newGround } from './ground.ts';
import { afterMove } from './move.ts';
import { possibleOf } from './possible.ts';
import { roadmapOf } from './roadmap.ts';
import { newStages } from './stage.ts';
import type { Goal, Move, Possible, Roadmap, Way, WhyNot } from './types.ts';
import { goalsOf, waysTo } from './ways.ts';
import { whyNot } from './why-not.ts';

export type { AlternativeId } from '../model/alternatives.ts';
export type * from './types.ts';

export interface Examiner {
  /** Why each layer has no other role, and why each common alternative was not chosen. */
  whyNot(answers: Answers): WhyNot;
  /** Values that the result does not have and a reviewer may ask for. */
  goals(answers: Answers): readonly Goal[];
  /** The smallest sets of one or two changed answers that reach a goal; at depth 3, of three where two do not. */
  waysTo(answers: Answers, goal: Goal, depth?: 2 | 3): readonly Way[];
  /** What can still come out while answers are not sure. */
  possible(answers: Answers): Possible;
  /** What to do, in order, until nothing stands in for something better. */
  roadmap(answers: Answers): Roadmap;
  /** The answers with one of them changed; questions that it brings up are left open. */
  after(answers: Answers, move: Pick<Move, 'question' | 'to'>): Answers;
}

/** Compiles a model once and returns what examines its results. */
function newExaminer(source: ModelSource): Examiner {
  const ground = newGround(source);
  const stages = newStages(ground);
  return {
    whyNot: (answers) => whyNot(ground, answers),
    goals: (answers) => goalsOf(ground, answers),
    waysTo: (answers, goal, depth = 2) => waysTo(ground, answers, goal, depth),
    possible: (answers) => possibleOf(ground, answers),
    roadmap: (answers) => roadmapOf(ground, stages, answers),
    after: (answers, move) => afterMove(ground.interview, answers, move),
  };
}

const known = new WeakMap<ModelSource, Examiner>();

/** The examiner of a published version, made on first use. */
export function examinerOf({ source }: PublishedModel): Examiner {
  const made = known.get(source) ?? newExaminer(source);
  known.set(source, made);
  return made;
}
