import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { startPostgres } from '@/server/database/testing/postgres-server';
import { type Environment, ended } from '@/server/testing/program';
import { heading } from './wizard-steps';

/** Starts the built site on a free port. @returns its address, once it takes requests */
async function startSite(env: Environment): Promise<{ site: ChildProcess; address: string }> {
  const site = spawn('node_modules/.bin/next', ['start', '-H', '127.0.0.1', '-p', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  const address = await new Promise<string>((done, fail) => {
    let said = '';
    site.stdout?.on('data', (text: Buffer) => {
      said += text;
      const [, found] = /(http:\/\/127\.0\.0\.1:\d+).*Ready/s.exec(said) ?? [];
      if (found !== undefined) done(found);
    });
    site.once('exit', (code) => fail(new Error(`the site ended with ${code}`)));
  });
  return { site, address };
}

async function send(page: Page): Promise<void> {
  // The form takes nothing that is sent faster than a person can.
  await page.waitForTimeout(2_100);
  await page.getByRole('button', { name: 'Send me the link to confirm' }).click();
}

test('while the database server is stopped the form says so and keeps the address; then it is taken @nojs', async ({
  page,
}) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'subscribe-faults-'));
  const postgres = await startPostgres();
  const { site, address } = await startSite({ DATABASE_URL: postgres.newDatabase(), DATA_DIR: folder });
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
