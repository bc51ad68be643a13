import { readdirSync, readFileSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { madeOnce } from '@/server/testing/made-once';
import { openEmbedded } from '../embedded';
import { ownFolder } from '../own-folder';
import { MIGRATIONS } from '../store';

/** The file of PGlite that everything else of it is loaded from; it changes with each version. */
const PGLITE = createRequire(import.meta.url).resolve('@electric-sql/pglite');

/** Gives a data folder the embedded database that its first use would make, which takes seconds. */
export async function madeEmbedded(folder: string): Promise<void> {
  const migrations = readdirSync(MIGRATIONS, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(path.join(parentPath, name)));
  ownFolder(folder);
  await madeOnce('embedded', [readFileSync(PGLITE), ...migrations], path.join(folder, 'postgres'), async (to) => {
    const own = `${to}-in`;
    await (await openEmbedded(own)).close();
    renameSync(path.join(own, 'postgres'), to);
  });
}
