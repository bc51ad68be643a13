/** What can be done about a reader: ask, confirm, read, change, leave. Times are passed in; no address is ever logged. */
import { randomUUID } from 'node:crypto';
import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm';
import { readers, requests, watches } from '@/server/database/schema';
import type { Database } from '@/server/database/store';
import type { Queue } from '@/server/queue/queue';
import { mailboxOf } from './address';
import { type Limit, withinLimit } from './limits';
import { confirmToken, hashOfToken } from './tokens';

/** What a reader can get. */
export interface Topics {
  readonly journal: boolean;
  readonly modelChanges: boolean;
  /** Canonical vectors of recommendations whose advice the reader follows. */
  readonly vectors: readonly string[];
}

/** What is asked for with one form: at most one recommendation. */
export interface Wanted {
  /** As `readAddress` gives it. */
  readonly address: string;
  readonly journal: boolean;
  readonly modelChanges: boolean;
  readonly vector: string | null;
  /** Path of the page with the form. */
  readonly sourcePage: string;
}

/** How long a confirm link works, seconds. */
export const CONFIRM_SECONDS = 48 * 3600;
/** After this an address that was never confirmed is deleted, seconds. */
export const UNCONFIRMED_SECONDS = 7 * 24 * 3600;

/** Mails that ask one mailbox to confirm. */
const MAILS_AN_HOUR: Limit = { name: 'confirm-mails-hour', seconds: 3600, most: 2 };
const MAILS_A_DAY: Limit = { name: 'confirm-mails', seconds: 24 * 3600, most: 3 };

const after = (now: Date, seconds: number): Date => new Date(now.getTime() + seconds * 1000);

const mayMailTo = async (inside: Database, whom: string, now: Date, secret: string): Promise<boolean> =>
  (await withinLimit(inside, { limit: MAILS_AN_HOUR, whom }, now, secret)) &&
  (await withinLimit(inside, { limit: MAILS_A_DAY, whom }, now, secret));

/**
 * Notes what an address asked for and puts the mail that asks it to confirm into the queue, both or neither.
 * Does the same work whether the address is known or not, and tells the caller nothing about it.
 */
export async function askToConfirm(
  database: Database,
  queue: Pick<Queue, 'put'>,
  wanted: Wanted,
  now: Date,
  secret: string,
): Promise<void> {
  const { address, journal, modelChanges, vector, sourcePage } = wanted;
  await database.transaction(async (inside) => {
    const mayMail = await mayMailTo(inside, mailboxOf(address), now, secret);
    const [reader] = await inside
      .insert(readers)
      .values({ address, sourcePage, createdAt: now })
      // Sets what is there already, so that a known address returns its row in the same step.
      .onConflictDoUpdate({ target: readers.address, set: { address: sql`${readers.address}` } })
      .returning({ id: readers.id });
    // An address that was stopped gets no mail either; that is seen when the mail is due, so as not to show here.
    if (reader === undefined || !mayMail) return;
    const id = randomUUID();
    await inside.insert(requests).values({
      id,
      tokenHash: hashOfToken(confirmToken(id, secret)),
      readerId: reader.id,
      journal,
      modelChanges,
      vector,
      expiresAt: after(now, CONFIRM_SECONDS),
    });
    await queue.put('confirm-mail', { request: id }, inside);
  });
}

/**
 * Redeems the token of a mail: what was asked for holds from now on. A token counts once.
 * @returns the reader, or null where the token is unknown, used or too old
 */
export async function confirm(database: Database, token: string, now: Date): Promise<string | null> {
  return database.transaction(async (inside) => {
    const [request] = await inside
      .delete(requests)
      .where(and(eq(requests.tokenHash, hashOfToken(token)), gt(requests.expiresAt, now)))
      .returning();
    if (request === undefined) return null;
    const { readerId, journal, modelChanges, vector } = request;
    await inside
      .update(readers)
      .set({
        confirmedAt: sql`coalesce(${readers.confirmedAt}, ${now.toISOString()}::timestamptz)`,
        ...(journal ? { journal } : {}),
        ...(modelChanges ? { modelChanges } : {}),
      })
      .where(eq(readers.id, readerId));
    if (vector !== null)
      await inside.insert(watches).values({ readerId, vector, createdAt: now }).onConflictDoNothing();
    return readerId;
  });
}

/** Whether a token would be redeemed now; it is not. */
export async function isOpen(database: Database, token: string, now: Date): Promise<boolean> {
  const found = await database
    .select({ id: requests.id })
    .from(requests)
    .where(and(eq(requests.tokenHash, hashOfToken(token)), gt(requests.expiresAt, now)));
  return found.length > 0;
}

/** What a confirmed reader gets, with the address it goes to; null where there is no such reader. */
export async function topicsOf(
  database: Database,
  reader: string,
): Promise<(Topics & { readonly address: string }) | null> {
  const [found] = await database.select().from(readers).where(eq(readers.id, reader));
  if (found === undefined || found.confirmedAt === null) return null;
  const watched = await database
    .select({ vector: watches.vector })
    .from(watches)
    .where(eq(watches.readerId, reader))
    .orderBy(watches.createdAt);
  const { address, journal, modelChanges } = found;
  return { address, journal, modelChanges, vectors: watched.map(({ vector }) => vector) };
}

/** Sets what a reader gets. Recommendations can be left out, not added: those are asked for on their page. */
export async function changeTopics(database: Database, reader: string, topics: Topics): Promise<void> {
  await database.transaction(async (inside) => {
    const { journal, modelChanges, vectors } = topics;
    await inside.update(readers).set({ journal, modelChanges }).where(eq(readers.id, reader));
    const watched = await inside.select().from(watches).where(eq(watches.readerId, reader));
    for (const { vector } of watched.filter((watch) => !vectors.includes(watch.vector))) {
      await inside.delete(watches).where(and(eq(watches.readerId, reader), eq(watches.vector, vector)));
    }
  });
}

/** Deletes a reader with everything that belongs to it. */
export async function deleteReader(database: Database, reader: string): Promise<void> {
  await database.delete(readers).where(eq(readers.id, reader));
}

/** Deletes what has ended: requests that expired, and addresses that were never confirmed. */
export async function forget(database: Database, now: Date): Promise<void> {
  await database.delete(requests).where(lt(requests.expiresAt, now));
  await database
    .delete(readers)
    .where(and(isNull(readers.confirmedAt), lt(readers.createdAt, after(now, -UNCONFIRMED_SECONDS))));
}
