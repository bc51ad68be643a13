import { expect, type Request, test } from '@playwright/test';
import { link, NEWEST } from './links';
import { address, answer, BEFORE_SET_QUESTION, heading, LONG_WAY, LONG_WAY_END } from './wizard-steps';

const CHECK = 'Check your answers';

test('all questions are answered without one answer leaving the browser', async ({ page }) => {
  await page.goto('/decide', { waitUntil: 'networkidle' });
  const sent: Request[] = [];
  page.on('request', (request) => sent.push(request));
  for (const step of LONG_WAY) {
    await answer(page, step);
    await expect(page.locator('h1')).not.toHaveText(step.question);
    await expect(page.locator('h1')).toBeFocused();
  }
  await expect(heading(page, CHECK)).toBeVisible();
  await expect(page).toHaveTitle(`${CHECK} · MCP Auth Advisor`);
  expect(address(page)).toBe(LONG_WAY_END);
  await page.waitForTimeout(500);
  const told = sent.map((request) => `${request.url()} ${request.headers().referer ?? ''} ${request.postData() ?? ''}`);
  expect(told.filter((text) => /MAA|TR[:%]|answer=/.test(text))).toEqual([]);
  expect(sent.filter((request) => ['document', 'fetch', 'xhr'].includes(request.resourceType()))).toEqual([]);
});

