import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { decode, MODEL_VERSION } from '@/decision';
import { usage } from './usage';

it.each([
  ['the README', readFileSync('README.md', 'utf8')],
  ['the usage of the command', usage],
])('the links in %s are complete links of the newest version', (_, text) => {
  const links = text.match(/MAA:[^\s`]+\/[^\s`]+/g) ?? [];
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(decode(link)).toMatchObject({ version: MODEL_VERSION, problems: [] });
});
