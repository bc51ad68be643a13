import { describe, expect, it } from 'vitest';
import { type Import, importsIn, sources } from './imports';

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
  'decision/ahead',
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

const folderOf = (file: string): string => file.split('/')[0] ?? '';
const bare = (target: string): string => target.replace(/(\/index)?\.(ts|tsx|mjs)$/, '');

/** Whether an import goes where its folder may not. */
function isForbidden({ file, target, isPackage }: Import): boolean {
  if (isPackage) return false;
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
    const found = [...sources]
      .filter(([file]) => !isTest(file))
      .flatMap(([file, source]) => importsIn(file, source))
      .filter(isForbidden);
    expect(sources.size).toBeGreaterThan(500);
    expect(found.map(({ file, target }) => `${file} ${bare(target)}`)).toEqual([]);
  });
});
