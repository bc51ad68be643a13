import { and, eq, lt, or, sql } from 'drizzle-orm';
import { counts } from '@/server/database/schema';
import type { Database } from '@/server/database/store';
import { keyedHash } from './secret';

export interface Limit {
  /** What is limited. */
  readonly name: string;
  /** Length of the window, seconds. */
  readonly seconds: number;
  /** How often it may happen in one window. */
  readonly most: number;
}

/** A limit, and whom it counts; only a keyed hash of that is stored, and only until its window has passed. */
export interface Counted {
  readonly limit: Limit;
  readonly whom: string;
}

function rowOf({ limit: { name, seconds }, whom }: Counted, now: Date, secret: string) {
  const hash = keyedHash(`limit ${name}`, whom, secret).subarray(0, 16).toString('base64url');
  const windowStart = new Date(Math.floor(now.getTime() / (seconds * 1000)) * seconds * 1000);
  return { subject: `${name} ${hash}`, windowStart };
}

/** How often each has happened in its window so far. Counts nothing. */
export async function happened(
  database: Database,
  counted: readonly Counted[],
  now: Date,
  secret: string,
): Promise<number[]> {
  const rows = counted.map((one) => rowOf(one, now, secret));
  const found = await database
    .select()
    .from(counts)
    .where(
      or(
        ...rows.map(({ subject, windowStart }) =>
          and(eq(counts.subject, subject), eq(counts.windowStart, windowStart)),
        ),
      ),
    );
  return rows.map((row) => found.find(({ subject }) => subject === row.subject)?.happened ?? 0);
}

/**
 * Counts an occurrence, for all processes that share the database, unless it would be beyond the limit.
 *
 * @param weight as how many it counts
 * @returns whether it was within the limit, and counted
 */
export async function withinLimit(
  database: Database,
  counted: Counted,
  now: Date,
  secret: string,
  weight = 1,
): Promise<boolean> {
  const rows = await database
    .insert(counts)
    .values({ ...rowOf(counted, now, secret), happened: weight })
    .onConflictDoUpdate({
      target: [counts.subject, counts.windowStart],
      set: { happened: sql`${counts.happened} + ${weight}` },
      setWhere: sql`${counts.happened} + ${weight} <= ${counted.limit.most}`,
    })
    .returning({ happened: counts.happened });
  return rows.length > 0;
}

/** Deletes what was counted in windows that have passed. @param longest of all windows, seconds */
export async function forgetCounts(database: Database, now: Date, longest: number): Promise<void> {
  await database.delete(counts).where(lt(counts.windowStart, new Date(now.getTime() - longest * 1000)));
}
