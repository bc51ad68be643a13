/**
 * Lays out what a web server can answer by itself: reading pages, assets, compressed beforehand, in `dist/www`,
 * with the nginx configuration beside them. Run after `npm run build`.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { SECURITY_HEADERS, STATIC_POLICY } from '../server/http/security-headers';
import { htmlFiles, isReadingPage } from './reading-pages.mjs';

const OUT = 'dist';
const WWW = path.join(OUT, 'www');
const APP = path.join('.next', 'server', 'app');
const COMPRESSED = /\.(html|css|js|svg|json|txt|xml)$/;

function copyPages(): void {
  for (const page of htmlFiles(APP).filter(isReadingPage)) {
    if (page.startsWith('_global-error')) continue;
    const target = path.join(WWW, page === '_not-found.html' ? '404.html' : page);
    mkdirSync(path.dirname(target), { recursive: true });
    cpSync(path.join(APP, page), target);
  }
}

/** Files that the framework prerendered without a page around them: robots.txt, the icon. */
function copyPrerenderedFiles(): void {
  for (const file of readdirSync(APP)) {
    if (file.endsWith('.body')) cpSync(path.join(APP, file), path.join(WWW, file.slice(0, -'.body'.length)));
  }
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

function nginxHeaders(): string {
  return Object.entries({ ...SECURITY_HEADERS, 'Content-Security-Policy': STATIC_POLICY })
    .map(([name, value]) => `add_header ${name} "${value}" always;\n`)
    .join('');
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(WWW, { recursive: true });
cpSync('public', WWW, { recursive: true });
cpSync(path.join('.next', 'static'), path.join(WWW, '_next', 'static'), { recursive: true });
copyPages();
copyPrerenderedFiles();
cpSync('deploy', OUT, { recursive: true });
writeFileSync(path.join(OUT, 'security-headers.conf'), nginxHeaders());
process.stdout.write(`${compress(WWW)} files compressed in ${WWW}\n`);
