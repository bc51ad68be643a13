import { readFile, writeFile } from 'node:fs/promises';
import type { Heading } from './document';

const FILE = 'content/guides/headings.json';

/** Heading ids that were published, by guide. Links of others point at them, so the list only grows. */
export type Registry = { readonly [slug: string]: readonly string[] };

export const readRegistry = async (): Promise<Registry> => JSON.parse(await readFile(FILE, 'utf8'));

/** The registry with all headings of the given guides added. */
export function registered(registry: Registry, guides: ReadonlyMap<string, readonly string[]>): Registry {
  const slugs = [...new Set([...Object.keys(registry), ...guides.keys()])].toSorted();
  return Object.fromEntries(
    slugs.map((slug) => [slug, [...new Set([...(registry[slug] ?? []), ...(guides.get(slug) ?? [])])]]),
  );
}

export const writeRegistry = (registry: Registry): Promise<void> =>
  writeFile(FILE, `${JSON.stringify(registry, null, 2)}\n`);

/** @returns what is wrong with the headings of a published guide */
export function headingFaults(headings: readonly Heading[], published: readonly string[]): string[] {
  const ids = headings.map(({ id }) => id);
  return [
    ...headings
      .filter(({ depth }) => depth === 1 || depth > 4)
      .map(({ text }) => `"${text}" has depth 1 or more than 4`),
    ...ids.filter((id) => id.startsWith('guide-')).map((id) => `#${id} is kept for the page around the text`),
    ...headings
      .filter(({ text }, index) => headings.findIndex((other) => other.text === text) !== index)
      .map(({ text }) => `"${text}" stands twice, so its anchor depends on the order`),
    ...published.filter((id) => !ids.includes(id)).map((id) => `#${id} was published and is gone`),
    ...ids
      .filter((id) => !published.includes(id))
      .map((id) => `#${id} is new: run npm run content -- --register once its wording is settled`),
  ];
}
