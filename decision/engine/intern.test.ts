import { expect, it } from 'vitest';
import { interned } from './intern.ts';

it('gives the identical object for the same parts, and an equal one once its memory was full', () => {
  const pair = interned((parts: readonly number[]) => ({ parts }));
  const first = pair([1, 2]);
  expect(pair([1, 2])).toBe(first);
  expect(pair([2, 1])).not.toBe(first);
  expect(pair([1])).toEqual({ parts: [1] });
  expect(Object.isFrozen(first.parts)).toBe(true);
  for (let i = 0; i < 40_000; i += 1) pair([i, i + 1, i + 2]);
  expect(pair([1, 2])).toEqual(first);
});
