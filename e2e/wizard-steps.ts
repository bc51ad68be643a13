import { expect, type Page } from '@playwright/test';
import { link } from './links';

/** A question and the answer that the journey gives; `rows` for the question that takes several. */
export interface Step {
  readonly question: string;
  readonly answer?: string;
  readonly rows?: { readonly [row: string]: 'Yes' | 'No' | 'Not sure' };
}

/** A nightly job of ours at a server of ours: the longest way through the questions but one. */
export const LONG_WAY: readonly Step[] = [
  { question: 'How does the client reach the MCP server?', answer: 'HTTP over a network' },
  { question: 'What decides which call comes next?', answer: 'Software with fixed steps' },
  { question: 'Whose authority does the call carry?', answer: 'Its own' },
  { question: 'Who runs the process that holds the credential?', answer: 'We do, with our own code' },
  { question: 'Who runs the MCP server?', answer: 'Our team' },
  { question: 'Does the server serve more than one tenant?', answer: 'No, one tenant' },
  { question: 'How many issuers of identities have to be believed?', answer: 'One' },
  { question: 'Can client and server reach the issuers that they depend on?', answer: 'Yes, all of them' },
  { question: 'Who decrypts the traffic between client and server?', answer: 'Client and server only' },
  { question: 'Where can the credential be seen?', answer: 'In the memory of servers only' },
  { question: 'What does the MCP server call with the caller’s authority?', answer: 'Nothing' },
  { question: 'What is the worst that a call can do?', answer: 'Change data' },
  { question: 'How soon must a stolen credential stop working?', answer: 'Within minutes' },
  { question: 'Is there a rule that is not up for discussion?', answer: 'Not sure' },
  { question: 'What can the calling workload prove about itself?', answer: 'An attested identity' },
  {
    question: 'What can the component that sends the request do with a key?',
    answer: 'Present a certificate, and sign',
  },
  { question: 'What does the MCP server accept today?', answer: 'Access tokens of an authorization server' },
  {
    question: 'What can the authorization server in front of the MCP server do?',
    rows: {
      'MCP discovery and resource indicators': 'Yes',
      'A grant for machines': 'Yes',
      'Signed client assertions': 'Not sure',
    },
  },
  { question: 'Where is authorisation decided at run time?', answer: 'In a policy decision on every call' },
];

/** Where the long way ends: the summary of these answers. */
export const LONG_WAY_END = `/decide/${link('a nightly job at a server of the same team')}`;

/** The same with the question about the authorization server still open. */
export const BEFORE_SET_QUESTION = LONG_WAY_END.replace(/\/AS:.*$/, '');

/** The level 1 heading of the page. */
export const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });

/** What the pages of the journey are called. */
const TITLES = new Set([...LONG_WAY.map(({ question }) => question), 'Check your answers']);

/** The letter of the question with this key where the long way ends; not sure where it is not on that way. */
const letterOf = (key: string): string => new RegExp(`/${key}:(\\w)`).exec(LONG_WAY_END)?.[1] ?? 'X';

/** Comes to a question, past those that a later version of the model asks before it and the journey does not know. */
async function comeTo(page: Page, question: string): Promise<void> {
  await expect(async () => {
    const title = (await page.locator('h1').textContent()) ?? '';
    if (!TITLES.has(title)) {
      const key = await page.locator('input[name="question"]').first().inputValue();
      await page.locator(`input[name="answer"][value="${letterOf(key)}"]`).check();
      await page.getByRole('button', { name: 'Continue', exact: true }).click();
    }
    await expect(heading(page, question)).toBeVisible({ timeout: 1_000 });
  }).toPass();
}

/** Answers the question that is shown, with the pointer. */
export async function answer(page: Page, { question, answer: chosen, rows }: Step): Promise<void> {
  await comeTo(page, question);
  if (chosen !== undefined) await page.getByRole('radio', { name: chosen, exact: true }).check();
  for (const [row, mark] of Object.entries(rows ?? {})) {
    await page
      .getByRole('radiogroup', { name: row, exact: true })
      .getByRole('radio', { name: mark, exact: true })
      .check();
  }
  await page.getByRole('button', { name: rows ? 'No to every empty row' : 'Continue', exact: true }).click();
}

/** Path and query of the page. */
export const address = (page: Page): string => {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
};
