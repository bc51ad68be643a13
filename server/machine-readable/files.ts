import { atomFeed } from '@/server/feeds/atom';
import { feedIds, feedPath } from '@/server/feeds/feed';
import { feed } from '@/server/feeds/feeds';
import { jsonFeed } from '@/server/feeds/json-feed';
import { llmsFullText, llmsText } from '@/server/machine-readable/llms';
import { markdownOf } from '@/server/machine-readable/markdown';
import { alternatePath, type ReadingDocument } from '@/server/reading/document';
import { sitemapText } from './sitemap';

export interface MachineReadableFile {
  /** Its address on the site. */
  readonly address: string;
  readonly body: string;
}

async function feedFiles(): Promise<MachineReadableFile[]> {
  const feeds = await Promise.all(feedIds.map(feed));
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
    { address: '/llms.txt', body: llmsText(documents) },
    { address: '/llms-full.txt', body: llmsFullText(documents) },
    { address: '/sitemap.xml', body: sitemapText(documents) },
    ...(await feedFiles()),
  ];
}
