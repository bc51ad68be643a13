import { availableParallelism } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': path.resolve(import.meta.dirname) } },
  test: {
    include: ['{decision,content,components,server,cli,mdx,scripts,app}/**/*.test.{ts,tsx}'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Databases, mails and processes are waited for much of the time, so more run at once than there are processors.
    maxWorkers: availableParallelism() + 1,
  },
});
