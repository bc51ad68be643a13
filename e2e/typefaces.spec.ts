import { expect, test } from '@playwright/test';
import { layoutShift } from './layout-shift';
import { LINK } from './page-kinds';
import { LONG_WAY_END } from './wizard-steps';

/** Half of what the web vitals call good. A line more in a heading may be left: a stand-in has the right width on average. */
const MOST = 0.05;

const PLACES = [
  '/',
  '/controls/audience-validation',
  '/guidance/decision',
  '/decide',
  LONG_WAY_END.replace('/AS:DMk/PO:R', ''),
  `/r/${LINK}`,
  '/subscribe',
];

for (const path of PLACES) {
  test(`typefaces that come late move next to nothing on ${path}`, async ({ page }) => {
    let release = (): void => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/*.woff2', async (route) => {
      await released;
      await route.continue();
    });
    const arrived = page.waitForResponse('**/*.woff2');
    await page.goto(path, { waitUntil: 'commit' });
    // The page is on the screen before the first byte of a typeface.
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    release();
    await arrived;
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);
    expect(await layoutShift(page)).toBeLessThan(MOST);
  });
}
