import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { readingDocuments } from '@/server/reading';
import { SITE_URL } from '@/server/site-url';
import { type MachineReadableFile, machineReadableFiles } from './files';
import { headersOf } from './headers';
import { sitemapText } from './sitemap';

describe('files for programs', () => {
  let files: readonly MachineReadableFile[] = [];
  beforeAll(async () => {
    files = await machineReadableFiles(await readingDocuments());
  });

  it('are many, each with an address of their own, a type and an end of line', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(new Set(files.map(({ address }) => address)).size).toBe(files.length);
    for (const { address, body } of files) {
      expect(headersOf(address)['content-type'], address).toMatch(/^(text|application)\/[a-z+]+; charset=utf-8$/);
      expect(body.endsWith('\n'), address).toBe(true);
    }
  });

  it('name the page that a Markdown alternate is of', () => {
    expect(headersOf('/guidance/mtls.md').link).toBe(`<${SITE_URL}/guidance/mtls>; rel="canonical"`);
    expect(headersOf('/index.md').link).toBe(`<${SITE_URL}/>; rel="canonical"`);
    expect(() => headersOf('/guidance/mtls')).toThrow('/guidance/mtls');
  });
});

describe('the site map', () => {
  const page = {
    kind: 'guide',
    parts: 'searched',
    title: 'T',
    summary: 'S',
    checked: '2026-11-22',
    hasAlternate: true,
    sections: [],
  } as const;

  it('is XML that names every reading page, with the day of its facts, and the wizard', async () => {
    const xml = sitemapText([
      { ...page, address: '/a&b' },
      { ...page, address: '/c', hasAlternate: false },
    ]);
    const schema = readFileSync('server/machine-readable/sitemap.rng', 'utf8');
    expect((await validateXML({ xml, schema, extension: 'relaxng' })).errors).toEqual([]);
    expect([...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc)).toEqual([
      `${SITE_URL}/a&amp;b`,
      `${SITE_URL}/decide`,
    ]);
    expect(xml).toContain('<lastmod>2026-11-22</lastmod>');
  });
});
