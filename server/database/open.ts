import { settings } from '../env/settings';
import { openEmbedded } from './embedded';
import { openPostgres } from './postgres';
import type { Store } from './store';

/** Opens the database of the settings: PostgreSQL with DATABASE_URL, else the embedded one in DATA_DIR. */
export function openStore(): Promise<Store> {
  const { DATABASE_URL, DATA_DIR } = settings();
  return DATABASE_URL === undefined ? openEmbedded(DATA_DIR) : openPostgres(DATABASE_URL);
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
