import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPostgres } from '@/server/database/postgres';
import { readers } from '@/server/database/schema';
import type { Store } from '@/server/database/store';
import { type PostgresServer, startPostgres } from '@/server/database/testing/postgres-server';
import { type MailServer, startMailServer } from '@/server/mail/testing/smtp-server';
import { bundledProgram, ended, type Program } from '@/server/testing/program';

/** Some forty of them between two kills, which is a round of a sender. */
const READERS = 600;
const KILLS = 10;

const folder = mkdtempSync(path.join(tmpdir(), 'killed-'));
let program: Program;
let postgres: PostgresServer;
let mail: MailServer;
let store: Store;
let url: string;

beforeAll(async () => {
  [program, postgres, mail] = await Promise.all([
    bundledProgram('scripts/journal.ts'),
    startPostgres(),
    startMailServer(),
  ]);
  url = postgres.newDatabase();
  store = await openPostgres(url);
  const confirmedAt = new Date();
  await store.database.insert(readers).values(
    Array.from({ length: READERS }, (_, index) => ({
      address: `reader${index}@example.org`,
      sourcePage: '/',
      journal: true,
      confirmedAt,
    })),
  );
});

afterAll(async () => {
  await store.close();
  await Promise.all([postgres.close(), mail.close()]);
  program.remove();
  rmSync(folder, { recursive: true, force: true });
});

const start = (...args: string[]): ChildProcess =>
  program.run(args, {
    DATABASE_URL: url,
    SMTP_URL: mail.url,
    SITE_URL: 'https://advisor.example',
    MAIL_FROM: 'Journal <journal@advisor.example>',
    JOURNAL_SECRET: 'a secret of the tests, which nobody has to guess',
  });

const sending = () => start('send', 'the-decision', '--rate', '100000');

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const received = () => mail.received.map(({ to }) => to[0]);

it(`sends ${READERS} readers one mail each, two senders at once, one killed at ${KILLS} random points`, async () => {
  // The same on each run; where in its work a sender is at that moment is left to the machine.
  const random = seeded(20_261_201);
  const points = Array.from({ length: KILLS }, () => Math.floor(random() * (READERS - 100))).toSorted((a, b) => a - b);
  for (const point of points) {
    const child = sending();
    const end = ended(child);
    while (mail.received.length <= point && child.exitCode === null) await new Promise((done) => setTimeout(done, 1));
    child.kill('SIGKILL');
    expect(await end).toBeNull();
  }
  expect(await Promise.all([ended(sending()), ended(sending())])).toEqual([0, 0]);
  expect(new Set(received()).size).toBe(received().length);

  // What the mail server took is known to it alone; the rest is sent once its log has been read.
  const log = path.join(folder, 'mail.log');
  const ids = mail.received.map(({ raw }) => /^Message-ID:\s+(<[^>]+>)/im.exec(raw.toString())?.[1]);
  writeFileSync(log, ids.join('\n'));
  expect(await ended(start('settle', 'issue-the-decision', log))).toBe(0);
  expect(await ended(sending())).toBe(0);
  expect(received().toSorted()).toEqual(
    Array.from({ length: READERS }, (_, index) => `reader${index}@example.org`).toSorted(),
  );
});
