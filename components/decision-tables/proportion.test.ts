import { describe, expect, it } from 'vitest';
import { grouped, proportion, roughly } from './proportion';

describe('numbers of the model pages', () => {
  it('are grouped without a place to break', () => {
    expect(grouped(999)).toBe('999');
    expect(grouped(18_222_348_868_003_584n)).toBe('18 222 348 868 003 584'.replaceAll(' ', '\u202f'));
  });

  it.each([
    [999n, '999'],
    [1_240n, '1.2 thousand'],
    [24_400_000n, '24 million'],
    [995_000_000n, '1 billion'],
    [994_000_000n, '990 million'],
    [3_149_000_000_000n, '3.1 × 10¹²'],
    [18_222_348_868_003_584n, '1.8 × 10¹⁶'],
  ])('are rounded: %s', (number, text) => {
    expect(roughly(number)).toBe(text);
  });

  it.each([
    [7n, 7n, 'all'],
    [0n, 7n, 'none'],
    [1n, 2n, '50 %'],
    [1n, 80n, '1.3 %'],
    [1n, 1000n, '0.1 %'],
    [1n, 24_000_000n, '1 in 24 million'],
    [9_999n, 10_000n, '> 99.9 %'],
  ])('are shares: %s of %s', (part, whole, text) => {
    expect(proportion(part, whole)).toBe(text);
  });
});
