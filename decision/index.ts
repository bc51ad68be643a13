/** The only door to the decision model: answers go in, a recommendation comes out. */

import { newAdvisor } from './engine/advisor.ts';
import { align } from './engine/align.ts';
import { model } from './model/index.ts';
import { encode } from './permalink/encode.ts';
import type { Answers, Recommendation } from './types.ts';

export { type CitedSource, citedSources, sourceOf } from './cited.ts';
export { align } from './engine/align.ts';
export { askedQuestions, NOT_SURE, nextQuestion, normaliseAnswers } from './engine/ask.ts';
export type { Outlook, Prospect } from './engine/outlook.ts';
export type { AlignmentRowId } from './model/alignment/rows.ts';
export { type ControlId, controls } from './model/controls.ts';
export { model as MODEL } from './model/index.ts';
export { type Question, questions } from './model/questions.ts';
export { type Source, type SourceId, sources } from './model/sources.ts';
export { MODEL_VERSION } from './model/versions.ts';
export type { ControlLevel, LayerId, LayerRole, Maturity, Side } from './model/vocabulary.ts';
export { outlook } from './outlook.ts';
export { decode } from './permalink/decode.ts';
export { encode } from './permalink/encode.ts';
export { readAnswers } from './permalink/json.ts';
export type * from './types.ts';

const adviseByModel = newAdvisor(model);

/**
 * The recommendation for one answer set, explained.
 *
 * Total and deterministic: every answer set has one result, whatever the order of its keys. A question that is asked
 * but not answered counts as not sure; answers to questions that are not asked have no effect.
 */
export function advise(answers: Answers): Recommendation {
  const { model: version, ...advice } = adviseByModel(answers);
  return { model: version, vector: encode(answers), ...advice, alignment: align(advice.controls) };
}
