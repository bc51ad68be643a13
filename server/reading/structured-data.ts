import { SITE_URL } from '@/server/site-url';

const PUBLISHER = { '@type': 'Organization', name: 'MCP Auth Advisor', url: SITE_URL } as const;
const LICENCE = 'https://www.apache.org/licenses/LICENSE-2.0';

interface Above {
  readonly name: string;
  readonly address: string;
}

interface Article {
  readonly title: string;
  readonly description: string;
  readonly address: string;
  /** The day on which its facts were checked, ISO 8601. */
  readonly checked: string;
  /** Pages above it, outermost first. */
  readonly above: readonly Above[];
  /** Addresses of what it cites. */
  readonly cites?: readonly string[];
}

const absolute = (address: string): string => `${SITE_URL}${address}`;

const breadcrumbs = (pages: readonly Above[]) => ({
  '@type': 'BreadcrumbList',
  itemListElement: pages.map(({ name, address }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: absolute(address),
  })),
});

/** A single text with its place in the site, in the vocabulary of schema.org. */
export const articleData = ({ title, description, address, checked, above, cites }: Article): object => ({
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'TechArticle',
      headline: title,
      description,
      url: absolute(address),
      inLanguage: 'en-GB',
      dateModified: checked,
      license: LICENCE,
      isAccessibleForFree: true,
      author: PUBLISHER,
      publisher: PUBLISHER,
      ...(cites === undefined || cites.length === 0 ? {} : { citation: [...new Set(cites)] }),
    },
    breadcrumbs([...above, { name: title, address }]),
  ],
});

interface DataFile {
  readonly address: string;
  readonly type: string;
}

/** Data to take away, in the vocabulary of schema.org. */
export const datasetData = (
  { title, description, address, checked, above }: Article,
  files: readonly DataFile[],
): object => ({
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'Dataset',
      name: title,
      description,
      url: absolute(address),
      inLanguage: 'en-GB',
      dateModified: checked,
      license: LICENCE,
      isAccessibleForFree: true,
      creator: PUBLISHER,
      distribution: files.map(({ address: file, type }) => ({
        '@type': 'DataDownload',
        contentUrl: absolute(file),
        encodingFormat: type,
      })),
    },
    breadcrumbs([...above, { name: title, address }]),
  ],
});
