import { type KnownQuestion, MAYBE, NOT_SURE, newInterview } from '../engine/ask.ts';
import { questions as released } from '../interview.ts';
import type { Question } from '../model/questions.ts';
import type { Answer, Answers } from '../types.ts';

/** A source of whole numbers from 0 to below `limit`. */
type Draw = (limit: number) => number;

/** The mulberry32 generator: 32 bits of state, the same numbers for the same seed everywhere. */
function mulberry32(seed: number): Draw {
  let state = seed | 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  };
}

/** One answer. Not sure is as likely as any option of a single choice. */
function draw(question: KnownQuestion, next: Draw): Answer {
  if (question.kind === 'single') return question.options[next(question.options.length + 1)]?.id ?? NOT_SURE;
  if (next(8) === 0) return NOT_SURE;
  const density = next(5);
  return question.options.flatMap(({ id }) => {
    const roll = next(8);
    if (roll === 7) return [MAYBE + id];
    return roll < 2 * density ? [id] : [];
  });
}

/**
 * Endless complete answer sets in canonical form, the same ones for the same seed. What is drawn and cannot be given
 * together with the answers before it is not sure.
 *
 * @param questions those of the newest released model where none are given
 * @param excludes as the model says
 */
export function* randomAnswers(
  seed: number,
  questions: readonly Question[] = released,
  excludes = false,
): Generator<Answers> {
  const next = mulberry32(seed);
  const interview = newInterview(questions, excludes);
  while (true) {
    const drawn = interview.questions.map((question) => [question.id, draw(question, next)]);
    yield interview.withRestNotSure(Object.fromEntries(drawn));
  }
}

/** The first `count` of {@link randomAnswers}. */
export function someAnswers(
  seed: number,
  count: number,
  questions: readonly Question[] = released,
  excludes = false,
): Answers[] {
  const found: Answers[] = [];
  for (const answers of randomAnswers(seed, questions, excludes)) {
    if (found.length === count) break;
    found.push(answers);
  }
  return found;
}
