import type { Database } from '@/server/database/store';
import type { Transport } from '@/server/mail/transport';
import type { Queue, TakenJob } from '@/server/queue/queue';
import { deliver, type Progress, progressOf, type Sending } from './sending';

/** Mails that are under way at the same time. */
const AT_ONCE = 4;
/** Jobs taken with one statement. */
const TAKEN = 40;
/** How long to wait where jobs wait and none is due, milliseconds. */
const PAUSE = 1000;

const sleep = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

export interface Pace {
  /** Mails a second, at most; none where undefined. */
  readonly perSecond?: number | undefined;
  /** Is told how far the sending is, after each round. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Ends the work after the round that runs. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Works on a sending until no mail of it waits. Several processes may do so at once. Jobs of another sending are left
 * to whoever works on that one.
 *
 * @returns how far the sending is then
 */
export async function sendAll(
  database: Database,
  queue: Pick<Queue, 'take' | 'finish' | 'giveBack' | 'waiting'>,
  transport: Transport,
  sending: Sending,
  { perSecond, onProgress, signal }: Pace = {},
): Promise<Progress> {
  const one = async ({ id, data }: TakenJob<'delivery'>): Promise<void> => {
    if (data.sending !== sending.name) return queue.giveBack('delivery', id);
    try {
      await deliver(database, transport, sending, data.reader);
      await queue.finish('delivery', [id]);
    } catch {
      await queue.giveBack('delivery', id);
    }
  };
  const spacing = perSecond === undefined ? 0 : 1000 / perSecond;
  let next = Date.now();
  const inTurn = async (jobs: Iterator<TakenJob<'delivery'>>): Promise<void> => {
    for (let job = jobs.next(); !job.done; job = jobs.next()) {
      const wait = next - Date.now();
      next = Math.max(next, Date.now()) + spacing;
      if (wait > 0) await sleep(wait);
      await one(job.value);
    }
  };
  for (;;) {
    const jobs = await queue.take('delivery', TAKEN);
    const left = jobs.values();
    await Promise.all(Array.from({ length: AT_ONCE }, () => inTurn(left)));
    const progress = await progressOf(database, sending.name);
    onProgress?.(progress);
    if (progress.queued === 0 || signal?.aborted) return progress;
    if (jobs.length === 0) {
      if ((await queue.waiting('delivery')) === 0) return progress;
      await sleep(PAUSE);
    }
  }
}
