import { expect, type Page, type Request, test } from '@playwright/test';
import { NEWEST } from './links';
import { address, heading } from './wizard-steps';
import { label, title } from './words';

const QUESTION = title('authorization-server');
const row = (page: Page, name: string) => page.getByRole('radiogroup', { name, exact: true });

async function fillFromKeycloak(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Fill in from a product' }).click();
  await expect(heading(page, 'Which product is it?')).toBeVisible();
  await page.getByRole('link', { name: 'Keycloak', exact: true }).click();
  await expect(heading(page, 'What Keycloak settles')).toBeVisible();
  await page.getByRole('link', { name: /^Fill in \d+ answers$/ }).click();
  await expect(heading(page, QUESTION)).toBeVisible();
  await expect(row(page, 'DPoP').getByRole('radio', { name: 'Yes', exact: true })).toBeChecked();
  await expect(row(page, 'ID-JAG').getByRole('radio', { checked: true })).toHaveCount(0);
}

test('a product fills in rows without one answer leaving the browser, and is in no link afterwards', async ({
  page,
}) => {
  await page.goto(`/decide/${NEWEST}/TR:R/AP:T?question=AS`, { waitUntil: 'networkidle' });
  const sent: Request[] = [];
  page.on('request', (request) => sent.push(request));
  await fillFromKeycloak(page);
  await page.locator('button[name="rest"][value="not-sure"]').click();
  await expect(heading(page, title('actor'))).toBeFocused();
  expect(address(page)).toMatch(/^\/decide\/MAA:[\d.]+\/TR:R\/AP:T\/AS:\w+$/);
  const told = sent.map((request) => `${request.url()} ${request.headers().referer ?? ''}`);
  expect(told.filter((text) => /MAA|TR[:%]|keycloak/.test(text))).toEqual([]);
});

test('the step has the focus on its heading, and goes back with what was given', async ({ page }) => {
  await page.goto(`/decide/${NEWEST}/TR:R/CL:O?question=CL`);
  await page.getByRole('link', { name: 'Fill in from a product' }).click();
  await expect(heading(page, 'Which product is it?')).toBeFocused();
  await page.getByRole('link', { name: 'Claude connectors' }).click();
  await expect(heading(page, 'What Claude connectors settles')).toBeFocused();
  await expect(page.getByText('You answered “We do, with our own code”. That stays.')).toBeVisible();
  await page.getByRole('link', { name: 'Back to the question' }).click();
  await expect(page.getByRole('radio', { name: label('client', 'ours') })).toBeChecked();
});

test('a product fills in rows without a script @nojs', async ({ page }) => {
  await page.goto(`/decide/${NEWEST}/TR:R/AP:T?question=AS`);
  await fillFromKeycloak(page);
});

test('an unknown product leads to the list', async ({ page }) => {
  await page.goto('/decide?product=nothing-of-the-kind');
  await expect(heading(page, 'No such product')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Keycloak', exact: true })).toHaveAttribute('href', /product=keycloak$/);
});
