import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedPaths } from '@/content/published';
import { MODEL } from '@/decision';
import { link, NEWEST } from '@/decision/testing/cases';
import { correctedAddress } from './corrected-address';
import { withoutTrailingPunctuation } from './trailing-punctuation';

const pages = await publishedPaths();
const meant = (address: string) => correctedAddress(new URL(address, 'https://advisor.example'), pages);

const VECTOR = link('an agent with a local process');
const [, ...vectors] = readFileSync(`decision/permalink/corpus/${MODEL.link}.txt`, 'utf8').trimEnd().split('\n');

/** As people type them and as browsers and programs encode them. */
const ENDINGS = [
  ...['.', ',', ';', ':', '!', '?', ')', ']', '}', '>', '"', "'", '”', '“', '’', '»', '…', '*', '_', '`', '\u00a0'],
  ...['%22', '%3E', '%3e', '%29', '%2E', '%E2%80%9D', '%e2%80%9d', '%E2%80%99', '%C2%BB', '%20', '%E2%80%8B'],
  ...[').', '.)', '!!!', '>.', '”.', '%22.', '.%22', '%E2%80%9D%2C', '"),', '...', '’),', '**', ' .'],
].filter((ending) => ending !== '?');

const READ = [
  (vector: string) => `/r/${vector}`,
  (vector: string) => `/decide/${vector}`,
  (vector: string) => `/decide/transport/${vector}`,
  (vector: string) => `/api/v1/recommendations/${vector}`,
  (vector: string) => `/og/r/${vector}`,
  ...Object.entries({ record: 'md', alignment: 'csv', connection: 'svg', reach: 'svg', foot: 'css' }).map(
    ([kind, ending]) =>
      (vector: string) =>
        `/export/${kind}/${vector}.${ending}`,
  ),
  (vector: string) => `/compare?a=${vector}`,
  (vector: string) => `/compare?a=${VECTOR}&b=${vector}`,
  (vector: string) => `/compare?a=${VECTOR}&b=https://advisor.example/r/${vector}`,
];

const asked = (address: string): string => {
  const { pathname, search } = new URL(address, 'https://advisor.example');
  return `${pathname}${search}`;
};

describe('what stands at the end of a link and is no part of it', () => {
  it('is taken off each link with a vector, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...READ),
        fc.constantFrom(...vectors),
        fc.array(fc.constantFrom(...ENDINGS), { minLength: 1, maxLength: 3 }),
        async (read, vector, endings) => {
          const link = read(vector);
          expect(await meant(link)).toBeNull();
          expect(await meant(`${link}${endings.join('')}`)).toBe(link);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('is taken off each published address, its alternate and what is made for a request', async () => {
    const alternates = [...pages]
      .filter((page) => !page.startsWith('/decide/'))
      .map((page) => `${page === '/' ? '/index' : page}.md`);
    const addresses = [...pages, ...alternates, '/decide', '/compare', '/search', '/subscribe'].filter(
      (page) => page !== '/',
    );
    for (const address of addresses) {
      expect(await meant(address)).toBeNull();
      for (const ending of ENDINGS) expect(await meant(`${address}${ending}`), ending).toBe(asked(address));
    }
  });

  it('leaves the query as it is', async () => {
    expect(await meant(`/r/${VECTOR}.?framework=all&goal=profile.`)).toBe(`/r/${VECTOR}?framework=all&goal=profile.`);
    expect(await meant('/guidance/oauth)?from=chat')).toBe('/guidance/oauth?from=chat');
    expect(await meant(`/compare.?a=${VECTOR}.&b=${VECTOR}`)).toBe(`/compare?a=${VECTOR}&b=${VECTOR}`);
  });

  it.each([
    ['a page', '/guidance/oauth?page=1.'],
    ['the first page', '/'],
    ['a recommendation with a query', `/r/${VECTOR}?framework=all.`],
    [
      'pasted text in which the link is found',
      `/compare?a=${encodeURIComponent(`<https://advisor.example/r/${VECTOR}>`)}`,
    ],
    ['a link without an ending and one with none', `/compare?a=${VECTOR}&b=`],
  ])('is not looked for where an address is good as it is: %s', async (_, address) => {
    expect(await meant(address)).toBeNull();
  });

  it.each([
    ['a page that is not there', '/guidance/nothing.'],
    ['a damaged link', `/r/${NEWEST}/TR:R/AC:Z.`],
    ['a link that was cut off', `/r/${NEWEST}/TR:R/AC:`],
    ['a version that nobody published', '/r/MAA:7.3/TR:L.'],
    ['an export that is none', `/export/nothing/${VECTOR}.md.`],
    ['a comparison of nothing', '/compare?a=hello.'],
    ['a comparison with a damaged link', `/compare?a=${NEWEST}/TR:Z.`],

    ['the wizard with a damaged link', `/decide/${NEWEST}/TR:Z.`],
    ['the wizard with a question that is none', '/decide/nothing.'],
  ])('stays where the address is no better without: %s', async (_, address) => {
    expect(await meant(address)).toBeNull();
  });

  it.each([
    '//elsewhere.example.',
    '///elsewhere.example/r/x.',
    '/\\elsewhere.example)',
    '/%2F%2Felsewhere.example.',
    '/@elsewhere.example.',
  ])('leads nobody away: %s', async (path) => {
    const url = new URL('https://advisor.example');
    url.pathname = path;
    expect(await correctedAddress(url, pages)).toBeNull();
  });

  it('of any address leads within the site, and from there nowhere else', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(VECTOR, '/r/', '/compare?a=', ...ENDINGS),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 6 }), async (texts) => {
        const url = new URL('https://advisor.example');
        const [path = '', ...query] = texts.join('').split('?');
        url.pathname = path;
        url.search = query.join('?');
        const found = await correctedAddress(url, pages);
        if (found === null) return;
        expect(found).toMatch(/^\/(?:[^/\\]|$)/);
        expect(await correctedAddress(new URL(found, url), pages)).toBeNull();
      }),
      { numRuns: 1_000 },
    );
  });
});

it('a text without its endings has none left, and is the beginning of the text', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...ENDINGS))), (texts) => {
      const text = texts.join('');
      const left = withoutTrailingPunctuation(text);
      expect(text.startsWith(left)).toBe(true);
      expect(withoutTrailingPunctuation(left)).toBe(left);
    }),
  );
});
