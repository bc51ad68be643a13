import { type KnownQuestion, MAYBE, NOT_SURE } from '../engine/ask.ts';
import type { Answer, Answers } from '../types.ts';
import { type Dialect, newest } from './dialect.ts';
import { NONE_MARK, NOT_SURE_MARK, VERSION_KEY } from './marks.ts';

function encodeAnswer(question: KnownQuestion, answer: Answer): string {
  if (answer === NOT_SURE) return NOT_SURE_MARK;
  let letters = '';
  for (const { id, letter } of question.options) {
    if (typeof answer === 'string') {
      if (answer === id) return letter;
    } else if (answer.includes(id)) letters += letter;
    else if (answer.includes(MAYBE + id)) letters += letter.toLowerCase();
  }
  return letters === '' ? NONE_MARK : letters;
}

/**
 * Writes answers as a canonical vector: version first, then every asked question in the order of the model, each once.
 *
 * A question that is not asked is left out, and so is an asked one without an answer; reading the link then names it
 * as missing. Equal answers give equal text, in whatever order they were given.
 */
export const encodeIn = (dialect: Dialect, answers: Answers): string =>
  written(dialect, dialect.interview.normaliseAnswers(answers));

/** The same without a look at what is asked: for answers each of which can be read and is in canonical form. */
function written({ link, interview }: Dialect, answers: Answers): string {
  let vector = `${VERSION_KEY}:${link}`;
  for (const question of interview.questions) {
    const answer = answers[question.id];
    if (answer !== undefined) vector += `/${question.key}:${encodeAnswer(question, answer)}`;
  }
  return vector;
}

/** Writes answers as a canonical vector of the newest model. */
export const encode = (answers: Answers): string => encodeIn(newest, answers);

/**
 * Writes answers whether or not their questions are asked, each in its canonical form; {@link decodeMentioned} reads
 * them. Such a text is no link: nothing decides by answers to questions that are not asked.
 */
export const encodeMentioned = (answers: Answers): string => written(newest, answers);
