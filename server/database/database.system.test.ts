import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, describe, expect, it } from 'vitest';
import { openEmbedded } from './embedded';
import { lockFolder } from './folder-lock';
import { openPostgres } from './postgres';
import { readers, watches } from './schema';
import { eachStore } from './testing/each-store';
import { startPostgres } from './testing/postgres-server';

const folder = mkdtempSync(path.join(tmpdir(), 'store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

eachStore('a store', (newStore) => {
  it('takes one address once, and with a reader goes what the reader watches', async () => {
    const { database } = await newStore();
    const [reader] = await database
      .insert(readers)
      .values({ address: 'a@example.org', sourcePage: '/' })
      .returning({ id: readers.id });
    const readerId = reader?.id ?? '';
    await database.insert(watches).values({ readerId, vector: 'MAA:1.1/TR:L' });
    await expect(
      database.insert(readers).values({ address: 'a@example.org', sourcePage: '/' }).execute(),
    ).rejects.toThrow();
    await database.delete(readers).where(eq(readers.id, readerId));
    expect(await database.select().from(watches)).toEqual([]);
  });

  it('leaves nothing of a transaction that fails', async () => {
    const { database } = await newStore();
    await expect(
      database.transaction(async (inside) => {
        await inside.insert(readers).values({ address: 'b@example.org', sourcePage: '/' });
        throw new Error('stop');
      }),
    ).rejects.toThrow('stop');
    expect(await database.select().from(readers)).toEqual([]);
  });
});

describe('the folder of the embedded database', () => {
  it('belongs to one process, and names it to the next', () => {
    const own = path.join(folder, 'held');
    const holder = spawn('sleep', ['60']);
    try {
      lockFolder(own)();
      const start = readFileSync(`/proc/${holder.pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19];
      writeFileSync(path.join(own, 'lock'), `${holder.pid} ${start}`);
      expect(() => lockFolder(own)).toThrow(`is open in process ${holder.pid}. Stop that process`);
    } finally {
      holder.kill();
    }
  });

  it('is taken over from a process that is gone, also where its id belongs to another by now', () => {
    const own = path.join(folder, 'gone');
    lockFolder(own)();
    const pid = execFileSync('sh', ['-c', 'echo $$'], { encoding: 'utf8' }).trim();
    for (const holder of [`${pid} 1`, `${process.pid} 1`, 'nonsense']) {
      writeFileSync(path.join(own, 'lock'), holder);
      lockFolder(own)();
    }
  });

  it('keeps what was written when it is opened again', async () => {
    const own = path.join(folder, 'kept');
    const first = await openEmbedded(own);
    await expect(openEmbedded(own)).rejects.toThrow('is open in process');
    await first.database.insert(readers).values({ address: 'c@example.org', sourcePage: '/' });
    await first.close();
    const second = await openEmbedded(own);
    expect((await second.database.select().from(readers)).map(({ address }) => address)).toEqual(['c@example.org']);
    await second.close();
  });
});

describe('a PostgreSQL server', () => {
  it('is migrated once by servers that start at the same time', async () => {
    const server = await startPostgres();
    const url = server.newDatabase();
    const stores = await Promise.all([openPostgres(url), openPostgres(url), openPostgres(url)]);
    expect((await stores[0].run('select count(*)::int as n from drizzle.__drizzle_migrations')).rows).toEqual([
      { n: 1 },
    ]);
    await Promise.all(stores.map((store) => store.close()));
    await server.close();
  });
});
