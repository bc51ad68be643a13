import type { Answer } from '../types.ts';
import { isGiven } from './answered.ts';

/**
 * What a record holds for the option that was answered, of a set for the first option in the order of the record that is
 * a member for certain; undefined where there is none.
 */
export function byOption<Option extends string, Value>(
  record: { readonly [O in Option]: Value },
  answer: Answer | undefined,
): Value | undefined {
  const found = (Object.keys(record) as Option[]).find((option) => isGiven(answer, option));
  return found === undefined ? undefined : record[found];
}
