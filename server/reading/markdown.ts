import GithubSlugger from 'github-slugger';
import type { Nodes, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString as textOf } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { DrawnBlocks, ReadingSection } from '@/content/collections/document';
import { blockWords } from '@/content/strings/search';
import remarkTables from '@/mdx/remark-tables.mjs';

const mdx = unified().use(remarkParse).use(remarkMdx).use(remarkTables).use(remarkFrontmatter);
const markdown = unified().use(remarkParse).use(remarkTables);
const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: '-', rule: '-', emphasis: '_' });

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

const attributeOf = (element: JsxElement, name: string): string => {
  for (const attribute of element.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name && typeof attribute.value === 'string') {
      return attribute.value;
    }
  }
  return '';
};

const paragraph = (text: string): RootContent => ({ type: 'paragraph', children: [{ type: 'text', value: text }] });

const labelled = (label: string, element: MdxJsxFlowElement): RootContent => ({
  type: 'blockquote',
  children: [
    { type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: label }] }] },
    ...element.children,
  ],
});

/** What stands in Markdown for one of our blocks. */
function flowBlock(element: MdxJsxFlowElement, drawn: DrawnBlocks): RootContent[] {
  const instead = drawn[element.name ?? ''];
  if (instead !== undefined) return (markdown.parse(instead) as Root).children;
  switch (element.name) {
    case 'Aside':
      return [labelled(blockWords.aside, element)];
    case 'Pitfall':
      return [labelled(blockWords.pitfall, element)];
    case 'Boundary':
      return [paragraph(`${blockWords.boundary}: ${attributeOf(element, 'label')}`)];
    default:
      return element.children;
  }
}

function textBlock(element: MdxJsxTextElement): RootContent[] {
  if (element.name !== 'Source') return element.children;
  const clause = attributeOf(element, 'clause');
  return [
    { type: 'text', value: '[' },
    { type: 'link', url: attributeOf(element, 'href'), children: element.children },
    { type: 'text', value: clause === '' ? ']' : `, ${clause}]` },
  ];
}

const isChecklist = (node: Nodes | undefined): boolean =>
  node?.type === 'mdxJsxFlowElement' && node.name === 'Checklist';

/** Puts Markdown in the place of our blocks. */
function withoutBlocks(tree: Root, drawn: DrawnBlocks): Root {
  visit(tree, 'mdxJsxFlowElement', (element) => {
    if (!isChecklist(element)) return;
    visit(element, 'listItem', (item) => {
      item.checked = false;
    });
  });
  visit(tree, (node, index, parent) => {
    if (index === undefined || parent === undefined) return undefined;
    if (node.type === 'yaml' || node.type === 'mdxjsEsm') {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    const instead =
      node.type === 'mdxJsxFlowElement'
        ? flowBlock(node, drawn)
        : node.type === 'mdxJsxTextElement'
          ? textBlock(node)
          : null;
    if (instead === null) return undefined;
    parent.children.splice(index, 1, ...(instead as typeof parent.children));
    return [SKIP, index];
  });
  return tree;
}

const written = (children: readonly RootContent[]): string =>
  writer.stringify({ type: 'root', children: [...children] }).trim();

/**
 * An MDX document as Markdown, cut at its headings of depth 2 and 3. Ids are those that the page gives.
 * @throws Error with line and column when it is not MDX.
 */
export function mdxSections(text: string, drawn: DrawnBlocks = {}): ReadingSection[] {
  const tree = withoutBlocks(mdx.parse(text) as Root, drawn);
  const slugger = new GithubSlugger();
  const parts: { anchor: string | null; title: string | null; level: 2 | 3; children: RootContent[] }[] = [
    { anchor: null, title: null, level: 2, children: [] },
  ];
  for (const child of tree.children) {
    const id = child.type === 'heading' ? slugger.slug(textOf(child)) : null;
    if (child.type === 'heading' && (child.depth === 2 || child.depth === 3)) {
      parts.push({ anchor: id, title: textOf(child), level: child.depth, children: [] });
    } else parts.at(-1)?.children.push(child);
  }
  return parts
    .filter(({ title, children }) => title !== null || children.length > 0)
    .map(({ children, ...head }) => ({ ...head, markdown: written(children), plain: withoutMarks(children) }));
}

function withoutMarks(children: readonly RootContent[]): string {
  const runs: string[] = [];
  visit({ type: 'root', children: [...children] } satisfies Root, (node) => {
    if (node.type === 'code') return SKIP;
    if (node.type === 'text' || node.type === 'inlineCode') runs.push(node.value);
    else if (node.type === 'break' || node.type === 'paragraph' || node.type === 'tableCell') runs.push(' ');
    return undefined;
  });
  return runs.join('').replace(/\s+/g, ' ').trim();
}

/** The text of Markdown without its marks, code blocks and addresses, on one line. */
export const plainText = (source: string): string => withoutMarks((markdown.parse(source) as Root).children);
