import { SITE_URL } from '@/server/site-url';
import { feedPath } from '@/site/routes';
import type { Feed } from './feed';

const instant = (date: string): string => `${date}T00:00:00Z`;

/** A feed as JSON Feed 1.0, whose members version 1.1 keeps. */
export const jsonFeed = ({ id, title, description, page, entries }: Feed): object => ({
  version: 'https://jsonfeed.org/version/1',
  title,
  description,
  home_page_url: `${SITE_URL}${page}`,
  feed_url: `${SITE_URL}${feedPath(id, 'json')}`,
  author: { name: 'MCP Auth Advisor', url: SITE_URL },
  items: entries.map(({ address, title: name, summary, text, published, updated }) => ({
    id: `${SITE_URL}${address}`,
    url: `${SITE_URL}${address}`,
    title: name,
    summary,
    content_text: text,
    date_published: instant(published),
    date_modified: instant(updated),
  })),
});
