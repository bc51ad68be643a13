import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { amcheck } from '@electric-sql/pglite/contrib/amcheck';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { subscribeFaults } from '@/content/strings/subscribe';
import { openEmbedded } from '@/server/database/embedded';
import { madeEmbedded } from '@/server/database/testing/made-embedded';
import { type MailServer, startMailServer } from '@/server/mail/testing/smtp-server';
import { bundledProgram, type Program } from '@/server/testing/program';
import { killBetween } from './testing/kill-between';
import { type Site, startSite } from './testing/site';

const DOWN = { status: 503, detail: subscribeFaults.down };
const TAKEN = { status: 202, detail: '' };

const folders = mkdtempSync(path.join(tmpdir(), 'embedded-'));
let program: Program;
let mail: MailServer;
let site: Site;

const start = async (folder: string) => {
  site = await startSite(program, { DATA_DIR: folder, SMTP_URL: mail.url });
  return site;
};

beforeAll(async () => {
  [program, mail] = await Promise.all([bundledProgram('server/journal/testing/serve.ts'), startMailServer()]);
});
afterAll(async () => {
  await site.kill();
  await mail.close();
  program.remove();
  rmSync(folders, { recursive: true, force: true });
});

/**
 * The largest file that the site may write, bytes: the kernel refuses what is beyond, as it does without room. It needs
 * no privilege, unlike a small disk. The write-ahead log is beyond, so PostgreSQL panics, as it does without room for it.
 */
const allow = (bytes: number | 'unlimited') =>
  execFileSync('prlimit', ['--pid', String(site.process.pid), `--fsize=${bytes}:unlimited`]);

const mailed = () => mail.received.map(({ to }) => to[0] ?? '').toSorted();

it('says so without room for the embedded database, loses nothing, and goes on in the same process when there is', async () => {
  const folder = path.join(folders, 'no-room');
  await start(folder);
  allow(100_000);
  expect(await site.subscribe('first@example.org')).toEqual(DOWN);
  allow('unlimited');
  expect(await site.subscribe('first@example.org')).toEqual(TAKEN);
  await expect.poll(mailed, { timeout: 60_000 }).toEqual(['first@example.org']);

  for (const round of [1, 2]) {
    allow(100_000);
    const refused = ['a', 'b', 'c'].map((name) => site.subscribe(`${name}${round}@example.org`));
    expect(await Promise.all(refused)).toEqual([DOWN, DOWN, DOWN]);
    expect(await site.subscribe(`again${round}@example.org`)).toEqual(DOWN);
    allow('unlimited');
    expect(await site.subscribe(`kept${round}@example.org`)).toEqual(TAKEN);
  }
  const kept = ['first@example.org', 'kept1@example.org', 'kept2@example.org'];
  await expect.poll(mailed, { timeout: 60_000 }).toEqual(kept);

  await site.kill();
  const database = await PGlite.create(path.join(folder, 'postgres'), { extensions: { amcheck } });
  const addresses = await database.query<{ address: string }>('select address from reader order by address');
  expect(addresses.rows.map(({ address }) => address)).toEqual(kept);
  // PostgreSQL's own examination: each table read in whole, each index compared with its table.
  await database.exec('create extension amcheck');
  const { rows } = await database.query(`
    select c.relname, v.msg from pg_class c, lateral verify_heapam(c.oid, check_toast => true) v
    where c.relkind in ('r', 'm')`);
  expect(rows).toEqual([]);
  const checked = await database.query(`
    select bt_index_check(c.oid, true) from pg_class c join pg_am a on a.oid = c.relam
    where c.relkind = 'i' and a.amname = 'btree'`);
  expect(checked.rows.length).toBeGreaterThan(20);
  await database.close();
});

it('sends once what was committed before the process was killed', async () => {
  const folder = path.join(folders, 'killed');
  await madeEmbedded(folder);
  await killBetween(
    () => start(folder),
    () => openEmbedded(folder),
    mail,
  );
});
