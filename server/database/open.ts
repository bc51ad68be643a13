import { openEmbedded } from './embedded';
import { openPostgres } from './postgres';
import type { Store } from './store';

/** Where the embedded database, the outbox and the generated key lie. */
export const dataFolder = (env: { readonly [name: string]: string | undefined } = process.env): string =>
  env.DATA_DIR || 'data';

/** Opens the database that the environment names: PostgreSQL with DATABASE_URL, else the embedded one. */
export function openStore(): Promise<Store> {
  const url = process.env.DATABASE_URL;
  return url === undefined || url === '' ? openEmbedded(dataFolder()) : openPostgres(url);
}

/** Kept on the global object, since the development server loads this module again after each change. */
const kept = globalThis as { store?: Promise<Store> | undefined };

/** The database of this process, opened on first use. A failure is not kept: the next call tries again. */
export function store(): Promise<Store> {
  kept.store ??= openStore().catch((error: unknown) => {
    kept.store = undefined;
    throw error;
  });
  return kept.store;
}
