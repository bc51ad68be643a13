import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COLOURS } from './colours';

it('are those of the style sheet, no more and no fewer', () => {
  const css = readFileSync('components/ui/styles/tokens.css', 'utf8');
  const tokens = [...css.matchAll(/^ {2}--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);$/gm)];
  expect(Object.fromEntries(tokens.map(([, name, light, dark]) => [name, [light, dark]]))).toEqual(COLOURS);
});
