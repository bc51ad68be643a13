import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { BLOCKED, NOTHING_KNOWN } from './links';
import { LINK } from './page-kinds';

/** What a reviewer asks next: why not otherwise, what would lead there, what is still open, what comes first. */
const OLD = 'MAA:1.0/TR:R/AC:P/CL:V/SV:P/ID:1/RE:Y/TL:O/EX:W/DS:S/IM:C/CU:H/MD:N/AP:T/AS:DC/PO:S';

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const issuers = (page: Page) => page.locator('.answer').filter({ hasText: 'Issuers of identity' });

test('says of an alternative which reason and which answer removed it @nojs', async ({ page }) => {
  await page.goto(`/r/${LINK}`);
  const idJag = section(page, 'Why not otherwise').getByRole('listitem').filter({ hasText: 'ID-JAG' });
  await expect(idJag).toContainText('In its way: Issuers of identity: One');
  await idJag.getByRole('link', { name: 'Issuers of identity' }).first().click();
  await expect(page).toHaveURL(/#answer-ID$/);
  await expect(issuers(page)).toBeInViewport();
});

test('says why a layer has no other role @nojs', async ({ page }) => {
  await page.goto(`/r/${LINK}`);
  const federation = section(page, 'The three layers').locator('.layer-row').last();
  await federation.getByText('Why no other role').click();
  await expect(federation.locator('.other-roles')).toContainText(/Primary\s*In its way:/);
});

for (const tag of ['@nojs', '@once']) {
  test(`finds the smallest changes that lead to an outcome ${tag}`, async ({ page }) => {
    await page.goto(`/r/${LINK}`);
    await page.getByLabel('Outcome').selectOption({ label: 'Federation primary' });
    await page.getByRole('button', { name: 'Show ways' }).click();
    await expect(page).toHaveURL(/\?goal=layers\.federation\.role%3Aprimary#goal$/);
    const way = page.locator('.ways > li').first();
    await expect(way).toContainText('Federation becomes primary');
    await way.getByRole('link', { name: 'See the recommendation' }).click();
    await expect(section(page, 'The three layers').locator('.layer-row').last()).toContainText('Primary');
  });
}

test('names what stands in the way of an outcome that no small change leads to @nojs', async ({ page }) => {
  const response = await page.goto(`/r/${LINK}?goal=layers.mtls.role:primary`);
  expect(response?.status()).toBe(200);
  await expect(page.locator('.goal')).toContainText('No change of up to three answers leads to this: mTLS primary.');
  await expect(page.locator('.goal')).toContainText('In its way:');
  await page.goto(`/r/${LINK}?goal=nonsense`);
  await expect(page.locator('.goal').getByRole('status')).toContainText('not one that can be asked for here');
});

test('orders what to do first, with sides and what each step unblocks @nojs', async ({ page }) => {
  await page.goto(`/r/${BLOCKED}`);
  const steps = section(page, 'What to do first').locator('.step');
  expect(await steps.count()).toBeGreaterThan(2);
  const tokens = steps.filter({ hasText: 'Access tokens of an authorization server' });
  await expect(tokens).toContainText('MCP server');
  await expect(tokens).toContainText('Let the MCP server require access tokens');
  await tokens.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/r\/MAA:[\d.]+\/.*\/AP:T\//);
});

test('leads from not sure to the question that settles most, one click from its answers @nojs', async ({ page }) => {
  await page.goto(`/r/${NOTHING_KNOWN}`);
  await page.getByRole('link', { name: /designs are still possible/ }).click();
  const open = section(page, 'Open questions');
  await expect(open.getByRole('heading', { name: 'Answer this first' })).toBeInViewport();
  const before = await open.locator('.design').count();
  await open.locator('.decisive a').first().click();
  await expect(page).toHaveURL(/\/r\/MAA:[\d.]+\//);
  expect(page.url()).not.toContain(NOTHING_KNOWN);
  expect(await section(page, 'Open questions').locator('.design').count()).toBeLessThan(before);
});

test('changes an answer in the questions where there is no script @nojs', async ({ page }) => {
  await page.goto(`/r/${LINK}`);
  await issuers(page).getByRole('link').click();
  await expect(page).toHaveURL(/\/decide\/.*\?question=ID$/);
});

test('changes an answer in place by keyboard: difference, keep, and back to undo', async ({ page }) => {
  await page.goto(`/r/${LINK}`);
  const row = issuers(page);
  const change = row.getByRole('link', { name: /^Change/ });
  await change.focus();
  await page.keyboard.press('Enter');
  const editor = row.locator('.in-place');
  await expect(editor.getByLabel('One', { exact: true })).toBeFocused();
  await expect(change).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(editor.getByRole('status')).toContainText('With this answer: Federation becomes complementary');
  await expect(editor.getByRole('link', { name: 'Compare both in full' })).toHaveAttribute('href', /^\/compare\?a=MAA/);
  await editor.getByRole('button', { name: 'Keep this answer' }).click();
  await expect(page).toHaveURL(/\/r\/MAA:[\d.]+\/.*\/ID:C\/.*#answer-ID$/);
  await expect(issuers(page)).toContainText('Issuers of different organisations');
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`/r/${LINK}$`));
  await expect(issuers(page)).toContainText('One');
});

test('discards a changed answer with Escape, and the focus is where it was', async ({ page }) => {
  await page.goto(`/r/${LINK}`);
  const row = issuers(page);
  await row.getByRole('link', { name: /^Change/ }).click();
  await row.getByLabel('Several, all ours').check();
  await page.keyboard.press('Escape');
  await expect(row.locator('.in-place')).toHaveCount(0);
  await expect(row.getByRole('link', { name: /^Change/ })).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`/r/${LINK}$`));
});

test('changes a member of a set in place, and says what becomes of a link of an older version @once', async ({
  page,
}) => {
  await page.goto(`/r/${OLD}`);
  const row = page.locator('#answer-AS');
  await row.getByRole('link', { name: /^Change/ }).click();
  await row.getByLabel('DPoP').selectOption('Yes');
  await expect(row.getByRole('status')).toContainText(/With this answer:|stays the same/);
  await row.getByRole('button', { name: 'Keep this answer' }).click();
  await expect(page).toHaveURL(/\/r\/MAA:1\.0\/.*\/AS:DCP\//);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`has no fault that axe finds with a goal, open questions and an answer being changed, ${scheme} @once`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(`/r/${LINK.replace('ID:1', 'ID:X')}?goal=layers.federation.role:primary`);
    await page.locator('#answer-TL').getByRole('link').click();
    await page.locator('#answer-TL').getByLabel('Client and server only').check();
    await expect(page.locator('.in-place').getByRole('status')).not.toContainText('as it stands');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
}

test('leads from the contents to each part', async ({ page }) => {
  await page.goto(`/r/${BLOCKED}`);
  for (const name of ['Framework alignment', 'What to do first', 'Sources']) {
    await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeInViewport();
  }
});
