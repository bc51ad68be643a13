import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { startBuiltSite } from '@/server/testing/built-site';
import { ended } from '@/server/testing/program';
import { link } from './links';

const VECTOR = link('a person with a local process');

test('without a way for mail no page asks for an address, and the feeds are offered @nojs', async ({ page }) => {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'no-mail-')), 'data');
  const { process: site, address } = await startBuiltSite({ SMTP_URL: '', DATABASE_URL: '', DATA_DIR: folder });
  try {
    for (const place of [
      `/subscribe?vector=${VECTOR}`,
      `/r/${VECTOR}`,
      '/journal',
      '/guidance/mtls',
      '/subscribe/sent',
    ]) {
      await page.goto(`${address}${place}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByLabel('Mail address')).toHaveCount(0);
      await expect(page.getByText('on its way')).toHaveCount(0);
    }
    await expect(page.getByText('This copy of the site sends no mail')).toBeVisible();
    for (const name of ['Atom', 'JSON Feed']) {
      const links = await page.getByRole('link', { name, exact: true }).all();
      expect(links).toHaveLength(4);
      for (const link of links) {
        expect((await page.request.get(`${address}${await link.getAttribute('href')}`)).status()).toBe(200);
      }
    }
    const sent = await page.request.post(`${address}/api/journal/subscribe`, {
      form: { address: 'reader@example.org', journal: 'on' },
      headers: { 'Sec-Fetch-Site': 'same-origin' },
    });
    expect([sent.status(), await sent.json()]).toMatchObject([503, { fault: 'no-mail' }]);
    expect(await (await page.request.get(`${address}/api/health`)).json()).toMatchObject({
      status: 'ok',
      mail: 'none',
    });
    expect(existsSync(path.join(folder, 'postgres'))).toBe(false);
  } finally {
    site.kill();
    await ended(site);
    rmSync(path.dirname(folder), { recursive: true, force: true });
  }
});
