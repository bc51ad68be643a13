import type { Source } from '@/content/collections/frontmatter';

const withoutFragment = (url: string) => url.replace(/#.*$/, '');

/** Whether a link leads into the site. */
export const isInternal = (link: string) => link.startsWith('/') || link.startsWith('#');

/** @returns what is wrong with an address outside the site, or null */
export function externalFault(link: string): string | null {
  if (!URL.canParse(link)) return `${link} is not an address`;
  const url = new URL(link);
  if (url.protocol !== 'https:') return `${link} is not https`;
  if (url.username || url.password) return `${link} carries credentials`;
  if ([...url.searchParams.keys()].some((key) => key.startsWith('utm_'))) return `${link} carries tracking`;
  return null;
}

/** @returns what is wrong between the links of a text and its list of sources */
export function sourceFaults(links: readonly string[], sources: readonly Source[]): string[] {
  const linked = new Set(links.filter((link) => !isInternal(link)).map(withoutFragment));
  const listed = new Set(sources.map(({ url }) => withoutFragment(url)));
  const keys = sources.map(({ url, clause }) => `${url} ${clause ?? ''}`);
  return [
    ...[...linked].filter((url) => !listed.has(url)).map((url) => `${url} is not among the sources`),
    ...[...listed].filter((url) => !linked.has(url)).map((url) => `the source ${url} is linked nowhere in the text`),
    ...keys
      .filter((key, index) => keys.indexOf(key) !== index)
      .map((key) => `the source ${key.trim()} is listed twice`),
  ];
}

/** Counts for the report: links inside the site, with an anchor among them, and outside it. */
export function linkCounts(links: readonly string[]) {
  const internal = links.filter(isInternal);
  return {
    internal: internal.length,
    anchors: internal.filter((link) => link.includes('#')).length,
    external: links.length - internal.length,
  };
}
