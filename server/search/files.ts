import { build } from 'esbuild';
import MiniSearch from 'minisearch';
import type { ReadingDocument } from '@/content/collections/document';
import { INDEX_OPTIONS } from '@/site/search/index-options';
import { type PackedIndex, pack } from '@/site/search/packed';
import { searchRecords } from './records';

/** The index over everything that the site holds to read. */
export function searchIndexFile(documents: readonly ReadingDocument[]): PackedIndex {
  const records = searchRecords(documents);
  const index = new MiniSearch(INDEX_OPTIONS);
  index.addAll(records);
  return pack(
    index,
    records.map(({ kind, title, address, summary }) => ({ kind, title, address, summary })),
  );
}

/** The script that search loads, for browsers: the library and our part of it in one file. */
export async function searchScript(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: ['components/search/browser/main.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'inline',
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('The search script came out empty.');
  return file.contents;
}
