import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { NEWEST } from './cases.ts';

const TESTS = [
  '{app,checks,cli,components,content,decision,mdx,scripts,server,site}/**/*.{test,spec}.{ts,tsx}',
  'e2e/*.ts',
];

/** The next release would have to change it by hand. A case has a name, and `NEWEST` begins every other link. */
it('no test names the newest version of the model', () => {
  const files = TESTS.flatMap((pattern) => globSync(pattern));
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => readFileSync(file, 'utf8').includes(`${NEWEST}/`))).toEqual([]);
});
