import { afterAll, beforeEach, expect, it } from 'vitest';
import { deliveries, readers } from '@/server/database/schema';
import type { Store } from '@/server/database/store';
import { eachStore } from '@/server/database/testing/each-store';
import { type Outcome, type Transport, Unclear } from '@/server/mail/transport';
import { openQueue, type Queue } from '@/server/queue/queue';
import { sendAll } from './sender';
import { confirmedReaders, messageId, prepare, progressOf, type Sending, settle } from './sending';

const fail = (error: Error) => {
  throw error;
};

eachStore('a sending', (newStore) => {
  let store: Store;
  let queue: Queue;
  let sent: string[];
  let behave: (to: string) => Outcome | Error;
  const transport: Transport = {
    send: async ({ to }) => {
      await new Promise((done) => setTimeout(done, 1));
      const outcome = behave(to);
      if (outcome instanceof Error) throw outcome;
      if (outcome === 'sent') sent.push(to);
      return outcome;
    },
    close: () => {},
  };
  const sending: Sending = {
    name: 'first',
    mailFor: async ({ id, address }) => ({
      id: messageId('first', id),
      to: address,
      subject: '',
      text: '',
      html: '',
      leave: null,
    }),
  };
  const addReaders = async (number: number) => {
    const confirmedAt = new Date();
    await store.database.insert(readers).values(
      Array.from({ length: number }, (_, index) => ({
        address: `r${index}@example.org`,
        sourcePage: '/',
        journal: true,
        confirmedAt,
      })),
    );
  };
  const prepareAll = async () => {
    const chosen = await confirmedReaders(store.database, 'journal');
    await prepare(
      store.database,
      queue,
      'first',
      chosen.map(({ id }) => id),
    );
  };
  const send = () => sendAll(store.database, queue, transport, sending);

  beforeEach(async () => {
    sent = [];
    behave = () => 'sent';
    if (store === undefined) {
      store = await newStore();
      queue = await openQueue(store, fail);
    }
    await store.run('delete from reader; delete from queue.job');
  });

  afterAll(() => queue.close());

  it('goes to each confirmed reader once, with two who prepare and two who send', async () => {
    await addReaders(200);
    await store.database.insert(readers).values([
      { address: 'unconfirmed@example.org', sourcePage: '/', journal: true },
      {
        address: 'stopped@example.org',
        sourcePage: '/',
        journal: true,
        confirmedAt: new Date(),
        stoppedAt: new Date(),
      },
      { address: 'other@example.org', sourcePage: '/', modelChanges: true, confirmedAt: new Date() },
    ]);
    await Promise.all([prepareAll(), prepareAll()]);
    await Promise.all([send(), send()]);
    await prepareAll();
    expect(await send()).toEqual({ queued: 0, unclear: 0, sent: 200, refused: 0 });
    expect(sent.toSorted()).toEqual(Array.from({ length: 200 }, (_, index) => `r${index}@example.org`).toSorted());
  });

  it('is prepared by two at once who chose the readers in another order', async () => {
    await addReaders(3000);
    const chosen = (await confirmedReaders(store.database, 'journal')).map(({ id }) => id);
    await Promise.all([chosen, chosen.toReversed()].map((ids) => prepare(store.database, queue, 'first', ids)));
    expect(await progressOf(store.database, 'first')).toMatchObject({ queued: 3000 });
    expect(await queue.waiting('delivery')).toBe(3000);
  });

  it('sends an address that refuses nothing more, of no sending', async () => {
    await addReaders(2);
    await prepareAll();
    behave = (to) => (to.startsWith('r0') ? 'refused' : 'sent');
    expect(await send()).toEqual({ queued: 0, unclear: 0, sent: 1, refused: 1 });
    expect((await confirmedReaders(store.database, 'journal')).map(({ address }) => address)).toEqual([
      'r1@example.org',
    ]);
  });

  it('sends nothing to who left after it was prepared', async () => {
    await addReaders(3);
    await prepareAll();
    await store.run(`delete from reader where address = 'r1@example.org'`);
    await store.run(`update reader set stopped_at = now() where address = 'r2@example.org'`);
    await send();
    expect(sent).toEqual(['r0@example.org']);
    expect(await store.database.select().from(deliveries)).toHaveLength(1);
  });

  it('sends again what was unclear only when the mail server knows nothing of it', async () => {
    await addReaders(2);
    await prepareAll();
    behave = () => new Unclear();
    expect(await send()).toMatchObject({ queued: 0, unclear: 2 });
    behave = () => 'sent';
    await prepareAll();
    await send();
    expect(sent).toEqual([]);
    const [one] = await confirmedReaders(store.database, 'journal');
    const taken = messageId('first', one?.id ?? '');
    expect(await settle(store.database, 'first', (id) => id === taken)).toEqual({ sent: 1, again: 1 });
    await prepareAll();
    expect(await send()).toMatchObject({ queued: 0, unclear: 0, sent: 2 });
    expect(sent).toHaveLength(1);
  });
});
