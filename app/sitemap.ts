import type { MetadataRoute } from 'next';
import { readingDocuments } from '@/server/reading';
import { SITE_URL } from '@/server/site-url';

/** Every page that is there to be read, with the day on which its facts were checked, and the start of the wizard. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const pages = (await readingDocuments()).filter(({ twin }) => twin);
  return [
    ...pages.map(({ address, checked }) => ({ url: `${SITE_URL}${address}`, lastModified: checked })),
    { url: `${SITE_URL}/decide` },
  ];
}
