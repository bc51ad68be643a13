import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe } from 'vitest';
import { storeOn } from '../embedded';
import { openPostgres } from '../postgres';
import type { Store } from '../store';
import { madeInMemory } from './made-embedded';
import { type PostgresServer, startPostgres } from './postgres-server';

/** Makes a store with nothing in it. It is closed with the suite. */
export type NewStore = () => Promise<Store>;

/**
 * Runs the same tests on both databases: PGlite in memory, and a PostgreSQL server started for them.
 *
 * @param suite gets what makes an empty store, to be called inside tests and hooks
 */
export function eachStore(name: string, suite: (newStore: NewStore) => void): void {
  describe(`${name}, embedded`, () => {
    let blank: Blob | undefined;
    const open: Store[] = [];
    beforeAll(async () => {
      blank = await madeInMemory();
    });
    afterAll(async () => {
      await Promise.all(open.map((store) => store.close()));
    });
    suite(async () => {
      if (blank === undefined) throw new Error('too early');
      const store = await storeOn(await PGlite.create({ loadDataDir: blank }));
      open.push(store);
      return store;
    });
  });

  describe(`${name}, PostgreSQL`, () => {
    let server: PostgresServer | undefined;
    const open: Store[] = [];
    beforeAll(async () => {
      server = await startPostgres();
    });
    afterAll(async () => {
      await Promise.all(open.map((store) => store.close()));
      await server?.close();
    });
    suite(async () => {
      if (server === undefined) throw new Error('too early');
      const store = await openPostgres(server.newDatabase());
      open.push(store);
      return store;
    });
  });
}
