import { describe, expect, it } from 'vitest';
import { advise, decode, encode, newestModel } from '@/decision';
import { link, NEWEST } from '@/decision/testing/cases';
import { effectOf, flipsOfWeight } from './flips-sorted';
import { afterFlip } from './links';

const vectors = [
  link('a person through a client in a vendor cloud'),
  link('a pipeline at the server of a partner'),
  `${NEWEST}/TR:R/AC:X`,
  link('an agent with a local process'),
];

describe('flips', () => {
  it.each(vectors)('lead to a link that shows what they say: %s', (vector) => {
    const { answers } = decode(vector);
    const { flips } = advise(answers);
    expect(flips.length).toBeGreaterThan(0);
    for (const flip of flips) {
      const after = afterFlip({ model: newestModel, answers, missing: [] }, flip);
      expect(decode(encode(after)).problems).toEqual([]);
      const result = advise(after);
      for (const { layer, to } of effectOf(flip).roles) expect(result.layers[layer].role).toBe(to);
      for (const { id, appears } of effectOf(flip).conflicts) {
        expect(result.conflicts.some((conflict) => conflict.id === id)).toBe(appears);
      }
      for (const { field, to } of effectOf(flip).profile) {
        expect(result.profile[field as 'grant']).toBe(to);
      }
    }
  });

  it('are each in one group of one weight', () => {
    const { flips } = advise(decode(vectors[0] ?? '').answers);
    const grouped = (['roles', 'profile', 'controls'] as const).flatMap((weight) =>
      flipsOfWeight(flips, weight).flatMap((group) => group.flips.map(({ flip }) => flip)),
    );
    expect(new Set(grouped)).toEqual(new Set(flips));
    expect(grouped).toHaveLength(flips.length);
  });
});
