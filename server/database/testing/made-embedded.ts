import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { madeOnce } from '@/server/testing/made-once';
import { openEmbedded, storeOn } from '../embedded';
import { ownFolder } from '../own-folder';
import { MIGRATIONS } from '../store';

/** The file of PGlite that everything else of it is loaded from; it changes with each version. */
const PGLITE = createRequire(import.meta.url).resolve('@electric-sql/pglite');

/** Everything that an empty embedded database follows from. */
const inputs = () => [
  readFileSync(PGLITE),
  ...readdirSync(MIGRATIONS, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(path.join(parentPath, name))),
];

/** Gives a data folder the embedded database that its first use would make, which takes seconds. */
export async function madeEmbedded(folder: string): Promise<void> {
  ownFolder(folder);
  await madeOnce('embedded', inputs(), path.join(folder, 'postgres'), async (to) => {
    const own = `${to}-in`;
    await (await openEmbedded(own)).close();
    renameSync(path.join(own, 'postgres'), to);
  });
}

/** The same as one file, to be read into memory as often as a test needs an empty database. */
export async function madeInMemory(): Promise<Blob> {
  const folder = mkdtempSync(path.join(tmpdir(), 'embedded-'));
  const to = path.join(folder, 'made');
  await madeOnce('in-memory', inputs(), to, async (made) => {
    const client = await PGlite.create();
    await storeOn(client);
    mkdirSync(made);
    writeFileSync(path.join(made, 'data.tar'), await (await client.dumpDataDir('none')).bytes());
    await client.close();
  });
  const blob = new Blob([readFileSync(path.join(to, 'data.tar'))]);
  rmSync(folder, { recursive: true });
  return blob;
}
