/** What breaks is real here: the database server, the mail server and the process. */
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { subscribeFaults } from '@/content/strings/subscribe';
import { openPostgres } from '@/server/database/postgres';
import { readers, requests } from '@/server/database/schema';
import type { Store } from '@/server/database/store';
import { freePort } from '@/server/database/testing/free-port';
import { type PostgresServer, startPostgres } from '@/server/database/testing/postgres-server';
import { type MailServer, startMailServer } from '@/server/mail/testing/smtp-server';
import { bundledProgram, type Environment, ended, type Program } from '@/server/testing/program';
import { progressOf } from './sending';
import { killBetween } from './testing/kill-between';
import { type Site, startSite } from './testing/site';

const PATIENCE = { timeout: 60_000 };
const DOWN = { status: 503, detail: subscribeFaults.down };
const TAKEN = { status: 202, detail: '' };
const SEND = ['send', 'the-decision', '--rate', '1000'];
const SENDER = {
  JOURNAL_SECRET: 'a secret of the tests, which nobody has to guess',
  SITE_URL: 'https://advisor.example',
  MAIL_FROM: 'Journal <journal@advisor.example>',
};

let site: Program;
let sender: Program;
let postgres: PostgresServer;
let mail: MailServer;
const running: Site[] = [];

beforeAll(async () => {
  [site, sender, postgres, mail] = await Promise.all([
    bundledProgram('server/journal/testing/serve.ts'),
    bundledProgram('scripts/journal.ts'),
    startPostgres(),
    startMailServer(),
  ]);
});
beforeEach(async () => {
  mail.received.length = 0;
  await postgres.start();
});
afterEach(async () => {
  await Promise.all(running.splice(0).map(({ kill }) => kill()));
});
afterAll(async () => {
  await Promise.all([postgres.close(), mail.close()]);
  for (const { remove } of [site, sender]) remove();
});

async function start(env: Environment): Promise<Site> {
  const started = await startSite(site, { SMTP_URL: mail.url, ...env });
  running.push(started);
  return started;
}

const mailed = (from: MailServer) => from.received.map(({ to }) => to[0]).toSorted();

async function addReaders(url: string, names: readonly string[]): Promise<void> {
  const store = await openPostgres(url);
  const confirmedAt = new Date();
  const rows = names.map((name) => ({ address: `${name}@example.org`, sourcePage: '/', journal: true, confirmedAt }));
  await store.database.insert(readers).values(rows);
  await store.close();
}

/** A connection that keeps everybody else from the table of requests until it rolls back or breaks. */
async function lockRequests(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  await client.query('begin');
  await client.query('lock table request in access exclusive mode');
  return client;
}

/** How many jobs are in a state. */
async function jobsIn(store: Store, state: string): Promise<number> {
  return (await store.run('select id from queue.job where state = $1', [state])).rows.length;
}

it('says so while the database server is stopped, half-way too, keeps nothing, and goes on when it runs again', async () => {
  const url = postgres.newDatabase();
  const { subscribe } = await start({ DATABASE_URL: url });
  expect(await subscribe('before@example.org')).toEqual(TAKEN);
  await expect.poll(() => mailed(mail), PATIENCE).toEqual(['before@example.org']);

  // The address is written and the request waits for this lock when the server stops.
  const locked = await lockRequests(url);
  const store = await openPostgres(url);
  const waiting = async () => {
    const { rows } = await store.run(
      `select 1 from pg_stat_activity where wait_event = 'relation' and query like 'insert into "request"%'`,
    );
    return rows.length;
  };
  const half = subscribe('half@example.org');
  await expect.poll(waiting, PATIENCE).toBe(1);
  await postgres.stop();
  expect(await half).toEqual(DOWN);
  expect(await subscribe('half@example.org')).toEqual(DOWN);
  await expect(locked.query('commit')).rejects.toThrow();

  await postgres.start();
  expect((await store.database.select().from(readers)).map(({ address }) => address)).toEqual(['before@example.org']);
  expect(await subscribe('half@example.org')).toEqual(TAKEN);
  await expect.poll(() => mailed(mail), PATIENCE).toEqual(['before@example.org', 'half@example.org']);
  expect(await store.database.select().from(requests)).toHaveLength(2);
  await store.close();
});

