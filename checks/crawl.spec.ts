import { expect, test } from '@playwright/test';
import { publishedAddresses } from '@/content/published';
import { link, NEWEST } from '@/decision/testing/cases';
import { SITE_URL } from '@/server/site-url';
import { pageRoutes, prerenderedAddresses } from './crawl/built-routes';
import { crawl } from './crawl/crawl';

const LINK = link('a person through a client in a vendor cloud');

/** One address or more of each kind of page that is rendered on request. */
const ON_REQUEST = [
  `/r/${LINK}`,
  '/decide',
  `/decide/${NEWEST}/TR:R/AC:P`,
  `/decide/${LINK}`,
  '/decide?product=',
  '/decide?product=keycloak',
  '/compare',
  `/compare?a=${LINK}&b=${LINK.replace('EX:W', 'EX:D')}`,
  '/search',
  '/search?q=token+exchange',
  '/subscribe',
  `/subscribe?vector=${LINK}`,
  '/subscribe/sent',
  '/subscribe/confirm',
  '/subscribe/manage',
];

/** Files that name addresses too. */
const FILES = ['/sitemap.xml', '/llms.txt', '/search/index.json'];

test('every address that the site names leads to what it says', async ({ baseURL }) => {
  const published = (await publishedAddresses()).map(({ address }) => address);
  const { fetched, linked, paths, findings } = await crawl({
    base: baseURL ?? '',
    site: SITE_URL,
    pages: [...(await prerenderedAddresses()), ...ON_REQUEST, ...FILES],
    addresses: published,
    atOnce: 4,
  });
  test.info().annotations.push({ type: 'crawl', description: `${fetched} addresses fetched, ${linked} named` });
  expect(
    findings.map(({ address, message, from }) => `${address} ${message}; named by ${from.slice(0, 3).join(' ')}`),
  ).toEqual([]);

  const pathnames = paths.map((path) => new URL(path, SITE_URL).pathname);
  const missed = (await pageRoutes()).filter(({ matches }) => !pathnames.some(matches)).map(({ route }) => route);
  expect(missed, 'kinds of page of which no address was fetched').toEqual([]);
});
