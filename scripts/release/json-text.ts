/** Longest value that stands on one line, in characters without its indentation. */
const LINE = 160;

/** JSON for people who read differences: whatever fits stands on one line, so that a row of a table is a line. */
export function jsonText(value: unknown): string {
  return `${lines(value, '')}\n`;
}

function lines(value: unknown, indent: string): string {
  const short = JSON.stringify(value);
  if (short.length <= LINE || typeof value !== 'object' || value === null) return short;
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => deeper + lines(item, deeper)).join(',\n')}\n${indent}]`;
  }
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  const texts = members.map(([key, member]) => `${deeper}${JSON.stringify(key)}: ${lines(member, deeper)}`);
  return `{\n${texts.join(',\n')}\n${indent}}`;
}
