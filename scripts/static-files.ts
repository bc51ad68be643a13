/**
 * Lays out what a web server can answer by itself: reading pages, assets, compressed beforehand, in `dist/www`,
 * with the nginx configuration beside them. Run after `npm run build`.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { headersOf } from '../server/machine-readable/headers';
import { compress, type PlainFile, writeConfiguration } from './nginx-files';
import { htmlFiles, isReadingPage } from './reading-pages.mjs';

const OUT = 'dist';
const WWW = path.join(OUT, 'www');
const APP = path.join('.next', 'server', 'app');

function copyPages(): void {
  for (const page of htmlFiles(APP).filter(isReadingPage)) {
    if (page.startsWith('_global-error')) continue;
    const target = path.join(WWW, page === '_not-found.html' ? '404.html' : page);
    mkdirSync(path.dirname(target), { recursive: true });
    cpSync(path.join(APP, page), target);
  }
}

/** Files for programs, whose addresses begin without this (see `scripts/reading-files.ts`). */
const FOR_PROGRAMS = path.join('public', 'programs');

function copyProgramFiles(): readonly PlainFile[] {
  cpSync(FOR_PROGRAMS, WWW, { recursive: true });
  const files = readdirSync(FOR_PROGRAMS, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return files.map((file) => {
    const name = path.relative(FOR_PROGRAMS, path.join(file.parentPath, file.name));
    return { name, headers: headersOf(`/${name}`) };
  });
}

function copyPrerenderedFiles(): readonly PlainFile[] {
  const files = readdirSync(APP, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.body'));
  return files.map((file) => {
    const name = file.slice(0, -'.body'.length);
    mkdirSync(path.dirname(path.join(WWW, name)), { recursive: true });
    cpSync(path.join(APP, file), path.join(WWW, name));
    return { name, headers: JSON.parse(readFileSync(path.join(APP, `${name}.meta`), 'utf8')).headers };
  });
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(WWW, { recursive: true });
cpSync('public', WWW, { recursive: true, filter: (from) => from !== FOR_PROGRAMS });
cpSync(path.join('.next', 'static'), path.join(WWW, '_next', 'static'), { recursive: true });
copyPages();
const plainFiles = [...copyPrerenderedFiles(), ...copyProgramFiles()];
writeConfiguration(OUT, plainFiles);
process.stdout.write(`${compress(WWW)} files compressed in ${WWW}\n`);
