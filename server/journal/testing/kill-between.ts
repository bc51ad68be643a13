import { expect } from 'vitest';
import type { Store } from '@/server/database/store';
import type { MailServer } from '@/server/mail/testing/smtp-server';
import { openQueue } from '@/server/queue/queue';
import type { Site } from './site';

const PATIENCE = { timeout: 60_000 };

/**
 * Kills a site between the commit of two requests and their mails: one was being handed over, one had not been begun.
 * Shows that the next process sends each once.
 *
 * @param start starts a site, always on the same database
 * @param open opens that database, while no site runs
 */
export async function killBetween(
  start: () => Promise<Site>,
  open: () => Promise<Store>,
  mail: MailServer,
): Promise<void> {
  const mailed = () => mail.received.map(({ to }) => to[0]).toSorted();
  mail.received.length = 0;
  const first = await start();
  mail.hold();
  expect((await first.subscribe('begun@example.org')).status).toBe(202);
  await expect.poll(mail.held, PATIENCE).toBe(1);
  expect((await first.subscribe('waiting@example.org')).status).toBe(202);
  await first.kill();
  mail.greet();
  expect(mailed()).toEqual([]);

  // As if the time had passed after which a job that was taken is known to be nobody's, and the pause after that.
  const store = await open();
  await store.run(`update queue.job set started_on = now() - interval '1 hour' where state = 'active'`);
  await store.run(`update queue.queue set monitor_claim_on = now() - interval '1 hour'`);
  await (await openQueue(store, () => {})).close();
  const { rows } = await store.run(`select state from queue.job where state <> 'completed' order by state`);
  expect(rows).toEqual([{ state: 'created' }, { state: 'retry' }]);
  await store.run('update queue.job set start_after = now()');
  await store.close();

  const second = await start();
  await expect.poll(mailed, PATIENCE).toEqual(['begun@example.org', 'waiting@example.org']);
  // A later mail is sent after what the worker would send again.
  expect((await second.subscribe('later@example.org')).status).toBe(202);
  const all = ['begun@example.org', 'later@example.org', 'waiting@example.org'];
  await expect.poll(mailed, PATIENCE).toEqual(all);
}
