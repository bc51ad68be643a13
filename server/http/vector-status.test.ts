import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLink } from '@/decision';
import { link, NEWEST } from '@/decision/testing/cases';
import { statusOfVectorPath, wellFormedPath } from './vector-status';

const COMPLETE = link('an agent with a local process');
const OLD = 'MAA:1.0/TR:L/AC:A/BE:U/EX:D/DS:S/IM:C/PO:S';
const statusOf = (vector: string) => statusOfVectorPath(`/r/${vector}`, '/r');

describe('the status of a recommendation link', () => {
  it('is 200 for a canonical link, whether all questions are answered or some are open', async () => {
    expect(await statusOf(COMPLETE)).toEqual({ status: 200 });
    expect(await statusOf(`${NEWEST}/TR:L`)).toEqual({ status: 200 });
  });

  it('stays with the version that a link names', async () => {
    expect(await statusOf(OLD)).toEqual({ status: 200 });
    expect(await statusOf(`${OLD}/`)).toEqual({ status: 308, location: `/r/${OLD}` });
  });

  it.each([
    ['another order', COMPLETE.split('/').reverse().join('/')],
    ['percent-encoding', COMPLETE.replace(':', '%3a').replace(':', '%3A')],
    ['encoded slashes', COMPLETE.replaceAll('/', '%2F')],
    ['slashes around it', `/${COMPLETE}//`],
  ])('leads to the canonical link from %s', async (_, vector) => {
    expect(await statusOf(vector)).toEqual({ status: 308, location: `/r/${COMPLETE}` });
  });

  it.each([
    ['an unknown option', `${NEWEST}/TR:L/AC:Z`],
    ['an unknown question', `${NEWEST}/TR:L/ZZ:A`],
    ['an answer that is not asked for', `${NEWEST}/TR:L/CL:V`],
    ['a part without a value', `${NEWEST}/TR:L/AC`],
    ['a question twice', `${NEWEST}/TR:L/AC:A/AC:P`],
    ['a link that is too long', `${NEWEST}/TR:L/${'AC:A/'.repeat(500)}`],
  ])('is 400 for %s', async (_, vector) => {
    expect(await statusOf(vector)).toEqual({ status: 400 });
  });

  it.each([
    ['no vector', ''],
    ['no version', 'TR:L/AC:A'],
    ['a version that nobody published', 'MAA:7.3/TR:L/AC:A'],
    ['nothing readable', `${NEWEST}/hello`],
    ['nothing but a version', NEWEST],
  ])('is 404 for %s', async (_, vector) => {
    expect(await statusOf(vector)).toEqual({ status: 404 });
  });

  it('is 404 outside the prefix', async () => {
    expect(await statusOfVectorPath('/r', '/r')).toEqual({ status: 404 });
    expect(await statusOfVectorPath(`/rx/${COMPLETE}`, '/r')).toEqual({ status: 404 });
  });

  it.each(['%', '%E0%A4%A', `${NEWEST}/TR:%ff`])('leads %s to a path that can be decoded', async (vector) => {
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
