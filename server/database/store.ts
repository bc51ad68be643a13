import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type * as schema from './schema';

/** The database, whichever of the two it is; also a transaction of it. */
export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;

/** An open database. */
export interface Store {
  readonly kind: 'embedded' | 'server';
  readonly database: Database;
  /** Runs SQL as the job queue writes it: several statements where there are no values. */
  readonly run: (text: string, values?: readonly unknown[]) => Promise<{ rows: unknown[] }>;
  readonly close: () => Promise<void>;
}

/** The folder of the migrations, relative to the root of the project. */
export const MIGRATIONS = 'drizzle';
