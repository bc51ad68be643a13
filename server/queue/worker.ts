import type { JobName, Jobs, Queue } from './queue';

/** How long a worker waits where nothing is due, and where the database does not answer, milliseconds. */
const IDLE = 1000;
const FAILED = 3000;

/** Work that goes on until it is ended. */
export interface Worker {
  /** Ends it when the jobs that were taken are done. */
  readonly end: () => Promise<void>;
}

/**
 * Works on the jobs of one name. A job that fails is given back by itself, and one that is done is not done again in
 * this process, also where the database fails before that is noted.
 *
 * @param atOnce jobs taken with one statement, and worked on together
 * @param onError is told the first of the errors that follow one another outside any job
 */
export function startWorker<N extends JobName>(
  queue: Pick<Queue, 'take' | 'finish' | 'giveBack'>,
  name: N,
  atOnce: number,
  work: (data: Jobs[N]) => Promise<void>,
  onError: (error: Error) => void,
): Worker {
  let wake = () => {};
  let ending = false;
  /** Jobs that are done of which the database may not know. */
  const done = new Set<string>();

  const pause = (milliseconds: number) =>
    new Promise<void>((resume) => {
      const timer = setTimeout(resume, milliseconds);
      wake = () => {
        clearTimeout(timer);
        resume();
      };
    });

  const noteDone = async () => {
    const ids = [...done];
    await queue.finish(name, ids);
    for (const id of ids) done.delete(id);
  };

  const round = async (): Promise<number> => {
    await noteDone();
    const jobs = await queue.take(name, atOnce);
    const results = await Promise.allSettled(
      jobs.map(async ({ id, data }) => {
        try {
          await work(data);
          done.add(id);
        } catch {
          await queue.giveBack(name, id);
        }
      }),
    );
    await noteDone();
    for (const result of results) if (result.status === 'rejected') throw result.reason;
    return jobs.length;
  };

  const run = async () => {
    let failing = false;
    while (!ending) {
      try {
        const taken = await round();
        failing = false;
        if (taken < atOnce && !ending) await pause(IDLE);
      } catch (error) {
        if (!failing) onError(error instanceof Error ? error : new Error(String(error)));
        failing = true;
        if (!ending) await pause(FAILED);
      }
    }
  };
  const running = run();
  return {
    end: () => {
      ending = true;
      wake();
      return running;
    },
  };
}
