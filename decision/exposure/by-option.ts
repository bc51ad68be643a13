import type { Answer } from '../types.ts';

/** What a record holds for the option that was answered; undefined where the answer is another, a set or not sure. */
export function byOption<Option extends string, Value>(
  record: { readonly [O in Option]: Value },
  answer: Answer | undefined,
): Value | undefined {
  const isOption = (given: typeof answer): given is Option => typeof given === 'string' && Object.hasOwn(record, given);
  return isOption(answer) ? record[answer] : undefined;
}
