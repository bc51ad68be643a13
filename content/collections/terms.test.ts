import { describe, expect, it } from 'vitest';
import { termById, terms } from './terms';

describe('glossary', () => {
  it('stands in the order of the alphabet, each term once', () => {
    const names = terms.map(({ term }) => term.toLowerCase());
    expect(names.length).toBeGreaterThanOrEqual(45);
    expect(new Set(names).size).toBe(names.length);
  });

  it('stops at a term that it does not have', () => {
    expect(termById('dpop').term).toBe('DPoP');
    expect(() => termById('nothing')).toThrow('no term nothing');
  });
});
