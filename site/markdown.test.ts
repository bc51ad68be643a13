import fc from 'fast-check';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { code, escaped, link, table } from './markdown';

const parse = (markdown: string) => unified().use(remarkParse).use(remarkGfm).parse(markdown);

const MEANT = [
  '*',
  '_',
  '`',
  '[',
  ']',
  '(',
  ')',
  '<',
  '>',
  '|',
  '~',
  '&amp;',
  '\\',
  '#',
  '+',
  '-',
  '=',
  '1.',
  '2)',
  ' ',
  'a',
  'é',
  '!',
  '---',
];
const text = fc.oneof(
  fc.string({ unit: 'grapheme-ascii', maxLength: 40 }),
  fc.array(fc.constantFrom(...MEANT), { maxLength: 14 }).map((parts) => parts.join('')),
);
const plain = (given: string): string => given.replace(/\s+/g, ' ').trim();

describe('escaped text', () => {
  it('reads as the text that it was made from, alone, in a list and in a table', () => {
    fc.assert(
      fc.property(text, (given) => {
        const wanted = plain(given);
        expect(textOf(parse(escaped(given)))).toBe(wanted);
        expect(textOf(parse(`- ${escaped(given)}`))).toBe(wanted);
        const [parsed] = parse(table(['a', 'b'], [[escaped(given), 'x']])).children;
        expect(parsed?.type).toBe('table');
        if (parsed?.type === 'table')
          expect(parsed.children[1]?.children.map((cell) => textOf(cell))).toEqual([wanted, 'x']);
      }),
      { numRuns: 1_000 },
    );
  });

  it('leaves words as they are', () => {
    const sentence = 'Signed assertion (private_key_jwt): the issuer’s keys, “exact” subjects; 15 minutes, RFC 7523.';
    expect(escaped(sentence)).toBe(sentence);
  });
});

describe('links and code', () => {
  it('keep their address and text', () => {
    const [paragraph] = parse(link('A [list]', 'https://example.com/a_(b) c')).children;
    const [found] = paragraph?.type === 'paragraph' ? paragraph.children : [];
    expect(found?.type === 'link' && [found.url, textOf(found)]).toEqual([
      'https://example.com/a_%28b%29%20c',
      'A [list]',
    ]);
    expect(textOf(parse(code('MAA:1.0/TR:R')))).toBe('MAA:1.0/TR:R');
  });
});
