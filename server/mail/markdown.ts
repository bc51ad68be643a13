import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { SITE_URL } from '@/server/site-url';

const reader = unified().use(remarkParse).use(remarkGfm);
const toHtml = unified().use(remarkRehype).use(rehypeStringify);
const toText = unified().use(remarkGfm).use(remarkStringify, { bullet: '-', rule: '-', emphasis: '_' });

/** Our own addresses in full, since a mail has no site around it. */
function absolute(tree: Root): Root {
  visit(tree, 'link', (link) => {
    if (link.url.startsWith('/')) link.url = `${SITE_URL}${link.url}`;
  });
  return tree;
}

/** Links of plain text: the words, then the address. */
function spelledOut(tree: Root): Root {
  visit(tree, 'link', (link, index, parent) => {
    if (index === undefined || parent === undefined) return;
    parent.children.splice(index, 1, ...link.children, { type: 'html', value: ` <${link.url}>` });
  });
  return tree;
}

/** Markdown as the two texts of a mail. HTML in the source is left out. */
export function mailTexts(source: string): { readonly text: string; readonly html: string } {
  const parsed = () => absolute(reader.parse(source) as Root);
  return {
    html: toHtml.stringify(toHtml.runSync(parsed()) as Parameters<typeof toHtml.stringify>[0]),
    text: toText.stringify(spelledOut(parsed())),
  };
}
