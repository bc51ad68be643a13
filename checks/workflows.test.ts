import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { trackedFiles } from './documents';

interface Step {
  readonly uses?: string;
  readonly with?: { readonly [input: string]: unknown };
}

interface Job {
  readonly 'timeout-minutes'?: number;
  readonly permissions?: { readonly [scope: string]: string };
  readonly strategy?: { readonly matrix: { readonly node?: readonly string[] } };
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly permissions?: object;
  readonly concurrency?: object;
  readonly jobs: { readonly [id: string]: Job };
}

const read = (file: string) => readFileSync(file, 'utf8');
const { engines } = JSON.parse(read('package.json'));
/** The oldest Node that is allowed, and the one that is developed on. */
const [OLDEST, NEWEST] = [engines.node.replace('>=', ''), read('.nvmrc').trim()];

const files = trackedFiles.filter((file) => /\.ya?ml$/.test(file));
const workflows = files.filter((file) => file.startsWith('.github/workflows/'));
const jobsOf = (file: string) => Object.values((parse(read(file)) as Workflow).jobs);
const stepsOf = (file: string) => jobsOf(file).flatMap(({ steps }) => steps);

describe.each(files)('%s', (file) => {
  it('is YAML without errors or warnings', () => {
    const { errors, warnings } = parseDocument(read(file), { merge: true });
    expect([...errors, ...warnings]).toEqual([]);
  });
});

describe.each(workflows)('%s', (file) => {
  it('pins each action by the hash of a commit and says which version that is', () => {
    const used = [...read(file).matchAll(/\buses: (.+)$/gm)].map(([, action]) => action);
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('has no rights but to read, an end to every job, and one run for a branch', () => {
    const { permissions, concurrency } = parse(read(file)) as Workflow;
    expect(permissions).toEqual({});
    expect(concurrency).toBeDefined();
    for (const job of jobsOf(file)) {
      expect(job.permissions).toEqual({ contents: 'read' });
      expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
    }
  });

  it('leaves no credentials in the work tree', () => {
    const checkouts = stepsOf(file).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    for (const step of checkouts) expect(step.with).toMatchObject({ 'persist-credentials': false });
  });

  it('runs on the Node of .nvmrc, and on the oldest that package.json allows', () => {
    for (const { steps, strategy } of jobsOf(file))
      for (const { with: inputs } of steps.filter(({ uses }) => uses?.startsWith('actions/setup-node@'))) {
        if (strategy?.matrix.node) expect(strategy.matrix.node).toEqual([OLDEST, NEWEST]);
        else expect(inputs).toMatchObject({ 'node-version-file': '.nvmrc' });
      }
  });
});
