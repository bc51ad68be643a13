import { type SQL, sql } from 'drizzle-orm';
import { fromDrizzle, PgBoss } from 'pg-boss';
import type { Database, Store } from '@/server/database/store';
import { carryOver, setAside } from './carry-over';
import { startWorker, type Worker } from './worker';

/** Jobs by name, each with what it carries. Ids only: no address is ever in a job. */
export interface Jobs {
  /** Sends the mail that asks a reader to confirm. */
  readonly 'confirm-mail': { readonly request: string };
  /** Sends one mail of a sending. */
  readonly delivery: { readonly sending: string; readonly reader: string };
}

export type JobName = keyof Jobs;

const NAMES = ['confirm-mail', 'delivery'] as const satisfies readonly JobName[];

/** A job that was taken and has to be finished or given back. */
export interface TakenJob<N extends JobName> {
  readonly id: string;
  readonly data: Jobs[N];
}

/** How often a job is tried, and how long it waits in between, in seconds; doubled after each try. */
const RETRIES = { retryLimit: 12, retryDelay: 30, retryBackoff: true } as const;
/** After this a job whose process is gone can be taken again, seconds. */
const EXPIRES = { expireInSeconds: 120 } as const;
/** Of `delivery`, no more than one job for each reader and sending waits. */
const POLICIES = { 'confirm-mail': 'standard', delivery: 'short' } as const;

const rowsOf = (result: unknown): unknown[] =>
  typeof result === 'object' && result !== null && 'rows' in result && Array.isArray(result.rows) ? result.rows : [];

/** Has pg-boss write within a transaction of ours. */
const within = (inside: Database) =>
  fromDrizzle({ execute: async (query) => ({ rows: rowsOf(await inside.execute(query as SQL)) }) }, sql);

/** Jobs in the database itself: what is put in within a transaction is there when, and only when, that commits. */
export interface Queue {
  readonly put: <N extends JobName>(name: N, data: Jobs[N], inside: Database) => Promise<void>;
  /**
   * Puts many jobs at once; a key of which a job waits already is left out.
   * @param keyed the key and the data of each
   */
  readonly putAll: <N extends JobName>(
    name: N,
    keyed: readonly { readonly key: string; readonly data: Jobs[N] }[],
    inside: Database,
  ) => Promise<void>;
  /** Takes up to so many jobs that are due; no other process gets them. */
  readonly take: <N extends JobName>(name: N, most: number) => Promise<readonly TakenJob<N>[]>;
  readonly finish: (name: JobName, ids: readonly string[]) => Promise<void>;
  /** Gives a job back, to be tried again after a pause that grows with each try. */
  readonly giveBack: (name: JobName, id: string) => Promise<void>;
  /** Jobs that wait, due or not. */
  readonly waiting: (name: JobName) => Promise<number>;
  /**
   * Works on jobs until the queue is closed. A job whose work fails is tried again later, with growing pauses.
   * @param atOnce jobs taken from the database in one go
   */
  readonly work: <N extends JobName>(name: N, atOnce: number, work: (data: Jobs[N]) => Promise<void>) => void;
  readonly close: () => Promise<void>;
}

/** Opens the queue of a store. @param onError is told what failed outside any job; it holds no address */
export async function openQueue(store: Store, onError: (error: Error) => void): Promise<Queue> {
  const boss = new PgBoss({
    db: { executeSql: async (text, values) => ({ rows: (await store.run(text, values)).rows }) },
    schema: 'queue',
    schedule: false,
  });
  boss.on('error', onError);
  await setAside(store);
  // Of several processes that make the tables at once, PostgreSQL may refuse all but one; those find them made then.
  await boss.start({ attempts: 3 });
  try {
    for (const name of NAMES) await boss.createQueue(name, { policy: POLICIES[name], ...RETRIES, ...EXPIRES });
    await carryOver(store, async (name, job, inside) => {
      await boss.insert(name, [job], { db: within(inside) });
    });
    // What a process had taken that is gone for long is due again now, not when the next round is.
    await boss.supervise();
  } catch (error) {
    await boss.stop({ graceful: false });
    throw error;
  }
  const workers: Worker[] = [];
  const queue: Queue = {
    put: async (name, data, inside) => {
      await boss.send(name, data, { db: within(inside) });
    },
    putAll: async (name, keyed, inside) => {
      const jobs = keyed.map(({ key, data }) => ({ data, singletonKey: key }));
      await boss.insert(name, jobs, { db: within(inside) });
    },
    take: (name, most) => boss.fetch<Jobs[typeof name]>(name, { batchSize: most }),
    finish: async (name, ids) => {
      if (ids.length > 0) await boss.complete(name, [...ids]);
    },
    giveBack: async (name, id) => {
      await boss.fail(name, id);
    },
    waiting: async (name) => {
      const { rows } = await store.run(
        `select count(*)::int as jobs from queue.job where name = $1 and state < 'active'`,
        [name],
      );
      return (rows[0] as { jobs: number }).jobs;
    },
    work: (name, atOnce, work) => {
      workers.push(startWorker(queue, name, atOnce, work, onError));
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.end()));
      await boss.stop({ graceful: true, timeout: 10_000 });
    },
  };
  return queue;
}
