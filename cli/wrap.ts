/** Plain text set to a width: the little typography that a terminal has. */
const WIDTH = 88;

/** Text broken between words; `first` stands before its first line, and as many spaces before the others. */
export function wrap(text: string, first = ''): string {
  const indent = ' '.repeat(first.length);
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(' ')) {
    const isStart = line === first || line === indent;
    if (!isStart && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = indent + word;
    } else line += isStart ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}

/** Rows of a name and a text, the texts in one column. */
export function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => wrap(text, `  ${name.padEnd(width)}  `));
}
