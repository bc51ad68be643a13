import { availableParallelism } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': path.resolve(import.meta.dirname) } },
  test: {
    include: ['{decision,content,components,server,cli,mdx,scripts,app}/**/*.test.{ts,tsx}'],
    // Only to end what hangs: machines are shared, and the longest test starts thirteen processes one after another.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Databases, mails and processes are waited for much of the time, so more run at once than there are processors.
    maxWorkers: availableParallelism() + 1,
  },
});
