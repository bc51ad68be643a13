/** Widths in parts of the font size, after Arial, which is wider than the site's face: what fits here fits there. */
const NARROW = /[ijlI.,:;'’|!ft()[\]/\- ]/;
const WIDE = /[mMW@%]/;
const CAPITAL = /[A-Z0-9&=+×]/;
const BOLD = 1.07;

/** An estimate from above of the width of a line of text, in the units of its size. */
export function textWidth(text: string, size: number, bold = false): number {
  let width = 0;
  for (const letter of text) {
    if (NARROW.test(letter)) width += 0.31;
    else if (WIDE.test(letter)) width += 0.88;
    else width += CAPITAL.test(letter) ? 0.66 : 0.55;
  }
  return width * size * (bold ? BOLD : 1);
}

/** Breaks a text at spaces into lines that fit; a single word that does not fit stands alone on its line. */
export function wrap(text: string, width: number, size: number, bold = false): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size, bold) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
