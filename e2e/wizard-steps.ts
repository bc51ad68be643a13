import { expect, type Page } from '@playwright/test';
import { link } from './links';

/** A question and the answer that the journey gives, in the words of the page. */
export interface Step {
  readonly question: string;
  readonly answer: string;
}

/** Where the long way ends: the summary of these answers. */
export const LONG_WAY_END = `/decide/${link('a nightly job at a server of the same team')}`;

/** The same with the question about the authorization server still open. */
export const BEFORE_SET_QUESTION = LONG_WAY_END.replace(/\/AS:.*$/, '');

/** The level 1 heading of the page. */
export const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });

/** What the long way says to the question with this key; not sure where it is not on that way. */
const lettersOf = (key: string): string => new RegExp(`/${key}:(\\w+)`).exec(LONG_WAY_END)?.[1] ?? 'X';

/** How many questions are on the long way. */
export const LONG_WAY_LENGTH = LONG_WAY_END.split('/').length - 3;

const sent = (page: Page) => page.locator('form input[name="question"]');

/** Answers the question that is shown, whichever it is, as the long way does. @returns its title */
export async function answerNext(page: Page): Promise<string> {
  const asked = (await page.locator('h1').textContent()) ?? '';
  const value = lettersOf(await sent(page).inputValue());
  if ((await page.locator('.mark-row').count()) === 0) {
    await page.locator(`input[name="answer"][value="${value}"]`).check();
    await page.getByRole('button', { name: 'Continue', exact: true }).click();
  } else {
    const members = value === 'X' || value === '0' ? [] : [...value];
    for (const letter of members) {
      const mark = letter === letter.toUpperCase() ? 'yes' : 'not-sure';
      await page.locator(`input[name="${letter.toUpperCase()}"][value="${mark}"]`).check();
    }
    await page.locator(`button[name="rest"][value="${value === 'X' ? 'not-sure' : 'no'}"]`).click();
  }
  await expect(page.locator('h1')).not.toHaveText(asked);
  return asked;
}

/** Answers a question with the pointer, in the words of the page. */
export async function answer(page: Page, { question, answer: chosen }: Step): Promise<void> {
  await expect(heading(page, question)).toBeVisible();
  await page.getByRole('radio', { name: chosen, exact: true }).check();
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
}

/** Path and query of the page. */
export const address = (page: Page): string => {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
};
