import { expect, test } from '@playwright/test';
import { NEWEST } from './links';
import { address, heading } from './wizard-steps';
import { title } from './words';

test('every bad part of a link is named, and the good ones are kept', async ({ page }) => {
  const response = await page.goto(`/decide/${NEWEST}/TR:R/AC:Q/ZZ:1/CL:O/CL:B/nonsense`);
  expect(response?.status()).toBe(200);
  const notice = page.getByRole('region', { name: 'Parts of this link could not be used' });
  for (const part of ['AC:Q', 'ZZ:1', 'CL:B', 'nonsense']) await expect(notice).toContainText(`“${part}”`);
  await expect(notice.getByRole('listitem')).toHaveCount(4);
  await expect(heading(page, title('actor'))).toBeVisible();
  await notice.getByRole('link').click();
  expect(address(page)).toBe(`/decide/${NEWEST}/TR:R`);
  await expect(notice).toHaveCount(0);
});

test('a link of an unknown version says so @nojs', async ({ page }) => {
  await page.goto('/decide/MAA:9.9/TR:L');
  await expect(page.getByRole('region', { name: 'Parts of this link could not be used' })).toContainText('“MAA:9.9”');
  await expect(heading(page, title('actor'))).toBeVisible();
});

test('a link in which nothing can be read leads to the first question', async ({ page }) => {
  await page.goto('/decide/hello/world');
  const notice = page.getByRole('region', { name: 'Nothing in this link could be read as an answer' });
  await notice.getByRole('link', { name: 'Begin with the first question' }).click();
  await expect(notice).toHaveCount(0);
  expect(address(page)).toBe('/decide');
});

const STRANGE = [
  '/decide/%00',
  '/decide/%C3%BF',
  '/decide//',
  `/decide/${'A:'.repeat(900)}`,
  `/decide/${'TR:R/'.repeat(300)}`,
  `/decide/${NEWEST}/TR:__proto__`,
  '/decide/__proto__:constructor',
  `/decide/${NEWEST}/TR:R?question=toString&answer=__proto__`,
  `/decide/${NEWEST}/TR:R?question=AC&answer=P&answer=S`,
  `/decide/${NEWEST}/TR:R?question=AC&answer=%C3%BF`,
  `/decide/${NEWEST}/TR:R?question[]=AC&was[]=1`,
  `/decide/${NEWEST}/TR:R?was=%00/%C3%BF`,
  `/decide/${NEWEST}/TR:R/<script>alert(1)</script>`,
];

test('no address makes the server fail @once', async ({ request }) => {
  for (const path of STRANGE) {
    const response = await request.get(path, { maxRedirects: 2 });
    expect(response.status(), path).toBeLessThan(500);
    expect(await response.text(), path).not.toContain('<script>alert');
  }
});

test('a form never leads to another site @once', async ({ request }) => {
  const sent = `/decide/${NEWEST}/TR:R/AC:P/CL:O?question=TR&answer=&answer=L&was=//example.org`;
  const response = await request.get(sent, { maxRedirects: 0 });
  expect([303, 307]).toContain(response.status());
  expect(response.headers().location?.startsWith(`/decide/${NEWEST}/TR:L/AC:P?was=${NEWEST}/`)).toBe(true);
});
