import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import { Pool } from 'pg';
import * as schema from './schema';
import { MIGRATIONS, type Store } from './store';

/** Two servers that start at once must not migrate at once. Any number that nothing else locks. */
const MIGRATION_LOCK = 4_160_913;

/** Opens a PostgreSQL server. @param url `postgres://user:password@host/database` */
export async function openPostgres(url: string): Promise<Store> {
  const pool = new Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5_000 });
  // A connection that breaks while idle is replaced on next use; without a listener it would end the process.
  pool.on('error', () => {});
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await migrate(drizzle(client, { schema }), { migrationsFolder: MIGRATIONS });
    await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
  } finally {
    client.release();
  }
  return {
    kind: 'server',
    database: drizzle(pool, { schema }),
    run: async (text, values) => pool.query(text, values === undefined ? undefined : [...values]),
    close: () => pool.end(),
  };
}
