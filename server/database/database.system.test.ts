import { type ChildProcess, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NEWEST } from '@/decision/testing/cases';
import { bundledProgram, type Program } from '@/server/testing/program';
import { openEmbedded } from './embedded';
import { openPostgres } from './postgres';
import { readers, watches } from './schema';
import { eachStore } from './testing/each-store';
import { madeEmbedded } from './testing/made-embedded';
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
    await database.insert(watches).values({ readerId, vector: `${NEWEST}/TR:L` });
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

/** Starts a process in a PID namespace of its own, as a container has one. */
const CONTAINER = ['unshare', '--pid', '--fork', '--kill-child', '--mount-proc'];
const canUnshare = spawnSync(CONTAINER[0] ?? '', [...CONTAINER.slice(1), 'true']).status === 0;

describe('the folder of the embedded database', () => {
  let holder: Program;
  beforeAll(async () => {
    holder = await bundledProgram('server/database/testing/hold.ts');
  });
  afterAll(() => holder.remove());

  /** Starts a process that opens a folder. @returns it, with what it said: that the folder is open, or why not */
  async function hold(own: string, through: readonly string[] = []) {
    const child = holder.run([own], {}, 'pipe', through);
    const said = await new Promise<string>((done) => child.stdout?.once('data', (text) => done(`${text}`.trim())));
    return { child, said };
  }

  /** Kills a process, and waits for the end of whatever it started, which holds its output. */
  async function kill(child: ChildProcess) {
    child.kill('SIGKILL');
    await once(child, 'close');
  }

  it('belongs to one process, also where another one cannot see it, and is free once that is killed', async () => {
    const own = path.join(folder, 'held');
    await madeEmbedded(own);
    const first = await hold(own);
    expect(first.said).toBe('open');
    for (const through of canUnshare ? [[], CONTAINER] : [[]]) {
      const second = await hold(own, through);
      await kill(second.child);
      expect(second.said).toContain(`${own} is open in another process`);
      expect(second.said).toContain('DATABASE_URL');
    }
    await expect(openEmbedded(own)).rejects.toThrow('is open in another process');
    await kill(first.child);
    const third = await hold(own, canUnshare ? CONTAINER : []);
    expect(third.said).toBe('open');
    await expect(openEmbedded(own)).rejects.toThrow('is open in another process');
    await kill(third.child);
    const last = await openEmbedded(own);
    await last.close();
  });

  it('is opened once in one process, and keeps what was written when it is opened again', async () => {
    const own = path.join(folder, 'kept');
    const first = await openEmbedded(own);
    await expect(openEmbedded(own)).rejects.toThrow('is open in another process, or twice in this one');
    await first.database.insert(readers).values({ address: 'c@example.org', sourcePage: '/' });
    await first.close();
    const second = await openEmbedded(own);
    expect((await second.database.select().from(readers)).map(({ address }) => address)).toEqual(['c@example.org']);
    await second.close();
  });

  it('says which file is no lock where something else lies there', async () => {
    const own = path.join(folder, 'odd');
    mkdirSync(own);
    writeFileSync(path.join(own, 'in-use.sqlite'), 'x'.repeat(4096));
    await expect(openEmbedded(own)).rejects.toThrow(`${path.join(own, 'in-use.sqlite')} cannot be locked`);
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
