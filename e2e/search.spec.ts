import { expect, test } from '@playwright/test';

const FIELD = 'Search the site';

test('search by keyboard: the slash, a wrong letter, arrows and Enter', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('/guidance/oauth', { waitUntil: 'networkidle' });
  expect(loaded.filter((path) => path.startsWith('/search/'))).toEqual([]);

  await page.keyboard.press('/');
  const field = page.getByLabel(FIELD);
  await expect(field).toBeFocused();
  await page.keyboard.type('certifcate bound');
  const options = page.getByRole('option');
  await expect(options.first()).toContainText('Certificate-bound tokens');
  await expect(options.first().locator('mark').first()).toHaveText('Certificate-bound');
  await expect(page.getByRole('status')).toContainText('results in');

  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', await options.first().evaluate(({ id }) => id));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/guidance\/sender-constraint#certificate-bound-tokens$/);
});

test('Escape closes the results and keeps what was typed', async ({ page }) => {
  await page.goto('/decide');
  const field = page.getByLabel(FIELD);
  await field.fill('audience');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(field).toHaveValue('audience');
});

test('search answers without a network once it was used @once', async ({ page, context }) => {
  await page.goto('/');
  const field = page.getByLabel(FIELD);
  await field.fill('dpop');
  await expect(page.getByRole('option').first()).toBeVisible();
  await context.setOffline(true);
  await field.fill('spiffe');
  await expect(page.getByRole('option').first()).toContainText('SPIFFE');
});

test('search is a form without a script @nojs', async ({ page }) => {
  await page.goto('/guidance');
  await page.getByLabel(FIELD).fill('step-up scope');
  await page.getByLabel(FIELD).press('Enter');
  await expect(page).toHaveURL(/\/search\?q=step-up/);
  await expect(page.getByRole('main').getByRole('link', { name: 'Step-up' }).first()).toBeVisible();
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
});

test('a term is explained at its first mention, without a script @nojs', async ({ page }) => {
  await page.goto('/guidance/spiffe');
  const term = page.locator('.term', { hasText: 'SPIFFE' }).first();
  await expect(term.getByRole('tooltip')).toBeHidden();
  await term.getByRole('link').focus();
  await expect(term.getByRole('tooltip')).toBeVisible();
});

test('every reading page has a Markdown alternate and a canonical address @once', async ({ request }) => {
  for (const path of [
    '/',
    '/guidance/mtls',
    '/controls/dpop',
    '/incidents',
    '/frameworks/matrix',
    '/model/tables/controls',
  ]) {
    const html = await (await request.get(path)).text();
    expect(html, path).toMatch(new RegExp(`<link rel="canonical" href="https?://[^"/]+${path === '/' ? '/?' : path}"`));
    const alternate =
      /<link rel="alternate" type="text\/markdown" href="https?:\/\/[^/"]+([^"]+)"/.exec(html)?.[1] ?? '';
    const answer = await request.get(alternate);
    expect(answer.headers()['content-type']?.toLowerCase(), path).toBe('text/markdown; charset=utf-8');
    expect(await answer.text(), path).toMatch(/^# \S/);
  }
  const nothing = await request.get('/guidance/nothing-here.md');
  expect([nothing.status(), nothing.headers()['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
});

test('feeds, lists for programs and the site map say what they are @once', async ({ request }) => {
  for (const [path, type] of [
    ['/feeds/guides.atom', 'application/atom+xml; charset=utf-8'],
    ['/feeds/guides.json', 'application/feed+json; charset=utf-8'],
    ['/llms.txt', 'text/plain; charset=utf-8'],
    ['/llms-full.txt', 'text/plain; charset=utf-8'],
    ['/sitemap.xml', 'application/xml'],
  ] as const) {
    const answer = await request.get(path);
    expect([answer.status(), answer.headers()['content-type']?.toLowerCase()], path).toEqual([200, type]);
  }
});
