import type { QuestionId } from '../ids.ts';
import type { Question } from '../model/questions.ts';
import type { Answer, Answers, SetAnswer } from '../types.ts';
import { compileAskRules } from './ask-rules.ts';
import { findGates, newSettle } from './exclusion.ts';
import { MAYBE, planCoding, rawInputs, setsOfAnswers } from './inputs.ts';

export { MAYBE } from './inputs.ts';

/** A question with its id as a known one. */
export type KnownQuestion = Question & { readonly id: QuestionId };

/** The answer that leaves a question open. */
export const NOT_SURE = 'not-sure';

/**
 * A set answer in its canonical form: members in option order, each once, `?id` where any mention is unsure,
 * `not-sure` where all members are. Unknown members are left out; a set of nothing but unknown members is no answer.
 */
export function canonicalSet(question: Question, members: SetAnswer): Answer | undefined {
  const kept: string[] = [];
  let unsure = 0;
  for (const { id } of question.options) {
    if (members.includes(MAYBE + id)) {
      kept.push(MAYBE + id);
      unsure += 1;
    } else if (members.includes(id)) kept.push(id);
  }
  if (unsure === question.options.length) return NOT_SURE;
  return kept.length === 0 && members.length > 0 ? undefined : kept;
}

function readable(question: Question, answers: Answers): Answer | undefined {
  if (!Object.hasOwn(answers, question.id)) return undefined;
  const answer = answers[question.id as QuestionId];
  if (answer === NOT_SURE) return NOT_SURE;
  if (question.kind === 'set') return Array.isArray(answer) ? canonicalSet(question, answer) : undefined;
  return question.options.some((option) => option.id === answer) ? answer : undefined;
}

/** The questions of one model as they are asked: which, in which order, and what of an answer set they read. */
export interface Interview {
  readonly questions: readonly KnownQuestion[];
  /**
   * Every question that is asked, in order, with its answer in canonical form; undefined where none can be read, or where
   * it contradicts other answers.
   */
  replay(answers: Answers): ReadonlyMap<QuestionId, Answer | undefined>;
  /**
   * The questions that are asked for these answers, in the order of the model.
   *
   * A condition about an answer that is not sure or missing counts as met, since some value of it would meet it.
   * A condition about a question that is itself not asked is not met.
   */
  askedQuestions(answers: Answers): readonly QuestionId[];
  /** The options of a question that the answers to the questions before it leave, in order; before it are all that it reads. */
  offeredOptions(answers: Answers, id: QuestionId): readonly string[];
  /** The first question that is asked and has no answer yet, or null when all are answered. */
  nextQuestion(answers: Answers): QuestionId | null;
  /**
   * The same answers in their one canonical form: questions in the order of the model, sets in option order;
   * answers to questions that are not asked, and whatever the model does not know, left out.
   */
  normaliseAnswers(answers: Answers): Answers;
  /** The answers with every open question as not sure, so that a link of them is complete. */
  withRestNotSure(answers: Answers): Answers;
}

/** The answers that a replay read. */
export function answersOf(asked: ReadonlyMap<QuestionId, Answer | undefined>): Answers {
  const read: { [Q in QuestionId]?: Answer } = {};
  for (const [id, answer] of asked) if (answer !== undefined) read[id] = answer;
  return read;
}

/**
 * @param all the questions of a model, in its order
 * @param excludes as the model says
 */
export function newInterview(all: readonly Question[], excludes = false): Interview {
  const known = all as readonly KnownQuestion[];
  const inputs = rawInputs(all);
  const coding = planCoding(all);
  const rules = compileAskRules(all, inputs);
  const settle = newSettle(rules, inputs, findGates(rules, inputs, excludes));

  /** Runs the ask rules from the first question on. */
  const settled = (answers: Answers) => {
    const found = { asked: 0, refused: 0 };
    const sets = new Int32Array(inputs.length);
    settle({ sets: setsOfAnswers({ coding }, answers), open: null }, { sets, open: null }, found);
    return { ...found, sets };
  };

  const replay = (answers: Answers): ReadonlyMap<QuestionId, Answer | undefined> => {
    const { asked, refused } = settled(answers);
    const read = new Map<QuestionId, Answer | undefined>();
    known.forEach((question, q) => {
      if ((asked & (1 << q)) === 0) return;
      read.set(question.id, (refused & (1 << q)) === 0 ? readable(question, answers) : undefined);
    });
    return read;
  };

  return {
    questions: known,
    replay,
    askedQuestions: (answers) => [...replay(answers).keys()],
    offeredOptions: (answers, id) => {
      const at = known.findIndex((question) => question.id === id);
      const place = rules.findIndex(({ question }) => question === at);
      const before = rules.slice(0, place).flatMap(({ question }) => {
        const { id: one } = known[question] as KnownQuestion;
        return answers[one] === undefined ? [] : [[one, answers[one]]];
      });
      const set = settled(Object.fromEntries(before)).sets[inputs.findIndex(({ question }) => question === at)] ?? 0;
      const { kind, options = [] } = known[at] ?? {};
      return options.flatMap((option, value) => (kind === 'set' || (set & (1 << value)) !== 0 ? [option.id] : []));
    },
    nextQuestion: (answers) => {
      const asked = replay(answers);
      // In the order of what the rules read: a question that another answer may still rule out waits for that answer.
      for (const { question } of rules) {
        const { id } = known[question] as KnownQuestion;
        if (asked.has(id) && asked.get(id) === undefined) return id;
      }
      return null;
    },
    normaliseAnswers: (answers) => answersOf(replay(answers)),
    withRestNotSure: (answers) => {
      const filled = [...replay(answers)].map(([id, answer]) => [id, answer ?? NOT_SURE] as const);
      return answersOf(replay(Object.fromEntries(filled)));
    },
  };
}
