/** Comma-separated values by RFC 4180, safe to open in spreadsheet software. */

/** What makes a spreadsheet read a cell as a formula, also behind white space. */
const FORMULA = /^[\s]*[=+\-@\t\r]/;

/** The byte order mark: without it, common spreadsheet software does not take the text for UTF-8. */
const MARK = '\uFEFF';

/** A cell that would be a formula gets an apostrophe in front and is text. */
const defused = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

const cell = (text: string): string => {
  const safe = defused(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Rows as CSV: commas, quotes where needed, CRLF after every row, a byte order mark before the first. */
export const csv = (rows: readonly (readonly string[])[]): string =>
  `${MARK}${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
