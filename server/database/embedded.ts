import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { lockFolder } from './folder-lock';
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

/**
 * Opens the embedded database of a data folder, for this process alone.
 * @throws Error naming the process that has it open
 */
export async function openEmbedded(folder: string): Promise<Store> {
  const release = lockFolder(folder);
  try {
    return await storeOn(await PGlite.create(path.join(folder, 'postgres')), release);
  } catch (error) {
    release();
    throw error;
  }
}
