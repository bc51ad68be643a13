import { type Answer, type Answers, askedQuestions, encode, normaliseAnswers, type QuestionId } from '@/decision';
import { PAGES, wizardPath } from '@/site/routes';
import { questionOf } from './place';

const vectorOf = (answers: Answers): string | null => (Object.keys(answers).length === 0 ? null : encode(answers));

/** The address of the next open question, or of the summary where none is open. */
export function addressOf(answers: Answers): string {
  return wizardPath(vectorOf(answers));
}

/** The address of one question, whether it has an answer or not. */
export function addressOfQuestion(answers: Answers, id: QuestionId): string {
  return wizardPath(vectorOf(answers), { question: questionOf(id)?.key ?? '' });
}

/** Answers that `before` has and `after` has not, in the order of the model. */
export function dropped(before: Answers, after: Answers): readonly QuestionId[] {
  return askedQuestions(before).filter((id) => before[id] !== undefined && after[id] === undefined);
}

/** The address after one question is answered; where that leaves other answers without a question, it says what they were. */
export function addressAfter(answers: Answers, id: QuestionId, answer: Answer): string {
  const after = normaliseAnswers({ ...answers, [id]: answer });
  return wizardPath(vectorOf(after), dropped(answers, after).length === 0 ? {} : { was: encode(answers) });
}

/** The address of the step before, or the home page before the first one. */
export function addressBefore(answers: Answers, id: QuestionId | null): string {
  const asked = askedQuestions(answers);
  const complete = asked.every((one) => answers[one] !== undefined);
  if (id !== null && complete) return addressOf(answers);
  const previous = asked[(id === null ? asked.length : asked.indexOf(id)) - 1];
  return previous === undefined ? PAGES.home : addressOfQuestion(answers, previous);
}

/** Place of an open question among those asked: how many come before it, and how many can at most follow. */
export function progress(answers: Answers, id: QuestionId): { readonly number: number; readonly atMostMore: number } {
  const others = askedQuestions(answers).filter((one) => one !== id);
  const answered = others.filter((one) => answers[one] !== undefined).length;
  return { number: answered + 1, atMostMore: others.length - answered };
}

/** The questions that are asked before this one and have no answer, in order. */
export function openBefore(answers: Answers, id: QuestionId): readonly QuestionId[] {
  const asked = askedQuestions(answers);
  return asked.slice(0, asked.indexOf(id)).filter((one) => answers[one] === undefined);
}
