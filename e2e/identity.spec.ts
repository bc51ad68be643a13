import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { build } from 'esbuild';
import { IDENTITY_SETS } from '@/scripts/node/test-settings.mjs';

const SEED = 20261122;
const AT_ONCE = 16;

const run = promisify(execFile);
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

async function randomAnswers(): Promise<string[]> {
  const { stdout } = await run('npx', ['tsx', 'scripts/random-answers.ts', String(IDENTITY_SETS), String(SEED)], {
    maxBuffer: 2 ** 28,
  });
  return stdout.trim().split('\n');
}

/** Digests of what the command line prints, a line each. */
async function byCommandLine(answers: readonly string[]): Promise<string[]> {
  const child = run('npm', ['run', '--silent', 'advise', '--', '--ndjson'], { maxBuffer: 2 ** 30 });
  child.child.stdin?.end(`${answers.join('\n')}\n`);
  const { stdout } = await child;
  return stdout.trimEnd().split('\n').map(digest);
}

/** Digests of what a site answers. */
async function bySite(site: string, answers: readonly string[]): Promise<string[]> {
  const digests: string[] = new Array(answers.length).fill('');
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < answers.length) {
      const at = next;
      next += 1;
      const response = await fetch(`${site}/api/v1/recommendations`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: answers[at] ?? '',
      });
      digests[at] = digest((await response.text()).trimEnd());
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return digests;
}

test.describe('one model behind every door', () => {
  test.use({ bypassCSP: true });

  test(`site, command line and browser give byte-identical recommendations for ${IDENTITY_SETS} answer sets @once`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(180_000 + IDENTITY_SETS * 60);
    const answers = await randomAnswers();
    expect(new Set(answers).size).toBe(IDENTITY_SETS);
    const expected = await byCommandLine(answers);
    expect(expected).toHaveLength(IDENTITY_SETS);

    const bundle = await build({
      stdin: { contents: "import { advise } from './decision/index.ts'; globalThis.advise = advise;", resolveDir: '.' },
      bundle: true,
      write: false,
      format: 'iife',
    });
    await page.goto('/guidance');
    await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
    const inBrowser = await page.evaluate(async (lines) => {
      const { advise } = globalThis as unknown as { advise: (answers: unknown) => unknown };
      const digests: string[] = [];
      for (const line of lines) {
        const bytes = new TextEncoder().encode(JSON.stringify(advise(JSON.parse(line))));
        const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
        digests.push(Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join(''));
      }
      return digests;
    }, answers);
    expect(inBrowser).toEqual(expected);

    expect(await bySite(baseURL ?? '', answers)).toEqual(expected);
  });
});
