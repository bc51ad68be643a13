import { atomFeed } from '@/server/feeds/atom';
import { feedIds, feedPath } from '@/server/feeds/feed';
import { feed } from '@/server/feeds/feeds';
import { jsonFeed } from '@/server/feeds/json-feed';
import { type ReadingDocument, twinPath } from '@/server/reading/document';
import { llmsFullText, llmsText } from '@/server/twins/llms';
import { twinOf } from '@/server/twins/twin';
import { sitemapText } from './sitemap';

export interface ProgramFile {
  /** Its address on the site. */
  readonly address: string;
  readonly body: string;
}

async function feedFiles(): Promise<ProgramFile[]> {
  const feeds = await Promise.all(feedIds.map(feed));
  return feeds.flatMap((one) => [
    { address: feedPath(one.id, 'atom'), body: atomFeed(one) },
    { address: feedPath(one.id, 'json'), body: `${JSON.stringify(jsonFeed(one), null, 2)}\n` },
  ]);
}

/** All that programs read of the site's texts: a Markdown twin of each page, lists of them, feeds and the site map. */
export async function programFiles(documents: readonly ReadingDocument[]): Promise<readonly ProgramFile[]> {
  const twins = documents.filter(({ twin }) => twin);
  return [
    ...twins.map((document) => ({ address: twinPath(document.address), body: twinOf(document) })),
    { address: '/llms.txt', body: llmsText(documents) },
    { address: '/llms-full.txt', body: llmsFullText(documents) },
    { address: '/sitemap.xml', body: sitemapText(documents) },
    ...(await feedFiles()),
  ];
}
