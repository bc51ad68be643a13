import { describe, expect, it } from 'vitest';
import { importsIn, sources } from './imports';

const ENDINGS = ['', '.ts', '.tsx', '.mjs', '/index.ts', '/index.tsx'];

const fileOf = (target: string): string | undefined =>
  ENDINGS.map((ending) => `${target}${ending}`).find((file) => sources.has(file));

/** What browsers get: files that say so, the script of search, and everything that these import. */
function reached(): { readonly files: ReadonlySet<string>; readonly packages: ReadonlySet<string> } {
  const starts = [...sources].filter(([, source]) => /^['"]use client['"]/.test(source)).map(([file]) => file);
  const files = new Set([...starts, 'components/search/browser/main.ts']);
  const packages = new Set<string>();
  for (const file of files) {
    for (const { target, isPackage, isType } of importsIn(file, sources.get(file) ?? '')) {
      if (isType) continue;
      if (isPackage) packages.add(target);
      else files.add(fileOf(target) ?? target);
    }
  }
  return { files, packages };
}

describe('what browsers get', () => {
  const { files, packages } = reached();

  it('is followed through imports', () => {
    expect(files.size).toBeGreaterThan(50);
    expect(files).toContain('content/strings/questions.ts');
    expect(packages).toContain('react');
  });

  it('holds no loader of content, no schema and nothing of Node', () => {
    expect([...files].filter((file) => /^(content\/collections|server|checks)\//.test(file))).toEqual([]);
    expect([...packages].filter((name) => /^(zod|yaml|node:)/.test(name))).toEqual([]);
  });
});
