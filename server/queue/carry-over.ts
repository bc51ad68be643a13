/**
 * The queue that pg-boss 10 made, carried over to the one of pg-boss 12, which does not change tables that old: the old
 * schema is set aside under another name, and thrown away in the transaction that puts its unfinished jobs again.
 */
import { sql } from 'drizzle-orm';
import type { Database, Store } from '@/server/database/store';

/** The oldest tables that pg-boss 12 brings up to date by itself. */
const OLDEST = 25;

/** Names a job of before by queue, data and key. */
export interface CarriedJob {
  readonly data: object;
  readonly singletonKey?: string;
}

/** Sets the queue of pg-boss 10 aside, where there is one. Of several processes one does it. */
export async function setAside({ run }: Pick<Store, 'run'>): Promise<void> {
  await run(`
    do $$
    begin
      perform pg_advisory_xact_lock(4160914);
      if to_regclass('queue.version') is not null then
        if (select min(version) from queue.version) < ${OLDEST} then
          alter schema queue rename to queue_before;
        end if;
      end if;
    end
    $$`);
}

/** Puts the unfinished jobs that were set aside again, each once. @param put puts one within a transaction */
export async function carryOver(
  { database }: Pick<Store, 'database'>,
  put: (name: string, job: CarriedJob, inside: Database) => Promise<void>,
): Promise<void> {
  await database.transaction(async (inside) => {
    await inside.execute(sql`select pg_advisory_xact_lock(4160914)`);
    const { rows: found } = (await inside.execute(sql`select to_regclass('queue_before.job') as job`)) as Rows;
    if (found[0]?.job == null) return;
    const { rows } = (await inside.execute(
      sql`select name, data, singleton_key as key from queue_before.job where state < 'completed' and name not like '\_\_pgboss%'`,
    )) as Rows;
    for (const { name, data, key } of rows) {
      await put(String(name), { data: data as object, ...(key == null ? {} : { singletonKey: String(key) }) }, inside);
    }
    await inside.execute(sql`drop schema queue_before cascade`);
  });
}

interface Rows {
  readonly rows: readonly { readonly [column: string]: unknown }[];
}
