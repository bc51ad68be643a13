import 'server-only';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { store } from '@/server/database/open';
import type { Database } from '@/server/database/store';
import { settings } from '@/server/env/settings';
import { mail, mailLine } from '@/server/mail/settings';
import { openTransport } from '@/server/mail/transport';
import { openQueue, type Queue } from '@/server/queue/queue';
import { deleteExpired } from './delete-expired';
import { report } from './report';
import { journalSecret } from './secret';
import { sendConfirmMail } from './send-confirm-mail';

/** How often what has ended is deleted, seconds. */
const FORGET_SECONDS = 3600;
/** Jobs taken in one go. */
const AT_ONCE = 5;

export interface Journal {
  readonly database: Database;
  readonly queue: Queue;
  readonly secret: string;
}

async function open(): Promise<Journal> {
  const secret = journalSecret();
  const way = mail();
  const transport = way.state === 'none' ? null : openTransport(way.settings);
  const own = await store();
  const { database } = own;
  await deleteExpired(own, new Date());
  const queue = await openQueue(own, report);
  // Without a way out, mails that were promised before wait for the process that has one.
  if (transport !== null) {
    queue.work('confirm-mail', AT_ONCE, ({ request }) =>
      sendConfirmMail(database, transport, request, new Date(), secret),
    );
  }
  setInterval(() => deleteExpired(own, new Date()).catch(report), FORGET_SECONDS * 1000).unref();
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
function hasStore(): boolean {
  const { DATABASE_URL, DATA_DIR } = settings();
  return DATABASE_URL !== undefined || existsSync(path.join(DATA_DIR, 'postgres'));
}

/**
 * Says how mails leave, and goes on with what was promised before the server stopped. Where that fails it is said, and
 * tried again on first use.
 */
export async function startJournal(): Promise<void> {
  process.stderr.write(`journal: ${mailLine(mail())}\n`);
  if (hasStore()) await journal().catch(report);
}
