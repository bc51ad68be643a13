import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tally } from './tally.mjs';

const ofVitest = (passed: number, ...failed: string[]) => ({
  numPassedTests: passed,
  testResults: failed.map((name) => ({
    name,
    status: 'failed',
    message: '',
    assertionResults: [{ status: 'failed', fullName: 'breaks', failureMessages: ['expected 1 to be 2'] }],
  })),
});
const ofPlaywright = (expected: number, unexpected = 0, flaky = 0) => ({
  stats: { expected, unexpected, flaky },
  suites: [],
});

describe('the closing line', () => {
  let folder: string;
  let printed: string[];

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'tally-'));
    printed = [];
    vi.spyOn(console, 'log').mockImplementation((line: string) => printed.push(line));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  const told = (reports: { readonly [name: string]: unknown }, failedSteps = 0) => {
    for (const [name, report] of Object.entries(reports)) {
      writeFileSync(path.join(folder, `${name}.json`), JSON.stringify(report));
    }
    return [tally(folder, failedSteps), printed.at(-1)];
  };
  const green = { unit: ofVitest(5), proofs: ofVitest(3), system: ofVitest(2), e2e: ofPlaywright(10) };

  it('sums what passed', () => {
    expect(told(green)).toEqual([true, '20 passed, 0 failed']);
  });

  it('names what failed', () => {
    expect(told({ ...green, proofs: ofVitest(3, 'a.proof.test.ts') }, 1)).toEqual([false, '20 passed, 1 failed']);
    expect(printed[0]).toContain('FAILED a.proof.test.ts › breaks\nexpected 1 to be 2');
  });

  it.each(['unit', 'proofs', 'system', 'e2e'])('counts a run without a report as failed: %s', (missing) => {
    const rest = Object.fromEntries(Object.entries(green).filter(([name]) => name !== missing));
    expect(told(rest, 1)[0]).toBe(false);
    expect(printed.at(-1)).toMatch(/ passed, 1 failed$/);
  });

  it('counts a file that does not load, a flaky test, and a step without tests', () => {
    const unloaded = {
      numPassedTests: 0,
      testResults: [{ name: 'b', status: 'failed', message: 'no', assertionResults: [] }],
    };
    expect(told({ ...green, unit: unloaded }, 1)[1]).toBe('15 passed, 1 failed');
    expect(told({ ...green, e2e: ofPlaywright(9, 0, 1) })[1]).toBe('19 passed, 1 failed');
    expect(told(green, 1)).toEqual([false, '20 passed, 1 failed']);
  });

  it('is no success where nothing ran', () => {
    const none = { unit: ofVitest(0), proofs: ofVitest(0), system: ofVitest(0), e2e: ofPlaywright(0) };
    expect(told(none)).toEqual([false, '0 passed, 0 failed']);
  });
});
