import { PGlite } from '@electric-sql/pglite';
import { expect, it } from 'vitest';
import { storeOn } from '@/server/database/embedded';
import { madeInMemory } from '@/server/database/testing/made-embedded';
import { admit } from './admission';
import { deleteExpired } from './delete-expired';

const DAY = 24 * 3600 * 1000;

it('keeps the embedded database as large as it is, however many days forms are counted and forgotten', async () => {
  const store = await storeOn(await PGlite.create({ loadDataDir: await madeInMemory() }));
  const sizes: number[] = [];
  for (let day = 0; day < 6; day += 1) {
    const now = new Date(Date.UTC(2026, 10, 1) + day * DAY);
    await deleteExpired(store, now);
    for (let client = 0; client < 150; client += 1) {
      await admit(store.database, `10.${day}.0.${client}`, 1, now, 'a secret of the tests');
    }
    const { rows } = await store.run(`select pg_total_relation_size('count')::int as bytes`);
    sizes.push((rows[0] as { bytes: number }).bytes);
  }
  expect(sizes[5]).toBeLessThan((sizes[2] ?? 0) * 1.2);
  await store.close();
});
