import { expect, test } from '@playwright/test';
import { NEWEST, STDIO } from './links';

test.describe('a damaged link @once', () => {
  for (const [name, vector, status, text] of [
    ['an unknown option', `${NEWEST}/TR:R/AC:Z`, 400, '“AC:Z”'],
    ['an unknown question', `${NEWEST}/TR:R/QQ:A`, 400, '“QQ:A”'],
    ['a part that is none', `${NEWEST}/TR:R/HELLO`, 400, '“HELLO”'],
    ['a question answered twice', `${NEWEST}/TR:R/CL:V/CL:M`, 400, '“CL:M”'],
    ['an answer to a question that is not asked', `${NEWEST}/TR:L/CL:V`, 400, '“CL:V”'],
    ['a set that contradicts itself', `${NEWEST}/TR:R/AP:T/AS:DD`, 400, '“AS:DD”'],
    ['an unknown version', 'MAA:9.9/TR:R/AC:P', 404, '“MAA:9.9”'],
    ['no version', 'TR:R/AC:P', 404, 'does not say which version'],
    ['nothing readable', 'hello', 404, '“hello”'],
    ['nothing but a version', NEWEST, 404, 'There are no answers here'],
    ['nothing at all', '', 404, 'There are no answers here'],
    ['a link that is too long', `${NEWEST}/TR:R/${'AC:P/'.repeat(500)}`, 400, 'longer than any answers can be'],
    ['markup', `${NEWEST}/TR:R/%3Cscript%3Ealert(1)%3C%2Fscript%3E`, 400, '<script>'],
  ] as const) {
    test(`names ${name} and goes on @nojs`, async ({ page }) => {
      const response = await page.goto(`/r/${vector}`);
      expect(response?.status()).toBe(status);
      await expect(page.getByRole('main')).toContainText(text);
      await expect(page.getByRole('main').locator('a.action')).toHaveAttribute('href', /^\/decide/);
    });
  }

  for (const path of [
    '%',
    '%E0%A4%A',
    `${NEWEST}/TR:%ff`,
    `${NEWEST}/%00`,
    `${NEWEST}/TR:é`,
    '..%2f..%2fetc%2fpasswd',
  ]) {
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

test.describe('what mail and chat add to the end of a link @once', () => {
  for (const [kind, link] of [
    ['a recommendation', `/r/${STDIO}`],
    ['the wizard', `/decide/${STDIO}`],
    ['the API', `/api/v1/recommendations/${STDIO}`],
    ['a file', `/export/record/${STDIO}.md`],
    ['a picture', `/og/r/${STDIO}`],
    ['a guide', '/guidance/oauth'],
    ['its alternate', '/guidance/oauth.md'],
    ['a list', '/controls'],
    ['the form', '/subscribe'],
  ] as const) {
    test(`is taken off ${kind}, the query kept`, async ({ request, baseURL }) => {
      for (const ending of [
        '.',
        ',',
        ';',
        ':',
        '!',
        ')',
        '>',
        ']',
        '"',
        '”',
        '’',
        '»',
        '%22',
        '%3E',
        '%E2%80%9D',
        ').',
        '%22),',
      ]) {
        const response = await request.get(`${link}${ending}?from=chat`, { maxRedirects: 0 });
        expect(response.status(), ending).toBe(308);
        expect(new URL(response.headers().location ?? '', baseURL).href).toBe(`${baseURL}${link}?from=chat`);
      }
    });
  }

  test('is taken off links to compare', async ({ page, baseURL }) => {
    const response = await page.goto(`/compare?a=${STDIO}.&b=${baseURL}/r/${STDIO})`);
    expect(response?.status()).toBe(200);
    const asked = new URL(page.url()).searchParams;
    expect([asked.get('a'), asked.get('b')]).toEqual([STDIO, `${baseURL}/r/${STDIO}`]);
  });

  test('stays where nothing is better without it', async ({ request }) => {
    expect((await request.get('/guidance/nothing.', { maxRedirects: 0 })).status()).toBe(404);
    expect((await request.get(`/r/${NEWEST}/TR:R/AC:Z.`, { maxRedirects: 0 })).status()).toBe(400);
  });
});
