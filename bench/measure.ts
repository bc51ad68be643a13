import type { Answers } from '@/decision';
import type { Decision } from './rule-set';

export interface Contender {
  readonly name: string;
  readonly decide: (answers: Answers) => Decision | Promise<Decision>;
  /** Decisions in one measured round: slow engines get fewer. */
  readonly round: number;
}

const ROUNDS = 15;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/**
 * Nanoseconds a decision for each contender: the median of the rounds, each over the next answer sets. The contenders
 * take turns, so that whatever else the machine does meets all of them.
 */
export async function nanosecondsOf(contenders: readonly Contender[], inputs: readonly Answers[]): Promise<number[]> {
  const times: number[][] = contenders.map(() => []);
  for (let r = 0; r < ROUNDS; r++) {
    for (const [c, { decide, round }] of contenders.entries()) {
      const start = process.hrtime.bigint();
      for (let i = 0; i < round; i++) {
        const decision = decide(inputs[(r * round + i) % inputs.length] ?? {});
        if (decision instanceof Promise) await decision;
      }
      times[c]?.push(Number(process.hrtime.bigint() - start) / round);
    }
  }
  return times.map(median);
}

/** @throws Error where two contenders do not agree on an answer set */
export async function assertEqual(contenders: readonly Contender[], inputs: readonly Answers[]): Promise<void> {
  const [first, ...others] = contenders;
  for (const answers of inputs) {
    const expected = JSON.stringify(await first?.decide(answers));
    for (const { name, decide } of others) {
      const found = JSON.stringify(await decide(answers));
      if (found !== expected)
        throw new Error(`${name} says ${found}, ${first?.name} ${expected} for ${JSON.stringify(answers)}`);
    }
  }
}
