import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { trackedFiles } from '../documents';
import { attributeClasses, definedClasses, writtenClasses } from './classes';

const TOKENS = 'components/ui/styles/tokens.css';
/** What has to win over every layer, or stands before all of them. */
const WITHOUT_LAYER = [
  TOKENS,
  'components/ui/styles/stand-in-faces.css',
  'components/ui/styles/motion.css',
  'components/ui/styles/print.css',
  'components/export/print.css',
  'app/globals.css',
];
/** Looks of a drawn item, which site/scene/scene.ts takes from the item itself, and a name that the highlighter gives. */
const GIVEN = ['bar', 'disc', 'hollow', 'way', 'tok-string-expression'];

const read = (files: readonly string[]) => files.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const sheets = read(trackedFiles.filter((file) => file.endsWith('.css')));
const sources = read(
  trackedFiles.filter(
    (file) =>
      /\.(tsx?|mjs|js|mdx)$/.test(file) && !/\.(test|spec)\.tsx?$/.test(file) && !/^(e2e|bench|checks)\//.test(file),
  ),
);
const defined = new Set(sheets.flatMap(({ text }) => [...definedClasses(text)]));
const global = readFileSync('app/globals.css', 'utf8');

const withoutComments = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '');

/** Declarations that hold something, outside comments and the margins of printed pages, which read no variables. */
const declarations = (css: string, what: RegExp): string[] =>
  withoutComments(css)
    .replace(/@page\s*\{(?:[^{}]|\{[^{}]*\})*\}/g, '')
    .split('\n')
    .filter((line) => what.test(line))
    .map((line) => line.trim());

const COLOUR =
  /:[^;{]*(?:#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(|\b(?:white|black|gr[ae]y|red)\b(?!-))/i;

describe('what is looked for', () => {
  it('is found', () => {
    expect([...definedClasses('@media (x) { .a > .b:hover, :is(.c--d) { margin: .5rem } } /* .e */')]).toEqual([
      'a',
      'b',
      'c--d',
    ]);
    const source = ["<a className={on ? 'x' : `y y--$", "{z}`} /> element('p', 'w') { className: 'v' }"].join('');
    const written = writtenClasses(source);
    expect([...written.names].toSorted()).toEqual(['v', 'w', 'x', 'y']);
    expect([...written.beginnings]).toEqual(['y--']);
    expect(attributeClasses(`<p className="fine mt-4"><p className={a ? 'pt-2' : 'b'} />`)).toEqual([
      'fine',
      'mt-4',
      'pt-2',
      'b',
    ]);
    const colours = [
      'color: #fff;',
      'fill: rgb(1 2 3);',
      'border: 1px solid black;',
      'color: var(--ink);',
      'white-space: pre;',
    ];
    expect(colours.filter((line) => COLOUR.test(line))).toHaveLength(3);
  });
});

describe('the style sheets', () => {
  it('have every class that a component writes: a utility class would have no effect', () => {
    const unknown = sources
      .filter(({ file }) => file.endsWith('.tsx'))
      .flatMap(({ file, text }) =>
        attributeClasses(text)
          .filter((name) => !defined.has(name))
          .map((name) => `${file} ${name}`),
      );
    expect(unknown).toEqual([]);
  });

  it('have no class that nothing writes', () => {
    const written = sources.map(({ text }) => writtenClasses(text));
    const names = new Set([...GIVEN, ...written.flatMap((one) => [...one.names])]);
    const beginnings = new Set(written.flatMap((one) => [...one.beginnings]));
    const words = new Set(sources.flatMap(({ text }) => text.match(/[\w-]+/g) ?? []));
    const isMade = (name: string) =>
      [...beginnings].some((beginning) => name.startsWith(beginning) && words.has(name.slice(beginning.length)));
    expect(defined.size).toBeGreaterThan(300);
    expect([...defined].filter((name) => !names.has(name) && !isMade(name))).toEqual([]);
  });

  it('take colours and sizes of text from the tokens', () => {
    const raw = sheets
      .filter(({ file }) => file !== TOKENS)
      .flatMap(({ file, text }) =>
        [...declarations(text, COLOUR), ...declarations(text, /font(?:-size)?:[^;]*\d(?:px|rem)\b/)].map(
          (line) => `${file} ${line}`,
        ),
      );
    expect(raw).toEqual([]);
  });

  it('stand in the layer of components, apart from a few and from what is said of print', () => {
    const loose = sheets
      .filter(({ file }) => !WITHOUT_LAYER.includes(file) && !global.includes(`"../${file}" layer(`))
      .flatMap(({ file, text }) =>
        [...withoutComments(text).matchAll(/^[^\s}].*$/gm)]
          .filter(([line]) => !/^@(layer components|media print) \{$/.test(line))
          .map(([line]) => `${file} ${line}`),
      );
    expect(loose).toEqual([]);
  });

  it('read no variable that no sheet sets, and have every token wherever they are loaded', () => {
    const css = sheets.map(({ text }) => withoutComments(text)).join('\n');
    const set = new Set([...css.matchAll(/(?:^|[\s;{])(--[\w-]+):/g)].map(([, name]) => name));
    // Set by app/fonts.ts.
    for (const name of ['--font-source-serif', '--font-source-sans']) set.add(name);
    const read = [...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name);
    expect(read.length).toBeGreaterThan(400);
    expect(read.filter((name) => !set.has(name))).toEqual([]);
    // Without "static", Tailwind leaves out what the sheet of all pages does not read itself.
    expect(readFileSync(TOKENS, 'utf8')).toMatch(/^@theme static \{$/m);
  });

  it('get no utilities, searched for or applied', () => {
    expect(global).toContain('@import "tailwindcss" source(none);');
    const found = sheets.filter(({ text }) => /@(apply|utility|tailwind|source)\b/.test(withoutComments(text)));
    expect(found.map(({ file }) => file)).toEqual([]);
  });
});
