import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BEFORE_VECTOR, ENDPOINTS, FEEDS_BELOW, FILES, PAGES, schemaPath } from '@/site/routes';

const ADDRESSES: readonly string[] = [
  ...Object.values(PAGES),
  ...Object.values(FILES),
  ...Object.values(ENDPOINTS),
  BEFORE_VECTOR.page,
  BEFORE_VECTOR.picture,
  BEFORE_VECTOR.export('record'),
  FEEDS_BELOW,
  schemaPath('answers', '1.0'),
];

/** The first segments of the addresses of the site. */
const SEGMENTS = [...new Set(ADDRESSES.flatMap((address) => address.split('/')[1] ?? []))].filter(
  (name) => name !== '',
);

/** A text in quotes that begins with an address of the site. A pattern of addresses, with brackets, is none. */
const LITERAL = new RegExp(`(?<!\\w<)['"\`]/(?:${SEGMENTS.join('|')})(?=[/?#.'"\`]|\\$\\{)[^'"\`[]*(?:['"\`]|$)`, 'gm');

/** Where addresses are written or looked at from outside. */
const ALLOWED = [
  /^site\/routes\.ts$/,
  // Patterns of addresses, which the framework reads before anything runs.
  /^(proxy|next\.config)\.ts$/,
  /\.(test|spec)\.tsx?$|\/testing\/|^(e2e|bench)\//,
];

const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

it('finds an address that is written by hand, and no other text', () => {
  const isFound = (source: string) => withoutComments(source).match(LITERAL) !== null;
  const found = [`\`/r/\${vector}\``, `'/guidance'`, `"/feeds/a.atom"`, `href='/decide?product='`, `'/api/v1/x'`];
  const other = [
    `PageProps<'/search'>`,
    `// '/r/x'`,
    `'/readers'`,
    `\`\${path}/r/\``,
    `'content/guidance'`,
    `'/controls/[id]'`,
  ];
  expect([...found, ...other].filter((source) => isFound(source))).toEqual(found);
});

it('stands in one place: no address is put together by hand', () => {
  const files = execFileSync('git', ['ls-files', '*.ts', '*.tsx'], { encoding: 'utf8' }).trim().split('\n');
  const byHand = files
    .filter((file) => existsSync(file) && !ALLOWED.some((pattern) => pattern.test(file)))
    .flatMap((file) => {
      const found = withoutComments(readFileSync(file, 'utf8')).match(LITERAL) ?? [];
      return found.map((text) => `${file}: ${text}`);
    });
  expect(byHand).toEqual([]);
});
