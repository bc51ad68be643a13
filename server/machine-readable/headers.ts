/** Headers of the files for programs, beside those that every answer has. next.config.ts reads this: no aliases. */
import { FEEDS_BELOW } from '../../site/routes';
import { feedFormats } from '../feeds/feed';
import { SITE_URL } from '../site-url';

type Headers = { readonly [name: string]: string };

const typed = (type: string): Headers => ({ 'content-type': `${type}; charset=utf-8` });

/** The page is for readers and search engines, its Markdown alternate for programs: RFC 6596 names the one that counts. */
const alternateHeaders = (page: string): Headers => ({
  link: `<${SITE_URL}${page}>; rel="canonical"`,
  'x-robots-tag': 'noindex',
});

const formats = Object.entries(feedFormats);

/**
 * By pattern of the address, as next.config.ts takes them. Exports end with `.md` too, and have their own. Node's file
 * server knows the type of Markdown; named here, it would also name a page that says that there is nothing.
 */
export const headersByPattern: readonly { readonly source: string; readonly headers: Headers }[] = [
  { source: '/:page((?!export/|index\\.md).+)\\.md', headers: alternateHeaders('/:page') },
  { source: '/index.md', headers: alternateHeaders('/') },
  ...formats.map(([format, type]) => ({ source: `${FEEDS_BELOW}/:name.${format}`, headers: typed(type) })),
];

/** The same for one file, as a web server before Node has to be told. */
export function headersOf(address: string): Headers {
  if (address.endsWith('.md')) {
    return {
      ...typed('text/markdown'),
      ...alternateHeaders(address === '/index.md' ? '/' : address.slice(0, -'.md'.length)),
    };
  }
  if (address.endsWith('.txt')) return typed('text/plain');
  if (address.endsWith('.xml')) return typed('application/xml');
  const [, type] = formats.find(([format]) => address.endsWith(`.${format}`)) ?? [];
  if (type === undefined) throw new Error(`No type is known for ${address}.`);
  return typed(type);
}
