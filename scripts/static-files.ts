/**
 * Lays out what a web server can answer by itself: reading pages, assets, compressed beforehand, in `dist/www`,
 * with the nginx configuration beside them. Run after `npm run build`.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { redirects } from '../content/redirects';
import { errorAnswers } from '../content/strings/errors';
import { PUBLIC_HEADERS, SECURITY_HEADERS, STATIC_POLICY } from '../server/http/security-headers';
import { headersOf } from '../server/machine-readable/headers';
import { htmlFiles, isReadingPage } from './reading-pages.mjs';

const OUT = 'dist';
const WWW = path.join(OUT, 'www');
const APP = path.join('.next', 'server', 'app');
const ERRORS = path.join(OUT, 'errors');
const COMPRESSED = /\.(html|css|js|svg|json|txt|xml|dmn|md|atom)$/;

function copyPages(): void {
  for (const page of htmlFiles(APP).filter(isReadingPage)) {
    if (page.startsWith('_global-error')) continue;
    const target = path.join(WWW, page === '_not-found.html' ? '404.html' : page);
    mkdirSync(path.dirname(target), { recursive: true });
    cpSync(path.join(APP, page), target);
  }
}

/** A file without a page around it: robots.txt, the icon, models, schemas, and what programs read. */
interface PlainFile {
  /** Path below the root of the site. */
  readonly name: string;
  readonly headers: { readonly [name: string]: string };
}

/** Files for programs, whose addresses begin without this (see `scripts/reading-files.ts`). */
const FOR_PROGRAMS = path.join('public', 'programs');

/** Headers of a prerendered file that are meant for readers; the others steer the framework's own cache. */
const KEPT = /^(?:access-control-|content-disposition$|link$|x-robots-tag$)/;

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

function compress(folder: string): number {
  let files = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) files += compress(file);
    else if (COMPRESSED.test(entry.name)) {
      const body = readFileSync(file);
      writeFileSync(`${file}.br`, brotliCompressSync(body));
      writeFileSync(`${file}.gz`, gzipSync(body, { level: 9 }));
      files += 1;
    }
  }
  return files;
}

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** Header lines for nginx; a name that is given twice counts once, with the later value. */
function headerLines(...sets: readonly { readonly [name: string]: string }[]): string {
  const merged = new Map(
    sets.flatMap((set) => Object.entries(set).map(([name, value]) => [name.toLowerCase(), value])),
  );
  return [...merged].map(([name, value]) => `add_header ${name} ${quoted(value)} always;\n`).join('');
}

const BASE = { ...SECURITY_HEADERS, 'Content-Security-Policy': STATIC_POLICY };

/** One location for each such file: its type and headers are those that Node sends. */
function plainFileLocations(files: readonly PlainFile[]): string {
  return files
    .map(({ name, headers }) => {
      const kept = Object.fromEntries(Object.entries(headers).filter(([header]) => KEPT.test(header)));
      const type = (headers['content-type'] ?? 'application/octet-stream').replace(/; charset=utf-8$/i, '');
      const open = name.startsWith('schemas/') ? PUBLIC_HEADERS : {};
      const lines = headerLines(BASE, kept, open, { 'cache-control': 'public, max-age=0, must-revalidate' });
      return `location = ${quoted(`/${name}`)} {\ntypes { }\ndefault_type ${type};\n${lines}}\n`;
    })
    .join('');
}

/** Addresses that moved, as next.config.ts moves them. */
const redirectLocations = (): string =>
  Object.entries(redirects)
    .map(([from, to]) => `location = ${quoted(from)} { return 308 ${quoted(to)}; }\n`)
    .join('');

/** What nginx says by itself, in words and with every header that a page has. */
function writeErrorAnswers(): void {
  for (const [status, { title, text }] of Object.entries(errorAnswers)) {
    const page = `<!doctype html>\n<html lang="en-GB">\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n<title>${title}</title>\n<h1>${title}</h1>\n<p>${text}</p>\n<p><a href="/">MCP Auth Advisor</a></p>\n</html>\n`;
    const problem = { type: 'about:blank', status: Number(status), title, detail: text };
    writeFileSync(path.join(ERRORS, `${status}.html`), page);
    writeFileSync(path.join(ERRORS, `${status}.json`), `${JSON.stringify(problem)}\n`);
  }
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(WWW, { recursive: true });
cpSync('public', WWW, { recursive: true, filter: (from) => from !== FOR_PROGRAMS });
cpSync(path.join('.next', 'static'), path.join(WWW, '_next', 'static'), { recursive: true });
copyPages();
const plainFiles = [...copyPrerenderedFiles(), ...copyProgramFiles()];
cpSync('deploy', OUT, { recursive: true, filter: (from) => from === 'deploy' || from.endsWith('.conf') });
writeFileSync(path.join(OUT, 'security-headers.conf'), headerLines(BASE));
writeFileSync(path.join(OUT, 'prerendered.conf'), `${plainFileLocations(plainFiles)}${redirectLocations()}`);
mkdirSync(ERRORS, { recursive: true });
writeErrorAnswers();
process.stdout.write(`${compress(WWW)} files compressed in ${WWW}\n`);
