/**
 * Writes what search loads on its first use: the index over the content and the script that asks it, as static files.
 * Run before `next build` and `next dev`; `npm run build` does it by itself.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { searchIndexFile, searchScript } from '@/server/search/files';

const OUT = path.join('public', 'search');

async function main(): Promise<void> {
  const [index, script] = await Promise.all([searchIndexFile(), searchScript()]);
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  writeFileSync(path.join(OUT, 'index.json'), JSON.stringify(index));
  writeFileSync(path.join(OUT, 'search.js'), script);
  process.stdout.write(`Search: ${index.records.length} records\n`);
}

await main();
