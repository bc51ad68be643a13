import { describe, expect, it } from 'vitest';
import { daysBetween, FRESH_DAYS, staleFrom } from './freshness';

describe('freshness', () => {
  it('counts days over the change of the clocks', () => {
    expect(daysBetween('2026-03-01', '2026-04-01')).toBe(31);
  });

  it('ends on the day after the last fresh one', () => {
    expect(daysBetween('2026-11-22', staleFrom('2026-11-22'))).toBe(FRESH_DAYS + 1);
    expect(staleFrom('2026-11-22')).toBe('2027-05-22');
  });
});
