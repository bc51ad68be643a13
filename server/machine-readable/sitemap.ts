import type { ReadingDocument } from '@/content/collections/document';
import { SITE_URL } from '@/server/site-url';
import { escaped } from '@/site/markup';
import { PAGES } from '@/site/routes';

/** The start of the wizard: no reading page, and still a place to come to. */
const WIZARD = PAGES.decide;

const entry = (address: string, checked?: string): string =>
  `  <url><loc>${escaped(`${SITE_URL}${address}`)}</loc>${checked === undefined ? '' : `<lastmod>${checked}</lastmod>`}</url>\n`;

/** Every page that is there to be read, with the day on which its facts were checked, as a site map (sitemaps.org 0.9). */
export const sitemapText = (documents: readonly ReadingDocument[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${documents
    .filter(({ hasAlternate }) => hasAlternate)
    .map(({ address, checked }) => entry(address, checked))
    .join('')}${entry(WIZARD)}</urlset>\n`;