test('nothing is chosen beforehand, and continuing without an answer says what to do', async ({ page }) => {
  await page.goto(`/decide/${NEWEST}/TR:R`);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Continue' }).click();
  const alert = page.getByRole('alert').filter({ has: page.getByRole('heading', { name: 'Choose an answer' }) });
  await expect(alert).toBeFocused();
  await expect(page).toHaveTitle('Error: Question 2: What decides which call comes next? · MCP Auth Advisor');
  await alert.getByRole('link', { name: /No answer was chosen/ }).click();
  await expect(page.getByRole('radio', { name: 'A person, at each step' })).toBeFocused();
  await page.getByRole('radio', { name: 'Not sure' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  expect(address(page)).toBe(`/decide/${NEWEST}/TR:R/AC:X`);
});

test('where what is settled cannot be worked out, nothing is said of earlier answers', async ({ page }) => {
  await page.goto(`/decide/${NEWEST}/TR:R`, { waitUntil: 'networkidle' });
  const panel = page.getByRole('complementary', { name: 'So far' });
  await expect(panel).toBeVisible();
  await page.route('**/_next/static/**', (route) => route.abort());
  await page.getByRole('radio', { name: 'A person, at each step' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(/AC:P$/);
  await expect(panel).toHaveCount(0);
});

test('an empty row never means no', async ({ page }) => {
  const start = BEFORE_SET_QUESTION;
  await page.goto(start);
  const row = page.getByRole('radiogroup', { name: 'DPoP' });
  await row.getByRole('radio', { name: 'Yes', exact: true }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  const alert = page.getByRole('alert').filter({ hasText: 'Mark the 11 rows that have no mark' });
  await expect(alert).toBeFocused();
  await expect(alert.getByRole('link')).toHaveCount(11);
  await expect(alert.getByRole('link', { name: 'DPoP', exact: true })).toHaveCount(0);
  await alert.getByRole('link', { name: 'Token exchange', exact: true }).click();
  const exchange = page.getByRole('radiogroup', { name: 'Token exchange' });
  await expect(exchange.getByRole('radio', { name: 'Yes', exact: true })).toBeFocused();
  await expect(row.getByRole('radio', { name: 'Yes', exact: true })).toBeChecked();
  await page.reload();
  await expect(row.getByRole('radio', { name: 'Yes', exact: true })).toBeChecked();
  await page.getByRole('button', { name: 'Not sure about every empty row' }).click();
  await expect(heading(page, 'Where is authorisation decided at run time?')).toBeVisible();
  expect(address(page)).toBe(`${start}/AS:dgcmkePbjwrl`);
});

test('back, forward and reload keep every answer', async ({ page }) => {
  await page.goto('/decide');
  for (const step of LONG_WAY.slice(0, 4)) await answer(page, step);
  await expect(heading(page, 'Who runs the MCP server?')).toBeVisible();
  await page.goBack();
  await expect(heading(page, 'Who runs the process that holds the credential?')).toBeVisible();
  await page.goBack();
  await expect(heading(page, 'Whose authority does the call carry?')).toBeVisible();
  await page.goForward();
  await page.goForward();
  await expect(heading(page, 'Who runs the MCP server?')).toBeVisible();
  await page.reload();
  await expect(heading(page, 'Who runs the MCP server?')).toBeVisible();
  await page.goBack();
  await expect(heading(page, 'Who runs the process that holds the credential?')).toBeVisible();
  await answer(page, { question: 'Who runs the process that holds the credential?', answer: 'A page in a browser' });
  expect(address(page)).toBe(`/decide/${NEWEST}/TR:R/AC:S/BE:I/CL:B`);
});

test('the back link shows the answer given before and loses none', async ({ page }) => {
  await page.goto(`/decide/${NEWEST}/TR:R/AC:A`);
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(heading(page, 'What decides which call comes next?')).toBeFocused();
  await expect(page.getByRole('radio', { name: 'An agent that picks its own tools' })).toBeChecked();
  await page.getByRole('button', { name: 'Continue' }).click();
  expect(address(page)).toBe(`/decide/${NEWEST}/TR:R/AC:A`);
  await page.goto('/decide');
  await expect(page.getByRole('link', { name: 'Back', exact: true })).toHaveAttribute('href', '/');
});

test('two tabs do not disturb each other', async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto('/decide');
  await other.goto('/decide');
  await answer(page, { question: 'How does the client reach the MCP server?', answer: 'HTTP over a network' });
  await answer(other, {
    question: 'How does the client reach the MCP server?',
    answer: 'It starts the server as a local process',
  });
  await answer(page, { question: 'What decides which call comes next?', answer: 'A person, at each step' });
  expect(address(page)).toBe(`/decide/${NEWEST}/TR:R/AC:P`);
  expect(address(other)).toBe(`/decide/${NEWEST}/TR:L`);
});

test('an edited address is read anew', async ({ page }) => {
  await page.goto(`/decide/AC:A/${NEWEST}/TR:R?question=QQ`);
  await expect(heading(page, 'Whose authority does the call carry?')).toBeVisible();
  await page.goto(`/decide/${`${NEWEST}/TR:R`.replaceAll(':', '%3A')}?question=TE`);
  await expect(heading(page, 'Does the server serve more than one tenant?')).toBeVisible();
});

test('a changed answer returns to the summary, after the questions that it newly needs', async ({ page }) => {
  const start = `/decide/${link('a person with a local process')}`;
  await page.goto(start);
  await expect(heading(page, CHECK)).toBeVisible();
  await page.getByRole('link', { name: 'Change: What decides which call comes next?' }).click();
  await expect(page.getByRole('radio', { name: 'A person, at each step' })).toBeChecked();
  await expect(page.getByRole('link', { name: 'Back', exact: true })).toHaveAttribute('href', start);
  await answer(page, { question: 'What decides which call comes next?', answer: 'An agent that picks its own tools' });
  await answer(page, { question: 'Whose authority does the call carry?', answer: 'Its own' });
  await expect(heading(page, CHECK)).toBeVisible();
  expect(address(page)).toBe(start.replace('/AC:P', '/AC:A/BE:I'));
});

test('a change that sets answers aside can be undone', async ({ page }) => {
  await page.goto(LONG_WAY_END);
  await page.getByRole('link', { name: 'Change: How does the client reach the MCP server?' }).click();
  await answer(page, {
    question: 'How does the client reach the MCP server?',
    answer: 'It starts the server as a local process',
  });
  await expect(heading(page, CHECK)).toBeVisible();
  const gone = LONG_WAY_END.split('/').filter((part) => !address(page).split('?')[0]?.includes(part));
  const notice = page.getByRole('region', { name: `${gone.length - 1} answers are set aside` });
  await notice
    .getByRole('link', { name: 'Undo the change (How it connects: HTTP over a network)', exact: true })
    .click();
  expect(address(page)).toBe(LONG_WAY_END);
  await expect(notice).toHaveCount(0);
});

test('a click that comes while the page wakes up is not lost @once', async ({ page }) => {
  // The framework's own tasks are held up, as on a busy machine, and clicks come all the while.
  await page.addInitScript(() => {
    const post = MessagePort.prototype.postMessage;
    MessagePort.prototype.postMessage = function (this: MessagePort, message: unknown) {
      setTimeout(() => post.call(this, message), 150);
    };
    const clicks = setInterval(() => {
      document.querySelector<HTMLElement>('a[href$="?question=TR"]')?.click();
    }, 5);
    addEventListener('click', (event) => {
      if (event.defaultPrevented) clearInterval(clicks);
      else event.preventDefault();
    });
  });
  await page.goto(LONG_WAY_END);
  await expect(heading(page, 'How does the client reach the MCP server?')).toBeVisible();
});

test('the rest can be left as not sure, and all can be started again', async ({ page }) => {
  await page.goto(`/decide/${NEWEST}/TR:L`);
  await page.getByRole('link', { name: 'Finish with the rest as not sure' }).click();
  await expect(heading(page, CHECK)).toBeVisible();
  const finished = address(page);
  expect(finished.startsWith(`/decide/${NEWEST}/TR:L/`)).toBe(true);
  expect(finished).toMatch(/\/TR:L(?:\/[A-Z]{2}:X)+$/);
  await expect(page.getByRole('link', { name: 'See the recommendation' })).toHaveAttribute(
    'href',
    finished.replace('/decide/', '/r/'),
  );
  await page.getByRole('link', { name: 'Start again' }).click();
  await expect(heading(page, 'How does the client reach the MCP server?')).toBeFocused();
  expect(address(page)).toBe('/decide');
});

test('what is settled so far is said beside the questions', async ({ page }) => {
  await page.goto('/decide');
  const soFar = page.getByRole('complementary', { name: 'So far' });
  await expect(soFar.getByRole('status')).toHaveText('No layer is settled yet.');
  await answer(page, {
    question: 'How does the client reach the MCP server?',
    answer: 'It starts the server as a local process',
  });
  await expect(soFar.getByRole('status')).toHaveText(
    'All layers are settled. OAuth 2.1: not needed. mTLS: not needed. Federation: not needed.',
  );
  await expect(soFar.getByText('Not needed', { exact: true })).toHaveCount(3);
});

test('the numbers of the questions are true', async ({ page }) => {
  await page.goto('/decide');
  let most = Number.POSITIVE_INFINITY;
  for (const [index, step] of LONG_WAY.entries()) {
    const text = await page
      .locator('.wizard__position')
      .getByText(/^Question \d+/)
      .textContent();
    const [, number, more = '0'] = /^Question (\d+)(?:, at most (\d+) more)?/.exec(text ?? '') ?? [];
    expect(Number(number)).toBe(index + 1);
    expect(Number(more)).toBeGreaterThanOrEqual(LONG_WAY.length - index - 1);
    expect(Number(more)).toBeLessThan(most);
    most = Number(more);
    await answer(page, step);
    await expect(page.locator('h1')).not.toHaveText(step.question);
  }
});
