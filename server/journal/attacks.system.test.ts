import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { POST as bounce } from '@/app/api/journal/bounce/route';
import { POST as leave } from '@/app/api/journal/leave/route';
import { POST as subscribe } from '@/app/api/journal/subscribe/route';
import { subscribeFaults } from '@/content/strings/subscribe';
import { readers, requests } from '@/server/database/schema';
import type { Store } from '@/server/database/store';
import { eachStore } from '@/server/database/testing/each-store';
import { openQueue, type Queue } from '@/server/queue/queue';
import { admit } from './admission';
import { newStamp } from './form';
import { confirm } from './subscriptions';
import { confirmToken, readerKey } from './tokens';

const SECRET = 'a secret of the tests, which nobody has to guess';
const opened = vi.hoisted(() => ({ journal: vi.fn() }));
vi.mock('./service', () => opened);
// Read anew each time: a test is several sites one after another.
vi.mock('@/server/env/settings', async () => {
  const { readSettings } = await import('@/server/env/read');
  return { settings: () => readSettings(process.env) };
});

const SQL = "x'; drop table reader; --";
const OWN = { 'sec-fetch-site': 'same-origin' };
const stamp = () => newStamp(new Date(Date.now() - 5000), SECRET);

beforeAll(() => {
  vi.stubEnv('SMTP_URL', 'outbox:');
  vi.stubEnv('JOURNAL_SECRET', SECRET);
});

let client = 0;

/** A form as the page sends it, each from another client. */
function form(
  fields: { readonly [name: string]: string },
  headers: { readonly [name: string]: string } = OWN,
): Request {
  client += 1;
  const body = new URLSearchParams({ journal: 'on', page: '/', stamp: stamp(), ...fields });
  return new Request('http://localhost/api/journal/subscribe', {
    method: 'POST',
    body: body.toString(),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': String(body.toString().length),
      'x-real-ip': `192.0.2.${client}`,
      ...headers,
    },
  });
}

async function answerTo(request: Request) {
  const response = await subscribe(request);
  return { status: response.status, body: await response.text() };
}

