import { expect, it } from 'vitest';
import { newRepeats } from './repeats';

const bytes = (length: number, value: number): Uint8Array => new Uint8Array(length).fill(value);

it('knows a line that came before, and its output once that is remembered', () => {
  const repeats = newRepeats();
  expect(['a', 'b', 'a', 'a', 'b'].map(repeats.comesAgain)).toEqual([false, false, true, true, true]);
  expect(repeats.find('a')).toBeUndefined();
  repeats.remember('a', bytes(3, 7));
  expect(repeats.find('a')).toEqual(bytes(3, 7));
  expect(repeats.find('b')).toBeUndefined();
});

it('forgets what is too much to remember, and what was found lately last', () => {
  const repeats = newRepeats();
  for (let line = 0; line < 12; line++) {
    repeats.remember(`line ${line}`, bytes(10 * 1024 * 1024, line));
    expect(repeats.find('line 0')?.[0]).toBe(0);
  }
  expect(repeats.find('line 1')).toBeUndefined();
  expect(repeats.find('line 11')?.[0]).toBe(11);
});
