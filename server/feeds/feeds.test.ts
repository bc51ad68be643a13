import { readFileSync } from 'node:fs';
import validateJsonFeed from 'jsonfeed-validator';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { FEEDS } from '@/site/routes';
import { atomFeed } from './atom';
import { feed } from './feeds';
import { jsonFeed } from './json-feed';

const schema = readFileSync('server/feeds/atom.rng', 'utf8');

const faultsOf = async (xml: string): Promise<readonly string[]> =>
  (await validateXML({ xml, schema, extension: 'relaxng' })).errors.map(({ rawMessage }) => rawMessage);

describe.each(FEEDS)('the feed %s', (id) => {
  it('is valid Atom', async () => {
    const xml = atomFeed(await feed(id));
    expect(await faultsOf(xml)).toEqual([]);
    expect(xml.match(/rel="self"/g)).toHaveLength(1);
    const ids = [...xml.matchAll(/<id>([^<]+)<\/id>/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is a valid JSON Feed', async () => {
    expect(validateJsonFeed(jsonFeed(await feed(id)))).toEqual([]);
  });
});

describe('a feed', () => {
  const entry = {
    address: '/guidance/a',
    title: 'A & B <c> "d"',
    summary: 'S\u0001ummary',
    text: 'Text',
    published: '2026-11-22',
    updated: '2026-11-23',
  };
  const small = { id: 'guides', title: 'T', description: 'D', page: '/guidance', entries: [entry] } as const;

  it('escapes what XML would read as marks, and is as new as its newest entry', async () => {
    const xml = atomFeed(small);
    expect(await faultsOf(xml)).toEqual([]);
    expect(xml).toContain('<title>A &amp; B &lt;c&gt; &quot;d&quot;</title>');
    expect(xml).toContain('<summary>Summary</summary>');
    expect(xml.indexOf('<updated>2026-11-23T00:00:00Z</updated>')).toBeLessThan(xml.indexOf('<entry>'));
  });

  it('is told from one that is not valid', async () => {
    expect(await faultsOf(atomFeed(small).replace(/<id>[^<]*<\/id>/, ''))).not.toEqual([]);
    expect(await faultsOf(atomFeed(small).replaceAll('T00:00:00Z', ''))).not.toEqual([]);
    expect(validateJsonFeed({ ...jsonFeed(small), items: [{}] })).not.toEqual([]);
  });
});
