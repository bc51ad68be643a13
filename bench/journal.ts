/**
 * Measures the journal on both databases and prints one table: subscribing over HTTP at the built site, and a sending
 * to 10,000 readers over SMTP. Takes some minutes: `npm run build && npm run bench:journal`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openEmbedded } from '@/server/database/embedded';
import { openPostgres } from '@/server/database/postgres';
import { readers } from '@/server/database/schema';
import type { Store } from '@/server/database/store';
import { startPostgres } from '@/server/database/testing/postgres-server';
import { startMailServer } from '@/server/mail/testing/smtp-server';
import { bundledProgram, type Environment, ended } from '@/server/testing/program';
import { subscribeRound } from './subscribe';
import { machine, number, printTable } from './table';

const ROUNDS = 3;
const READERS = 10_000;
const AT_ONCE = 1_000;

interface Place {
  readonly env: Environment;
  readonly open: () => Promise<Store>;
}

const folder = mkdtempSync(path.join(tmpdir(), 'journal-bench-'));
const [sender, postgres, mail] = await Promise.all([
  bundledProgram('scripts/journal.ts'),
  startPostgres(true),
  startMailServer(),
]);
const common: Environment = {
  SMTP_URL: mail.url,
  SITE_URL: 'https://advisor.example',
  MAIL_FROM: 'Journal <journal@advisor.example>',
  JOURNAL_SECRET: 'a secret of the benchmark, which nobody guesses',
};
const stores: readonly (readonly [string, () => Place])[] = [
  [
    'PGlite',
    () => {
      const own = mkdtempSync(path.join(folder, 'data-'));
      return { env: { ...common, DATA_DIR: own, DATABASE_URL: '' }, open: () => openEmbedded(own) };
    },
  ],
  [
    'PostgreSQL',
    () => {
      const url = postgres.newDatabase();
      return { env: { ...common, DATA_DIR: folder, DATABASE_URL: url }, open: () => openPostgres(url) };
    },
  ],
];

async function subscribing(newPlace: () => Place): Promise<string[]> {
  const times: number[] = [];
  let seconds = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { env, open } = newPlace();
    const done = await subscribeRound(env, open);
    times.push(...done.times);
    seconds += done.seconds;
  }
  const sorted = times.toSorted((a, b) => a - b);
  const part = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
  return [
    `${number(times.length / seconds)} requests/s`,
    `${number(part(0.99))} ms p99`,
    `${number(part(0.5))} ms median, ${number(times.length)} requests, 8 connections`,
  ];
}

async function sending({ env, open }: Place): Promise<string[]> {
  const store = await open();
  const confirmedAt = new Date();
  for (let from = 0; from < READERS; from += AT_ONCE) {
    const some = Array.from({ length: AT_ONCE }, (_, index) => ({
      address: `reader${from + index}@example.org`,
      sourcePage: '/',
      journal: true,
      confirmedAt,
    }));
    await store.database.insert(readers).values(some);
  }
  await store.close();
  mail.received.length = 0;
  const start = performance.now();
  const code = await ended(sender.run(['send', 'the-decision', '--rate', '1000000'], env, 'inherit'));
  const seconds = (performance.now() - start) / 1000;
  const reached = new Set(mail.received.map(({ to }) => to[0])).size;
  if (code !== 0 || reached !== READERS || mail.received.length !== READERS) {
    throw new Error(`ended with ${code}, ${mail.received.length} mails to ${reached} readers`);
  }
  return [
    `${number(READERS / seconds)} mails/s`,
    `${number(seconds, 1)} s`,
    `${number(READERS)} readers, start and preparation included`,
  ];
}

const rows: string[][] = [];
try {
  for (const [name, newPlace] of stores) rows.push([`subscribe over HTTP, ${name}`, ...(await subscribing(newPlace))]);
  for (const [name, newPlace] of stores) rows.push([`send over SMTP, ${name}`, ...(await sending(newPlace()))]);
} finally {
  await Promise.all([postgres.close(), mail.close()]);
  sender.remove();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${machine}\n`);
printTable(rows);
