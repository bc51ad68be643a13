/** What the answers of a link of any version are under the newest one. */
import { askedAgain, carriedOver } from '../model/carry-over.ts';
import type { Answers, QuestionId } from '../types.ts';
import { newestModel } from './index.ts';
import type { PublishedModel } from './published-model.ts';

export interface CarriedToNewest {
  /** All that maps. */
  readonly answers: Answers;
  /** Questions that the newest version puts again although something maps. */
  readonly again: readonly QuestionId[];
}

/** Whether the newest version still has every question and option of another. */
const speaksAllOf = ({ source }: PublishedModel): boolean =>
  source.questions.every(({ id, kind, options }) => {
    const now = newestModel.source.questions.find((question) => question.id === id);
    return now?.kind === kind && options.every((option) => now.options.some((one) => one.id === option.id));
  });

/** The answers as the newest version has them. Where it has every word of the other, they stay as they are. */
export function toNewest({
  model,
  answers,
}: {
  readonly model: PublishedModel;
  readonly answers: Answers;
}): CarriedToNewest {
  if (speaksAllOf(model)) return { answers: newestModel.normaliseAnswers(answers), again: [] };
  const carried = newestModel.normaliseAnswers(carriedOver(answers));
  return {
    answers: carried,
    again: newestModel.askedQuestions(carried).filter((id) => askedAgain.includes(id) && carried[id] !== undefined),
  };
}
