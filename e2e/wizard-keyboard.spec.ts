import { expect, test } from '@playwright/test';
import { address, heading } from './wizard-steps';
import { label, title } from './words';

test('the questions are answered, changed and finished by keyboard alone @once', async ({ page }) => {
  const press = (key: string, times: number) =>
    Array.from({ length: times }).reduce<Promise<void>>(
      (before) => before.then(() => page.keyboard.press(key)),
      Promise.resolve(),
    );
  const focused = page.locator(':focus');
  await page.goto('/decide', { waitUntil: 'networkidle' });
  await heading(page, title('transport')).focus();

  await page.keyboard.press('Tab');
  await expect(focused).toHaveText('How to find out');
  await page.keyboard.press('Enter');
  await expect(page.getByText('a command means stdio')).toBeVisible();
  await press('Tab', 2);
  await expect(page.getByRole('radio', { name: label('transport', 'stdio') })).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(heading(page, title('actor'))).toBeFocused();

  await press('Tab', 2);
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: label('actor', 'software') })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(focused).toHaveText('Continue');
  await expect(focused).toHaveCSS('outline-style', 'solid');
  await page.keyboard.press('Enter');
  await expect(heading(page, title('behalf'))).toBeFocused();

  await press('Tab', 2);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(focused).toHaveText('Finish with the rest as not sure');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Check your answers')).toBeFocused();
  expect(address(page)).toMatch(/\/TR:L\/AC:S(?:\/[A-Z]{2}:X)+$/);

  await page.keyboard.press('Tab');
  await expect(focused).toHaveAccessibleName('The call');
  await page.keyboard.press('Tab');
  await expect(focused).toHaveAccessibleName(`Change: ${title('transport')}`);
  await page.keyboard.press('Enter');
  await expect(heading(page, title('transport'))).toBeFocused();
});
