/**
 * Takes the framework's scripts off the reading pages after `next build`, so that they are plain HTML.
 *
 * Refuses a reading page that holds a client component of ours: without scripts it would not work.
 * Run before the first `next start`, which copies pages on their first request.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const SERVER_APP = path.join('.next', 'server', 'app');

/** Routes that stay scripted; everything else that was prerendered as HTML is a reading page. */
const INTERACTIVE = [/^decide(\/|$)/, /^r(\/|$)/, /^compare(\/|$)/, /^search(\/|$)/, /^subscribe(\/|$)/];

/** Error boundaries are client components by definition; without scripts they never run. */
export const NEVER_RUN = [/\/app\/error\.tsx$/, /\/app\/global-error\.tsx$/];

/** Links that are marked by the path of the page: what is prerendered of them is all that they need. */
export const NEEDS_NO_SCRIPT = [/\/components\/ui\/nav-link\.tsx$/];

/** @returns every prerendered HTML file below the folder, relative to it */
export function htmlFiles(folder, below = '') {
  return readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    // As addresses are written, on every system.
    const name = path.posix.join(below, entry.name);
    if (entry.isDirectory()) return htmlFiles(folder, name);
    return name.endsWith('.html') ? [name] : [];
  });
}

/** @returns whether a prerendered file is a reading page */
export const isReadingPage = (file) => !INTERACTIVE.some((route) => route.test(file.replace(/\.html$/, '')));

/** @returns the files of ours that a route's client reference manifest names and that would need scripts */
export function clientComponents(manifest) {
  const assigned = manifest.search(/\] ?= ?\{/);
  const { clientModules } = JSON.parse(manifest.slice(manifest.indexOf('{', assigned)).replace(/;\s*$/, ''));
  return Object.keys(clientModules)
    .map((name) => name.replace(/ <module evaluation>$/, ''))
    .filter((name) => !name.includes('/node_modules/next/'))
    .filter((name) => ![...NEVER_RUN, ...NEEDS_NO_SCRIPT].some((pattern) => pattern.test(name)));
}

/** Removes framework scripts, their preloads and the serialised component tree; keeps our own small script and blocks of data. */
export function strip(html) {
  return html
    .replace(/<script\b(?![^>]*\s(?:src="\/site\.js"|type="application\/ld\+json"))[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*\brel="(?:preload|modulepreload)"[^>]*\bas="script"[^>]*\/?>/g, '')
    .replace(/<link\b[^>]*\bas="script"[^>]*\brel="(?:preload|modulepreload)"[^>]*\/?>/g, '')
    .replace(/<!--\/?\$!?\??-->|<!-- -->/g, '');
}

/** Where the manifest of a prerendered file lies: its route folder, or that of the dynamic route it came from. */
function manifestsFor(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('client-reference-manifest.js'))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .filter((file) => isReadingPage(path.relative(folder, file).replaceAll(path.sep, '/')));
}

function main() {
  if (!existsSync(SERVER_APP)) throw new Error('Nothing to strip: run `next build` first.');
  for (const manifest of manifestsFor(SERVER_APP)) {
    const found = clientComponents(readFileSync(manifest, 'utf8'));
    if (found.length > 0) {
      throw new Error(
        `${path.relative(SERVER_APP, manifest)}: a reading page may not hold client components: ${found.join(', ')}`,
      );
    }
  }
  let floor = [];
  let before = 0;
  let after = 0;
  const pages = htmlFiles(SERVER_APP).filter(isReadingPage);
  for (const page of pages) {
    const file = path.join(SERVER_APP, page);
    const html = readFileSync(file, 'utf8');
    if (page === 'index.html') {
      floor = [...html.matchAll(/<script\b[^>]*>/g)]
        .map(([tag]) => tag)
        .filter((tag) => !/\snomodule/i.test(tag))
        .flatMap((tag) => /\ssrc="(\/_next\/[^"]+)"/.exec(tag)?.[1] ?? []);
    }
    const stripped = strip(html);
    before += html.length;
    after += stripped.length;
    writeFileSync(file, stripped);
  }
  if (floor.length > 0)
    writeFileSync(path.join('.next', 'framework-floor.json'), `${JSON.stringify(floor, null, 2)}\n`);
  process.stdout.write(`${pages.length} reading pages: ${before} to ${after} bytes of HTML, no framework script\n`);
}

if (process.argv[1]?.endsWith('reading-pages.mjs')) main();
