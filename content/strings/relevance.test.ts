import { expect, it } from 'vitest';
import { controls } from '@/decision';
import { relevance } from './relevance';

it.each(Object.entries(relevance))('%s is one sentence of 12 to 25 words', (_, sentence) => {
  expect(sentence).toMatch(/^[A-Z][^.!?]*\.$/);
  const words = sentence.split(' ').length;
  expect(words).toBeGreaterThanOrEqual(12);
  expect(words).toBeLessThanOrEqual(25);
});

it('speaks for every control', () => {
  for (const { id, alignment } of controls) expect(relevance, id).toHaveProperty(alignment);
});
