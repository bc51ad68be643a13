import { SITE_URL } from '@/server/site-url';
import { type Feed, type FeedEntry, feedPath } from './feed';
import { xml } from './xml';

/** RFC 3339, midnight in UTC: the days are known, the hours are not. */
const instant = (date: string): string => `${date}T00:00:00Z`;

const entry = ({ address, title, summary, published, updated }: FeedEntry): string => `  <entry>
    <id>${xml(`${SITE_URL}${address}`)}</id>
    <title>${xml(title)}</title>
    <link rel="alternate" type="text/html" href="${xml(`${SITE_URL}${address}`)}"/>
    <published>${instant(published)}</published>
    <updated>${instant(updated)}</updated>
    <summary>${xml(summary)}</summary>
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
  <id>${xml(self)}</id>
  <title>${xml(title)}</title>
  <subtitle>${xml(description)}</subtitle>
  <link rel="self" type="application/atom+xml" href="${xml(self)}"/>
  <link rel="alternate" type="text/html" href="${xml(`${SITE_URL}${page}`)}"/>
  <updated>${instant(updated)}</updated>
  <author><name>MCP Auth Advisor</name></author>
  <rights>Apache License 2.0</rights>
${entries.map(entry).join('')}</feed>
`;
}
