import { expect, test } from '@playwright/test';
import { publishedAddresses } from '@/content/published';
import { link, NEWEST } from '@/decision/testing/cases';
import { readingDocuments } from '@/server/reading';
import { SITE_URL } from '@/server/site-url';
import { FILES, PAGES } from '@/site/routes';
import { pageRoutes, prerenderedAddresses, prerenderedPages } from './crawl/built-routes';
import { crawl } from './crawl/crawl';
import { anchorsByPage } from './links/resolve';
import { linkedTexts } from './links/texts';

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
const LISTS = [FILES.sitemap, FILES.llms, FILES.searchIndex];

/** What the checks that need no build take for true: every page with a text, and every anchor on it. */
async function knownWithoutBuild(): Promise<string[]> {
  const anchors = anchorsByPage(await readingDocuments(), await linkedTexts());
  return [...anchors].flatMap(([page, ids]) => [page, ...[...ids].map((id) => `${page}#${id}`)]);
}

test('every address that the site names leads to what it says', async ({ baseURL }) => {
  const published = (await publishedAddresses()).map(({ address }) => address);
  const { fetched, linked, paths, findings } = await crawl({
    base: baseURL ?? '',
    site: SITE_URL,
    pages: [...(await prerenderedAddresses()), ...ON_REQUEST, ...LISTS],
    addresses: [...published, ...(await knownWithoutBuild())],
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

test('the build renders the pages that are known without it, and no other', async () => {
  const known = (await readingDocuments()).map(({ address }) => address);
  const wizard = known.filter((address) => address.startsWith(`${PAGES.decide}/`));
  expect(await prerenderedPages()).toEqual(known.filter((address) => !wizard.includes(address)).toSorted());
});
