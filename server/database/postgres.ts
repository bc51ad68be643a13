import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import { Client, Pool, type QueryResult } from 'pg';
import * as schema from './schema';
import { MIGRATIONS, type Store } from './store';

/** Two servers that start at once must not migrate at once. Any number that nothing else locks. */
const MIGRATION_LOCK = 4_160_913;

/** Milliseconds until a connection is given up. */
const CONNECT = 5_000;
/** Milliseconds until the server gives a statement up, and until we do where no server answers any more. */
const STATEMENT = { statement_timeout: 8_000, query_timeout: 10_000 };

/** Brings the tables up to date. It may take as long as it takes, and waits for others that do the same. */
async function migrated(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: CONNECT });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await migrate(drizzle(client, { schema }), { migrationsFolder: MIGRATIONS });
  } finally {
    await client.end();
  }
}

/** Opens a PostgreSQL server. @param url `postgres://user:password@host/database` */
export async function openPostgres(url: string): Promise<Store> {
  await migrated(url);
  const pool = new Pool({ connectionString: url, max: 10, connectionTimeoutMillis: CONNECT, ...STATEMENT });
  // A connection that breaks is replaced on next use, and what it was used for fails by itself. Without a listener, on
  // the pool for idle ones and on each for those in use, it would end the process.
  pool.on('error', () => {});
  pool.on('connect', (connection) => connection.on('error', () => {}));
  return {
    kind: 'server',
    database: drizzle(pool, { schema }),
    run: async (text, values) => {
      const result: QueryResult | QueryResult[] = await pool.query(
        text,
        values === undefined ? undefined : [...values],
      );
      // Several statements have as many results.
      return { rows: [result].flat().flatMap(({ rows }) => rows) };
    },
    close: () => pool.end(),
  };
}
