import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '@/checks/content/finding';
import type { ReadingDocument } from '@/content/collections/document';
import { newestModel } from '@/decision';
import { readingDocuments } from '@/server/reading';
import { checkLinks, linkFindings } from './check';
import { linksInData, linksInText } from './data';
import { checkPublished } from './published';
import { newResolver, type Resolver } from './resolve';
import { type LinkedText, linkedTexts } from './texts';

const messages = (findings: readonly Finding[]) =>
  findings.map(({ file, rule, message }) => `${file}: ${rule}: ${message}`);

let documents: readonly ReadingDocument[];
let texts: readonly LinkedText[];
let resolve: Resolver;

beforeAll(async () => {
  [documents, texts] = await Promise.all([readingDocuments(), linkedTexts()]);
  resolve = newResolver(documents, texts);
});

describe('the links of the site', () => {
  it('lead somewhere, in every text, word and file of data', async () => {
    const { links, findings } = await checkLinks(documents, texts);
    expect(messages(findings)).toEqual([]);
    expect(links).toBeGreaterThan(1_000);
  });

  it('are looked for in data too', async () => {
    const files = new Set((await linksInData()).map(({ file }) => file));
    expect(files).toContain('content/search/questions.json');
    expect(files).toContain('content/guides/anchors.json');
  });

  it('answer as they were published', async () => {
    const { published, findings } = await checkPublished(documents);
    expect(messages(findings)).toEqual([]);
    expect(published).toBeGreaterThan(900);
  });
});

describe('an address', () => {
  it.each([
    '/',
    '/guidance/oauth',
    '/guidance/oauth#grant',
    '/guidance#oauth',
    '/controls/dpop#how-to-verify-it',
    '/glossary#dpop',
    '/capabilities#entra',
    '/frameworks/nist-csf-2.0#pr-aa-01',
    '/incidents/by/path',
    '/model/tables/controls',
    '/journal/the-decision',
    '/decide',
    '/decide/policy',
    '/decide?product=',
    '/decide?product=entra',
    '/search?q=token',
    '/subscribe?from=/journal',
    '/guidance/oauth.md',
    '/index.md',
    '/feeds/guides.atom',
    '/llms.txt',
    '/schemas/answers-1.json',
  ])('%s leads to what it says', async (address) => {
    expect(await resolve(address)).toBeNull();
  });

  it.each([
    ['/nowhere', 'there is no page /nowhere'],
    ['/guidance/none', 'there is no page'],
    ['/guidance/oauth#none', 'no anchor #none'],
    ['/guidance/none.md', 'there is no page'],
    ['/decide/hello', 'cannot read hello'],
    ['/decide/policy/hello', 'cannot read hello'],
    ['/decide?product=none', 'no product is none'],
    ['/r/hello', 'answers 404'],
    ['/api/v1/recommendations/hello', 'answers 404'],
    ['/compare?a=hello', 'a link is bad'],
    ['/search#results', 'no page with anchors'],
    ['/export/record/hello.csv', 'there is no page'],
  ])('%s is named: %s', async (address, fault) => {
    expect(await resolve(address)).toContain(fault);
  });

  it('of a question is named where the answers rule it out', async () => {
    expect(await resolve('/decide/presents')).toBeNull();
    expect(await resolve(`/decide/presents/${newestModel.encode({ transport: 'stdio' })}`)).toContain(
      'does not ask presents',
    );
  });
});

describe('a link', () => {
  const found = (link: string, page = '/guidance/oauth') => ({ file: 'a.mdx', page, link });

  it.each([
    ['#grant', []],
    ['#none', ['a.mdx: link: #none: /guidance/oauth has no anchor #none']],
    ['/decide/hello', ['a.mdx: link: /decide/hello: the wizard cannot read hello']],
    ['http://a.example/', ['a.mdx: link: http://a.example/: http://a.example/ is not https']],
  ])('%s of a page', async (link, expected) => {
    expect(messages(await linkFindings([found(link), found(link)], resolve))).toEqual(expected);
  });

  it('is found as a whole text and in Markdown', () => {
    expect(linksInText('/guidance/oauth')).toEqual(['/guidance/oauth']);
    expect(linksInText('See [a](/a#b), [c](#d) and [e](https://e.example/f).')).toEqual(['/a#b', '#d']);
    expect(linksInText('Either/or, and /r/ followed by the answers.')).toEqual([]);
  });
});
