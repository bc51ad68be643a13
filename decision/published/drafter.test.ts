import { expect, it } from 'vitest';
import { someAnswers } from '../check/random-answers.ts';
import { rowsOf } from '../engine/listing.ts';
import { newDrafter } from './drafter.ts';
import { newestModel } from './index.ts';
import { recommendationParts } from './published-model.ts';

const { draftPlain } = newDrafter(newestModel);

/** The recommendation for plain JSON, or null. */
function plainAdvice(json: unknown): unknown {
  const draft = draftPlain(json, recommendationParts);
  if (!draft?.flips || !draft.alignment) return null;
  return { ...draft, flips: rowsOf(draft.flips), alignment: rowsOf(draft.alignment) };
}

it('reads plain answers as the thorough reader does, and leaves the rest to it', () => {
  let plain = 0;
  for (const answers of someAnswers(23, 150)) {
    const entries = Object.entries(answers);
    const [[id, answer] = ['', '']] = entries;
    for (const json of [
      answers,
      Object.fromEntries(entries.toReversed()),
      Object.fromEntries(entries.map(([key, value]) => [key, Array.isArray(value) ? value.toReversed() : value])),
      Object.fromEntries(entries.slice(1)),
      { ...answers, [id]: [answer] },
      { ...answers, [id]: 'no-such-option' },
      { ...answers, 'no-such-question': 'yes' },
      { ...answers, reach: 'air-gapped' },
    ]) {
      const advice = plainAdvice(json);
      if (advice === null) continue;
      plain += 1;
      const read = newestModel.readAnswers(json);
      expect(read.problems).toEqual([]);
      expect(JSON.stringify(advice)).toBe(JSON.stringify(newestModel.advise(read.answers)));
    }
  }
  expect(plain).toBeGreaterThan(150);
});

it.each([
  [null],
  [[]],
  [{}],
  ['MAA:1.1/TR:L'],
  [{ transport: 'stdio' }],
  [JSON.parse('{"__proto__":"stdio","transport":"stdio"}')],
  [{ transport: ['stdio'] }],
  [{ 'authorization-server': ['dpop', 'dpop'] }],
  [{ 'authorization-server': 'dpop' }],
])('leaves %j to the thorough reader', (json) => {
  expect(plainAdvice(json)).toBeNull();
});
