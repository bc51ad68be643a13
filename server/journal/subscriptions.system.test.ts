import { beforeAll, expect, it } from 'vitest';
import { link, NEWEST } from '@/decision/testing/cases';
import { counts, deliveries, readers, requests, watches } from '@/server/database/schema';
import type { Store } from '@/server/database/store';
import { eachStore } from '@/server/database/testing/each-store';
import type { Queue } from '@/server/queue/queue';
import { forgetCounts } from './limits';
import {
  askToConfirm,
  CONFIRM_SECONDS,
  changeTopics,
  confirm,
  deleteReader,
  forget,
  isOpen,
  topicsOf,
  UNCONFIRMED_SECONDS,
} from './subscriptions';
import { confirmToken } from './tokens';

const SECRET = 'a secret of the tests';
const NOW = new Date('2026-11-23T12:00:00Z');
const VECTOR = link('a person with a local process');
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

eachStore('subscriptions', (newStore) => {
  let store: Store;
  const put: string[] = [];
  const queue: Pick<Queue, 'put'> = {
    put: async (_, data) => {
      put.push('request' in data ? data.request : '');
    },
  };
  const ask = (address: string, now = NOW, wanted: { vector?: string; modelChanges?: boolean } = {}) =>
    askToConfirm(
      store.database,
      queue,
      {
        address,
        journal: true,
        modelChanges: wanted.modelChanges ?? false,
        vector: wanted.vector ?? null,
        sourcePage: '/',
      },
      now,
      SECRET,
    );
  const lastToken = () => confirmToken(put.at(-1) ?? '', SECRET);

  beforeAll(async () => {
    store = await newStore();
  });

  it('gives nothing before it is confirmed, and what was asked for afterwards', async () => {
    await ask('one@example.org', NOW, { vector: VECTOR });
    const [reader] = await store.database.select().from(readers);
    expect(await topicsOf(store.database, reader?.id ?? '')).toBeNull();
    expect(await isOpen(store.database, lastToken(), NOW)).toBe(true);
    const id = await confirm(store.database, lastToken(), NOW);
    expect(id).toBe(reader?.id);
    expect(await topicsOf(store.database, id ?? '')).toEqual({
      address: 'one@example.org',
      journal: true,
      modelChanges: false,
      vectors: [VECTOR],
    });
  });

  it('redeems a token once, also when two try at the same time', async () => {
    await ask('twice@example.org');
    const token = lastToken();
    const tried = await Promise.all([1, 2, 3].map(() => confirm(store.database, token, NOW)));
    expect(tried.filter((reader) => reader !== null)).toHaveLength(1);
    expect(await confirm(store.database, token, NOW)).toBeNull();
    expect(await isOpen(store.database, token, NOW)).toBe(false);
  });

  it('redeems no token that is guessed, cut, or too old', async () => {
    await ask('old@example.org');
    const token = lastToken();
    for (const wrong of ['', token.slice(1), `${token}=`, token.toUpperCase(), "' or 1=1 --", 'x'.repeat(100_000)]) {
      expect(await confirm(store.database, wrong, NOW)).toBeNull();
    }
    expect(await confirm(store.database, token, later(CONFIRM_SECONDS))).toBeNull();
  });

  it('stores no token and, for a request, no second address', async () => {
    await ask('hash@example.org');
    const rows = JSON.stringify(await store.database.select().from(requests));
    expect(rows).not.toContain(lastToken());
    expect(rows).not.toContain('hash@example.org');
  });

  it('adds to what a known reader has, and asks it again first', async () => {
    await ask('more@example.org');
    const id = (await confirm(store.database, lastToken(), NOW)) ?? '';
    await ask('more@example.org', later(60), { modelChanges: true });
    expect((await topicsOf(store.database, id))?.modelChanges).toBe(false);
    expect(await confirm(store.database, lastToken(), later(60))).toBe(id);
    expect(await topicsOf(store.database, id)).toMatchObject({ journal: true, modelChanges: true });
  });

  it('sends one mailbox no more than two mails an hour and three a day, however many processes ask', async () => {
    const sent = async (now: Date) => {
      const before = put.length;
      await Promise.all(Array.from({ length: 8 }, (_, index) => ask(`flood+${index}@example.org`, now)));
      return put.length - before;
    };
    const day = 24 * 3600;
    expect([await sent(NOW), await sent(later(3600)), await sent(later(7200)), await sent(later(day))]).toEqual([
      2, 1, 0, 2,
    ]);
  });

  it('takes SQL and markup as an address like any other', async () => {
    const odd = "o'hara;--@example.org";
    await ask(odd);
    expect((await store.database.select().from(readers)).map(({ address }) => address)).toContain(odd);
  });

  it('leaves topics and recommendations out, and adds none that was not asked for', async () => {
    await ask('change@example.org', NOW, { vector: VECTOR });
    const id = (await confirm(store.database, lastToken(), NOW)) ?? '';
    await changeTopics(store.database, id, { journal: false, modelChanges: true, vectors: [`${NEWEST}/TR:R`] });
    expect(await topicsOf(store.database, id)).toMatchObject({ journal: false, modelChanges: true, vectors: [] });
  });

  it('deletes a reader with all that belongs to it, and nobody else', async () => {
    await ask('gone@example.org', NOW, { vector: VECTOR });
    const id = (await confirm(store.database, lastToken(), NOW)) ?? '';
    await store.database.insert(deliveries).values({ sending: 'first', readerId: id, state: 'sent' });
    const others = (await store.database.select().from(readers)).length - 1;
    await deleteReader(store.database, id);
    expect(await store.database.select().from(readers)).toHaveLength(others);
    expect(await store.database.select().from(deliveries)).toEqual([]);
    expect((await store.database.select().from(watches)).filter(({ readerId }) => readerId === id)).toEqual([]);
  });

  it('forgets what was never confirmed, and what was counted', async () => {
    await ask('never@example.org');
    const end = later(UNCONFIRMED_SECONDS + 1);
    await forget(store.database, end);
    await forgetCounts(store.database, end, 24 * 3600);
    const left = await store.database.select().from(readers);
    expect(left.every(({ confirmedAt }) => confirmedAt !== null)).toBe(true);
    expect(left.length).toBeGreaterThan(0);
    expect(await store.database.select().from(requests)).toEqual([]);
    expect(await store.database.select().from(counts)).toEqual([]);
  });
});
