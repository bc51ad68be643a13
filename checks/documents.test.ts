import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { brokenLinks, currentDocuments, documents, missingPaths, scriptsNamed, trackedFiles } from './documents';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const read = (file: string) => readFileSync(file, 'utf8');

describe('what is found in a document', () => {
  it('is a link to a file or a heading that is not there', () => {
    const text = '# One\n[a](#one) [b](#two) [c](README.md) [d](README.md#licence) [e](none.md) [f](README.md#none)\n';
    expect(brokenLinks('SECURITY.md', text)).toEqual(['#two', 'none.md', 'README.md#none']);
  });

  it('is a script, however it is run', () => {
    expect(scriptsNamed('`npm run check`, npm run --silent content -- --register, `npm test`, npm ci')).toEqual([
      'check',
      'content',
      'test',
    ]);
  });

  it('is a path below a folder of ours, and no other code', () => {
    expect(missingPaths('`docs/none.md` `docs/voice.md` `docs/<slug>.md` `dist/logs` `and/or` `/docs/none`')).toEqual([
      'docs/none.md',
    ]);
  });
});

describe.each(documents)('%s', (file) => {
  it('links to files and headings that are there', () => {
    expect(brokenLinks(file, read(file))).toEqual([]);
  });
});

describe.each(currentDocuments)('%s', (file) => {
  it('names scripts, files and folders that are there', () => {
    expect(scriptsNamed(read(file)).filter((script) => scripts[script] === undefined)).toEqual([]);
    expect(missingPaths(read(file))).toEqual([]);
  });
});

describe('files beside the documents that name scripts', () => {
  const others = trackedFiles.filter(
    (file) => /^(\.github|\.ci|deploy)\//.test(file) || file === 'Dockerfile' || file === 'next.config.ts',
  );

  it('name those of package.json', () => {
    const named = others.flatMap((file) => scriptsNamed(read(file)).map((script) => ({ file, script })));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ script }) => scripts[script] === undefined)).toEqual([]);
  });
});
