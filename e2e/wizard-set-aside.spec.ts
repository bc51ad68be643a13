import { expect, type Page, type Request, test } from '@playwright/test';
import { NEWEST } from './links';
import { address, answer, heading, LONG_WAY_END } from './wizard-steps';
import { label, title } from './words';

const CHECK = 'Check your answers';
const TRANSPORT = title('transport');
const LOCAL = label('transport', 'stdio');
const LOOPBACK = label('transport', 'loopback-http');
const NETWORK = label('transport', 'remote-http');
const notice = (page: Page) => page.getByRole('region', { name: /answers? (?:is|are) set aside/ });

async function change(page: Page, question: string, chosen: string): Promise<void> {
  await page.getByRole('link', { name: `Change: ${question}` }).click();
  await answer(page, { question, answer: chosen });
}

/** The transport is changed to a local process, then twice more, with the other questions looked at in between. */
async function thereAndBack(page: Page): Promise<void> {
  await page.goto(LONG_WAY_END);
  await change(page, TRANSPORT, LOCAL);
  await expect(heading(page, CHECK)).toBeVisible();
  await expect(notice(page)).toContainText('12 answers are set aside');
  await change(page, title('impact'), 'Not sure');
  await expect(heading(page, CHECK)).toBeVisible();
  await expect(notice(page)).toContainText('12 answers are set aside');
  await change(page, title('impact'), label('impact', 'change'));
  await change(page, TRANSPORT, LOOPBACK);
  await expect(notice(page)).toBeVisible();
  await change(page, TRANSPORT, NETWORK);
  await expect(heading(page, CHECK)).toBeVisible();
  await expect(notice(page)).toHaveCount(0);
  expect(address(page)).toBe(LONG_WAY_END);
}

test('answers are all there again when a change is changed back, and none of them is sent', async ({ page }) => {
  const sent: Request[] = [];
  await page.goto(LONG_WAY_END, { waitUntil: 'networkidle' });
  page.on('request', (request) => sent.push(request));
  await change(page, TRANSPORT, LOCAL);
  await expect(heading(page, CHECK)).toBeVisible();
  // The address names asked questions only: what is set aside is in the history of the tab.
  expect(address(page)).toBe(`/decide/${NEWEST}/TR:L/AC:S/BE:I/EX:S/DS:N/IM:C/PO:R`);
  await change(page, TRANSPORT, NETWORK);
  await expect(heading(page, CHECK)).toBeVisible();
  expect(address(page)).toBe(LONG_WAY_END);
  await page.goBack();
  await page.goBack();
  await expect(notice(page)).toContainText('12 answers are set aside');
  expect(sent.filter((request) => ['document', 'fetch', 'xhr'].includes(request.resourceType()))).toEqual([]);
});

test('answers outlive several changes', async ({ page }) => {
  await thereAndBack(page);
});

test('answers outlive several changes without a script @nojs', async ({ page }) => {
  await thereAndBack(page);
});

test('what is set aside outlives a reload, and is named with its answers', async ({ page }) => {
  await page.goto(LONG_WAY_END);
  await change(page, TRANSPORT, LOCAL);
  await expect(notice(page)).toBeVisible();
  await page.reload();
  await notice(page).getByText('Show them').click();
  await expect(notice(page).getByRole('listitem')).toHaveCount(12);
  await expect(notice(page)).toContainText('Who runs the client: We do, with our own code');
  await change(page, TRANSPORT, NETWORK);
  await expect(heading(page, CHECK)).toBeVisible();
  expect(address(page)).toBe(LONG_WAY_END);
});

test('a change that sets answers aside is announced, and so is their return', async ({ page }) => {
  await page.goto(LONG_WAY_END);
  const status = page.locator('.wizard > p[role="status"]');
  await expect(status).toHaveAttribute('role', 'status');
  await expect(status).toHaveText('');
  await change(page, TRANSPORT, LOCAL);
  await expect(status).toHaveText(/^12 answers are set aside\./);
  await page.getByRole('link', { name: /^Undo the change/ }).click();
  await expect(status).toHaveText('The answers that were set aside are back.');
  expect(address(page)).toBe(LONG_WAY_END);
});

test('starting again forgets what was set aside', async ({ page }) => {
  await page.goto(LONG_WAY_END);
  await change(page, TRANSPORT, LOCAL);
  await page.getByRole('link', { name: 'Start again' }).click();
  await answer(page, { question: TRANSPORT, answer: NETWORK });
  expect(address(page)).toBe(`/decide/${NEWEST}/TR:R`);
});
