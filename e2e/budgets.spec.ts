import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { LINK, READING_PAGES } from './page-kinds';

const budgets = JSON.parse(readFileSync('e2e/budgets.json', 'utf8'));

interface Loaded {
  readonly url: string;
  readonly type: string;
  readonly body: Buffer;
}

/** Everything that a first view of a page loads. */
async function firstView(page: Page, path: string): Promise<Loaded[]> {
  const pending: Promise<Loaded>[] = [];
  page.on('response', (response) => {
    const request = response.request();
    pending.push(
      response.body().then(
        (body) => ({ url: request.url(), type: request.resourceType(), body }),
        () => ({ url: request.url(), type: request.resourceType(), body: Buffer.alloc(0) }),
      ),
    );
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  return Promise.all(pending);
}

/** Compressed sizes by content: pages share most of what they load, and brotli at its best is slow. */
const sizes = new Map<string, number>();

function compressed(body: Buffer): number {
  const content = createHash('sha256').update(body).digest('base64');
  const size = sizes.get(content) ?? (body.length > 0 ? brotliCompressSync(body).length : 0);
  sizes.set(content, size);
  return size;
}

const brotli = (parts: readonly Loaded[]): number => parts.reduce((sum, { body }) => sum + compressed(body), 0);

for (const path of [...READING_PAGES, '/nothing-here']) {
  test(`${path} stays inside the budget of a reading page @once`, async ({ page }) => {
    const loaded = await firstView(page, path);
    const withoutFonts = loaded.filter(({ type }) => type !== 'font');
    const scripts = loaded.filter(({ type }) => type === 'script');
    test.info().annotations.push({
      type: 'measured',
      description: `${loaded.length} requests, ${brotli(withoutFonts)} bytes without fonts, ${brotli(scripts)} bytes of script`,
    });
    expect(loaded.length).toBeLessThanOrEqual(budgets.reading.requests);
    expect(brotli(withoutFonts)).toBeLessThanOrEqual(budgets.reading.bytesWithoutFonts);
    expect(brotli(scripts)).toBeLessThanOrEqual(budgets.reading.scriptBrotli);
  });
}

for (const path of [
  '/decide',
  '/search?q=token+exchange',
  `/decide/${LINK}`,
  `/r/${LINK}`,
  `/compare?a=${LINK}&b=${LINK.replace('EX:W', 'EX:D')}`,
]) {
  test(`${path} stays inside the budget over the framework's floor @once`, async ({ page, request }) => {
    const floorPaths: string[] = JSON.parse(readFileSync('.next/framework-floor.json', 'utf8'));
    const floor = (await Promise.all(floorPaths.map(async (file) => (await request.get(file)).body()))).reduce(
      (sum, body) => sum + compressed(body),
      0,
    );
    const scripts = (await firstView(page, path)).filter(({ type }) => type === 'script');
    const over = brotli(scripts) - floor;
    test.info().annotations.push({ type: 'measured', description: `${over} bytes of script over a floor of ${floor}` });
    expect(floor).toBeGreaterThan(50_000);
    expect(over).toBeLessThanOrEqual(budgets.interactive.scriptBrotliOverFloor);
  });
}
