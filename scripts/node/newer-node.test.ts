import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isNewEnough } from './newer-node.mjs';

const json = (file: string) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
const asked: string = json('../../package.json').engines.node;

describe('the Node of a machine', () => {
  it.each([
    ['20.20.2', false],
    ['22.12.9', false],
    ['22.13.0', true],
    ['22.23.2', true],
    ['24.0.0', true],
    ['9.99.0', false],
    ['100.0.0', true],
  ])('%s is new enough for >=22.13: %s', (version, expected) => {
    expect(isNewEnough(version, '>=22.13')).toBe(expected);
  });
});

describe('the Node that is brought along', () => {
  const { optionalDependencies } = json('package.json') as { optionalDependencies: Record<string, string> };
  const { packages } = json('package-lock.json') as {
    packages: Record<string, { version: string; integrity?: string; optional?: boolean } | undefined>;
  };

  it.each(Object.entries(optionalDependencies))('%s %s is new enough, pinned and optional', (name, version) => {
    expect(isNewEnough(version, asked)).toBe(true);
    const locked = packages[`node_modules/${name}`];
    expect(locked).toMatchObject({ version, optional: true });
    expect(locked?.integrity).toMatch(/^sha512-/);
  });

  it('exists for the systems of contributors', () => {
    const names = Object.keys(optionalDependencies).join(' ');
    for (const system of ['linux', 'darwin', 'win']) expect(names).toContain(system);
  });
});
