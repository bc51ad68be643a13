import { expect, it } from 'vitest';
import { everyVersion } from '@/decision/check/every-version';
import { relevance } from './relevance';

it.each(Object.entries(relevance))('%s is one sentence of 12 to 25 words', (_, sentence) => {
  expect(sentence).toMatch(/^[A-Z][^.!?]*\.$/);
  const words = sentence.split(' ').length;
  expect(words).toBeGreaterThanOrEqual(12);
  expect(words).toBeLessThanOrEqual(25);
});

it('speaks for every control', async () => {
  for (const { alignment } of await everyVersion()) {
    for (const [control, row] of Object.entries(alignment.controls)) expect(relevance, control).toHaveProperty(row);
  }
});
