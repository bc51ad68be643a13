import 'server-only';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { dataFolder, store } from '@/server/database/open';
import type { Database } from '@/server/database/store';
import { mailSettings, openTransport } from '@/server/mail/transport';
import { openQueue, type Queue } from '@/server/queue/queue';
import { forgetCounts } from './limits';
import { journalSecret } from './secret';
import { forget } from './subscriptions';
import { sendConfirmMail } from './work';

/** How often what has ended is deleted, seconds. */
const FORGET_SECONDS = 3600;
/** Jobs taken in one go. */
const AT_ONCE = 5;

export interface Journal {
  readonly database: Database;
  readonly queue: Queue;
  readonly secret: string;
}

/** Says what failed and nothing about whom. */
const report = (error: Error): void => {
  process.stderr.write(`journal: ${error.name}: ${error.message.split('\n')[0]}\n`);
};

async function open(): Promise<Journal> {
  const secret = journalSecret();
  const transport = openTransport(mailSettings());
  const { database, ...rest } = await store();
  const tidy = async () => {
    const now = new Date();
    await forget(database, now);
    await forgetCounts(database, now, 24 * 3600);
  };
  await tidy();
  const queue = await openQueue({ database, ...rest }, report);
  queue.work('confirm-mail', AT_ONCE, ({ request }) =>
    sendConfirmMail(database, transport, request, new Date(), secret),
  );
  setInterval(() => tidy().catch(report), FORGET_SECONDS * 1000).unref();
  return { database, queue, secret };
}

const kept = globalThis as { journal?: Promise<Journal> | undefined };

/** The journal of this process, opened on first use. A failure is not kept: the next call tries again. */
export function journal(): Promise<Journal> {
  kept.journal ??= open().catch((error: unknown) => {
    kept.journal = undefined;
    throw error;
  });
  return kept.journal;
}

/** Whether there is anything to go on with: a database server, or an embedded database from before. */
const hasStore = (): boolean => Boolean(process.env.DATABASE_URL) || existsSync(path.join(dataFolder(), 'postgres'));

/** Goes on with what was promised before the server stopped. Where that fails it is said, and tried again on first use. */
export async function startJournal(): Promise<void> {
  if (hasStore()) await journal().catch(report);
}
