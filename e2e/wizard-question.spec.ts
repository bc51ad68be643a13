import { expect, test } from '@playwright/test';
import { NEWEST } from './links';
import { address, answer, heading } from './wizard-steps';
import { label, title } from './words';

const POLICY = { question: title('policy'), answer: label('policy', 'gateway') };
const TRANSPORT = { question: title('transport'), answer: label('transport', 'remote-http') };
const KEYS = {
  question: title('presents'),
  answer: 'Present a certificate, and sign',
};
const EARLIER = 'Other questions come before this one';

for (const [way, tags] of [
  ['with a script', '@once'],
  ['without a script', '@nojs'],
] as const) {
  test(`a question opened by its id says what comes before it, and keeps its answer, ${way} ${tags}`, async ({
    page,
  }) => {
    const response = await page.goto('/decide/policy');
    expect(response?.status()).toBe(200);
    await expect(page).toHaveTitle(`${POLICY.question} · MCP Auth Advisor`);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/decide\/policy$/);
    const notice = page.getByRole('region', { name: EARLIER });
    await notice.getByText('18 questions come before it and are open').click();
    await expect(notice.getByRole('listitem')).toHaveCount(18);
    await expect(notice.getByRole('listitem').first()).toHaveText(TRANSPORT.question);
    await expect(page.locator('[data-fault]')).toHaveCount(0);
    await answer(page, POLICY);
    await expect(heading(page, TRANSPORT.question)).toBeVisible();
    expect(address(page)).toBe(`/decide/${NEWEST}/PO:G`);
    await expect(notice).toHaveCount(0);
    await answer(page, TRANSPORT);
    await expect(heading(page, title('actor'))).toBeVisible();
    expect(address(page)).toBe(`/decide/${NEWEST}/TR:R/PO:G`);
  });

  test(`an answer that a later one rules out is named as set aside, ${way} ${tags}`, async ({ page }) => {
    await page.goto('/decide/presents');
    const notice = page.getByRole('region', { name: EARLIER });
    await expect(notice.locator('ul').getByRole('link')).toHaveText([
      TRANSPORT.question,
      title('actor'),
      title('client'),
    ]);
    await answer(page, KEYS);
    await answer(page, { ...TRANSPORT, answer: label('transport', 'loopback-http') });
    const aside = page.getByRole('region', { name: 'One answer is set aside' });
    await aside.getByText('Show them').click();
    await expect(aside).toContainText(`Use of keys: ${KEYS.answer}`);
  });

  test(`the first question can be begun with, and an empty form keeps the question, ${way} ${tags}`, async ({
    page,
  }) => {
    await page.goto('/decide/policy');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'Choose an answer' })).toBeVisible();
    await expect(heading(page, POLICY.question)).toBeVisible();
    await page.getByRole('link', { name: 'Begin with the first open question' }).click();
    await expect(heading(page, TRANSPORT.question)).toBeVisible();
    expect(address(page)).toBe('/decide');
  });

  test(`a question that the answers rule out says so and goes on, ${way} ${tags}`, async ({ page }) => {
    const response = await page.goto(`/decide/presents/${NEWEST}/TR:L`);
    expect(response?.status()).toBe(200);
    expect(address(page)).toBe(`/decide/${NEWEST}/TR:L?question=PR`);
    const notice = page.getByRole('region', { name: 'This question does not apply' });
    await expect(notice).toContainText(KEYS.question);
    await expect(notice.getByRole('listitem')).toHaveText('How it connects: It starts the server as a local process');
    await expect(heading(page, title('actor'))).toBeVisible();
    await notice.getByRole('link', { name: 'Go on with them' }).click();
    await expect(notice).toHaveCount(0);
    expect(address(page)).toBe(`/decide/${NEWEST}/TR:L`);
  });
}

test('a question with answers has one address @once', async ({ request }) => {
  const response = await request.get(`/decide/policy/${NEWEST}/TR:R/AC:P?was=${NEWEST}/TR:R`, { maxRedirects: 0 });
  expect(response.status()).toBe(308);
  expect(response.headers().location).toMatch(/^\/decide\/MAA:[\d.]+\/TR:R\/AC:P\?was=[^&]+&question=PO$/);
});

test('the answer to one question is never taken for that to another @once', async ({ request }) => {
  // PO is asked of a local process, PR is not: P is an answer to the question that would be shown instead.
  const response = await request.get(`/decide/${NEWEST}/TR:L?question=PR&answer=P`, { maxRedirects: 0 });
  expect(response.status()).toBe(200);
});
