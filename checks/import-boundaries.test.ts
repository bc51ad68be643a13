import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each folder may import from besides itself. Checks, scripts and the bench may take from anywhere. */
const ALLOWED: { readonly [folder: string]: readonly string[] } = {
  app: ['components', 'server', 'content', 'site', 'decision'],
  components: ['content', 'site', 'decision'],
  server: ['content', 'site', 'decision', 'mdx'],
  cli: ['content', 'site', 'decision'],
  content: ['site', 'decision'],
  site: ['decision'],
  mdx: ['site'],
  decision: [],
};

/** The doors of the decision model: what stands behind them is nobody else's business. */
const DOORS = [
  'decision',
  'decision/exposure',
  'decision/examine',
  'decision/proof',
  'decision/exchange/tables',
  // The model in work, for those who edit it.
  'decision/in-work',
];

/** Past the doors today. Nothing is added here. */
const PAST_THE_DOORS: readonly string[] = [
  'app/model/proofs/page.tsx decision/check/report',
  'cli/main.ts decision/check/report',
  'server/exports/model/dmn.ts decision/engine/source',
];

/** Tests and what they start may look at anything. */
const isTest = (file: string): boolean => /\.test\.tsx?$|\/testing\//.test(file);

interface Import {
  readonly file: string;
  /** Path from the root of the project, without its ending. */
  readonly target: string;
}

/** The imports of our own files in a source, by alias or relative, static or not. */
function importsIn(file: string, source: string): Import[] {
  const named = [...source.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"`]([^'"`]+)['"`]/g)].map(([, name = '']) => name);
  return named.flatMap((name) => {
    if (name.startsWith('@/')) return [{ file, target: name.slice(2) }];
    return name.startsWith('.') ? [{ file, target: path.posix.join(path.posix.dirname(file), name) }] : [];
  });
}

const folderOf = (file: string): string => file.split('/')[0] ?? '';
const bare = (target: string): string => target.replace(/(\/index)?\.(ts|tsx|mjs)$/, '');

/** Whether an import goes where its folder may not. */
function isForbidden({ file, target }: Import): boolean {
  const [from, to] = [folderOf(file), folderOf(target)];
  const allowed = ALLOWED[from];
  if (allowed === undefined || from === to || ALLOWED[to] === undefined) return false;
  if (!allowed.includes(to)) return true;
  return to === 'decision' && !DOORS.includes(bare(target)) && !PAST_THE_DOORS.includes(`${file} ${bare(target)}`);
}

describe('the walls between folders', () => {
  it('see an import by alias, by path, at any depth, and when it is made at run time', () => {
    const forbidden = (file: string, source: string) => importsIn(file, source).filter(isForbidden).length;
    expect(forbidden('components/a/b.ts', "import { x } from '@/server/http/deep/er';")).toBe(1);
    expect(forbidden('components/a/b.ts', "import { x } from '../../server/x';")).toBe(1);
    expect(forbidden('components/a/b.ts', "const x = await import('../../app/x');")).toBe(1);
    expect(forbidden('server/a.ts', "export type { X } from '@/components/x';")).toBe(1);
    expect(forbidden('content/a.ts', "import type { X } from '@/decision/engine/run';")).toBe(1);
    expect(forbidden('decision/model/a.ts', "import { x } from '../../site/routes';")).toBe(1);
    expect(
      forbidden('components/a/b.ts', "import { x } from '@/decision';\nimport { y } from '@/site/scene/scene';"),
    ).toBe(0);
    expect(forbidden('decision/model/a.ts', "import { x } from '../engine/run.ts';")).toBe(0);
  });

  it('hold', () => {
    const files = execFileSync('git', ['ls-files', '*.ts', '*.tsx', '*.mjs'], { encoding: 'utf8' }).trim().split('\n');
    const found = files
      .filter((file) => !isTest(file))
      .flatMap((file) => importsIn(file, readFileSync(file, 'utf8')))
      .filter(isForbidden);
    expect(files.length).toBeGreaterThan(500);
    expect(found.map(({ file, target }) => `${file} ${bare(target)}`)).toEqual([]);
  });
});
