/** What tests and benchmarks take from the environment. `npm run verify` reads it before any package is installed. */

/** Debian's Chromium, or one by name; undefined elsewhere, where Playwright finds the one that it installed. */
export const CHROMIUM = process.env.CHROMIUM_PATH ?? (process.platform === 'linux' ? '/usr/bin/chromium' : undefined);

/** Folder of the programs of PostgreSQL, where it is not Debian's. */
export const POSTGRES_BIN = process.env.POSTGRES_BIN;

/** Port of a built site that runs already; undefined where the browser tests start one. */
export const RUNNING_SITE = process.env.E2E_PORT;

/** Answer sets for which browser, API and command line are compared. */
export const IDENTITY_SETS = Number(process.env.IDENTITY_SETS ?? 1_000);

/** Told to programs that behave differently where nobody watches. */
export const CI = process.env.CI ?? 'true';
