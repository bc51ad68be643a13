/** What the answers of a link of any version are under the newest one. */
import { askedAgain } from '../model/carry-over.ts';
import type { Answers, QuestionId } from '../types.ts';
import { answersUnder, sameVocabulary } from './carry-over.ts';
import { newestModel } from './index.ts';
import type { PublishedModel } from './published-model.ts';

export interface CarriedToNewest {
  /** All that maps. */
  readonly answers: Answers;
  /** Questions that the newest version puts again although something maps. */
  readonly again: readonly QuestionId[];
}

/** The answers as the newest version has them. Where both ask in the same words, none of them is asked again. */
export function toNewest({
  model,
  answers,
}: {
  readonly model: PublishedModel;
  readonly answers: Answers;
}): CarriedToNewest {
  const carried = newestModel.normaliseAnswers(answersUnder(newestModel, model, answers));
  const again = sameVocabulary(newestModel, model) ? [] : askedAgain;
  return {
    answers: carried,
    again: newestModel.askedQuestions(carried).filter((id) => again.includes(id) && carried[id] !== undefined),
  };
}