it('says so where the database server does not come to an answer, keeps nothing, and goes on when it does', async () => {
  const url = postgres.newDatabase();
  const { subscribe } = await start({ DATABASE_URL: url });
  expect(await subscribe('before@example.org')).toEqual(TAKEN);
  const locked = await lockRequests(url);
  expect(await subscribe('late@example.org')).toEqual(DOWN);
  await locked.query('rollback');
  const kept = await locked.query('select address from reader');
  expect(kept.rows).toEqual([{ address: 'before@example.org' }]);
  expect(await subscribe('late@example.org')).toEqual(TAKEN);
  await expect.poll(() => mailed(mail), PATIENCE).toEqual(['before@example.org', 'late@example.org']);
  await locked.end();
});

it('sends once what the mail server took while the database server was stopped', async () => {
  const env = { DATABASE_URL: postgres.newDatabase(), SMTP_URL: mail.url, ...SENDER };
  const { subscribe } = await start(env);
  await addReaders(env.DATABASE_URL, ['reader']);
  mail.hold();
  const stopped = sender.run(SEND, env);
  expect(await subscribe('asked@example.org')).toEqual(TAKEN);
  await expect.poll(mail.held, PATIENCE).toBe(2);
  await postgres.stop();
  mail.greet();
  const both = ['asked@example.org', 'reader@example.org'];
  await expect.poll(() => mailed(mail), PATIENCE).toEqual(both);
  expect(await ended(stopped)).toBe(1);

  await postgres.start();
  const store = await openPostgres(env.DATABASE_URL);
  await expect.poll(() => jobsIn(store, 'completed'), PATIENCE).toBe(1);
  expect(await ended(sender.run(SEND, env))).toBe(0);
  expect(await progressOf(store.database, 'issue-the-decision')).toMatchObject({ queued: 0, unclear: 1 });
  await store.close();
  expect(mailed(mail)).toEqual(both);
});

it('sends once what was committed before the process was killed', async () => {
  const url = postgres.newDatabase();
  await killBetween(
    () => start({ DATABASE_URL: url }),
    () => openPostgres(url),
    mail,
  );
});

it('keeps mails of two servers and a sender while no mail server listens, and sends each once when one does', async () => {
  const port = await freePort();
  const env = { DATABASE_URL: postgres.newDatabase(), SMTP_URL: `smtp://127.0.0.1:${port}`, ...SENDER };
  const [one, other] = [await start(env), await start(env)];
  await addReaders(env.DATABASE_URL, ['r0', 'r1', 'r2']);
  const sending = sender.run(SEND, env);
  expect(await one.subscribe('a0@example.org')).toEqual(TAKEN);
  expect(await other.subscribe('a1@example.org')).toEqual(TAKEN);
  const store = await openPostgres(env.DATABASE_URL);
  const tried = (times: number) => async () =>
    (await store.run(`select 1 from queue.job where state = 'retry' and retry_count >= $1`, [times])).rows.length;
  // As if the pause after each try had passed.
  const passTime = () => store.run('update queue.job set start_after = now()');
  await expect.poll(tried(0), PATIENCE).toBe(5);
  await passTime();
  await expect.poll(tried(1), PATIENCE).toBe(5);

  const late = await startMailServer(port);
  await passTime();
  const all = ['a0', 'a1', 'r0', 'r1', 'r2'].map((name) => `${name}@example.org`);
  await expect.poll(() => mailed(late), PATIENCE).toEqual(all);
  expect(await ended(sending)).toBe(0);
  await expect.poll(() => jobsIn(store, 'completed'), PATIENCE).toBe(5);
  expect(mailed(late)).toEqual(all);
  await Promise.all([store.close(), late.close()]);
});
