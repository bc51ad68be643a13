import { addressOfQuestion } from '@/components/wizard/links';
import { type Answers, encode, type Flip, type PublishedModel, type QuestionId, questions } from '@/decision';
import { examinerOf } from '@/decision/examine';
import { vectorPath } from '@/site/routes';
import type { Advice } from './advice';

/** The path of the recommendation for these answers, by the newest model or by the one given. */
export const recommendationPath = (answers: Answers, model?: PublishedModel): string =>
  vectorPath(model === undefined ? encode(answers) : model.encode(answers));

/**
 * The answers after one changed answer. On a page whose questions all have an answer, one that only then has to be asked
 * counts as not sure: the case that a flip speaks of.
 */
export function afterFlip(
  { model, answers, missing }: Pick<Advice, 'model' | 'answers' | 'missing'>,
  flip: Pick<Flip, 'question' | 'to'>,
): Answers {
  const { after } = examinerOf(model);
  const changed = after(answers, flip);
  return missing.length === 0 ? model.withRestNotSure(changed) : changed;
}

/** Where the wizard asks one question again, the other answers kept. */
export const questionPath = (answers: Answers, question: QuestionId): string => addressOfQuestion(answers, question);

/** Fragment ids of this page. */
export const controlAnchor = (id: string): string => `control-${id.replaceAll('_', '-')}`;
export const sourceAnchor = (id: string): string => `source-${id.replaceAll('.', '-')}`;
export const answerAnchor = (id: QuestionId): string => `answer-${questions.find((one) => one.id === id)?.key ?? id}`;
