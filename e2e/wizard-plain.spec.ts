import { expect, test } from '@playwright/test';
import { NEWEST } from './links';
import { address, answer, BEFORE_SET_QUESTION, heading, LONG_WAY, LONG_WAY_END } from './wizard-steps';

test('all questions are answered without a script @nojs', async ({ page }) => {
  await page.goto('/decide');
  for (const step of LONG_WAY) await answer(page, step);
  await expect(heading(page, 'Check your answers')).toBeVisible();
  await expect(page).toHaveTitle('Check your answers · MCP Auth Advisor');
  expect(address(page)).toBe(LONG_WAY_END);
});

test('a missing answer, a change and its undoing work without a script @nojs', async ({ page }) => {
  await page.goto(`/decide/${NEWEST}/TR:L/AC:P/EX:D/DS:N/IM:L`);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert').getByRole('heading')).toHaveText('Choose an answer');
  await expect(page).toHaveTitle(/^Error: Question 6: /);
  await answer(page, { question: 'Where is authorisation decided at run time?', answer: 'At a gateway' });
  await page.getByRole('link', { name: 'Change: How does the client reach the MCP server?' }).click();
  await answer(page, { question: 'How does the client reach the MCP server?', answer: 'HTTP on the same machine' });
  await expect(heading(page, 'Check your answers')).toBeVisible();
  await page.getByRole('link', { name: 'Change: What decides which call comes next?' }).click();
  await answer(page, { question: 'What decides which call comes next?', answer: 'Not sure' });
  await answer(page, { question: 'Whose authority does the call carry?', answer: 'Its own' });
  await page.getByRole('link', { name: 'Change: What decides which call comes next?' }).click();
  await answer(page, { question: 'What decides which call comes next?', answer: 'A person, at each step' });
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
  await page.getByRole('button', { name: 'No to every empty row' }).click();
  expect(address(page)).toContain('/AS:e');
});
