import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { settingsTable } from './document';

it('docs/settings.md has every setting, as the schema says it', () => {
  // Where it differs: take what this test expects.
  expect(readFileSync('docs/settings.md', 'utf8')).toContain(settingsTable());
});
