import { describe, expect, it } from 'vitest';
import { advise, decode, encode, newestModel } from '@/decision';
import { effectOf, flipsOfWeight } from './flips-sorted';
import { afterFlip } from './links';

const vectors = [
  'MAA:1.1/TR:R/AC:P/CL:V/SV:P/ID:1/RE:Y/TL:O/EX:W/DS:S/IM:C/CU:H/MD:N/AP:T/AS:DC/PO:S',
  'MAA:1.1/TR:R/AC:S/BE:I/CL:O/SV:P/ID:C/RE:Y/TL:O/EX:S/DS:N/IM:C/CU:H/MD:N/WI:P/PR:N/AP:T/AS:DW/PO:S',
  'MAA:1.1/TR:R/AC:X',
  'MAA:1.1/TR:L/AC:A/BE:U/EX:D/DS:S/IM:C/PO:S',
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
