import { publishedAddresses } from '@/content/published';
import { firstReleaseText } from '@/content/strings/model-changes';
import { feedTexts as t } from '@/content/strings/search';
import { modelReleases } from '@/decision';
import { markdownOf } from '@/server/machine-readable/markdown';
import { readingDocuments } from '@/server/reading';
import type { ReadingKind } from '@/server/reading/document';
import { plainText } from '@/server/reading/markdown';
import { changeMarkdown } from '@/server/reading/model';
import { type FeedId, PAGES, releasePath } from '@/site/routes';
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

const modelEntries = (): FeedEntry[] =>
  modelReleases.map(({ version, date, changes }) => {
    const text = changes.length === 0 ? firstReleaseText : changes.map(changeMarkdown).join('\n\n');
    return {
      address: releasePath(version),
      title: t.release(version),
      summary: plainText(text),
      text,
      published: date,
      updated: date,
    };
  });

/** A feed of the site. */
export async function feed(id: FeedId): Promise<Feed> {
  switch (id) {
    case 'guides':
      return { id, ...t.guides, page: PAGES.guidance, entries: await entriesOf('guide') };
    case 'incidents':
      return { id, ...t.incidents, page: PAGES.incidents, entries: await entriesOf('incident') };
    case 'journal':
      return { id, ...t.journal, page: PAGES.journal, entries: await entriesOf('issue') };
    case 'model':
      return { id, ...t.model, page: PAGES.modelChanges, entries: modelEntries() };
  }
}
