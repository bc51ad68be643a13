import fc, { type Arbitrary } from 'fast-check';
import { canonicalSet, type KnownQuestion, MAYBE, NOT_SURE, newInterview } from '../engine/ask.ts';
import { questions as released } from '../interview.ts';
import type { Question } from '../model/questions.ts';
import type { Answer, Answers } from '../types.ts';

/** Any answer to one question, in canonical form; shrinks towards the first option. */
function answerTo(question: KnownQuestion): Arbitrary<Answer> {
  if (question.kind === 'single') return fc.constantFrom(...question.options.map(({ id }) => id), NOT_SURE);
  const members = fc
    .tuple(...question.options.map(({ id }) => fc.constantFrom([], [id], [MAYBE + id])))
    .map((chosen) => canonicalSet(question, chosen.flat()) ?? []);
  return fc.oneof({ weight: 1, arbitrary: fc.constant<Answer>(NOT_SURE) }, { weight: 7, arbitrary: members });
}

export interface AnswerArbitraries {
  /** An answer to every question, also to those that are not asked. */
  readonly allAnswersArbitrary: Arbitrary<Answers>;
  /**
   * Complete answer sets in canonical form: every asked question is answered, and no other.
   * What cannot be given together with the answers before it is not sure.
   */
  readonly answersArbitrary: Arbitrary<Answers>;
  /** Answer sets with gaps, with answers to questions that are not asked, and with keys in any order. */
  readonly partialAnswersArbitrary: Arbitrary<Answers>;
}

/** @param excludes as the model says */
export function answerArbitraries(questions: readonly Question[], excludes = false): AnswerArbitraries {
  const interview = newInterview(questions, excludes);
  const all: Arbitrary<Answers> = fc
    .tuple(...interview.questions.map((question) => answerTo(question).map((answer) => [question.id, answer] as const)))
    .map((pairs) => Object.fromEntries(pairs));
  const ids = interview.questions.map(({ id }) => id);
  return {
    allAnswersArbitrary: all,
    answersArbitrary: all.map(interview.withRestNotSure),
    partialAnswersArbitrary: fc
      .tuple(all, fc.shuffledSubarray(ids))
      .map(([answers, kept]) => Object.fromEntries(kept.map((id) => [id, answers[id]])) as Answers),
  };
}

/** Those for the newest released model. */
export const { allAnswersArbitrary, answersArbitrary, partialAnswersArbitrary } = answerArbitraries(released);
