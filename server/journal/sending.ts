/** One mail to each of many readers: noted in the database before it is sent, so that none gets it twice. */
import { and, count, eq, sql } from 'drizzle-orm';
import { deliveries, readers } from '@/server/database/schema';
import type { Database } from '@/server/database/store';
import type { Message } from '@/server/mail/message';
import { type Outcome, type Transport, Unclear } from '@/server/mail/transport';
import type { Queue } from '@/server/queue/queue';

/** Jobs put with one statement. */
const PUT_AT_ONCE = 1000;

/** Who is written to. */
export interface Recipient {
  readonly id: string;
  readonly address: string;
}

/** What is sent under one name. */
export interface Sending {
  /** Names the sending for ever: no reader gets two mails of one name. */
  readonly name: string;
  /** The mail for a reader, or null where there is nothing to say to this one any more. */
  readonly mailFor: (recipient: Recipient) => Promise<Message | null>;
  /** What is noted about a reader once the mail is sent. */
  readonly onSent?: (reader: string) => Promise<void>;
}

/** How many mails of a sending are in which state. `unclear` were given to a mail server that never answered. */
export interface Progress {
  readonly queued: number;
  readonly unclear: number;
  readonly sent: number;
  readonly refused: number;
}

const keyOf = (sending: string, reader: string): string => `${sending} ${reader}`;

/** The Message-ID, without its domain, of the mail of a sending to a reader. */
export const messageId = (sending: string, reader: string): string => `${sending}.${reader}`;

/**
 * Notes who gets a mail and puts a job for each, all or nothing. Done again, it adds who has come since and puts jobs
 * for mails that wait without one.
 */
export async function prepare(
  database: Database,
  queue: Pick<Queue, 'putAll'>,
  sending: string,
  chosen: readonly string[],
): Promise<void> {
  // Always in one order: two processes that write the same rows in different ones block each other.
  const inOrder = chosen.toSorted();
  await database.transaction(async (inside) => {
    for (let from = 0; from < inOrder.length; from += PUT_AT_ONCE) {
      const some = inOrder.slice(from, from + PUT_AT_ONCE);
      await inside
        .insert(deliveries)
        .values(some.map((readerId) => ({ sending, readerId, state: 'queued' as const })))
        .onConflictDoNothing();
    }
    const waiting = await inside
      .select({ reader: deliveries.readerId })
      .from(deliveries)
      .where(and(eq(deliveries.sending, sending), eq(deliveries.state, 'queued')))
      .orderBy(deliveries.readerId);
    for (let from = 0; from < waiting.length; from += PUT_AT_ONCE) {
      const jobs = waiting
        .slice(from, from + PUT_AT_ONCE)
        .map(({ reader }) => ({ key: keyOf(sending, reader), data: { sending, reader } }));
      await queue.putAll('delivery', jobs, inside);
    }
  });
}

const ofOne = (sending: string, reader: string) =>
  and(eq(deliveries.sending, sending), eq(deliveries.readerId, reader));

type State = (typeof deliveries.$inferSelect)['state'];

/** Moves a mail from one state to another. @returns whether it was in that state */
async function move(database: Database, sending: string, reader: string, from: State, to: State): Promise<boolean> {
  const moved = await database
    .update(deliveries)
    .set({
      state: to,
      changedAt: sql`now()`,
      ...(to === 'handing-over' ? { attempts: sql`${deliveries.attempts} + 1` } : {}),
    })
    .where(and(ofOne(sending, reader), eq(deliveries.state, from)))
    .returning({ reader: deliveries.readerId });
  return moved.length > 0;
}

/** Gives a mail to the mail server. @returns what it said, or null where nobody knows @throws where it took nothing */
async function handOver(
  database: Database,
  transport: Transport,
  sending: string,
  reader: string,
  mail: Message,
): Promise<Outcome | null> {
  try {
    return await transport.send(mail);
  } catch (error) {
    if (error instanceof Unclear) return null;
    await move(database, sending, reader, 'handing-over', 'queued');
    throw error;
  }
}

/**
 * Sends the mail of a sending to one reader, unless somebody has. Killed half-way, it leaves the mail `handing-over`:
 * nobody sends it again before {@link settle} has been told what the mail server knows.
 *
 * @throws Error where the mail was not taken and may be tried again later
 */
export async function deliver(
  database: Database,
  transport: Transport,
  { name, mailFor, onSent }: Sending,
  reader: string,
): Promise<void> {
  const [found] = await database.select().from(readers).where(eq(readers.id, reader));
  if (found === undefined) return;
  const mail = found.stoppedAt === null && found.confirmedAt !== null ? await mailFor(found) : null;
  if (mail === null) {
    await database.delete(deliveries).where(and(ofOne(name, reader), eq(deliveries.state, 'queued')));
    return;
  }
  if (!(await move(database, name, reader, 'queued', 'handing-over'))) return;
  const outcome = await handOver(database, transport, name, reader, mail);
  if (outcome === null) return;
  // The mail server has decided: a failure from here on leaves the mail unclear, and never sends it again.
  await move(database, name, reader, 'handing-over', outcome);
  if (outcome === 'refused') await stop(database, found.address, new Date());
  else await onSent?.(reader);
}

/** Ends all mail to an address, whatever its case, that refuses it or whose owner complained. */
export async function stop(database: Database, address: string, now: Date): Promise<void> {
  await database
    .update(readers)
    .set({ stoppedAt: now })
    .where(sql`lower(${readers.address}) = ${address.toLowerCase()}`);
}

/**
 * Settles the mails of which nobody knows whether the mail server took them.
 *
 * @param taken whether the mail server's log has a Message-ID, without its domain
 * @returns how many were sent, and how many are queued again
 */
export async function settle(
  database: Database,
  sending: string,
  taken: (messageId: string) => boolean,
): Promise<{ readonly sent: number; readonly again: number }> {
  const unclear = await database
    .select({ reader: deliveries.readerId })
    .from(deliveries)
    .where(and(eq(deliveries.sending, sending), eq(deliveries.state, 'handing-over')));
  const [sent, again] = [true, false].map((was) =>
    unclear.map(({ reader }) => reader).filter((reader) => taken(messageId(sending, reader)) === was),
  );
  for (const [list, state] of [
    [sent ?? [], 'sent'],
    [again ?? [], 'queued'],
  ] as const) {
    for (const reader of list) await move(database, sending, reader, 'handing-over', state);
  }
  return { sent: sent?.length ?? 0, again: again?.length ?? 0 };
}

/** How far a sending is. */
export async function progressOf(database: Database, sending: string): Promise<Progress> {
  const rows = await database
    .select({ state: deliveries.state, mails: count() })
    .from(deliveries)
    .where(eq(deliveries.sending, sending))
    .groupBy(deliveries.state);
  const of = (state: State) => rows.find((row) => row.state === state)?.mails ?? 0;
  return { queued: of('queued'), unclear: of('handing-over'), sent: of('sent'), refused: of('refused') };
}

/** Confirmed readers of a topic who still get mail. */
export async function confirmedReaders(database: Database, topic: 'journal' | 'modelChanges'): Promise<Recipient[]> {
  return database
    .select({ id: readers.id, address: readers.address })
    .from(readers)
    .where(and(eq(readers[topic], true), sql`${readers.confirmedAt} is not null`, sql`${readers.stoppedAt} is null`));
}
