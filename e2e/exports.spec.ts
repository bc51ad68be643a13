import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { NEWEST } from './links';
import { LINK } from './page-kinds';

/** What the page offers as a file: the words of its link, its type, and what it begins with. */
const FILES = [
  ['Markdown file', 'text/markdown; charset=utf-8', /^---\nstatus: "proposed"\n/],
  ['CSV file', 'text/csv; charset=utf-8; header=present', /^\uFEFFFramework,Version,/],
  ['The connection, SVG', 'image/svg+xml', /^<\?xml [^>]*>\n<svg /],
  ['How far a credential gets, SVG', 'image/svg+xml', /^<\?xml [^>]*>\n<svg /],
  ['The recommendation as data', 'application/json', /^\{"model":"1\.\d+\.\d+","vector":"MAA:/],
  [
    'JSON Schema',
    'application/schema+json',
    /^\{\n {2}"\$schema": "https:\/\/json-schema\.org\/draft\/2020-12\/schema"/,
  ],
] as const;

test('everything that can be taken along is a link that works without scripts @nojs', async ({ page, request }) => {
  await page.goto(`/r/${LINK}`);
  for (const [name, type, beginning] of FILES) {
    const path = await page.locator('.export').getByRole('link', { name, exact: true }).getAttribute('href');
    const response = await request.get(path ?? '');
    expect(response.status(), name).toBe(200);
    expect(response.headers()['content-type'], name).toBe(type);
    expect(response.headers()['x-robots-tag'], name).toBe('noindex');
    expect(await response.text(), name).toMatch(beginning);
  }
  await expect(page.locator('.export .copy-button:visible')).toHaveCount(0);

  const download = page.waitForEvent('download');
  await page.locator('.export').getByRole('link', { name: 'Markdown file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^mcp-auth-decision-[0-9a-f]{8}\.md$/);
  expect(await readFile(await file.path(), 'utf8')).toContain(`\`${LINK}\``);
});

test('a provisional recommendation offers files that say not sure @once', async ({ page, request }) => {
  await page.goto(`/r/${NEWEST}/TR:L/AC:A`);
  const path = await page.locator('.export').getByRole('link', { name: 'Markdown file' }).getAttribute('href');
  expect(path).toMatch(/^\/export\/record\/MAA:[\d.]+\/TR:L\/AC:A\/BE:X\/.*\.md$/);
  expect((await request.get(path ?? '')).status()).toBe(200);
});

const rowOf = (page: Page, name: string) =>
  page.locator('.export-row').filter({ has: page.getByText(name, { exact: true }) });

const COPIES = [
  ['Link', 'Copy link', 'Link copied', new RegExp(`^http.*/r/${LINK}$`)],
  ['Vector', 'Copy vector', 'Vector copied', new RegExp(`^${LINK}$`)],
  [
    'Citation',
    'Copy citation',
    'Citation copied',
    new RegExp(`^MCP Auth Advisor, recommendation ${LINK}, .*retrieved on `),
  ],
  ['Decision record', 'Copy Markdown', 'Markdown copied', /^---\nstatus: "proposed"\n/],
] as const;

test('a copy button says what it copied, and copies it @once', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/r/${LINK}`);
  for (const [name, label, said, text] of COPIES) {
    const row = rowOf(page, name);
    await row.getByRole('button', { name: label }).click();
    await expect(row.getByRole('button', { name: said })).toBeVisible();
    await expect(row.getByRole('status')).toHaveText(said);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(text);
  }
});

test('where the clipboard is refused, the text is selected to be copied by hand @once', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: { write: refuse, writeText: refuse } });
  });
  await page.goto(`/r/${LINK}`);
  const vector = rowOf(page, 'Vector');
  await vector.getByRole('button').click();
  await expect(vector.getByRole('status')).toHaveText(/^Selected/);
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(LINK);

  const record = rowOf(page, 'Decision record');
  await record.getByRole('button').click();
  await expect(record.getByRole('textbox')).toBeFocused();
  await expect(record.getByRole('textbox')).toHaveValue(/^---\nstatus: "proposed"\n/);
});

test('a link has a picture of 1200 by 630 pixels, and says so @once', async ({ page, request }) => {
  await page.goto(`/r/${LINK}`);
  const url = await page.locator('meta[property="og:image"]').getAttribute('content');
  await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute('content', 'summary_large_image');
  const response = await request.get(new URL(url ?? '').pathname);
  expect(response.headers()['content-type']).toBe('image/png');
  expect(response.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
  const png = await response.body();
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
});

test('what cannot be made says why, as problem details @once', async ({ request }) => {
  const cases = [
    ['/export/record/nonsense.md', 404],
    [`/export/alignment/${LINK}/ZZ:9.csv`, 400],
    [`/export/connection/${NEWEST}/TR:L.svg`, 400],
    [`/export/novel/${LINK}.txt`, 404],
    ['/og/r/MAA:9.9/TR:R', 404],
    [`/og/r/${NEWEST}/TR:L`, 400],
  ] as const;
  for (const [path, status] of cases) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(status);
    expect(response.headers()['content-type'], path).toBe('application/problem+json');
  }
  const moved = await request.get(`/export/record/${LINK}`, { maxRedirects: 0 });
  expect([moved.status(), moved.headers().location]).toEqual([308, `/export/record/${LINK}.md`]);
});

test('the foot of a printed page names vector and model @once', async ({ page, request }) => {
  await page.goto(`/r/${LINK}`);
  const path = await page.locator('link[rel="stylesheet"][media="print"]').getAttribute('href');
  const response = await request.get(path ?? '');
  expect(response.headers()['content-type']).toBe('text/css; charset=utf-8');
  expect(await response.text()).toContain(`"${LINK}"`);
});
