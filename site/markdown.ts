/**
 * Markdown from plain text. Every function but {@link code} and {@link link} takes Markdown and gives Markdown; plain
 * text comes in through {@link escaped}. Blocks are divided by a blank line.
 */

/** What CommonMark, GitHub's tables and strikethrough, and its formulas read as more than a character. */
const MARKS = /[\\`*[\]<>|~$&]/g;

/** An underscore inside a word stays text; elsewhere it may open or close emphasis. */
const OUTER_UNDERSCORE = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/**
 * Plain text as Markdown that reads as this text, on one line: white space runs become one space.
 *
 * CommonMark 0.31, section 2.4: any ASCII punctuation may stand behind a backslash.
 */
export function escaped(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(MARKS, '\\$&')
      .replace(OUTER_UNDERSCORE, '\\_')
      // What would make the line a heading, an underline or a list, standing first.
      .replace(/^[#+=-]/, '\\$&')
      .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
  );
}

export const heading = (level: 1 | 2 | 3, text: string): string => `${'#'.repeat(level)} ${escaped(text)}`;

export const strong = (text: string): string => `**${escaped(text)}**`;

/** Text as it is, for addresses and ids; it may hold no backtick and no line break. */
export const code = (text: string): string => `\`${text.replace(/[`\r\n]/g, '')}\``;

/** A link; the address is percent-encoded where Markdown would end it. */
export const link = (text: string, url: string): string =>
  `[${escaped(text)}](${url.replace(/[\s()<>\\]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)})`;

export const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

export const numbered = (items: readonly string[]): string =>
  items.map((item, index) => `${index + 1}. ${item}`).join('\n');

export const checklist = (items: readonly string[]): string => list(items.map((item) => `[ ] ${item}`));

export const quote = (text: string): string => `> ${text}`;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table of GitHub Flavored Markdown; every row has as many cells as the heads. */
export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n');

/** Blocks under one another; empty ones are left out. */
export const blocks = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join('\n\n');
