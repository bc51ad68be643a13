/** The only door to the decision model: answers go in, a recommendation comes out. */

import type { Source } from './model/sources.ts';
import { newestModel } from './published/index.ts';
import { newestSource } from './published/newest.ts';
import type { Answers, Recommendation } from './types.ts';

export type { CitedSource } from './cited.ts';
export {
  type AnswerDifference,
  type AnswerSide,
  type Comparison,
  compare,
  type OutcomeDifference,
  type OutcomePart,
  type OutcomeSide,
} from './compare.ts';
export { NOT_SURE } from './engine/ask.ts';
export type { Outlook, Prospect } from './engine/outlook.ts';
export { askedQuestions, nextQuestion, normaliseAnswers, questions } from './interview.ts';
export { type ControlLayer, controls as everyControl } from './model/controls.ts';
export { type FederationKind, federationKindOf } from './model/federation-kinds.ts';
export type { Question } from './model/questions.ts';
export type { Source, SourceId } from './model/sources.ts';
export {
  type ControlLevel,
  LAYERS,
  type LayerId,
  type LayerRole,
  type Maturity,
  type Side,
} from './model/vocabulary.ts';
export { outlook } from './outlook.ts';
export { decode, decodeMentioned } from './permalink/decode.ts';
export { encode, encodeMentioned } from './permalink/encode.ts';
export { readAnswers } from './permalink/json.ts';
export { answersUnder } from './published/carry-over.ts';
export { type ModelChange, type ModelChangeId, type ModelRelease, modelReleases } from './published/changes.ts';
export { controls, type KnownControl } from './published/controls.ts';
export { type LinkReading, modelOf, newestModel, readLink } from './published/index.ts';
export { newestSource as MODEL } from './published/newest.ts';
export { type PublishedModel, type RecommendationPart, recommendationParts } from './published/published-model.ts';
export { MODEL_VERSION } from './published/versions.ts';
export type * from './types.ts';

/**
 * The recommendation of the newest released model for one answer set, explained.
 *
 * Total and deterministic: every answer set has one result, whatever the order of its keys. A question that is asked
 * but not answered counts as not sure; answers to questions that are not asked have no effect.
 */
export const advise = (answers: Answers): Recommendation => newestModel.advise(answers);

/** The source with this id in the newest released model, or undefined. */
export const sourceOf = (id: string): Source | undefined => newestSource.sources[id];
