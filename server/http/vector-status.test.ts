import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode } from '@/decision';
import { statusOfVectorPath, wellFormedPath } from './vector-status';

const COMPLETE = 'MAA:1.0/TR:L/AC:A/BE:U/EX:D/DS:S/IM:C/PO:S';
const statusOf = (vector: string) => statusOfVectorPath(`/r/${vector}`, '/r');

describe('the status of a recommendation link', () => {
  it('is 200 for a canonical link, whether all questions are answered or some are open', () => {
    expect(statusOf(COMPLETE)).toEqual({ status: 200 });
    expect(statusOf('MAA:1.0/TR:L')).toEqual({ status: 200 });
  });

  it.each([
    ['another order', 'MAA:1.0/PO:S/TR:L/AC:A/BE:U/EX:D/DS:S/IM:C'],
    ['percent-encoding', 'MAA%3a1.0/TR%3AL/AC:A/BE:U/EX:D/DS:S/IM:C/PO:S'],
    ['encoded slashes', COMPLETE.replaceAll('/', '%2F')],
    ['slashes around it', `/${COMPLETE}//`],
  ])('leads to the canonical link from %s', (_, vector) => {
    expect(statusOf(vector)).toEqual({ status: 308, location: `/r/${COMPLETE}` });
  });

  it.each([
    ['an unknown option', 'MAA:1.0/TR:L/AC:Z'],
    ['an unknown question', 'MAA:1.0/TR:L/ZZ:A'],
    ['an answer that is not asked for', 'MAA:1.0/TR:L/CL:V'],
    ['a part without a value', 'MAA:1.0/TR:L/AC'],
    ['a question twice', 'MAA:1.0/TR:L/AC:A/AC:P'],
    ['a link that is too long', `MAA:1.0/TR:L/${'AC:A/'.repeat(500)}`],
  ])('is 400 for %s', (_, vector) => {
    expect(statusOf(vector)).toEqual({ status: 400 });
  });

  it.each([
    ['no vector', ''],
    ['no version', 'TR:L/AC:A'],
    ['a version that nobody published', 'MAA:7.3/TR:L/AC:A'],
    ['nothing readable', 'MAA:1.0/hello'],
    ['nothing but a version', 'MAA:1.0'],
  ])('is 404 for %s', (_, vector) => {
    expect(statusOf(vector)).toEqual({ status: 404 });
  });

  it('is 404 outside the prefix', () => {
    expect(statusOfVectorPath('/r', '/r')).toEqual({ status: 404 });
    expect(statusOfVectorPath(`/rx/${COMPLETE}`, '/r')).toEqual({ status: 404 });
  });

  it.each(['%', '%E0%A4%A', 'MAA:1.0/TR:%ff'])('leads %s to a path that can be decoded', (vector) => {
    const found = statusOf(vector);
    expect(found.status).toBe(308);
    if (found.status === 308) expect(wellFormedPath(found.location)).toBeNull();
  });

  it('exists for any text, and a redirect leads to an answer without another one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii', maxLength: 60 }), (text) => {
        const path = `/r/${text}`;
        const found = statusOfVectorPath(path, '/r');
        if (found.status === 308) expect(statusOfVectorPath(found.location, '/r').status).not.toBe(308);
        if (found.status === 200) expect(`/r/${encode(decode(path.slice(3)).answers)}`).toBe(path);
      }),
    );
  });
});
