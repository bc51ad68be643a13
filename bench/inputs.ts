import { type Answers, MODEL, normaliseAnswers } from '@/decision';
import { someAnswers } from '@/decision/check/random-answers';

/** Seeded whole numbers from 0 to below a limit: a linear congruential generator of 32 bits. */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * limit);
  };
}

/** Random answer sets without a not-sure answer; the same ones for the same seed. */
export function fullyAnswered(count: number, seed: number, remoteOnly: boolean): Answers[] {
  const next = numbers(seed);
  return Array.from({ length: count }, () =>
    normaliseAnswers(
      Object.fromEntries(
        MODEL.questions.map(({ id, kind, options }) => {
          if (remoteOnly && id === 'transport') return [id, 'remote-http'];
          if (kind === 'single') return [id, options[next(options.length)]?.id];
          return [id, options.filter(() => next(2) === 1).map((option) => option.id)];
        }),
      ),
    ),
  );
}

/** Random answer sets in which every answer may be not sure. */
export const partlyUnsure = (count: number, seed: number): Answers[] => someAnswers(seed, count);
