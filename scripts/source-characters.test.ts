import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');
/** Endings of tracked files that hold no text. */
const BINARY = /\.(?:png|jpe?g|gif|ico|webp|avif|woff2?|pdf)$/;

/** Control and format characters, among them zero-width and bidirectional ones, private use, and the sign of a damaged text. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\uFFFD]/gu;
const ALLOWED = new Set(['\n', '\t']);

const files = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
  .split('\0')
  .filter((name) => name !== '' && !BINARY.test(name) && existsSync(path.join(ROOT, name)));

const read = (name: string): string => readFileSync(path.join(ROOT, name), 'utf8');
const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Every character that cannot be seen, with its place. */
function unseen(text: string): readonly string[] {
  return [...text.matchAll(UNSEEN)]
    .filter(([character]) => !ALLOWED.has(character))
    .map(([character]) => codePoint(character));
}

/** The strings of every `content` declaration of a style sheet, with their escapes resolved. */
function contentStrings(css: string): readonly string[] {
  return [...css.matchAll(/(?<![\w-])content\s*:([^;}]*)/g)]
    .flatMap(([, value = '']) => [...value.matchAll(/"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/g)])
    .map(([, double, single]) =>
      (double ?? single ?? '').replace(/\\([0-9a-fA-F]{1,6})\s?|\\(.)/g, (_, hex?: string, plain?: string) =>
        hex === undefined ? (plain ?? '') : String.fromCodePoint(Number.parseInt(hex, 16)),
      ),
    );
}

describe('the characters of the sources', () => {
  it('are looked at in every tracked text', () => {
    expect(files.length).toBeGreaterThan(500);
    expect(files).toEqual(expect.arrayContaining(['components/recommendation/recommendation.css', 'README.md']));
  });

  it('can all be seen: none controls the text, none has no width, none stands for a damaged one', () => {
    const found = files.flatMap((name) =>
      read(name)
        .split('\n')
        .flatMap((line, index) => unseen(line).map((code) => `${name}:${index + 1} ${code}`)),
    );
    expect(found).toEqual([]);
  });

  it('that a style sheet puts on the page can be seen too, however they are written', () => {
    const sheets = files.filter((name) => name.endsWith('.css'));
    const shown = sheets.flatMap((name) => contentStrings(read(name)).map((text) => [name, text] as const));
    expect(shown.some(([, text]) => text === '\u2212')).toBe(true);
    expect(shown.flatMap(([name, text]) => unseen(text).map((code) => `${name} ${code}`))).toEqual([]);
  });

  it('are told from one another by this test', () => {
    expect(unseen('a\u0091b\u200Bc\u202Ed\uFFFDe\uFEFFf\u00ADg\r')).toEqual([
      'U+0091',
      'U+200B',
      'U+202E',
      'U+FFFD',
      'U+FEFF',
      'U+00AD',
      'U+000D',
    ]);
    expect(unseen('Plain − text… “with” é, 你 and 👩')).toEqual([]);
    expect(contentStrings('a::after { content: "\\2212"; } b { content: "\\91 2" attr(x) }')).toEqual([
      '\u2212',
      '\u00912',
    ]);
  });
});
