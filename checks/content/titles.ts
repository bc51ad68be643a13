import { readFile, writeFile } from 'node:fs/promises';
import { frameworks } from '@/content/collections/frameworks';
import type { Finding } from './finding';

/** Where the decision model, which imports nothing from outside, finds the titles of framework entries. */
const FILE = 'decision/model/alignment/titles.json';

/** Titles by framework and reference, as the frameworks have them. */
const titles = (): string =>
  `${JSON.stringify(
    Object.fromEntries(
      frameworks.map(({ id, entries }) => [id, Object.fromEntries(entries.map(({ ref, title }) => [ref, title]))]),
    ),
    null,
    2,
  )}\n`;

/** Whether the decision model has other titles than the frameworks. */
export async function titleFindings(): Promise<Finding[]> {
  if ((await readFile(FILE, 'utf8')) === titles()) return [];
  return [{ file: FILE, rule: 'title', message: 'titles of entries have changed: run npm run content -- --register' }];
}

/** Writes the titles of the frameworks for the decision model. */
export const registerTitles = (): Promise<void> => writeFile(FILE, titles());
