import { type KnownQuestion, MAYBE, NOT_SURE } from '../engine/ask.ts';
import type { Answer, Answers } from '../types.ts';
import { type Dialect, newest } from './dialect.ts';
import { NONE_MARK, NOT_SURE_MARK, VERSION_KEY } from './marks.ts';

function encodeAnswer(question: KnownQuestion, answer: Answer): string {
  if (answer === NOT_SURE) return NOT_SURE_MARK;
  const letters = question.options
    .map(({ id, letter }) => {
      if (typeof answer === 'string') return answer === id ? letter : '';
      if (answer.includes(id)) return letter;
      return answer.includes(MAYBE + id) ? letter.toLowerCase() : '';
    })
    .join('');
  return letters === '' ? NONE_MARK : letters;
}

/**
 * Writes answers as a canonical vector: version first, then every asked question in the order of the model, each once.
 *
 * A question that is not asked is left out, and so is an asked one without an answer; reading the link then names it
 * as missing. Equal answers give equal text, in whatever order they were given.
 */
export function encodeIn({ link, interview }: Dialect, answers: Answers): string {
  const normal = interview.normaliseAnswers(answers);
  const parts = interview.questions.flatMap((question) => {
    const answer = normal[question.id];
    return answer === undefined ? [] : [`${question.key}:${encodeAnswer(question, answer)}`];
  });
  return [`${VERSION_KEY}:${link}`, ...parts].join('/');
}

/** Writes answers as a canonical vector of the newest model. */
export const encode = (answers: Answers): string => encodeIn(newest, answers);
