/**
 * Releases the model in work as the newest version: `npm run release:model`. It freezes the model as data with the hashes
 * of its answers, carries the links of the version before over, adds links that meet what changed, and says what is left
 * to write. It refuses on changes that are not committed, and where the version is released or does not fit.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { modelOf, modelReleases } from '@/decision';
import { inWork } from '@/decision/in-work';
import { planRelease } from './release/plan';

async function releasedVersions() {
  const found = [];
  for (const { link, date } of modelReleases) {
    const model = await modelOf(link);
    if (model !== null) found.push({ model, date });
  }
  return found;
}

/** Leaves no list of one line that the formatter would break, and the other way round. */
const format = (files: readonly string[]): void => {
  execFileSync('npx', ['biome', 'check', '--write', '--colors=off', ...files], { stdio: 'inherit' });
};

async function main(): Promise<void> {
  if (execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' }) !== '')
    throw new Error('Commit first: a release is a commit of its own.');
  const { files, left } = planRelease({
    source: inWork.source,
    released: await releasedVersions(),
    date: new Date().toISOString().slice(0, 10),
    read: (file) => readFileSync(file, 'utf8'),
  });
  for (const [file, text] of files) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  format([...files.keys()].filter((file) => file.endsWith('.ts')));
  process.stdout.write(`${inWork.version} is released, in ${files.size} files.\n`);
  if (left.length > 0) process.stdout.write(`Left to write:\n${left.map((line) => `  ${line}\n`).join('')}`);
  process.stdout.write('Then: npm run content -- --register, npm run verify, and commit it.\n');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
