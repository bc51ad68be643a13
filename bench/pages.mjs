/**
 * What a further guide costs in a build: a copy of the site is built as it is and with 500 generated guides of the
 * same length, each from nothing. Prints a table. Takes some minutes: `node bench/pages.mjs [GUIDES]`.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const MORE = Number(process.argv[2] ?? 500);
const LEFT_OUT = new Set(['.git', '.next', 'node_modules', 'test-results', 'reports', 'dist']);
// Beside the site, so that its packages can be linked instead of copied; the bundler follows no link out of its folder.
const copy = mkdtempSync(`${process.cwd()}-pages-`);
const guides = path.join(copy, 'content', 'guides');

/** The wall time of one build from nothing, milliseconds. */
function build() {
  rmSync(path.join(copy, '.next'), { recursive: true, force: true });
  const start = performance.now();
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: copy, stdio: ['ignore', 'ignore', 'inherit'] });
  return performance.now() - start;
}

/** Copies of the guides there are, each under a name of its own and at the end of its group. */
function addGuides() {
  const models = readdirSync(guides).filter((name) => name.endsWith('.mdx'));
  for (let index = 0; index < MORE; index += 1) {
    const model = readFileSync(path.join(guides, models[index % models.length]), 'utf8');
    const text = model.replace(/^order: .*$/m, `order: ${1000 + index}`).replace(/^title: "/m, `title: "${index} `);
    writeFileSync(path.join(guides, `generated-${index}.mdx`), text);
  }
}

try {
  cpSync(process.cwd(), copy, { recursive: true, filter: (from) => !LEFT_OUT.has(path.basename(from)) });
  execFileSync('cp', ['-al', path.join(process.cwd(), 'node_modules'), path.join(copy, 'node_modules')]);
  const few = build();
  addGuides();
  const many = build();
  console.table({
    'as it is': { seconds: Math.round(few / 100) / 10 },
    [`with ${MORE} more`]: { seconds: Math.round(many / 100) / 10 },
    'a further guide': { milliseconds: Math.round(((many - few) / MORE) * 10) / 10 },
  });
} finally {
  rmSync(copy, { recursive: true, force: true });
}
