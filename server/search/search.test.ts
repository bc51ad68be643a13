import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import questions from '@/content/search/questions.json' with { type: 'json' };
import { readingDocuments } from '@/server/reading';
import { find, grouped, inPanel, opened, type SearchIndex } from '@/site/search/find';
import { marked } from '@/site/search/marked';
import type { PackedIndex } from '@/site/search/packed';
import { searchIndexFile, searchScript } from './files';

/** Bytes of index and library together, at brotli's quality 11. */
const BUDGET = 100_000;

let file: PackedIndex;
let index: SearchIndex;

beforeAll(async () => {
  file = searchIndexFile(await readingDocuments());
  index = opened(file);
}, 60_000);

/** Results in the order in which the panel shows them. */
const shown = (query: string): string[] =>
  grouped(find(index, query), inPanel).flatMap(({ hits }) => hits.map(({ address }) => address));

const pageOf = (address: string, wanted: string): string =>
  wanted.includes('#') ? address : address.replace(/#.*/, '');

describe('what people ask', () => {
  it('holds twenty questions', () => {
    expect(questions).toHaveLength(20);
  });

  it.each(questions)('answers “$question” among the first three', ({ question, expected }) => {
    const first = shown(question).slice(0, 3);
    const found = expected.some((wanted) => first.some((address) => pageOf(address, wanted) === wanted));
    expect(found, first.join('\n')).toBe(true);
  });

  it('expects pages that exist', async () => {
    const documents = await readingDocuments();
    const addresses = new Set(
      documents.flatMap(({ address, sections }) => [address, ...sections.map(({ anchor }) => `${address}#${anchor}`)]),
    );
    expect(questions.flatMap(({ expected }) => expected).filter((address) => !addresses.has(address))).toEqual([]);
  });
});

describe('search', () => {
  it.each([
    ['refrsh tokn', '/guidance/lifetimes'],
    ['audiance', '/guidance/audience'],
    ['certifcate bound', '/guidance/sender-constraint'],
    ['spif', '/guidance/spiffe'],
  ])('finds %s in spite of its spelling', (query, wanted) => {
    expect(
      shown(query)
        .slice(0, 3)
        .map((address) => pageOf(address, wanted)),
    ).toContain(wanted);
  });

  it.each([
    ['NHI4', '/frameworks/owasp-nhi-top10-2025#nhi4-2025'],
    ['ASI03', '/frameworks/owasp-agentic-top10-2026#asi03'],
    ['IA-9', '/frameworks/nist-sp-800-53r5#ia-9'],
    ['WIF', '/glossary#workload-identity-federation'],
    ['drift', '/incidents/salesloft-drift-2025'],
    ['keycloak', '/capabilities#keycloak'],
  ])('finds %s by its short name', (query, wanted) => {
    expect(shown(query)).toContain(wanted);
  });

  it('says nothing to a question without words', () => {
    expect(find(index, 'what is the')).toEqual([]);
    expect(find(index, '  ')).toEqual([]);
  });

  it('gives each page once', () => {
    const pages = find(index, 'token').flatMap(({ kind, address }) =>
      kind === 'guide' ? [address.replace(/#.*/, '')] : [],
    );
    expect(new Set(pages).size).toBe(pages.length);
  });

  it('marks what met the query, in compounds too', () => {
    const [hit] = find(index, 'step-up');
    expect(marked('Scopes and step-up', hit?.words ?? [])).toEqual([
      { text: 'Scopes and ', marked: false },
      { text: 'step-up', marked: true },
    ]);
  });

  it('loads an index and a library inside the budget', async () => {
    const sizes = [Buffer.from(JSON.stringify(file)), await searchScript()].map(
      (part) => brotliCompressSync(part).length,
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(BUDGET);
  });
});
