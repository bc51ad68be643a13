/**
 * What is known about the inputs of a model, as sets of values: bit n stands for value n, and the bit after the last
 * value for "not asked". A definite answer is one bit, not sure is every value.
 */
import type { Question } from '../model/questions.ts';
import type { Answers, SetAnswer } from '../types.ts';

/** Stands before a member of a set of which one is not sure. */
export const MAYBE = '?';

/** The value of a question that is not asked, as conditions name it. */
export const UNASKED = 'unasked';

/** An input of the tables: a question, a member of a set question, or the outcome of an earlier table. */
export interface Input {
  readonly id: string;
  readonly values: readonly string[];
  /** Index of the question behind it, or -1 for the outcome of a table. */
  readonly question: number;
  /** Option index within a set question, or -1. */
  readonly member: number;
}

/** The set of all values: not sure. */
export const anyValue = ({ values }: Pick<Input, 'values'>): number => (1 << values.length) - 1;

/** The set that says that the question is not asked. */
export const unaskedValue = ({ values }: Pick<Input, 'values'>): number => 1 << values.length;

/** Whether a set has at most one value. */
export const isSingle = (set: number): boolean => (set & (set - 1)) === 0;

/** The lowest value of a set that is not empty. */
export const lowestOf = (set: number): number => 31 - Math.clz32(set & -set);

/** Members of a set question have one input each, with the values no and yes. */
export const rawInputs = (questions: readonly Question[]): Input[] =>
  questions.flatMap(({ id, kind, options }, question) =>
    kind === 'single'
      ? [{ id, values: options.map((option) => option.id), question, member: -1 }]
      : options.map((option, member) => ({ id: `${id}/${option.id}`, values: ['no', 'yes'], question, member })),
  );

/** How the answer to one question becomes sets. */
interface AnswerCoding {
  readonly isSet: boolean;
  /** Its first input, and one past its last. */
  readonly from: number;
  readonly to: number;
  /** By option id: the value of a single choice, or the place of a member among the inputs of a set. */
  readonly positions: ReadonlyMap<string, number>;
}

export interface Coding {
  readonly questions: ReadonlyMap<string, AnswerCoding>;
  /** Every input not sure. */
  readonly unsure: Int32Array;
}

/** Plans the coding for all questions. */
export function planCoding(questions: readonly Question[]): Coding {
  let to = 0;
  return {
    questions: new Map(
      questions.map(({ id, kind, options }) => {
        const isSet = kind === 'set';
        const from = to;
        to += isSet ? options.length : 1;
        return [id, { isSet, from, to, positions: new Map(options.map((option, position) => [option.id, position])) }];
      }),
    ),
    unsure: Int32Array.from(rawInputs(questions), anyValue),
  };
}

/** A member that is named twice is not sure where one of the two is; a set of nothing but unknown members is no answer. */
function writeMembers({ from, to, positions }: AnswerCoding, members: SetAnswer, sets: Int32Array): void {
  let known = members.length === 0;
  for (let i = from; i < to; i++) sets[i] = 1;
  for (const member of members) {
    const maybe = member.startsWith(MAYBE);
    const position = positions.get(maybe ? member.slice(MAYBE.length) : member);
    if (position === undefined) continue;
    known = true;
    sets[from + position] = maybe || sets[from + position] === 3 ? 3 : 2;
  }
  if (!known) for (let i = from; i < to; i++) sets[i] = 3;
}

/**
 * Writes one set for each raw input, before the ask rules; an answer that cannot be read, or is missing, is not sure.
 *
 * @returns `into`
 */
export function setsOfAnswers(
  { coding }: { readonly coding: Coding },
  answers: Answers,
  into: Int32Array = new Int32Array(coding.unsure.length),
): Int32Array {
  const { questions, unsure } = coding;
  for (let i = 0; i < unsure.length; i++) into[i] = unsure[i] as number;
  for (const id in answers) {
    const question = questions.get(id);
    if (question === undefined) continue;
    const answer = answers[id as keyof Answers];
    if (question.isSet) {
      if (typeof answer === 'object') writeMembers(question, answer, into);
    } else if (typeof answer === 'string') {
      const value = question.positions.get(answer);
      if (value !== undefined) into[question.from] = 1 << value;
    }
  }
  return into;
}
