/** Everything the site stores: an address, what it is for, and the times of it. No IP address, no name, no profile. */
import { boolean, index, integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const instant = (name: string) => timestamp(name, { withTimezone: true });

/** One address that asked for mail. Until `confirmedAt` is set it gets nothing but the mail that asks for it. */
export const readers = pgTable(
  'reader',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    /** As mail is sent to it: the domain in lower case and in its ASCII form. */
    address: text('address').notNull().unique(),
    journal: boolean('journal').notNull().default(false),
    modelChanges: boolean('model_changes').notNull().default(false),
    /** Path of the page on which the form was sent. */
    sourcePage: text('source_page').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    confirmedAt: instant('confirmed_at'),
    /** Set when the address refused mail for good or its owner complained: nothing is sent any more. */
    stoppedAt: instant('stopped_at'),
  },
  (table) => [index('reader_created').on(table.createdAt)],
);

/** A recommendation whose reader wants to hear when advice for its answers changes. */
export const watches = pgTable(
  'watch',
  {
    readerId: uuid('reader_id')
      .notNull()
      .references(() => readers.id, { onDelete: 'cascade' }),
    /** Canonical vector, with the version of the model that the reader last saw. */
    vector: text('vector').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.readerId, table.vector] })],
);

/** What a form asked for and nobody has confirmed yet. Confirming moves it to the reader; it ends by itself. */
export const requests = pgTable(
  'request',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    /** SHA-256 of the token in the mail, hexadecimal. The token itself is stored nowhere. */
    tokenHash: text('token_hash').notNull().unique(),
    readerId: uuid('reader_id')
      .notNull()
      .references(() => readers.id, { onDelete: 'cascade' }),
    journal: boolean('journal').notNull(),
    modelChanges: boolean('model_changes').notNull(),
    vector: text('vector'),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [index('request_reader').on(table.readerId), index('request_expires').on(table.expiresAt)],
);

/** One mail of one sending to one reader. The row is written before the mail is, so no reader gets it twice. */
export const deliveries = pgTable(
  'delivery',
  {
    /** Slug of the issue, or the two versions of the model. */
    sending: text('sending').notNull(),
    readerId: uuid('reader_id')
      .notNull()
      .references(() => readers.id, { onDelete: 'cascade' }),
    /** `queued`, `handing-over` from just before the mail server is asked to take it, then `sent` or `refused`. */
    state: text('state', { enum: ['queued', 'handing-over', 'sent', 'refused'] }).notNull(),
    attempts: integer('attempts').notNull().default(0),
    changedAt: instant('changed_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.sending, table.readerId] }), index('delivery_state').on(table.state)],
);

/** How often something happened in a window of time, by a keyed hash of what is counted. Rows end with their window. */
export const counts = pgTable(
  'count',
  {
    /** What is limited, and the keyed hash of whom. */
    subject: text('subject').notNull(),
    windowStart: instant('window_start').notNull(),
    happened: integer('happened').notNull(),
  },
  (table) => [primaryKey({ columns: [table.subject, table.windowStart] })],
);
