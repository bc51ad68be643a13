/** How a report sets off headings and names. */
export interface Style {
  readonly heading: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

const plain = (text: string): string => text;
const sgr = (on: number, off: number) => (text: string) => `\u001b[${on}m${text}\u001b[${off}m`;

/** @param colour whether the output is a terminal on which nobody has turned colour off */
export function newStyle(colour: boolean): Style {
  if (!colour) return { heading: plain, strong: plain, faint: plain };
  return { heading: sgr(36, 39), strong: sgr(1, 22), faint: sgr(2, 22) };
}
