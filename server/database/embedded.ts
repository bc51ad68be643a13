import { existsSync } from 'node:fs';
import { chmod, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { lockFolder } from './folder-lock';
import { checkFreeSpace } from './free-space';
import { ownFolder } from './own-folder';
import { openLasting } from './panic-guard';
import * as schema from './schema';
import { MIGRATIONS, type Store } from './store';

/** A store on a database that is open already; it is migrated. */
export async function storeOn(client: PGlite, released: () => void = () => {}): Promise<Store> {
  const database = drizzle(client, { schema });
  await migrate(database, { migrationsFolder: MIGRATIONS });
  return {
    kind: 'embedded',
    database,
    run: async (text, values) => {
      if (values !== undefined && values.length > 0) return client.query(text, [...values]);
      const results = await client.exec(text);
      return { rows: results.flatMap(({ rows }) => rows) };
    },
    close: async () => {
      await client.close();
      released();
    },
  };
}

/** Makes the database of a folder that has none, in whole or not at all. */
async function make(own: string): Promise<void> {
  const unfinished = `${own}-unfinished`;
  const throwAway = () => rm(unfinished, { recursive: true, force: true });
  // Of a process that was ended half-way.
  await throwAway();
  try {
    const made = await PGlite.create(unfinished);
    await made.close();
    await chmod(unfinished, 0o700);
    await rename(unfinished, own);
  } catch (error) {
    await throwAway();
    throw error;
  }
}

/**
 * Opens the embedded database of a data folder, for this process and this user alone.
 * @throws Error where another process has it open, other users can get in, or there is no room for it
 */
export async function openEmbedded(folder: string): Promise<Store> {
  ownFolder(folder);
  const release = lockFolder(folder);
  const own = path.join(folder, 'postgres');
  let client: PGlite | undefined;
  try {
    await checkFreeSpace(folder);
    if (!existsSync(own)) await make(own);
    client = await openLasting(own, () => checkFreeSpace(folder));
    return await storeOn(client, release);
  } catch (error) {
    await client?.close();
    release();
    throw error;
  }
}
