import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allAnswersArbitrary, partialAnswersArbitrary } from '../check/answer-arbitrary.ts';
import { decodeMentioned, encode, encodeMentioned } from '../index.ts';
import { NEWEST } from '../testing/cases.ts';

describe('answers whether or not their questions are asked', () => {
  it('are written and read without a loss', () => {
    fc.assert(
      fc.property(fc.oneof(allAnswersArbitrary, partialAnswersArbitrary), (answers) => {
        expect(decodeMentioned(encodeMentioned(answers))).toEqual(answers);
      }),
    );
  });

  it('are read from a vector too', () => {
    fc.assert(
      fc.property(partialAnswersArbitrary, (answers) => {
        expect(encode(decodeMentioned(encode(answers)))).toBe(encode(answers));
      }),
    );
  });

  it('are left out where they cannot be read, whatever the text', () => {
    expect(decodeMentioned(`${NEWEST}/TR:L/CL:O/SV:Q/ZZ:1/CL:B/AS:0`)).toEqual({
      transport: 'stdio',
      'authorization-server': [],
    });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(encodeMentioned(decodeMentioned(text))).toMatch(/^MAA:/);
      }),
    );
  });
});
