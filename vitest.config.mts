import { availableParallelism } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

const TESTS = '{decision,content,components,server,site,checks,cli,mdx,scripts,app,deploy}/**/*.test.{ts,tsx}';
/** Over the whole answer space of the model, or over thousands of answer sets. */
const PROOFS = '**/*.proof.test.ts';
/** With databases, mail servers, web servers and processes of their own. */
const SYSTEM = '**/*.system.test.ts';

/** Only to end what hangs: machines are shared, and the longest test starts thirteen processes one after another. */
const LONGEST = 600_000;

export default defineConfig({
  resolve: { alias: { '@': path.resolve(import.meta.dirname) } },
  test: {
    // Databases, mails and processes are waited for much of the time, so more run at once than there are processors.
    maxWorkers: availableParallelism() + 1,
    projects: [
      {
        extends: true,
        // One set of modules for all files of a worker: loading them anew for each would take longer than the tests.
        test: {
          name: 'unit',
          include: [TESTS],
          exclude: [PROOFS, SYSTEM],
          pool: 'threads',
          isolate: false,
          testTimeout: LONGEST,
          hookTimeout: LONGEST,
        },
      },
      { extends: true, test: { name: 'proofs', include: [PROOFS], testTimeout: LONGEST, hookTimeout: LONGEST } },
      { extends: true, test: { name: 'system', include: [SYSTEM], testTimeout: LONGEST, hookTimeout: LONGEST } },
    ],
  },
});
