import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

/** One page of every kind that is read or filled in, besides the wizard and the recommendation, which have tests of their own. */
const PAGES = [
  '/',
  '/guidance',
  '/guidance/enterprise-managed',
  '/controls',
  '/controls/audience-validation',
  '/incidents',
  '/incidents/salesloft-drift-2025',
  '/capabilities',
  '/glossary',
  '/frameworks/matrix',
  '/journal',
  '/search?q=audience',
  '/subscribe',
  '/decide?product=keycloak',
] as const;

for (const path of PAGES) {
  test(`${path} is open to everybody on a small dark screen @once`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(path);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
}
