import type { Answers, PublishedModel, QuestionId, Recommendation } from '@/decision';

/** A recommendation with what it was made from: all that a part of the page may need. */
export interface Advice {
  /** The version of the model that the link names. */
  readonly model: PublishedModel;
  readonly answers: Answers;
  /** Asked questions without an answer. */
  readonly missing: readonly QuestionId[];
  readonly recommendation: Recommendation;
}
