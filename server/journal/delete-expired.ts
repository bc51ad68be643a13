import type { Store } from '@/server/database/store';
import { forgetCounts } from './limits';
import { forget } from './subscriptions';

/** The longest window of a limit, seconds. */
const LONGEST = 24 * 3600;

/**
 * Deletes what has ended. A server gives the room back by itself; the embedded database has nothing that would, and
 * grew with every form that was ever counted.
 */
export async function deleteExpired(
  { kind, database, run }: Pick<Store, 'kind' | 'database' | 'run'>,
  now: Date,
): Promise<void> {
  await forget(database, now);
  await forgetCounts(database, now, LONGEST);
  if (kind === 'embedded') await run('vacuum');
}
