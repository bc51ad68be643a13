import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { link, MODEL } from './links';

/** The link that shows what model 1.1 changed, and the same answers under 1.0. */
const NOW = link('editor-on-a-managed-machine-without-a-key-of-its-own');
const THEN = 'MAA:1.0/TR:R/AC:P/CL:M/SV:P/ID:C/RE:Y/TL:O/EX:D/DS:N/IM:C/CU:M/MD:N/AP:T/AS:DCJ/PO:S';
const KEY = link('agent-with-administrative-key-as-in-the-supabase-demonstration');
const STDIO = 'MAA:1.0/TR:L/AC:A/BE:U/EX:D/DS:S/IM:C/PO:S';

const PLACES = {
  'the form': '/compare',
  'a comparison': `/compare?a=${NOW}&b=${KEY}`,
  'a comparison of versions': `/compare?a=${THEN}&b=${NOW}`,
  'a bad link': `/compare?a=hello&b=${NOW}/ZZ:1`,
};

async function pasteAndCompare(page: Page) {
  await page.goto('/compare');
  await page.getByLabel('Link A').fill(`https://advisor.example/r/${NOW}?framework=all#controls`);
  await page.getByLabel('Link B').fill(` ${KEY} `);
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page.getByText('8 answers differ, the result differs in 24 points.')).toBeVisible();
  const accepted = page
    .getByRole('table', { name: 'Answers that differ' })
    .getByRole('row', { name: 'Accepted today' });
  await expect(accepted).toContainText('Access tokens of an authorization server');
  await expect(accepted).toContainText('API keys only');
  const oauth = page.getByRole('table', { name: 'Layers' }).getByRole('row', { name: 'OAuth 2.1' }).first();
  await expect(oauth).toContainText('Primary');
  await expect(oauth).toContainText('Blocked');
  await expect(oauth).toContainText('a key holds no delegation');
  await expect(oauth).toContainText('Reads answers that differ: Whose authority; Accepted today');
  await page.getByRole('link', { name: 'Exchange A and B' }).click();
  await expect(page.getByLabel('Link A')).toHaveValue(KEY);
  await expect(page.getByLabel('Link B')).toHaveValue(NOW);
}

async function badLinkIsMended(page: Page) {
  const response = await page.goto(`/compare?a=hello&b=${NOW.replace('EX:D', 'EX:Q')}`);
  expect(response?.status()).toBe(400);
  const alert = page.getByRole('alert').filter({ hasText: 'cannot be compared yet' });
  await expect(alert).toContainText('No recommendation link was found in this text');
  await expect(alert).toContainText('“EX:Q” names no answer to');
  const [a, b] = [page.getByLabel('Link A'), page.getByLabel('Link B')];
  await expect(a).toHaveValue('hello');
  await expect(b).toHaveAttribute('aria-invalid', 'true');
  await a.fill(NOW);
  await b.fill(NOW);
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page.getByText('Both links are the same')).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
}

test('two pasted links are compared @once', ({ page }) => pasteAndCompare(page));
test('two pasted links are compared without JavaScript @nojs', ({ page }) => pasteAndCompare(page));
test('a bad link names its part and keeps what was pasted @once', ({ page }) => badLinkIsMended(page));
test('a bad link names its part without JavaScript @nojs', ({ page }) => badLinkIsMended(page));

test('a link of an older version says what the newest would say @once', async ({ page }) => {
  await page.goto(`/r/${THEN}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('OAuth 2.1 with federation (ID-JAG)');
  const notice = page.getByRole('region', { name: 'This link was made with model 1.0.0' });
  await expect(notice).toContainText(/would differ in \d+ points/);
  await expect(notice).toContainText('Federation: Primary → Complementary');
  const { violations } = await new AxeBuilder({ page }).include('.then-and-now').analyze();
  expect(violations).toEqual([]);
  await notice.getByRole('link', { name: 'Compare the two' }).click();
  await expect(page.getByText(/result differs in \d+ points/)).toBeVisible();
  await expect(page.getByRole('heading', { name: `What changed from model 1.0.0 to ${MODEL}` })).toBeVisible();
  await expect(page.getByText('Each of these differs because the model changed.')).toBeVisible();

  await page.goto(`/r/${STDIO}`);
  await expect(page.getByText(`${MODEL}, gives the same result for these answers.`)).toBeVisible();
  await page.goto(`/r/${NOW}`);
  await expect(page.getByText('This link was made with model')).toHaveCount(0);
});

for (const [name, path] of Object.entries(PLACES)) {
  test(`${name} fits the width and has no accessibility violation in either scheme`, async ({ page }) => {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    }
  });
}

test('comparisons are not indexed @once', async ({ page }) => {
  await page.goto(`/compare?a=${NOW}&b=${KEY}`);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex, nofollow');
  await expect(page).toHaveTitle(/^OAuth 2\.1 with federation \(brokering\), or Blocked for now: OAuth 2\.1/);
});
