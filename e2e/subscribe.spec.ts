import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { link } from './links';
import { heading } from './wizard-steps';

const VECTOR = link('a person with a local process');

/** Where the server under test writes mails: it runs with SMTP_URL=outbox:. */
const OUTBOX = path.resolve('data', 'outbox');

/** The address of the page that the mail to an address leads to. */
async function confirmPage(address: string): Promise<string> {
  const links = () =>
    (existsSync(OUTBOX) ? readdirSync(OUTBOX) : [])
      .filter((file) => file.endsWith('.eml'))
      .map((file) => readFileSync(path.join(OUTBOX, file), 'utf8'))
      .filter((mail) => mail.includes(`To: ${address}`))
      .map((mail) => /\/subscribe\/confirm\?token=[\w-]+/.exec(mail.replaceAll('=\n', '').replaceAll('=3D', '='))?.[0]);
  await expect.poll(links, { timeout: 60_000 }).toHaveLength(1);
  return links()[0] ?? '';
}

/** How long a person takes at least: of a client that is faster, fewer forms are taken. */
const TIME = 2_100;

/** @param time how long the form is open before it is sent, milliseconds */
async function subscribeAndLeave(page: Page, address: string, time: number): Promise<void> {
  await page.goto(`/subscribe?vector=${VECTOR}&from=/r/${VECTOR}`);
  await page.waitForTimeout(time);
  await page.getByLabel('Mail address').fill(address);
  await page.getByRole('button', { name: 'Send me the link to confirm' }).click();
  // The first form has the embedded database made, which a busy machine takes its time for.
  await expect(heading(page, 'Look into your mail')).toBeVisible({ timeout: 120_000 });
  const link = await confirmPage(address);
  await page.goto(link);
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(heading(page, 'Your subscription')).toBeVisible();
  await expect(page.getByRole('link', { name: VECTOR })).toBeVisible();
  const manage = page.url();
  await page.goto(link);
  await expect(heading(page, 'This link has ended')).toBeVisible();
  await page.goto(manage);
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect(heading(page, 'Nothing is kept')).toBeVisible();
  await page.goto(manage);
  await expect(heading(page, 'This link leads nowhere')).toBeVisible();
}

test('an address is asked once, confirmed by a button, and gone at one press; the form may be sent at once @once', async ({
  page,
}) => {
  await subscribeAndLeave(page, `with-script-${Date.now()}@example.org`, 0);
});

test('the same without a script @nojs', async ({ page }) => {
  await subscribeAndLeave(page, `without-script-${Date.now()}@example.org`, TIME);
});

test('what is wrong is said, and what was typed stays @once', async ({ page }) => {
  await page.goto('/subscribe');
  await page.getByLabel('Mail address').fill('kept@example.org');
  await page.getByRole('checkbox', { name: /^The journal/ }).uncheck();
  await page.getByRole('button', { name: 'Send me the link to confirm' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Choose at least one thing' })).toBeFocused();
  await expect(page.getByLabel('Mail address')).toHaveValue('kept@example.org');
});

test('a form that was open for more than a day is taken when it is sent again from the same page @once', async ({
  page,
}) => {
  await page.goto('/subscribe');
  await page.getByLabel('Mail address').fill(`old-${Date.now()}@example.org`);
  // As if it came from a server with another key: the page itself cannot be made older.
  await page.locator('input[name=stamp]').evaluate((field) => field.setAttribute('value', '1.x'));
  await page.getByRole('button', { name: 'Send me the link to confirm' }).click();
  await expect(
    page.getByRole('alert').filter({ hasText: 'does not come from this site as it runs now' }),
  ).toBeFocused();
  await page.waitForTimeout(TIME);
  await page.getByRole('button', { name: 'Send me the link to confirm' }).click();
  await expect(heading(page, 'Look into your mail')).toBeVisible();
});

test('from a text the way to subscribe is a link, and back @nojs', async ({ page }) => {
  await page.goto('/guidance/mtls');
  await expect(page.getByLabel('Mail address')).toHaveCount(0);
  await page.getByRole('link', { name: 'Ways to subscribe' }).click();
  await expect(page.getByRole('link', { name: 'Atom' })).toHaveCount(4);
  await page.getByLabel('Mail address').fill(`text-${Date.now()}@example.org`);
  await page.getByRole('checkbox', { name: /^The journal/ }).check();
  await page.waitForTimeout(TIME);
  await page.getByRole('button', { name: 'Send me the link to confirm' }).click();
  await expect(page.getByRole('link', { name: 'Back to where you were' })).toHaveAttribute('href', '/guidance/mtls');
});

test('what the form of a recommendation could not take stands on the page of subscribing @nojs', async ({ page }) => {
  await page.goto(`/r/${VECTOR}`);
  await page.getByLabel('Mail address').fill('reader@localhost');
  await page.getByRole('button', { name: 'Send me the link to confirm' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'not a mail address' })).toBeVisible();
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/subscribe');
  await expect(page.getByLabel('Mail address')).toHaveValue('reader@localhost');
  await expect(page.getByRole('link', { name: VECTOR })).toBeVisible();
});

test('a recommendation is followed from its own page @once', async ({ page }) => {
  const address = `follow-${Date.now()}@example.org`;
  await page.goto(`/r/${VECTOR}`);
  await page.getByLabel('Mail address').fill(address);
  await page.waitForTimeout(TIME);
  await page.getByRole('button', { name: 'Send me the link to confirm' }).click();
  await expect(heading(page, 'Look into your mail')).toBeVisible();
  await page.goto(await confirmPage(address));
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByRole('link', { name: VECTOR })).toBeVisible();
});

test('what only developers see is not in a build @once', async ({ request }) => {
  expect((await request.get('/outbox')).status()).toBe(404);
});

test('another site cannot send the form, and a page cannot leave for somebody else @once', async ({ request }) => {
  const form = { address: 'foreign@example.org', journal: 'on' };
  const foreign = { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' };
  expect((await request.post('/api/journal/subscribe', { form, headers: foreign })).status()).toBe(403);
  expect((await request.post('/api/journal/subscribe', { data: { ...form } })).status()).toBe(400);
  expect((await request.post('/api/journal/leave?key=nobody.nothing')).status()).toBe(200);
  const page = await request.post('/subscribe', { multipart: form, headers: foreign });
  expect([page.status(), await page.text()]).toEqual([403, expect.stringContaining('came from another site')]);
  // A web server in front of the site takes no form at all for a page that is a file.
  const file = await request.post('/controls', { multipart: form, headers: foreign });
  expect([403, 405]).toContain(file.status());
  const own = { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'multipart/form-data; boundary=x' };
  const cut = await request.post('/subscribe', { data: '--x\r\nContent-Disposition', headers: own });
  expect([cut.status(), await cut.text()]).toEqual([400, expect.stringContaining('could not be read')]);
});
