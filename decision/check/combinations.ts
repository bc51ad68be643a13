/** How many ways there are to answer, counted without diagrams: by the interview, for tests that hold diagrams to it. */
import { type KnownQuestion, NOT_SURE, newInterview } from '../engine/ask.ts';
import type { Question } from '../model/questions.ts';
import type { Answers, QuestionId } from '../types.ts';

/** The ways to answer one question: each option and not sure; for a set no, yes and not sure of each member. */
const waysToAnswer = ({ kind, options }: Question, unsure: boolean): bigint =>
  kind === 'set' ? BigInt(unsure ? 3 : 2) ** BigInt(options.length) : BigInt(options.length + (unsure ? 1 : 0));

const valuesOf = ({ options }: Question, unsure: boolean): readonly string[] => [
  ...options.map(({ id }) => id),
  ...(unsure ? [NOT_SURE] : []),
];

/**
 * The number of complete answer sets of a model.
 *
 * Answers that decide whether another question is asked are tried one by one; the ways to answer all others multiply.
 *
 * @param given answers that all of them share
 * @param unsure whether answers may be not sure
 */
export function combinationsOf(all: readonly Question[], given: Answers = {}, unsure = true): bigint {
  const { questions, askedQuestions } = newInterview(all);
  const gates = new Set(questions.flatMap(({ ask }) => ask.flat().map(({ question }) => question)));
  const count = (answers: Answers, left: readonly KnownQuestion[]): bigint => {
    const [gate, ...others] = left;
    if (gate !== undefined) {
      const asked = askedQuestions(answers).includes(gate.id) && !(gate.id in given);
      if (!asked) return count(answers, others);
      return valuesOf(gate, unsure).reduce((sum, value) => sum + count({ ...answers, [gate.id]: value }, others), 0n);
    }
    const asked: ReadonlySet<QuestionId> = new Set(askedQuestions(answers));
    const free = questions.filter(({ id }) => asked.has(id) && !(id in answers));
    return free.reduce((product, question) => product * waysToAnswer(question, unsure), 1n);
  };
  return count(
    given,
    questions.filter(({ id, kind }) => kind === 'single' && gates.has(id)),
  );
}
