import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { startPostgres } from '@/server/database/testing/postgres-server';
import { startBuiltSite } from '@/server/testing/built-site';
import { ended } from '@/server/testing/program';
import { heading } from './wizard-steps';

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Send me the link to confirm' }).click();
}

test('while the database server is stopped the form says so and keeps the address; then it is taken @nojs', async ({
  page,
}) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'subscribe-faults-'));
  const postgres = await startPostgres();
  const { process: site, address } = await startBuiltSite({
    DATABASE_URL: postgres.newDatabase(),
    DATA_DIR: folder,
    SMTP_URL: 'outbox:',
  });
  try {
    await page.goto(`${address}/subscribe`);
    await page.getByLabel('Mail address').fill('kept@example.org');
    await postgres.stop();
    await send(page);
    await expect(page.getByText('the database does not answer')).toBeVisible();
    await expect(page.getByLabel('Mail address')).toHaveValue('kept@example.org');
    await postgres.start();
    await send(page);
    await expect(heading(page, 'Look into your mail')).toBeVisible();
  } finally {
    site.kill();
    await ended(site);
    await postgres.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
