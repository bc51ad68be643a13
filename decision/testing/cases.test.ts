import { expect, it } from 'vitest';
import { MODEL_VERSION, newestModel } from '../index.ts';
import cases from './cases.json' with { type: 'json' };
import { caseNames, link } from './cases.ts';

it('are those of the newest released version', () => {
  expect(cases.version).toBe(MODEL_VERSION);
});

it.each(caseNames)('%s is a complete link in its one form', (name) => {
  const { answers, problems, version } = newestModel.decode(link(name));
  expect(problems).toEqual([]);
  expect(version).toBe(MODEL_VERSION);
  expect(newestModel.encode(answers)).toBe(link(name));
});
