import { Parser } from 'htmlparser2';
import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** What a crawl reads of one answer. */
export interface Body {
  /** Every address that it names, as written: of links, files, pictures and forms. */
  readonly links: readonly string[];
  /** Ids of its elements. */
  readonly ids: ReadonlySet<string>;
  /** What it reports of itself: the kinds of its views of an error. */
  readonly faults: readonly string[];
}

const NONE: Body = { links: [], ids: new Set(), faults: [] };

/** Attributes that hold an address. */
const ADDRESSES = ['href', 'src', 'action', 'formaction', 'data'] as const;

/** Elements of the site map and of feeds that hold an address as text. */
const TEXT_ADDRESSES: ReadonlySet<string> = new Set(['loc', 'id']);

function readMarkup(text: string, xml: boolean): Body {
  const links: string[] = [];
  const ids = new Set<string>();
  const faults: string[] = [];
  let open = '';
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        open = name;
        for (const attribute of ADDRESSES) {
          const address = attributes[attribute];
          if (address !== undefined) links.push(address);
        }
        if (attributes.id !== undefined) ids.add(attributes.id);
        if (attributes['data-fault'] !== undefined) faults.push(attributes['data-fault']);
        else if (attributes.role === 'alert') faults.push('alert');
      },
      ontext(content) {
        if (xml && TEXT_ADDRESSES.has(open)) links.push(content.trim());
      },
      onclosetag() {
        open = '';
      },
    },
    { xmlMode: xml, decodeEntities: true },
  );
  parser.end(text);
  return { links, ids, faults };
}

function readMarkdown(text: string): Body {
  const links: string[] = [];
  visit(unified().use(remarkParse).parse(text) as Root, (node) => {
    if (node.type === 'link' || node.type === 'definition' || node.type === 'image') links.push(node.url);
  });
  return { ...NONE, links };
}

/** Strings of a JSON value that are an address as a whole. */
function readJson(text: string): Body {
  const links: string[] = [];
  JSON.parse(text, (_, value: unknown) => {
    if (typeof value === 'string' && /^(https?:\/)?\/\S*$/.test(value)) links.push(value);
    return value;
  });
  return { ...NONE, links };
}

/**
 * Reads an answer by its media type (RFC 9110, section 8.3). A type without addresses of ours gives nothing.
 * @param type the field `Content-Type`, parameters included
 */
export function readBody(type: string, text: string): Body {
  const [media = ''] = type.split(';');
  if (media === 'text/html') return readMarkup(text, false);
  if (/(\/|\+)xml$/.test(media)) return readMarkup(text, true);
  // Files for language models are Markdown, and served as plain text.
  if (media === 'text/markdown' || media === 'text/plain') return readMarkdown(text);
  if (/(\/|\+)json$/.test(media)) return readJson(text);
  return NONE;
}
