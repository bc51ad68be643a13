import type { Progress } from './sending';

/** Cells of the bar. */
const WIDTH = 24;

interface Start {
  /** Milliseconds. */
  readonly at: number;
  readonly progress: Progress;
}

const done = ({ sent, refused, unclear }: Progress): number => sent + refused + unclear;

/** One line: a bar, how many of how many, mails a second since the start, and the time that is left at that rate. */
export function progressLine(start: Start, progress: Progress, now: number): string {
  const all = done(progress) + progress.queued;
  const cells = all === 0 ? WIDTH : Math.floor((done(progress) / all) * WIDTH);
  const rate = (done(progress) - done(start.progress)) / Math.max(0.001, (now - start.at) / 1000);
  const left = rate > 0 ? `${Math.ceil(progress.queued / rate)} s left` : 'waiting';
  const bar = `${'='.repeat(cells)}${'.'.repeat(WIDTH - cells)}`;
  return `[${bar}] ${done(progress)} of ${all}, ${rate.toFixed(1)} a second, ${left}`;
}

/** Every Message-ID that a log of a mail server names, without its domain. */
export const messageIds = (log: string): ReadonlySet<string> =>
  new Set([...log.matchAll(/<([^<>@\s]+)@[^<>@\s]+>/g)].map(([, id = '']) => id));