eachStore('the form', (newStore) => {
  let store: Store;
  let queue: Queue;
  beforeAll(async () => {
    store = await newStore();
    queue = await openQueue(store, (error) => {
      throw error;
    });
  });
  beforeEach(async () => {
    opened.journal.mockResolvedValue({ database: store.database, queue, secret: SECRET });
    await store.run('delete from reader; delete from count; delete from queue.job');
  });
  afterAll(() => queue.close());
  const kept = () => store.database.select().from(readers);

  it('answers the same for an address that is new, waiting, confirmed, stopped or asked too often', async () => {
    const answers = [await answerTo(form({ address: 'a@example.org' }))];
    answers.push(await answerTo(form({ address: 'a@example.org' })));
    const [request] = await store.database.select().from(requests);
    await confirm(store.database, confirmToken(request?.id ?? '', SECRET), new Date());
    answers.push(await answerTo(form({ address: 'a@example.org' })));
    answers.push(await answerTo(form({ address: 'a@example.org' })));
    await store.run('update reader set stopped_at = now()');
    answers.push(await answerTo(form({ address: 'a@example.org' })));
    expect(new Set(answers.map(({ status, body }) => `${status} ${body}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(202);
  });

  it('does the same with the database for an address that is new, waiting, confirmed or stopped', async () => {
    let done: string[] = [];
    const watched = <T extends object>(what: T): T =>
      new Proxy(what, {
        get: (target, name) => {
          const value: unknown = Reflect.get(target, name);
          if (name === 'transaction') {
            return (work: (inside: object) => unknown) =>
              store.database.transaction(async (inside) => work(watched(inside)));
          }
          if (typeof value === 'function') done.push(String(name));
          return value;
        },
      });
    opened.journal.mockResolvedValue({ database: watched(store.database), queue, secret: SECRET });
    const doneFor = async (address: string) => {
      done = [];
      await answerTo(form({ address }));
      return done.join(' ');
    };
    const asNew = await doneFor('a@example.org');
    expect(asNew.split(' ').length).toBeGreaterThan(4);
    expect(await doneFor('a@example.org')).toBe(asNew);
    await store.run('delete from count; update reader set confirmed_at = now(); delete from request');
    expect(await doneFor('a@example.org')).toBe(asNew);
    await store.run('update reader set stopped_at = now()');
    expect(await doneFor('a@example.org')).toBe(asNew);
  });

  it.each([
    ['a line break and a second header', 'a@example.org\r\nBcc: b@example.org'],
    ['a line break before the domain', 'a\r\n@example.org'],
    ['two addresses', 'a@example.org, b@example.org'],
    ['a name around it', 'Name <a@example.org>'],
    ['a zero byte', 'a\u0000@example.org'],
    ['SQL', SQL],
    ['nothing', ''],
    ['too much', `${'a'.repeat(300)}@example.org`],
  ])('takes no address with %s', async (_, address) => {
    expect((await answerTo(form({ address }))).status).toBe(422);
    expect(await kept()).toEqual([]);
  });

  it('keeps no more than it needs of SQL and markup in every other field', async () => {
    for (const field of ['page', 'vector', 'journal', 'modelChanges', 'follow']) {
      await answerTo(form({ address: 'a@example.org', [field]: SQL }));
    }
    expect((await kept()).map(({ sourcePage }) => sourcePage)).not.toContain(SQL);
    expect((await store.database.select().from(requests)).map(({ vector }) => vector)).not.toContain(SQL);
  });

  it('takes a form that is sent at once, as a browser that fills it in does, and of those fewer from one client', async () => {
    const one = { ...OWN, 'x-real-ip': '198.51.100.8' };
    const send = async (address: string, at: Date) =>
      (await answerTo(form({ address, stamp: newStamp(at, SECRET) }, one))).status;
    const statuses: number[] = [];
    for (let index = 0; index < 3; index += 1) statuses.push(await send(`a${index}@example.org`, new Date()));
    expect(statuses).toEqual([202, 202, 429]);
    expect(await kept()).toHaveLength(2);
  });

  it('says of a form that is too old, or not of this site, which of both it is, and gives a time with which it is taken', async () => {
    const old = newStamp(new Date(Date.now() - 25 * 3600 * 1000), SECRET);
    for (const [given, fault] of [
      [old, 'old'],
      [newStamp(new Date(), 'another'), 'unstamped'],
      ['', 'unstamped'],
      [SQL, 'unstamped'],
    ] as const) {
      const address = 'a@example.org';
      const refused = await answerTo(form({ address, stamp: given }));
      const body = JSON.parse(refused.body);
      expect([refused.status, body.fault, body.detail]).toEqual([422, fault, subscribeFaults[fault]]);
      expect(await kept()).toEqual([]);
      expect((await answerTo(form({ address, stamp: body.stamp }))).status).toBe(202);
      await store.run('delete from reader; delete from count');
    }
  });

  it('uses nothing up for others where it refuses a client', async () => {
    for (let index = 0; index < 30; index += 1) {
      await answerTo(form({ address: `a${index}@example.org`, stamp: '' }, { ...OWN, 'x-real-ip': '198.51.100.9' }));
      await answerTo(form({ address: `b${index}@example.org` }, { ...OWN, 'x-real-ip': '198.51.100.10' }));
    }
    const { rows } = await store.run('select max(happened) as most, count(*)::int as rows from count');
    expect(rows).toEqual([{ most: 10, rows: 2 + 1 + 2 * 10 }]);
  });

  it('takes nothing from another site, or from a program', async () => {
    const address = 'a@example.org';
    expect((await answerTo(form({ address }, { 'sec-fetch-site': 'cross-site' }))).status).toBe(403);
    expect((await answerTo(form({ address }, { origin: 'https://evil.example', host: 'localhost' }))).status).toBe(403);
    expect((await answerTo(form({ address }, {}))).status).toBe(403);
    expect((await answerTo(form({ address, website: 'https://spam.example' }))).status).toBe(202);
    expect(await kept()).toEqual([]);
  });

  it('takes nothing, and does not look at the database, where the site sends no mail', async () => {
    opened.journal.mockRejectedValue(new Error('opened'));
    vi.stubEnv('SMTP_URL', '');
    const { status, body } = await answerTo(form({ address: 'a@example.org' }));
    expect([status, JSON.parse(body)]).toMatchObject([503, { fault: 'no-mail', detail: subscribeFaults['no-mail'] }]);
    vi.stubEnv('SMTP_URL', 'outbox:');
    expect(await kept()).toEqual([]);
  });

  it('reads no large body and no other type', async () => {
    const large = 'x'.repeat(1_000_000);
    expect((await answerTo(form({ address: large }))).status).toBe(400);
    expect((await answerTo(form({ address: large }, { ...OWN, 'content-length': '10' }))).status).toBe(400);
    expect(
      (await answerTo(form({ address: 'a@example.org' }, { ...OWN, 'content-type': 'application/json' }))).status,
    ).toBe(400);
    expect(await kept()).toEqual([]);
  });

  it('stops reading a body that declares no length and does not end', async () => {
    const { headers } = form({});
    headers.delete('content-length');
    let given = 0;
    const endless = () =>
      new ReadableStream<Uint8Array>({
        pull: (stream) => {
          given += 1000;
          stream.enqueue(new Uint8Array(1000).fill(120));
        },
      });
    const request = (path: string) =>
      new Request(`http://localhost/api/journal/${path}`, {
        method: 'POST',
        headers,
        body: endless(),
        duplex: 'half',
      } as RequestInit);
    expect((await answerTo(request('subscribe'))).status).toBe(400);
    vi.stubEnv('BOUNCE_SECRET', SECRET.toUpperCase());
    expect((await bounce(request('bounce'))).status).toBe(413);
    vi.stubEnv('BOUNCE_SECRET', '');
    expect(given).toBeLessThan(20_000);
  });

  it('takes ten requests an hour of one client, in all processes together', async () => {
    const one = { ...OWN, 'x-real-ip': '198.51.100.7' };
    const statuses: number[] = [];
    for (let index = 0; index < 12; index += 1) {
      statuses.push((await answerTo(form({ address: `a${index}@example.org` }, one))).status);
    }
    expect(statuses.filter((status) => status === 202)).toHaveLength(10);
    expect(statuses.slice(10)).toEqual([429, 429]);
  });

  it('mails one mailbox a few times, whatever tag or case its address has, and answers the same', async () => {
    const answers: string[] = [];
    for (let index = 0; index < 40; index += 1) {
      const address = `${index % 2 ? 'Victim' : 'victim'}+${index}@${index % 3 ? 'example.org' : 'EXAMPLE.org'}`;
      const { status, body } = await answerTo(form({ address }));
      answers.push(`${status} ${body}`);
    }
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('202');
    expect(await store.database.select().from(requests)).toHaveLength(2);
    expect((await answerTo(form({ address: 'v.ictim@example.org' }))).status).toBe(202);
    expect(await store.database.select().from(requests)).toHaveLength(3);
  });

  it.each([
    ['addresses of one IPv4 network', (index: number) => `203.0.113.${index}`],
    ['addresses of as many IPv4 networks', (index: number) => `20.${index}.7.9`],
    ['addresses of one IPv6 /64', (index: number) => `2001:db8:1:2::${index.toString(16)}`],
    ['/64 of one IPv6 /48', (index: number) => `2001:db8:1:${index.toString(16)}::1`],
  ])('is open for who comes next when 110 %s have sent all they may', async (_, addressOf) => {
    let taken = 0;
    const now = new Date();
    for (let round = 0; round < 10; round += 1) {
      for (let index = 1; index <= 110; index += 1) {
        if ((await admit(store.database, addressOf(index), 1, now, SECRET)) === null) taken += 1;
      }
    }
    expect(taken).toBeLessThanOrEqual(1000);
    for (const next of ['81.2.69.160', '2a02:8109:9999:1::5']) {
      const honest = form({ address: 'honest@example.org' }, { ...OWN, 'x-real-ip': next });
      expect((await answerTo(honest)).status).toBe(202);
    }
  });

  it('keeps its reserve for newcomers, and of one network takes a few', async () => {
    await answerTo(form({ address: 'a@example.org' }, { ...OWN, 'x-real-ip': '198.51.100.1' }));
    await store.run(`update count set happened = 600 where subject like 'subscribe-all %'`);
    const send = async (client: string) =>
      JSON.parse((await answerTo(form({ address: 'b@example.org' }, { ...OWN, 'x-real-ip': client }))).body).fault;
    expect(await send('198.51.100.1')).toBe('crowded');
    for (let index = 2; index <= 6; index += 1) expect(await send(`198.51.100.${index}`)).toBeNull();
    expect(await send('198.51.100.7')).toBe('crowded');
    expect(await send('198.51.101.7')).toBeNull();
    await store.run(`update count set happened = 400 where subject like 'subscribe-newcomers %'`);
    const { rows: before } = await store.run('select count(*)::int as rows from count');
    expect(await send('198.51.102.7')).toBe('crowded');
    expect((await store.run('select count(*)::int as rows from count')).rows).toEqual(before);
  });

  it('ends the subscription of nobody else', async () => {
    const confirmedAt = new Date();
    const [victim, other] = await store.database
      .insert(readers)
      .values([
        { address: 'victim@example.org', sourcePage: '/', confirmedAt },
        { address: 'other@example.org', sourcePage: '/', confirmedAt },
      ])
      .returning({ id: readers.id });
    const [, proof] = readerKey(other?.id ?? '', SECRET).split('.');
    const end = (key: string) =>
      leave(new Request(`http://localhost/api/journal/leave?key=${encodeURIComponent(key)}`, { method: 'POST' }));
    for (const key of ['', victim?.id ?? '', `${victim?.id}.${proof}`, `${victim?.id}.`, SQL]) {
      expect((await end(key)).status).toBe(200);
    }
    expect(await kept()).toHaveLength(2);
    expect((await end(readerKey(victim?.id ?? '', SECRET))).status).toBe(200);
    expect((await kept()).map(({ address }) => address)).toEqual(['other@example.org']);
  });
});
