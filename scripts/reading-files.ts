/**
 * Writes what is made of all texts together, as static files: the search index and the script that asks it, and what
 * programs read. Each text is read once for all of them. `npm run build` and `npm run dev` do it first.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { machineReadableFiles } from '@/server/machine-readable/files';
import { readingDocuments } from '@/server/reading';
import { searchIndexFile, searchScript } from '@/server/search/files';

/** Served from the root of the site by rewrites in `next.config.ts`, so that generated files have a folder of their own. */
const FOR_PROGRAMS = path.join('public', 'programs');
const FOR_SEARCH = path.join('public', 'search');

function write(folder: string, name: string, body: string | Uint8Array): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, body);
}

const documents = await readingDocuments();
const index = searchIndexFile(documents);
const [script, files] = await Promise.all([searchScript(), machineReadableFiles(documents)]);
for (const folder of [FOR_SEARCH, FOR_PROGRAMS]) rmSync(folder, { recursive: true, force: true });
write(FOR_SEARCH, 'index.json', JSON.stringify(index));
write(FOR_SEARCH, 'search.js', script);
for (const { address, body } of files) write(FOR_PROGRAMS, address, body);
process.stdout.write(`${index.records.length} records to search, ${files.length} files for programs\n`);
