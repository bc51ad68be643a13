import { readFileSync } from 'node:fs';
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
    queue.work('confirm-mail', 5, async ({ request }) => {
      done.push(request);
    });
    await expect.poll(() => done, { timeout: 60_000 }).toEqual(['kept']);
    await queue.close();
  });

  it('tries again the job that failed, and none that was taken with it', async () => {
    const store = await newStore();
    const queue = await openQueue(store, fail);
    for (const request of ['a', 'b', 'c']) await queue.put('confirm-mail', { request }, store.database);
    const tried: string[] = [];
    queue.work('confirm-mail', 5, async ({ request }) => {
      tried.push(request);
      if (request === 'b' && tried.length <= 3) throw new Error('not now');
    });
    const states = async () => (await store.run('select state from queue.job order by state')).rows;
    const [retry, completed] = [{ state: 'retry' }, { state: 'completed' }];
    await expect.poll(states, { timeout: 60_000 }).toEqual([retry, completed, completed]);
    await store.run('update queue.job set start_after = now()');
    await expect.poll(states, { timeout: 60_000 }).toEqual([completed, completed, completed]);
    expect(tried.toSorted()).toEqual(['a', 'b', 'b', 'c']);
    await queue.close();
  });

  it('goes on with what a queue of pg-boss 10 had not finished, once, also where several processes open it', async () => {
    const store = await newStore();
    await store.run(readFileSync('server/queue/testing/pg-boss-10.sql', 'utf8'));
    const queues = store.kind === 'server' ? await Promise.all([1, 2, 3, 4, 5].map(() => openQueue(store, fail))) : [];
    const queue = queues[0] ?? (await openQueue(store, fail));
    const jobs = await store.run(`select name, state, data from queue.job order by name, data->>'request'`);
    expect(jobs.rows).toEqual([
      { name: 'confirm-mail', state: 'created', data: { request: 'begun' } },
      { name: 'confirm-mail', state: 'created', data: { request: 'waiting' } },
      { name: 'delivery', state: 'created', data: { sending: 's', reader: 'r' } },
    ]);
    expect(await queue.waiting('delivery')).toBe(1);
    expect((await store.run(`select to_regnamespace('queue_before') as left`)).rows).toEqual([{ left: null }]);
    await Promise.all(queues.length > 0 ? queues.map((one) => one.close()) : [queue.close()]);
  });
});
