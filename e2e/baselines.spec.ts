import { expect, type Locator, test } from '@playwright/test';
import { LINK } from './page-kinds';

const NOT_SURE_OF_ISSUERS = LINK.replace('/ID:1/', '/ID:X/');

/** How far the baselines of the texts in an element lie apart, in px: those of its layers and roles, and of what stands beside them. */
const apart = (place: Locator): Promise<number> =>
  place.evaluate((element) => {
    const texts = [...element.querySelectorAll(':is(.layer, .role, .maturity) > span, dd > .fine')];
    const baselines = texts.map((text) => {
      const probe = text.appendChild(document.createElement('span'));
      probe.style.display = 'inline-block';
      const { bottom } = probe.getBoundingClientRect();
      probe.remove();
      return bottom;
    });
    return baselines.length < 2 ? Number.NaN : Math.max(...baselines) - Math.min(...baselines);
  });

test.use({ bypassCSP: true });

test('a layer and its role stand on one line where designs are listed', async ({ page }) => {
  await page.goto(`/r/${NOT_SURE_OF_ISSUERS}`);
  for (const design of await page.locator('.design__layer').all()) expect(await apart(design)).toBeLessThan(0.5);
  for (const row of await page.locator('.certain > div:has(.role)').all()) {
    // Name and value are two cells of a row on wide screens, and stand one below the other on narrow ones.
    if ((page.viewportSize()?.width ?? 0) > 768) expect(await apart(row)).toBeLessThan(0.5);
  }
});

test('a layer and its role stand on one line in the preview of a changed answer @once', async ({ page }) => {
  await page.goto(`/r/${LINK}`);
  const row = page.locator('.answer').filter({ hasText: 'Issuers of identity' });
  await row.getByRole('link').last().click();
  await row.getByRole('radio', { name: 'Not sure' }).check();
  await row.getByRole('radio').nth(1).check();
  const changed = row.locator('.difference > div:has(.role)').first();
  await expect(changed).toBeVisible();
  expect(await apart(changed)).toBeLessThan(0.5);
});
