import GithubSlugger from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString as textOf } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import remarkTables from '@/mdx/remark-tables.mjs';

export interface Heading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

export interface Section {
  readonly heading: Heading;
  /** Names of the blocks that stand in it, in order. */
  readonly blocks: readonly string[];
  /** How many list items stand in it. */
  readonly items: number;
}

/** What the checks read of an MDX document. */
export interface MdxFacts {
  readonly headings: readonly Heading[];
  /** Sections of depth 2, each with what stands in it. */
  readonly sections: readonly Section[];
  /** Addresses of all links and of all blocks with an address. */
  readonly links: readonly string[];
  /** Set text without code, one string for each run. */
  readonly runs: readonly string[];
  /** Paragraphs and list items: text in sentences. */
  readonly paragraphs: readonly string[];
  /** Words outside code blocks. */
  readonly words: number;
}

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkTables).use(remarkFrontmatter);

const isJsx = (node: Nodes): node is JsxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const addressOf = (element: JsxElement): string | undefined => {
  for (const attribute of element.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'href' && typeof attribute.value === 'string') {
      return attribute.value;
    }
  }
  return undefined;
};

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

function headingsOf(tree: Root): Heading[] {
  const slugger = new GithubSlugger();
  const found: Heading[] = [];
  visit(tree, 'heading', (heading) => {
    const text = textOf(heading);
    found.push({ depth: heading.depth, id: slugger.slug(text), text });
  });
  return found;
}

function sectionsOf(tree: Root, headings: readonly Heading[]): Section[] {
  const sections: { heading: Heading; blocks: string[]; items: number }[] = [];
  let seen = 0;
  for (const child of tree.children) {
    if (child.type === 'heading') {
      const heading = headings[seen++];
      if (heading?.depth === 2) sections.push({ heading, blocks: [], items: 0 });
      continue;
    }
    const section = sections.at(-1);
    if (section === undefined) continue;
    if (isJsx(child) && child.name) section.blocks.push(child.name);
    visit(child, 'listItem', () => {
      section.items += 1;
    });
  }
  return sections;
}

/**
 * Reads an MDX document.
 * @throws Error with line and column when it is not MDX.
 */
export function readMdx(text: string): MdxFacts {
  const tree = parser.parse(text) as Root;
  const headings = headingsOf(tree);
  const links: string[] = [];
  const runs: string[] = [];
  const paragraphs: string[] = [];
  let words = 0;
  visit(tree, (node) => {
    if (node.type === 'yaml' || node.type === 'code') return SKIP;
    if (node.type === 'link' || node.type === 'definition') links.push(node.url);
    if (isJsx(node)) {
      const address = addressOf(node);
      if (address !== undefined) links.push(address);
    }
    if (node.type === 'text') runs.push(node.value);
    if (node.type === 'text' || node.type === 'inlineCode') words += wordsIn(node.value);
    if (node.type === 'paragraph') paragraphs.push(textOf(node));
    return undefined;
  });
  return { headings, sections: sectionsOf(tree, headings), links, runs, paragraphs, words };
}
