import type { Finding } from '@/checks/content/finding';
import type { ReadingDocument } from '@/content/collections/document';
import { type PublishedAddress, publish, publishedAddresses } from '@/content/published';
import { redirects } from '@/content/redirects';

type Page = Pick<ReadingDocument, 'kind' | 'address'>;

/** Anchors of what stands around a text on its page. */
const AROUND = /^guide-/;

/** Pages, and those of their parts that have a lasting address. */
export const lastingAddresses = (documents: readonly ReadingDocument[]): Page[] =>
  documents.flatMap(({ kind, address, parts, sections }) => [
    { kind, address },
    ...(parts === 'lasting' ? sections : []).flatMap(({ anchor }) =>
      anchor === null || AROUND.test(anchor) ? [] : [{ kind, address: `${address}#${anchor}` }],
    ),
  ]);

type Redirects = { readonly [from: string]: string };

const PUBLISHED = 'content/published-addresses.txt';
const REDIRECTS = 'content/redirects.ts';

/** What is wrong between what was published, what there is and where the rest leads. */
export function addressFindings(
  pages: readonly Page[],
  published: readonly PublishedAddress[],
  moved: Redirects,
): Finding[] {
  const there = new Set(pages.map(({ address }) => address));
  const known = new Set(published.map(({ address }) => address));
  const finding = (file: string, message: string): Finding => ({ file, rule: 'address', message });
  return [
    ...published
      .filter(({ address }) => !there.has(address) && moved[address.replace(/#.*/, '')] === undefined)
      .map(({ address }) =>
        address.includes('#')
          ? finding(PUBLISHED, `${address} was published and is gone: a part of a page cannot be moved, so keep it`)
          : finding(REDIRECTS, `${address} was published and is gone: say where it leads`),
      ),
    ...pages
      .filter(({ address }) => !known.has(address))
      .map(({ address }) => finding(PUBLISHED, `${address} is new: run npm run content -- --register`)),
    ...published
      .filter(({ address }, index) => published.findIndex((other) => other.address === address) !== index)
      .map(({ address }) => finding(PUBLISHED, `${address} stands twice`)),
    ...Object.entries(moved).flatMap(([from, to]) => [
      ...(there.has(from) ? [finding(REDIRECTS, `${from} is a page, and would never be moved`)] : []),
      ...(there.has(to.replace(/#.*/, '')) ? [] : [finding(REDIRECTS, `${from} leads to ${to}, which is no page`)]),
      ...(known.has(from) ? [] : [finding(REDIRECTS, `${from} was never published`)]),
    ]),
  ];
}

/** The same for the site as it is. */
export async function checkPublished(
  documents: readonly ReadingDocument[],
): Promise<{ readonly published: number; readonly findings: readonly Finding[] }> {
  const published = await publishedAddresses();
  return { published: published.length, findings: addressFindings(lastingAddresses(documents), published, redirects) };
}

/**
 * Records the addresses that are new. They answer for ever from then on.
 * @param today ISO 8601 date
 */
export async function registerAddresses(documents: readonly ReadingDocument[], today: string): Promise<void> {
  const known = new Set((await publishedAddresses()).map(({ address }) => address));
  const added = lastingAddresses(documents).filter(({ address }) => !known.has(address));
  await publish(added.map(({ kind, address }) => ({ since: today, kind, address })));
}
