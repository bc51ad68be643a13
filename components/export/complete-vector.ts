import { type Answers, NOT_SURE, type PublishedModel } from '@/decision';

/**
 * The vector that says "not sure" where a question has no answer. It gives the same recommendation; files are made for
 * complete vectors only.
 */
export function completeVector(model: PublishedModel, answers: Answers): string {
  const open = model.askedQuestions(answers).map((id) => [id, answers[id] ?? NOT_SURE] as const);
  return model.encode(Object.fromEntries(open));
}
