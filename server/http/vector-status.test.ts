import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLink } from '@/decision';
import { statusOfVectorPath, wellFormedPath } from './vector-status';

const COMPLETE = 'MAA:1.1/TR:L/AC:A/BE:U/EX:D/DS:S/IM:C/PO:S';
const statusOf = (vector: string) => statusOfVectorPath(`/r/${vector}`, '/r');

describe('the status of a recommendation link', () => {
  it('is 200 for a canonical link, whether all questions are answered or some are open', async () => {
    expect(await statusOf(COMPLETE)).toEqual({ status: 200 });
    expect(await statusOf('MAA:1.1/TR:L')).toEqual({ status: 200 });
  });

  it('stays with the version that a link names', async () => {
    const old = COMPLETE.replace('1.1', '1.0');
    expect(await statusOf(old)).toEqual({ status: 200 });
    expect(await statusOf(`${old}/`)).toEqual({ status: 308, location: `/r/${old}` });
  });

  it.each([
    ['another order', 'MAA:1.1/PO:S/TR:L/AC:A/BE:U/EX:D/DS:S/IM:C'],
    ['percent-encoding', 'MAA%3a1.1/TR%3AL/AC:A/BE:U/EX:D/DS:S/IM:C/PO:S'],
    ['encoded slashes', COMPLETE.replaceAll('/', '%2F')],
    ['slashes around it', `/${COMPLETE}//`],
  ])('leads to the canonical link from %s', async (_, vector) => {
    expect(await statusOf(vector)).toEqual({ status: 308, location: `/r/${COMPLETE}` });
  });

  it.each([
    ['an unknown option', 'MAA:1.1/TR:L/AC:Z'],
    ['an unknown question', 'MAA:1.1/TR:L/ZZ:A'],
    ['an answer that is not asked for', 'MAA:1.1/TR:L/CL:V'],
    ['a part without a value', 'MAA:1.1/TR:L/AC'],
    ['a question twice', 'MAA:1.1/TR:L/AC:A/AC:P'],
    ['a link that is too long', `MAA:1.1/TR:L/${'AC:A/'.repeat(500)}`],
  ])('is 400 for %s', async (_, vector) => {
    expect(await statusOf(vector)).toEqual({ status: 400 });
  });

  it.each([
    ['no vector', ''],
    ['no version', 'TR:L/AC:A'],
    ['a version that nobody published', 'MAA:7.3/TR:L/AC:A'],
    ['nothing readable', 'MAA:1.1/hello'],
    ['nothing but a version', 'MAA:1.1'],
  ])('is 404 for %s', async (_, vector) => {
    expect(await statusOf(vector)).toEqual({ status: 404 });
  });

  it('is 404 outside the prefix', async () => {
    expect(await statusOfVectorPath('/r', '/r')).toEqual({ status: 404 });
    expect(await statusOfVectorPath(`/rx/${COMPLETE}`, '/r')).toEqual({ status: 404 });
  });

  it.each(['%', '%E0%A4%A', 'MAA:1.1/TR:%ff'])('leads %s to a path that can be decoded', async (vector) => {
    const found = await statusOf(vector);
    expect(found.status).toBe(308);
    if (found.status === 308) expect(wellFormedPath(found.location)).toBeNull();
  });

  it('exists for any text, and a redirect leads to an answer without another one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary-ascii', maxLength: 60 }), async (text) => {
        const path = `/r/${text}`;
        const found = await statusOfVectorPath(path, '/r');
        if (found.status === 308) expect((await statusOfVectorPath(found.location, '/r')).status).not.toBe(308);
        if (found.status === 200) {
          const { model, answers } = await readLink(path.slice(3));
          expect(`/r/${model.encode(answers)}`).toBe(path);
        }
      }),
    );
  });
});
