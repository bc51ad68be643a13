import { defineConfig, devices } from '@playwright/test';
import { startArguments } from './scripts/node/start-command.mjs';
import { CHROMIUM, RUNNING_SITE } from './scripts/node/test-settings.mjs';

const PORT = Number(RUNNING_SITE ?? 3107);
const baseURL = `http://127.0.0.1:${PORT}`;

const launchOptions = {
  ...(CHROMIUM === undefined ? {} : { executablePath: CHROMIUM }),
  // So that it does not reach for the network by itself.
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

export default defineConfig({
  testDir: 'e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // Only to end what hangs: machines are shared.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: 'reports/e2e.json' }]],
  use: { baseURL, launchOptions },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } }, grepInvert: /@nojs|@phone/ },
    { name: 'phone', use: { ...devices['Pixel 7'], viewport: { width: 360, height: 740 } }, grepInvert: /@nojs|@once/ },
    { name: 'crawl', testDir: 'checks', testMatch: '**/*.spec.ts' },
    { name: 'no-js', use: { javaScriptEnabled: false, viewport: { width: 1024, height: 800 } }, grep: /@nojs/ },
  ],
  webServer: {
    command: `node ${startArguments.join(' ')} -H 127.0.0.1 -p ${PORT}`,
    url: `${baseURL}/api/health`,
    // Mails are read from their files.
    env: { SMTP_URL: 'outbox:' },
    reuseExistingServer: RUNNING_SITE !== undefined,
    timeout: 60_000,
  },
});
