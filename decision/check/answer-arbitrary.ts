import fc, { type Arbitrary } from 'fast-check';
import { canonicalSet, type KnownQuestion, MAYBE, NOT_SURE, normaliseAnswers } from '../engine/ask.ts';
import { questions } from '../model/questions.ts';
import type { Answer, Answers } from '../types.ts';

const all: readonly KnownQuestion[] = questions;

/** Any answer to one question, in canonical form; shrinks towards the first option. */
function answerArbitrary(question: KnownQuestion): Arbitrary<Answer> {
  if (question.kind === 'single') return fc.constantFrom(...question.options.map(({ id }) => id), NOT_SURE);
  const members = fc
    .tuple(...question.options.map(({ id }) => fc.constantFrom([], [id], [MAYBE + id])))
    .map((chosen) => canonicalSet(question, chosen.flat()) ?? []);
  return fc.oneof({ weight: 1, arbitrary: fc.constant<Answer>(NOT_SURE) }, { weight: 7, arbitrary: members });
}

/** An answer to every question, also to those that are not asked. */
const allAnswersArbitrary: Arbitrary<Required<Answers>> = fc
  .tuple(...all.map((question) => answerArbitrary(question).map((answer) => [question.id, answer] as const)))
  .map((pairs) => Object.fromEntries(pairs) as Required<Answers>);

/** Complete answer sets in canonical form: every asked question is answered, and no other. */
export const answersArbitrary: Arbitrary<Answers> = allAnswersArbitrary.map(normaliseAnswers);

/** Answer sets with gaps, with answers to questions that are not asked, and with keys in any order. */
export const partialAnswersArbitrary: Arbitrary<Answers> = fc
  .tuple(allAnswersArbitrary, fc.shuffledSubarray(all.map(({ id }) => id)))
  .map(([answers, ids]) => Object.fromEntries(ids.map((id) => [id, answers[id]])));
