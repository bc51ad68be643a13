import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { trackedFiles } from './documents';

interface Package {
  readonly optionalDependencies?: { readonly [name: string]: string };
  readonly hasInstallScript?: boolean;
}

const locks = trackedFiles.filter((file) => path.basename(file) === 'package-lock.json');
const packagesOf = (lock: string): { readonly [folder: string]: Package } =>
  JSON.parse(readFileSync(lock, 'utf8')).packages;

/** Folders in which Node would look for what a package in this folder imports, nearest first. */
function lookedUp(folder: string, name: string): string[] {
  const parents = folder
    .split('/node_modules/')
    .map((_, index, parts) => parts.slice(0, index + 1).join('/node_modules/'));
  return [
    ...parents
      .filter((parent) => parent !== '')
      .toReversed()
      .map((parent) => `${parent}/node_modules/${name}`),
    `node_modules/${name}`,
  ];
}

function ignoresScripts(folder: string): boolean {
  const settings = path.join(folder, '.npmrc');
  return existsSync(settings) && /^ignore-scripts=true$/m.test(readFileSync(settings, 'utf8'));
}

describe.each(locks)('%s', (lock) => {
  it('holds the packages of every platform: npm leaves out what it cannot fetch where the lock is made', () => {
    const packages = packagesOf(lock);
    const missing = Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !lookedUp(folder, name).some((place) => place in packages)),
    );
    expect(missing).toEqual([]);
  });

  it('lets no package run a script when it is installed', () => {
    const scripted = Object.entries(packagesOf(lock)).filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(ignoresScripts(path.dirname(lock)) ? [] : scripted).toEqual([]);
  });
});
