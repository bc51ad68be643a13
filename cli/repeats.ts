/**
 * Answers to lines that come again: a long list of connections names the same few local ones many times. A line met
 * twice is remembered with its output, within a bound; lines that never come again cost no memory.
 */

/** Lines watched for a second coming. */
const WATCHED = 16_384;

/** Characters of output remembered in each of two generations; the older one goes when the younger is full. */
const REMEMBERED = 48 * 1024 * 1024;

/** @param answer depends on nothing but the line */
export function rememberRepeats(answer: (line: string) => string): (line: string) => string {
  let watched = new Set<string>();
  let young = new Map<string, string>();
  let old = new Map<string, string>();
  let size = 0;

  const remember = (line: string, output: string): void => {
    if (size + output.length > REMEMBERED) {
      old = young;
      young = new Map();
      size = 0;
    }
    young.set(line, output);
    size += output.length;
  };

  return (line) => {
    const known = young.get(line);
    if (known !== undefined) return known;
    const older = old.get(line);
    const output = older ?? answer(line);
    if (older !== undefined || watched.has(line)) remember(line, output);
    else {
      if (watched.size >= WATCHED) watched = new Set();
      watched.add(line);
    }
    return output;
  };
}
