#!/usr/bin/env node
/**
 * Starts the command from one bundled file in dist/, and makes that file first where it is missing or older than
 * anything it was made from. Node 20 does not read TypeScript, and a bundle starts faster than a loader.
 */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundle = `${root}dist/advise.mjs`;
const madeFrom = `${root}dist/advise.json`;

function isFresh() {
  try {
    const made = statSync(bundle).mtimeMs;
    return JSON.parse(readFileSync(madeFrom, 'utf8')).every((file) => statSync(root + file).mtimeMs < made);
  } catch {
    return false;
  }
}

async function make() {
  const { build } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['cli/main.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    metafile: true,
    write: false,
    outfile: bundle,
  });
  mkdirSync(`${root}dist`, { recursive: true });
  const replace = (file, content) => {
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, content);
    renameSync(draft, file);
  };
  replace(madeFrom, JSON.stringify(Object.keys(metafile.inputs)));
  replace(bundle, outputFiles[0].contents);
}

if (!isFresh()) await make();
await import(pathToFileURL(bundle).href);
