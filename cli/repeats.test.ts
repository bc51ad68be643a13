import { expect, it } from 'vitest';
import { rememberRepeats } from './repeats';

it('answers a line that came twice from memory, and always the same', () => {
  const asked: string[] = [];
  const answer = rememberRepeats((line) => {
    asked.push(line);
    return line.repeat(2);
  });
  expect(['a', 'b', 'a', 'a', 'a', 'b'].map(answer)).toEqual(['aa', 'bb', 'aa', 'aa', 'aa', 'bb']);
  expect(asked).toEqual(['a', 'b', 'a', 'b']);
});

it('forgets what is too much to remember', () => {
  let asked = 0;
  const answer = rememberRepeats((line) => {
    asked += 1;
    return line.padEnd(10 * 1024 * 1024);
  });
  const lines = Array.from({ length: 12 }, (_, i) => `line ${i}`);
  for (let round = 0; round < 3; round += 1) for (const line of lines) expect(answer(line).trimEnd()).toBe(line);
  expect(asked).toBe(36);
});
