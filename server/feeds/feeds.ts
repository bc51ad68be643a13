import { collections } from '@/content/collections';
import type { FeedItem } from '@/content/collections/collection';
import { publishedAddresses } from '@/content/published';
import { feedTexts } from '@/content/strings/search';
import { markdownOf } from '@/server/machine-readable/markdown';
import { readingDocuments } from '@/server/reading';
import { plainText } from '@/server/reading/markdown';
import type { ReadingKind } from '@/site/reading-kinds';
import type { FeedId } from '@/site/routes';
import type { Feed, FeedEntry } from './feed';

const newestFirst = (entries: readonly FeedEntry[]): FeedEntry[] =>
  entries.toSorted((a, b) => b.published.localeCompare(a.published) || b.updated.localeCompare(a.updated));

/** Texts of one kind, each as long as it has been published. */
async function entriesOf(kind: ReadingKind): Promise<FeedEntry[]> {
  const since = new Map((await publishedAddresses()).map((one) => [one.address, one.since]));
  const documents = (await readingDocuments()).filter((document) => document.kind === kind);
  return newestFirst(
    documents.map((document) => {
      const { address, title, summary, checked } = document;
      const published = since.get(address) ?? checked;
      return {
        address,
        title,
        summary,
        text: markdownOf(document),
        published,
        updated: checked.localeCompare(published) > 0 ? checked : published,
      };
    }),
  );
}

const entryOf = (item: FeedItem): FeedEntry => ({
  ...item,
  summary: plainText(item.text),
  updated: item.published,
});

/** A feed of the site. @throws Error when no kind of content has it */
export async function feed(id: FeedId): Promise<Feed> {
  const told = collections.find((collection) => collection.feed?.id === id);
  if (told?.feed === undefined) throw new Error(`No kind of content has the feed ${id}.`);
  const { page, items } = told.feed;
  return {
    id,
    ...feedTexts[id],
    page,
    entries: items === undefined ? await entriesOf(told.kind) : items().map(entryOf),
  };
}
