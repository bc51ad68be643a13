import { atomFeed } from '@/server/feeds/atom';
import { type FeedFormat, feedFormats, feedIds, feedPath } from '@/server/feeds/feed';
import { feed } from '@/server/feeds/feeds';
import { jsonFeed } from '@/server/feeds/json-feed';

export const dynamic = 'force-static';
export const dynamicParams = false;

const FORMATS = Object.keys(feedFormats) as FeedFormat[];

const files = feedIds.flatMap((id) =>
  FORMATS.map((format) => ({ id, format, file: feedPath(id, format).split('/').at(-1) ?? '' })),
);

export const generateStaticParams = () => files.map(({ file }) => ({ file }));

/** A feed as Atom or as JSON Feed. */
export async function GET(_: Request, { params }: RouteContext<'/feeds/[file]'>): Promise<Response> {
  const { file } = await params;
  const asked = files.find((one) => one.file === file);
  if (asked === undefined) return new Response(null, { status: 404 });
  const content = await feed(asked.id);
  const body = asked.format === 'atom' ? atomFeed(content) : `${JSON.stringify(jsonFeed(content), null, 2)}\n`;
  return new Response(body, { headers: { 'Content-Type': `${feedFormats[asked.format]}; charset=utf-8` } });
}
