import { expect, it } from 'vitest';
import { readers } from '@/server/database/schema';
import { eachStore } from '@/server/database/testing/each-store';
import { openQueue } from './queue';

const fail = (error: Error) => {
  throw error;
};

eachStore('the queue', (newStore) => {
  it('holds a job when the transaction that put it commits, and only then', async () => {
    const store = await newStore();
    const queue = await openQueue(store, fail);
    const { database } = store;
    await expect(
      database.transaction(async (inside) => {
        await queue.put('confirm-mail', { request: 'lost' }, inside);
        throw new Error('stop');
      }),
    ).rejects.toThrow('stop');
    await database.transaction(async (inside) => {
      await inside.insert(readers).values({ address: 'a@example.org', sourcePage: '/' });
      await queue.put('confirm-mail', { request: 'kept' }, inside);
    });
    const done: string[] = [];
    await queue.work('confirm-mail', 5, async ({ request }) => {
      done.push(request);
    });
    await expect.poll(() => done, { timeout: 20_000 }).toEqual(['kept']);
    await queue.close();
  });
});
