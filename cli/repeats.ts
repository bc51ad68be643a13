/**
 * Lines that come again, and their output: a long list of connections names the same few local ones many times. A line
 * met twice is remembered, within a bound; lines that never come again cost no memory.
 */

/** Lines watched for a second coming. */
const WATCHED = 16_384;

/** Bytes of output remembered in each of two generations; the older one goes when the younger is full. */
const REMEMBERED = 48 * 1024 * 1024;

export interface Repeats {
  /** The output of a line that is remembered. */
  find(line: string): Uint8Array | undefined;
  /** Whether the line came before; if not, it is watched from now on. */
  comesAgain(line: string): boolean;
  remember(line: string, output: Uint8Array): void;
}

export function newRepeats(): Repeats {
  let watched = new Set<string>();
  let young = new Map<string, Uint8Array>();
  let old = new Map<string, Uint8Array>();
  let size = 0;

  const remember = (line: string, output: Uint8Array): void => {
    if (size + output.length > REMEMBERED) {
      old = young;
      young = new Map();
      size = 0;
    }
    young.set(line, output);
    size += output.length;
  };

  return {
    remember,
    find(line) {
      const known = young.get(line);
      if (known !== undefined) return known;
      const older = old.get(line);
      if (older !== undefined) remember(line, older);
      return older;
    },
    comesAgain(line) {
      if (watched.has(line)) return true;
      if (watched.size >= WATCHED) watched = new Set();
      watched.add(line);
      return false;
    },
  };
}
