/**
 * Measures how long the page is held up while answers are changed in place, at a quarter of the processor's speed.
 * Takes the origin of a running site: `npx tsx bench/frames.ts http://127.0.0.1:3000`. A task is counted by the
 * processor time of the main thread, so that other programs on the machine do not count.
 */
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { LINK } from '../e2e/page-kinds';
import { CHROMIUM } from '../scripts/node/test-settings.mjs';

const SLOWDOWN = 4;
const [origin = 'http://127.0.0.1:3000'] = process.argv.slice(2);
const file = path.join(tmpdir(), 'frames-trace.json');

interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Microseconds of the thread's processor time. */
  readonly tdur?: number;
}

/** A click as a person makes it, without the checks of the test runner on the page's main thread. */
async function click(session: CDPSession, { x, y }: { readonly x: number; readonly y: number }): Promise<void> {
  for (const type of ['mousePressed', 'mouseReleased'] as const) {
    await session.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  }
}

async function middleOf(page: Page, selector: string): Promise<{ readonly x: number; readonly y: number }> {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`nothing to click: ${selector}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Milliseconds of the tasks after each mark, the longest first. */
function tasksByMark(events: readonly TraceEvent[]): readonly { readonly mark: string; readonly longest: number[] }[] {
  const marks = events.filter(({ cat, name }) => cat.includes('user_timing') && name.startsWith('step '));
  const [first] = marks;
  if (first === undefined) throw new Error('the trace holds no marks');
  const tasks = events.filter(
    ({ name, pid, tid }) => name.endsWith('RunTask') && pid === first.pid && tid === first.tid,
  );
  return marks.map(({ name, ts }, index) => ({
    mark: name.slice('step '.length),
    longest: tasks
      .filter((task) => task.ts >= ts && task.ts < (marks[index + 1]?.ts ?? Number.POSITIVE_INFINITY))
      .map(({ tdur = 0 }) => tdur / 1000)
      .sort((a, b) => b - a)
      .slice(0, 3),
  }));
}

const browser = await chromium.launch({
  ...(CHROMIUM === undefined ? {} : { executablePath: CHROMIUM }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
const session = await page.context().newCDPSession(page);
await page.goto(`${origin}/r/${LINK}`, { waitUntil: 'networkidle' });
await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
await page.locator('#answer-TL').evaluate((row) => row.scrollIntoView({ block: 'start' }));
await page.waitForTimeout(2_000);

const steps: readonly (readonly [string, string])[] = [
  ['open', '#answer-TL a'],
  ['choose another answer', '#answer-TL .in-place__option:nth-of-type(1)'],
  ['choose a third', '#answer-TL .in-place__option:nth-of-type(3)'],
  ['discard', '#answer-TL .in-place__ways .action--quiet'],
];
await browser.startTracing(page, { path: file, categories: ['toplevel', 'blink.user_timing'] });
for (const [name, selector] of steps) {
  const place = await middleOf(page, selector);
  await page.evaluate((mark) => performance.mark(mark), `step ${name}`);
  await click(session, place);
  await page.waitForTimeout(3_000);
}
await browser.stopTracing();
await browser.close();

const { traceEvents } = JSON.parse(readFileSync(file, 'utf8')) as { readonly traceEvents: readonly TraceEvent[] };
for (const { mark, longest } of tasksByMark(traceEvents)) {
  process.stdout.write(`${mark.padEnd(24)} ${longest.map((ms) => `${ms.toFixed(0)} ms`).join(', ')}\n`);
}
