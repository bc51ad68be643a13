/** Answers as numbers: one code for each raw input. */
import type { QuestionId } from '../ids.ts';
import type { Question } from '../model/questions.ts';
import type { Answers, SetAnswer } from '../types.ts';
import { MAYBE } from './ask.ts';

/** How the answer to one question becomes codes. */
export interface AnswerCoding {
  readonly id: QuestionId;
  readonly isSet: boolean;
  /** Its first raw input, and one past its last: the members of a set have one each, with the codes no, yes and not sure. */
  readonly from: number;
  readonly to: number;
  /** By option id: the code of a single choice, or the place of a member among the inputs of a set. */
  readonly positions: ReadonlyMap<string, number>;
}

export interface Coding {
  readonly questions: ReadonlyMap<string, AnswerCoding>;
  /** Every input not sure. */
  readonly unsure: Int32Array;
}

/** Plans the coding for all questions. */
export function planCoding(questions: readonly Question[]): Coding {
  const unsure: number[] = [];
  const codings = questions.map(({ id, kind, options }): [string, AnswerCoding] => {
    const isSet = kind === 'set';
    const from = unsure.length;
    if (isSet) unsure.push(...options.map(() => 2));
    else unsure.push(options.length);
    const positions = new Map(options.map((option, position) => [option.id, position]));
    return [id, { id: id as QuestionId, isSet, from, to: unsure.length, positions }];
  });
  return { questions: new Map(codings), unsure: Int32Array.from(unsure) };
}

function writeMembers({ from, to, positions }: AnswerCoding, members: SetAnswer, codes: Int32Array): void {
  for (let i = from; i < to; i++) codes[i] = 0;
  for (const member of members) {
    const maybe = member.startsWith(MAYBE);
    const position = positions.get(maybe ? member.slice(MAYBE.length) : member);
    if (position !== undefined && codes[from + position] !== 1) codes[from + position] = maybe ? 2 : 1;
  }
}

/**
 * Writes one code for each raw input, before the ask rules; an answer that cannot be read, or is missing, is not sure.
 *
 * @returns `into`
 */
export function codesOfAnswers(
  { coding }: { readonly coding: Coding },
  answers: Answers,
  into: Int32Array = new Int32Array(coding.unsure.length),
): Int32Array {
  const { questions, unsure } = coding;
  for (let i = 0; i < unsure.length; i++) into[i] = unsure[i] as number;
  for (const id in answers) {
    const question = questions.get(id);
    if (question === undefined) continue;
    const answer = answers[question.id];
    if (question.isSet) {
      if (typeof answer === 'object') writeMembers(question, answer, into);
    } else if (typeof answer === 'string') {
      const code = question.positions.get(answer);
      if (code !== undefined) into[question.from] = code;
    }
  }
  return into;
}
