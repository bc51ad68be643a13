import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { LINK } from './page-kinds';

const section = (page: Page) => page.getByRole('region', { name: 'How far a stolen credential gets', exact: true });

test('nothing is said of today before the reader has said what is in use @nojs', async ({ page }) => {
  await page.goto(`/r/${LINK}`);
  const reach = section(page);
  await expect(reach.locator('strong').first()).toHaveText(/^In the recommended design a stolen access token works/);
  await expect(reach.locator('.drawing-pair')).not.toContainText('Today');
  await expect(reach.getByRole('group', { name: 'Compare with today' })).toContainText(
    'Choose what issues your tokens today',
  );
  await expect(reach.getByLabel('Credential in use today')).toHaveValue('');
  await expect(reach.getByLabel('Systems that accept')).toHaveValue('');
  for (const name of ['From theft to notice', 'From notice to the last refusal']) {
    await expect(reach.getByLabel(name)).toHaveValue('');
  }
});

test('page, record and drawing say the same of what the reader has set @nojs', async ({ page, request }) => {
  await page.goto(`/r/${LINK}`);
  await section(page).getByLabel('Credential in use today').selectOption('auth0_access');
  await section(page).getByRole('button', { name: 'Work it out' }).click();
  await expect(page).toHaveURL(/today=auth0_access/);
  const sentence = (await section(page).locator('strong').first().textContent()) ?? '';
  expect(sentence).toMatch(
    /^Today a stolen access token works for up to 1 day\. In the recommended design a stolen access token works for up to \d+ minutes\.$/,
  );
  const href = (name: string) => page.getByRole('link', { name, exact: true }).getAttribute('href');
  const record = await request.get((await href('Markdown file')) ?? '');
  expect(await record.text()).toContain(sentence);
  expect(await record.text()).toContain('Credential in use today: Auth0 access token');
  const drawing = await request.get((await href('How far a credential gets, SVG')) ?? '');
  expect(await drawing.text()).toMatch(/<desc id="desc">Today\. access token: .* 1 day;/);
  await section(page).getByRole('link', { name: 'Remove these inputs' }).click();
  await expect(section(page).locator('strong').first()).not.toContainText('Today');
});

for (const [scheme, tag] of [
  ['light', '@once'],
  ['dark', '@phone'],
] as const) {
  test(`the section has no fault that axe finds with and without inputs, ${scheme} ${tag}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    for (const query of ['', '?today=auth0_access&audiences=&detection=&revocation=']) {
      await page.goto(`/r/${LINK}${query}`);
      const { violations } = await new AxeBuilder({ page }).include('.rec-section--exposure').analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    }
  });
}
