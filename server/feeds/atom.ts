import { SITE_URL } from '@/server/site-url';
import { escaped } from '@/site/markup';
import { feedPath } from '@/site/routes';
import type { Feed, FeedEntry } from './feed';

/** RFC 3339, midnight in UTC: the days are known, the hours are not. */
const instant = (date: string): string => `${date}T00:00:00Z`;

const entry = ({ address, title, summary, published, updated }: FeedEntry): string => `  <entry>
    <id>${escaped(`${SITE_URL}${address}`)}</id>
    <title>${escaped(title)}</title>
    <link rel="alternate" type="text/html" href="${escaped(`${SITE_URL}${address}`)}"/>
    <published>${instant(published)}</published>
    <updated>${instant(updated)}</updated>
    <summary>${escaped(summary)}</summary>
  </entry>
`;

/** A feed as Atom (RFC 4287). @throws Error when it has no entry, since its own date is that of the newest one */
export function atomFeed({ id, title, description, page, entries }: Feed): string {
  const updated = entries
    .map((one) => one.updated)
    .toSorted()
    .at(-1);
  if (updated === undefined) throw new Error(`The feed ${id} has no entry.`);
  const self = `${SITE_URL}${feedPath(id, 'atom')}`;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
  <id>${escaped(self)}</id>
  <title>${escaped(title)}</title>
  <subtitle>${escaped(description)}</subtitle>
  <link rel="self" type="application/atom+xml" href="${escaped(self)}"/>
  <link rel="alternate" type="text/html" href="${escaped(`${SITE_URL}${page}`)}"/>
  <updated>${instant(updated)}</updated>
  <author><name>MCP Auth Advisor</name></author>
  <rights>Apache License 2.0</rights>
${entries.map(entry).join('')}</feed>
`;
}
