import { lt, sql } from 'drizzle-orm';
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

/**
 * Counts one occurrence, for all processes that share the database.
 *
 * @param whom what is counted; only a keyed hash of it is stored, and only until its window has passed
 * @returns whether it is still within the limit
 */
export async function withinLimit(
  database: Database,
  { name, seconds, most }: Limit,
  whom: string,
  now: Date,
  secret: string,
): Promise<boolean> {
  const windowStart = new Date(Math.floor(now.getTime() / (seconds * 1000)) * seconds * 1000);
  const hash = keyedHash(`limit ${name}`, whom, secret).subarray(0, 16).toString('base64url');
  const [row] = await database
    .insert(counts)
    .values({ subject: `${name} ${hash}`, windowStart, happened: 1 })
    .onConflictDoUpdate({
      target: [counts.subject, counts.windowStart],
      set: { happened: sql`${counts.happened} + 1` },
    })
    .returning({ happened: counts.happened });
  return (row?.happened ?? 0) <= most;
}

/** Deletes what was counted in windows that have passed. @param longest of all windows, seconds */
export async function forgetCounts(database: Database, now: Date, longest: number): Promise<void> {
  await database.delete(counts).where(lt(counts.windowStart, new Date(now.getTime() - longest * 1000)));
}
