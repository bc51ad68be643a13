import { expect, test } from '@playwright/test';
import { NEWEST } from './links';
import {
  address,
  answer,
  answerNext,
  BEFORE_SET_QUESTION,
  heading,
  LONG_WAY_END,
  LONG_WAY_LENGTH,
} from './wizard-steps';
import { label, title } from './words';

test('all questions are answered without a script @nojs', async ({ page }) => {
  await page.goto('/decide');
  for (let n = 0; n < LONG_WAY_LENGTH; n++) await answerNext(page);
  await expect(heading(page, 'Check your answers')).toBeVisible();
  await expect(page).toHaveTitle('Check your answers · MCP Auth Advisor');
  expect(address(page)).toBe(LONG_WAY_END);
});

test('a missing answer, a change and its undoing work without a script @nojs', async ({ page }) => {
  await page.goto(`/decide/${NEWEST}/TR:L/AC:P/EX:D/DS:N/IM:L`);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert').getByRole('heading')).toHaveText('Choose an answer');
  await expect(page).toHaveTitle(/^Error: Question 6: /);
  await answer(page, { question: title('policy'), answer: label('policy', 'gateway') });
  await page.getByRole('link', { name: `Change: ${title('transport')}` }).click();
  await answer(page, { question: title('transport'), answer: label('transport', 'loopback-http') });
  await expect(heading(page, 'Check your answers')).toBeVisible();
  await page.getByRole('link', { name: `Change: ${title('actor')}` }).click();
  await answer(page, { question: title('actor'), answer: 'Not sure' });
  await answer(page, { question: title('behalf'), answer: label('behalf', 'itself') });
  await page.getByRole('link', { name: `Change: ${title('actor')}` }).click();
  await answer(page, { question: title('actor'), answer: label('actor', 'person') });
  const notice = page.getByRole('region', { name: 'One answer is set aside' });
  await notice.getByText('Show them').click();
  await expect(notice).toContainText('Whose authority: Its own');
  await page.getByRole('link', { name: 'Undo the change' }).click();
  expect(address(page)).toBe(`/decide/${NEWEST}/TR:H/AC:X/BE:I/EX:D/DS:N/IM:L/PO:G`);
});

test('marks of an incomplete set survive without a script @nojs', async ({ page }) => {
  await page.goto(BEFORE_SET_QUESTION);
  const row = page.getByRole('radiogroup', { name: 'Token exchange' });
  await row.getByRole('radio', { name: 'Not sure' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert')).toContainText('Mark the 11 rows that have no mark');
  await expect(row.getByRole('radio', { name: 'Not sure' })).toBeChecked();
  await page.locator('button[name="rest"][value="no"]').click();
  expect(address(page)).toContain('/AS:e');
});
