import { type KnownQuestion, MAYBE, NOT_SURE, normaliseAnswers } from '../engine/ask.ts';
import { questions } from '../model/questions.ts';
import { LINK_VERSION } from '../model/versions.ts';
import type { Answer, Answers } from '../types.ts';
import { NONE_MARK, NOT_SURE_MARK, VERSION_KEY } from './marks.ts';

const all: readonly KnownQuestion[] = questions;

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
 * A question that is not asked is left out, and so is an asked one without an answer; {@link decode} then names it
 * as missing. Equal answers give equal text, in whatever order they were given.
 */
export function encode(answers: Answers): string {
  const normal = normaliseAnswers(answers);
  const parts = all.flatMap((question) => {
    const answer = normal[question.id];
    return answer === undefined ? [] : [`${question.key}:${encodeAnswer(question, answer)}`];
  });
  return [`${VERSION_KEY}:${LINK_VERSION}`, ...parts].join('/');
}
