import { type Answer, type Answers, askedQuestions, normaliseAnswers, type QuestionId, questions } from '@/decision';
import { questionOf } from './wizard-state';

/** The questions whose answers settle whether this one is asked; empty for one that always is. */
export function conditionsOf(id: QuestionId): readonly QuestionId[] {
  const named = new Set(questionOf(id)?.ask.flatMap((conditions) => conditions.map(({ question }) => question)));
  return questions.map((question) => question.id).filter((one) => named.has(one));
}

/** The answers because of which a question is not asked: without any one of them it would be. */
export function answersInTheWay(answers: Answers, id: QuestionId): readonly QuestionId[] {
  const asked = askedQuestions(answers);
  if (asked.includes(id)) return [];
  return asked.filter((one) => {
    const { [one]: given, ...others } = answers;
    return given !== undefined && askedQuestions(others).includes(id);
  });
}

/** The answers that rule one out: without any one of them it could be given. */
export function answersAgainst(answers: Answers, id: QuestionId, answer: Answer): readonly QuestionId[] {
  return (Object.keys(answers) as readonly QuestionId[]).filter((one) => {
    const { [one]: given, ...others } = answers;
    return one !== id && given !== undefined && normaliseAnswers({ ...others, [id]: answer })[id] !== undefined;
  });
}
