import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import GithubSlugger from 'github-slugger';
import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** Files of the repository that git knows and that are there. */
export const trackedFiles: readonly string[] = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
  .split('\0')
  .filter((file) => file !== '' && existsSync(file));

/** What a contributor or an operator reads, apart from the texts of the site. */
export const documents = trackedFiles.filter((file) => file.endsWith('.md') && !file.startsWith('content/'));

/** Documents that tell how things are now. A decision is a record of its day and is never edited. */
export const currentDocuments = documents.filter((file) => !/^docs\/adr\/\d/.test(file) && file !== 'CHANGELOG.md');

const parser = unified().use(remarkParse).use(remarkGfm);
const treeOf = (markdown: string) => parser.parse(markdown);

/** Anchors of the headings of a document, as GitHub makes them. */
function anchorsOf(markdown: string): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  const anchors = new Set<string>();
  visit(treeOf(markdown), 'heading', (heading) => void anchors.add(slugger.slug(textOf(heading))));
  return anchors;
}

const addressOf = (node: Nodes): string | null =>
  node.type === 'link' || node.type === 'image' || node.type === 'definition' ? node.url : null;

/** Addresses in a document that are neither on the web nor mail. */
function relativeLinks(markdown: string): readonly string[] {
  const found: string[] = [];
  visit(treeOf(markdown), (node) => {
    const address = addressOf(node);
    if (address !== null && !/^[a-z][a-z+.-]*:/i.test(address)) found.push(address);
  });
  return found;
}

/** @returns relative links of a document that lead to no file, or to no heading of one */
export function brokenLinks(file: string, markdown: string): readonly string[] {
  return relativeLinks(markdown).filter((address) => {
    const [to = '', anchor] = address.split('#');
    const target = to === '' ? file : path.posix.join(path.posix.dirname(file), decodeURI(to));
    if (!existsSync(target)) return true;
    if (anchor === undefined) return false;
    return !anchorsOf(target === file ? markdown : readFileSync(target, 'utf8')).has(anchor);
  });
}

const SCRIPT = /\bnpm (?:run(?: -{1,2}[\w-]+)* ([\w:-]+)|(test|start)\b)/g;

/** Names of scripts of package.json that a text tells to run. */
export const scriptsNamed = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(SCRIPT)].map(([, script, short]) => script ?? short ?? '')),
];

const folders = new Set(trackedFiles.filter((file) => file.includes('/')).map((file) => file.split('/')[0]));

/** @returns files and folders of the project that a document names as code and that are not there */
export function missingPaths(markdown: string): readonly string[] {
  const missing: string[] = [];
  visit(treeOf(markdown), 'inlineCode', ({ value }) => {
    const isPath = /^[\w.@-]+\/[\w.@/[\]-]*$/.test(value) && folders.has(value.split('/')[0]);
    if (isPath && !existsSync(value)) missing.push(value);
  });
  return missing;
}
