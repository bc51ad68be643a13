import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const VECTORS = {
  'a person through a client in a vendor cloud':
    'MAA:1.1/TR:R/AC:P/CL:V/SV:P/ID:1/RE:Y/TL:O/EX:W/DS:S/IM:C/CU:H/MD:N/AP:T/AS:DC/PO:S',
  'a service inside a mesh':
    'MAA:1.1/TR:R/AC:S/BE:I/CL:O/SV:T/TE:1/ID:1/RE:Y/TL:E/EX:S/DS:N/IM:S/CU:M/MD:N/WI:A/PR:C/AP:T/AS:DGMKB/PO:R',
  'a pipeline at the server of a partner':
    'MAA:1.1/TR:R/AC:S/BE:I/CL:O/SV:P/ID:C/RE:Y/TL:O/EX:S/DS:N/IM:C/CU:H/MD:N/WI:P/PR:N/AP:T/AS:DW/PO:S',
  'a blocked design with contradictions':
    'MAA:1.1/TR:R/AC:A/BE:W/CL:V/SV:P/ID:C/RE:N/TL:F/EX:W/DS:M/IM:K/CU:S/MD:T/WI:N/PR:N/AP:C/PO:S',
  'a local process': 'MAA:1.1/TR:L/AC:A/BE:U/EX:D/DS:S/IM:C/PO:S',
  'nothing known':
    'MAA:1.1/TR:X/AC:X/BE:X/CL:X/SV:X/TE:X/ID:X/RE:X/TL:X/EX:X/DS:X/IM:X/CU:X/MD:X/WI:X/PR:X/AP:X/AS:X/PO:X',
} as const;
const PERSON = VECTORS['a person through a client in a vendor cloud'];
const STDIO = VECTORS['a local process'];
const BLOCKED = VECTORS['a blocked design with contradictions'];
const API = '/api/v1/recommendations';

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
    await expect(page).toHaveURL(/\/r\/MAA:1\.1\/TR:L\//);
    const oauth = section(page, 'The three layers').locator('.layer-row').first();
    await expect(oauth).toContainText('Not needed');
  });

  test('lists open questions, each with the way to its answer @nojs', async ({ page }) => {
    await page.goto(`/r/${VECTORS['nothing known']}`);
    const links = section(page, 'Open questions').locator('.open-questions').getByRole('link');
    expect(await links.count()).toBeGreaterThan(5);
    await expect(links.first()).toHaveAttribute('href', /^\/decide\/MAA:1\.1\/.*\?question=[A-Z]{2}$/);
  });

  test('copies the sentence', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`/r/${PERSON}`);
    await page.getByRole('button', { name: 'Copy this sentence' }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.locator('#sentence').textContent());
  });

  test('is provisional while questions are open, and says which @nojs', async ({ page }) => {
    const response = await page.goto('/r/MAA:1.1/TR:L/AC:P');
    expect(response?.status()).toBe(200);
    await expect(page.getByText('Provisional recommendation')).toBeVisible();
    const notice = page.getByRole('region', { name: /have no answer/ });
    await notice.getByRole('link').first().click();
    await expect(page).toHaveURL(/\/decide\/MAA:1\.1\/TR:L\/AC:P\?question=[A-Z]{2}$/);
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

test.describe('a damaged link @once', () => {
  for (const [name, vector, status, text] of [
    ['an unknown option', 'MAA:1.1/TR:R/AC:Z', 400, '“AC:Z”'],
    ['an unknown question', 'MAA:1.1/TR:R/QQ:A', 400, '“QQ:A”'],
    ['a part that is none', 'MAA:1.1/TR:R/HELLO', 400, '“HELLO”'],
    ['a question answered twice', 'MAA:1.1/TR:R/CL:V/CL:M', 400, '“CL:M”'],
    ['an answer to a question that is not asked', 'MAA:1.1/TR:L/CL:V', 400, '“CL:V”'],
    ['a set that contradicts itself', 'MAA:1.1/TR:R/AP:T/AS:DD', 400, '“AS:DD”'],
    ['an unknown version', 'MAA:9.9/TR:R/AC:P', 404, '“MAA:9.9”'],
    ['no version', 'TR:R/AC:P', 404, 'does not say which version'],
    ['nothing readable', 'hello', 404, '“hello”'],
    ['nothing but a version', 'MAA:1.1', 404, 'There are no answers here'],
    ['nothing at all', '', 404, 'There are no answers here'],
    ['a link that is too long', `MAA:1.1/TR:R/${'AC:P/'.repeat(500)}`, 400, 'longer than any answers can be'],
    ['markup', 'MAA:1.1/TR:R/%3Cscript%3Ealert(1)%3C%2Fscript%3E', 400, '<script>'],
  ] as const) {
    test(`names ${name} and goes on @nojs`, async ({ page }) => {
      const response = await page.goto(`/r/${vector}`);
      expect(response?.status()).toBe(status);
      await expect(page.getByRole('main')).toContainText(text);
      await expect(page.getByRole('main').locator('a.action')).toHaveAttribute('href', /^\/decide/);
    });
  }

  for (const path of ['%', '%E0%A4%A', 'MAA:1.1/TR:%ff', 'MAA:1.1/%00', 'MAA:1.1/TR:é', '..%2f..%2fetc%2fpasswd']) {
    test(`never fails: ${path}`, async ({ request }) => {
      const response = await request.get(`/r/${path}`);
      expect([400, 404]).toContain(response.status());
    });
  }

  for (const [name, vector] of [
    ['another order', STDIO.replace('TR:L/AC:A', 'AC:A/TR:L')],
    ['escapes', STDIO.replaceAll(':', '%3a')],
  ] as const) {
    test(`leads from ${name} to the canonical link, the query kept`, async ({ request }) => {
      const response = await request.get(`/r/${vector}?framework=nist-csf-2.0`, { maxRedirects: 0 });
      expect(response.status()).toBe(308);
      expect(response.headers().location).toMatch(new RegExp(`/r/${STDIO}\\?framework=nist-csf-2\\.0$`));
    });
  }
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
  for (const scheme of ['light', 'dark'] as const) {
    for (const vector of [PERSON, BLOCKED, 'MAA:1.1/TR:R/AC:Z', 'MAA:1.1/TR:L']) {
      test(`has no fault that axe finds, ${scheme}: ${vector.slice(0, 40)}`, async ({ page }) => {
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

test.describe('the API @once', () => {
  test('says that it is well', async ({ request }) => {
    const response = await request.get('/api/health');
    expect(await response.json()).toEqual({ status: 'ok', model: '1.1.0' });
  });

  for (const [name, vector] of Object.entries(VECTORS)) {
    test(`returns the same bytes for a link and for its answers: ${name}`, async ({ request }) => {
      const byLink = await request.get(`${API}/${vector}`);
      expect(byLink.status()).toBe(200);
      expect(byLink.headers()['content-type']).toBe('application/json');
      expect(byLink.headers()['access-control-allow-origin']).toBe('*');
      expect(byLink.headers().link).toContain(`</r/${vector}>; rel="alternate"; type="text/html"`);
      const text = await byLink.text();
      const { model, vector: returned } = JSON.parse(text) as { model: string; vector: string };
      expect([model, returned]).toEqual(['1.1.0', vector]);
      expect(await (await request.get(`${API}/${vector}`)).text()).toBe(text);
    });
  }

  test('takes answers as JSON and names their address', async ({ request }) => {
    const data = {
      transport: 'stdio',
      actor: 'agent',
      behalf: 'user-present',
      exposure: 'device',
      downstream: 'same-domain',
      impact: 'change',
      policy: 'scopes-only',
    };
    const response = await request.post(API, { data });
    expect(response.status()).toBe(200);
    expect(response.headers().location).toBe(`${API}/${STDIO}`);
    expect(await response.text()).toBe(await (await request.get(`${API}/${STDIO}`)).text());
  });

  test('leads from another order to the canonical address', async ({ request }) => {
    const response = await request.get(`${API}/${STDIO.replace('TR:L/AC:A', 'AC:A/TR:L')}`, { maxRedirects: 0 });
    expect(response.status()).toBe(308);
    expect(response.headers().location).toBe(`${API}/${STDIO}`);
  });

  for (const [name, vector, status, code] of [
    ['a missing answer', 'MAA:1.1/TR:L', 400, 'missing'],
    ['an unknown option', STDIO.replace('PO:S', 'PO:Z'), 400, 'unknown-option'],
    ['an unknown version', STDIO.replace('1.1', '7.0'), 404, 'unknown-version'],
  ] as const) {
    test(`answers ${name} with problem details`, async ({ request }) => {
      const response = await request.get(`${API}/${vector}`);
      expect(response.status()).toBe(status);
      expect(response.headers()['content-type']).toBe('application/problem+json');
      const body = (await response.json()) as {
        status: number;
        title: string;
        problems: { code: string; detail: string }[];
      };
      expect(body.status).toBe(status);
      expect(body.problems.map((one) => one.code)).toContain(code);
      for (const { detail } of body.problems) expect(detail).toMatch(/\.$/);
    });
  }

  for (const [name, data, type, status] of [
    ['text', 'transport=stdio', 'text/plain', 415],
    ['broken JSON', '{"transport":', 'application/json', 400],
    ['an array', '[]', 'application/json', 400],
    ['nothing', '{}', 'application/json', 400],
    ['too much', `{"transport":"${'x'.repeat(70_000)}"}`, 'application/json', 413],
  ] as const) {
    test(`refuses ${name}`, async ({ request }) => {
      const response = await request.post(API, { data: Buffer.from(data), headers: { 'Content-Type': type } });
      expect(response.status()).toBe(status);
      expect(response.headers()['content-type']).toBe('application/problem+json');
    });
  }

  test('answers a preflight request', async ({ request }) => {
    const response = await request.fetch(API, { method: 'OPTIONS', headers: { Origin: 'https://example.org' } });
    expect(response.status()).toBe(204);
    expect(response.headers()['access-control-allow-methods']).toBe('POST');
  });
});
