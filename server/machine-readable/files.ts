import type { ReadingDocument } from '@/content/collections/document';
import { atomFeed } from '@/server/feeds/atom';
import { feed } from '@/server/feeds/feeds';
import { jsonFeed } from '@/server/feeds/json-feed';
import { llmsFullText, llmsText } from '@/server/machine-readable/llms';
import { markdownOf } from '@/server/machine-readable/markdown';
import { alternatePath, FEEDS, FILES, feedPath } from '@/site/routes';
import { sitemapText } from './sitemap';

export interface MachineReadableFile {
  /** Its address on the site. */
  readonly address: string;
  readonly body: string;
}

async function feedFiles(): Promise<MachineReadableFile[]> {
  const feeds = await Promise.all(FEEDS.map(feed));
  return feeds.flatMap((one) => [
    { address: feedPath(one.id, 'atom'), body: atomFeed(one) },
    { address: feedPath(one.id, 'json'), body: `${JSON.stringify(jsonFeed(one), null, 2)}\n` },
  ]);
}

/** All that programs read of the site's texts: a Markdown alternate of each page, lists of them, feeds and the site map. */
export async function machineReadableFiles(
  documents: readonly ReadingDocument[],
): Promise<readonly MachineReadableFile[]> {
  const alternates = documents.filter(({ hasAlternate }) => hasAlternate);
  return [
    ...alternates.map((document) => ({ address: alternatePath(document.address), body: markdownOf(document) })),
    { address: FILES.llms, body: llmsText(documents) },
    { address: FILES.llmsFull, body: llmsFullText(documents) },
    { address: FILES.sitemap, body: sitemapText(documents) },
    ...(await feedFiles()),
  ];
}
