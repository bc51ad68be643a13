import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crawl, internalAddress } from './crawl';
import { readBody } from './read-body';

const SITE = 'https://site.example';

const PAGES: { readonly [path: string]: string } = {
  '/': '<a href="/good#here">a</a><a href="/good#away">b</a><a href="/fault">c</a><a href="/gone?x=1&amp;y=2">d</a>',
  '/other': `<link rel="canonical" href="${SITE}/other"><a href="/gone?x=1&amp;y=2">e</a><a href="https://a.example/">f</a>`,
  '/good': '<p id="here">here</p><a href="/never-followed">g</a>',
  '/fault': '<section data-fault="link">Nothing in this link could be read</section>',
};

const asked: string[] = [];
const server = createServer(({ url = '' }, response) => {
  asked.push(url);
  const html = PAGES[url];
  response.writeHead(html === undefined ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
});

let base: string;
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

describe('a crawl', () => {
  it('names what does not answer, shows an error or lacks an anchor, and fetches each address once', async () => {
    const report = await crawl({ base, site: SITE, pages: ['/', '/other'], addresses: ['/good#here'], atOnce: 2 });
    expect(report.findings).toEqual([
      { address: '/good#away', message: 'has no such anchor', from: ['/'] },
      { address: '/fault', message: 'shows an error: link', from: ['/'] },
      { address: '/gone?x=1&y=2', message: 'answers 404', from: ['/', '/other'] },
    ]);
    expect(asked.toSorted()).toEqual(['/', '/fault', '/gone?x=1&y=2', '/good', '/other']);
    expect(report.fetched).toBe(asked.length);
  });

  it.each([
    ['/a?b#c', '/a?b#c'],
    ['#c', '/page#c'],
    ['?q', '/page?q'],
    ['other', '/other'],
    [`${SITE}/a`, '/a'],
    ['https://a.example/a', null],
    ['//a.example/a', null],
    ['mailto:a@a.example', null],
    ['data:,a', null],
  ])('%s leads to %s', (link, address) => {
    expect(internalAddress(link, '/page', SITE)).toBe(address);
  });
});

describe('reading an answer', () => {
  it('finds addresses in links, files, forms and pictures, ids and views of an error', () => {
    const html =
      '<form action="/f"><button formaction="/g"></button></form><img src="/i"><object data="/o"></object><p role="alert">x</p><script>"<a href=\\"/none\\">"</script>';
    expect(readBody('text/html', html)).toEqual({ links: ['/f', '/g', '/i', '/o'], ids: new Set(), faults: ['alert'] });
  });

  it.each([
    ['application/xml', `<url><loc>${SITE}/a</loc></url>`, `${SITE}/a`],
    ['application/atom+xml; charset=utf-8', `<entry><id>${SITE}/a</id></entry>`, `${SITE}/a`],
    ['text/markdown; charset=utf-8', 'See [a](/a) and `[b](/b)`.', '/a'],
    ['text/plain; charset=utf-8', '- [a](/a): text', '/a'],
    ['application/feed+json', '{"items":[{"url":"/a","title":"b/c"}]}', '/a'],
  ])('%s', (type, text, address) => {
    expect(readBody(type, text).links).toEqual([address]);
  });

  it('reads nothing of a picture', () => {
    expect(readBody('image/png', '<a href="/a">').links).toEqual([]);
  });
});
