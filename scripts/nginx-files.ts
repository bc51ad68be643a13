/** The configuration of nginx beside the files that it serves: what stands in `deploy`, and what is made of constants. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { redirects } from '../content/redirects';
import { errorAnswers } from '../content/strings/errors';
import { BASE_HEADERS, PUBLIC_HEADERS } from '../server/http/security-headers';

/** A file without a page around it: robots.txt, the icon, models, schemas, and what programs read. */
export interface PlainFile {
  /** Path below the root of the site. */
  readonly name: string;
  readonly headers: { readonly [name: string]: string };
}

/** Headers of a prerendered file that are meant for readers; the others steer the framework's own cache. */
const KEPT = /^(?:access-control-|content-disposition$|link$|x-robots-tag$)/;

const COMPRESSED = /\.(html|css|js|svg|json|txt|xml|dmn|md|atom)$/;

/** Puts a `.br` and a `.gz` beside each file of text below a folder. @returns how many files have them */
export function compress(folder: string): number {
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

/** One location for each such file: its type and headers are those that Node sends. */
function plainFileLocations(files: readonly PlainFile[]): string {
  return files
    .map(({ name, headers }) => {
      const kept = Object.fromEntries(Object.entries(headers).filter(([header]) => KEPT.test(header)));
      const type = (headers['content-type'] ?? 'application/octet-stream').replace(/; charset=utf-8$/i, '');
      const open = name.startsWith('schemas/') ? PUBLIC_HEADERS : {};
      const lines = headerLines(BASE_HEADERS, kept, open, { 'cache-control': 'public, max-age=0, must-revalidate' });
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
function writeErrorAnswers(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [status, { title, text }] of Object.entries(errorAnswers)) {
    const page = `<!doctype html>\n<html lang="en-GB">\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n<title>${title}</title>\n<h1>${title}</h1>\n<p>${text}</p>\n<p><a href="/">MCP Auth Advisor</a></p>\n</html>\n`;
    const problem = { type: 'about:blank', status: Number(status), title, detail: text };
    writeFileSync(path.join(folder, `${status}.html`), page);
    writeFileSync(path.join(folder, `${status}.json`), `${JSON.stringify(problem)}\n`);
  }
}

/**
 * Writes all that nginx reads besides the pages themselves.
 *
 * @param out folder to start nginx in; pages stand in `www` below it
 * @param files those with headers of their own
 */
export function writeConfiguration(out: string, files: readonly PlainFile[]): void {
  cpSync('deploy', out, { recursive: true, filter: (from) => from === 'deploy' || from.endsWith('.conf') });
  writeFileSync(path.join(out, 'security-headers.conf'), headerLines(BASE_HEADERS));
  writeFileSync(path.join(out, 'prerendered.conf'), `${plainFileLocations(files)}${redirectLocations()}`);
  writeErrorAnswers(path.join(out, 'errors'));
}
