import 'server-only';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { opened, type SearchIndex } from '@/site/search/find';

/** Written before the build by `scripts/reading-files.ts`: the same file that browsers load. */
const FILE = path.join(process.cwd(), 'public', 'search', 'index.json');

let kept: Promise<SearchIndex> | undefined;

/** The index, read once for each process. @throws Error when it was not written before the build. */
export function searchIndex(): Promise<SearchIndex> {
  kept ??= readFile(FILE, 'utf8').then((text) => opened(JSON.parse(text)));
  return kept;
}
