import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import anchors from '@/content/guides/anchors.json' with { type: 'json' };
import { guidePath } from '@/site/routes';

/** A link and the file that holds it. */
export interface FoundLink {
  readonly file: string;
  /** Path of the page on which it stands; empty where it is data that no page shows as it is. */
  readonly page: string;
  readonly link: string;
}

const STRINGS = path.join('content', 'strings');

/** Links inside the site in a text: the text itself, or the targets of its Markdown links. */
export const linksInText = (text: string): string[] =>
  /^\/[a-z]\S*$/.test(text) ? [text] : [...text.matchAll(/\]\(([/#][^)\s]*)\)/g)].flatMap(([, target]) => target ?? []);

/** Links inside the site in a value, however deep; what functions would say is not known. */
function linksIn(value: unknown): string[] {
  if (typeof value === 'string') return linksInText(value);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(linksIn) : [];
}

const found = (file: string, links: readonly string[]): FoundLink[] => links.map((link) => ({ file, page: '', link }));

async function inJson(): Promise<FoundLink[]> {
  const entries = await readdir('content', { recursive: true, encoding: 'utf8' });
  const files = entries.filter((file) => file.endsWith('.json')).map((file) => path.join('content', file));
  const read = files.map(async (file) => found(file, linksIn(JSON.parse(await readFile(file, 'utf8')))));
  return (await Promise.all(read)).flat();
}

async function inStrings(): Promise<FoundLink[]> {
  const entries = await readdir(STRINGS, { recursive: true, encoding: 'utf8' });
  const files = entries.filter((file) => /(?<!\.test)\.ts$/.test(file)).map((file) => path.join(STRINGS, file));
  const read = files.map(async (file) => found(file, linksIn(await import(path.resolve(file)))));
  return (await Promise.all(read)).flat();
}

/** Where each question of the wizard is explained. */
const passages = (): FoundLink[] =>
  found(
    'content/guides/anchors.json',
    Object.values(anchors).map(({ guide, anchor }) => `${guidePath(guide)}#${anchor}`),
  );

/** Links of the words and data of the site. */
export const linksInData = async (): Promise<FoundLink[]> => [
  ...(await inJson()),
  ...(await inStrings()),
  ...passages(),
];
