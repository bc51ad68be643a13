import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { BLOCKED, NEWEST, PERSON, VECTORS } from './links';

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test.describe('a recommendation link', () => {
  for (const [name, vector] of Object.entries(VECTORS)) {
    test(`shows every part for ${name} @nojs`, async ({ page }) => {
      const response = await page.goto(`/r/${vector}`);
      expect(response?.status()).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/);
      await expect(page.locator('#sentence')).toHaveText(/^\S.*\.$/);
      for (const part of [
        'The three layers',
        'The connection',
        'Controls',
        'Why not otherwise',
        'What would change it',
        'What to do first',
        'How far a stolen credential gets',
      ]) {
        await expect(section(page, part)).toBeVisible();
      }
      await expect(
        section(page, 'The three layers')
          .getByRole('listitem')
          .filter({ has: page.locator('h3') }),
      ).toHaveCount(3);
      await expect(page.locator('body')).not.toContainText(/undefined|\[object|NaN/);
    });
  }

  test('names the prerequisites of a blocked layer and resolves contradictions first @nojs', async ({ page }) => {
    await page.goto(`/r/${BLOCKED}`);
    const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
    expect(headings[0]).toBe('Resolve first');
    await expect(section(page, 'Resolve first').getByText('Ways out').first()).toBeVisible();
    const layers = section(page, 'The three layers');
    await expect(layers.getByText('Before it can carry').first()).toBeVisible();
    await expect(layers.getByText('Until then').first()).toBeVisible();
  });

  test('unfolds a reason to its row and the answers it read @nojs', async ({ page }) => {
    await page.goto(`/r/${PERSON}`);
    const reason = section(page, 'The three layers').locator('details').first();
    await expect(reason.locator('code').first()).toBeHidden();
    await reason.locator('summary').click();
    await expect(reason.locator('code').first()).toHaveText('oauth-carries-user-delegation');
    await expect(reason).toContainText('A person, at each step');
  });

  test('leads from a flip to the recommendation that it promises @nojs', async ({ page }) => {
    await page.goto(`/r/${PERSON}`);
    const flips = section(page, 'What would change it');
    const local = flips.locator('dd').filter({ hasText: 'It starts the server as a local process' });
    await expect(local).toContainText('OAuth 2.1 becomes not needed');
    await local.getByRole('link').click();
    await expect(page).toHaveURL(/\/r\/MAA:[\d.]+\/TR:L\//);
    const oauth = section(page, 'The three layers').locator('.layer-row').first();
    await expect(oauth).toContainText('Not needed');
  });

  test('lists open questions, each with the way to its answer @nojs', async ({ page }) => {
    await page.goto(`/r/${VECTORS['nothing known']}`);
    const links = section(page, 'Open questions').locator('.open-questions').getByRole('link');
    expect(await links.count()).toBeGreaterThan(5);
    await expect(links.first()).toHaveAttribute('href', /^\/decide\/MAA:[\d.]+\/.*\?question=[A-Z]{2}$/);
  });

  test('copies the sentence', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`/r/${PERSON}`);
    await page.getByRole('button', { name: 'Copy this sentence' }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.locator('#sentence').textContent());
  });

  test('is provisional while questions are open, and says which @nojs', async ({ page }) => {
    const response = await page.goto(`/r/${NEWEST}/TR:L/AC:P`);
    expect(response?.status()).toBe(200);
    await expect(page.getByText('Provisional recommendation')).toBeVisible();
    const notice = page.getByRole('region', { name: /have no answer/ });
    await notice.getByRole('listitem').first().getByRole('link').click();
    await expect(page).toHaveURL(/\/decide\/MAA:[\d.]+\/TR:L\/AC:P\?question=[A-Z]{2}$/);
  });

  test('carries its title, its canonical address and no place in search engines @nojs', async ({ page }) => {
    await page.goto(`/r/${PERSON}?framework=nist-csf-2.0`);
    await expect(page).toHaveTitle('OAuth 2.1 · MCP Auth Advisor');
    const head = page.locator('head');
    await expect(head.locator('meta[name=description]')).toHaveAttribute('content', /OAuth 2\.1 carries the call/);
    await expect(head.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`/r/${PERSON}$`));
    await expect(head.locator('meta[name=robots]').first()).toHaveAttribute('content', /noindex/);
  });
});

test.describe('the alignment table', () => {
  test('begins with the three rows of the article, each with the exact references @nojs', async ({ page }) => {
    await page.goto(`/r/${PERSON}`);
    const rows = section(page, 'Framework alignment').locator('table').first().locator('th[scope=rowgroup]');
    await expect(rows).toHaveCount(3);
    await expect(rows.nth(0)).toContainText('OWASP Agentic AI Top 10');
    await expect(rows.nth(1)).toContainText('NHI-01');
    await expect(rows.nth(2)).toContainText('PR.AC-1');
    const table = section(page, 'Framework alignment').locator('table').first();
    for (const ref of ['ASI03', 'NHI7:2025', 'Tenet 4', 'PR.AA-05']) {
      await expect(table.getByText(ref, { exact: true })).toBeVisible();
    }
  });

  test('narrows to one framework by a link @nojs', async ({ page }) => {
    await page.goto(`/r/${PERSON}`);
    const tables = page.locator('.alignment-table');
    expect(await tables.count()).toBeGreaterThan(3);
    await expect(tables.first()).toBeHidden();
    const filter = page.getByRole('navigation', { name: 'Show' });
    await filter.getByRole('link', { name: /^CSF 2\.0/ }).click();
    await expect(page).toHaveURL(/\?framework=nist-csf-2\.0#frameworks$/);
    await expect(tables).toHaveCount(1);
    await expect(tables.first()).toBeVisible();
    await expect(filter.locator('[aria-current=true]')).toContainText('CSF 2.0');
    await filter.getByRole('link', { name: 'All, unfolded' }).click();
    await expect(tables.last()).toBeVisible();
  });

  test('shows all for a framework that is none @nojs', async ({ page }) => {
    const response = await page.goto(`/r/${PERSON}?framework=nonsense&framework=x`);
    expect(response?.status()).toBe(200);
    expect(await page.locator('.alignment-table').count()).toBeGreaterThan(3);
  });
});

test.describe('the page is for everybody', () => {
  // Contrast follows the scheme and layout the width; the two pairs see each of them.
  for (const [scheme, tag] of [
    ['light', '@once'],
    ['dark', '@phone'],
  ] as const) {
    for (const vector of [PERSON, BLOCKED, `${NEWEST}/TR:R/AC:Z`, `${NEWEST}/TR:L`]) {
      test(`has no fault that axe finds, ${scheme}: ${vector.slice(0, 40)} ${tag}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: scheme });
        await page.goto(`/r/${vector}?framework=all`);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      });
    }
  }

  test('does not scroll sideways', async ({ page }) => {
    for (const vector of Object.values(VECTORS)) {
      await page.goto(`/r/${vector}?framework=all`);
      const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(content).toBeLessThanOrEqual(window ?? 0);
    }
  });

  test('breaks no rule of its content security policy', async ({ page }) => {
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.goto(`/r/${BLOCKED}`);
    await page.waitForLoadState('networkidle');
    expect(faults).toEqual([]);
  });

  test('prints the frameworks unfolded and no controls of the screen @once', async ({ page }) => {
    await page.goto(`/r/${PERSON}`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.alignment-table').last()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Copy this sentence' })).toBeHidden();
    await expect(page.getByRole('navigation', { name: 'On this page' })).toBeHidden();
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000);
  });
});
