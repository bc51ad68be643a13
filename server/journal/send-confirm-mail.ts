/** What the queue does about subscriptions. */
import { eq } from 'drizzle-orm';
import { readers, requests } from '@/server/database/schema';
import type { Database } from '@/server/database/store';
import type { Transport } from '@/server/mail/transport';
import { confirmMail } from './confirm-mail';
import { confirmLink } from './links';

/**
 * Sends the mail that asks for confirmation. Does nothing where the request was redeemed, expired or deleted meanwhile.
 * An address that is refused for good is sent nothing more.
 *
 * @throws where the mail may be tried again later
 */
export async function sendConfirmMail(
  database: Database,
  transport: Transport,
  request: string,
  now: Date,
  secret: string,
): Promise<void> {
  const [found] = await database
    .select({ request: requests, address: readers.address, stoppedAt: readers.stoppedAt })
    .from(requests)
    .innerJoin(readers, eq(readers.id, requests.readerId))
    .where(eq(requests.id, request));
  if (found === undefined || found.stoppedAt !== null || found.request.expiresAt <= now) return;
  const { journal, modelChanges, vector, readerId } = found.request;
  const mail = confirmMail(
    { request, address: found.address, journal, modelChanges, vector },
    confirmLink(request, secret),
  );
  if ((await transport.send(mail)) === 'refused') {
    await database.update(readers).set({ stoppedAt: now }).where(eq(readers.id, readerId));
  }
}
