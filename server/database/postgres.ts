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
  // A connection that breaks is replaced on next use, and what it was used for fails by itself. Without a listener, on
  // the pool for idle ones and on each for those in use, it would end the process.
  pool.on('error', () => {});
  pool.on('connect', (connection) => connection.on('error', () => {}));
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
