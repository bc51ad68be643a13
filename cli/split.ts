import { type Block, LINE_LIMIT } from './lines';

/** Bytes of input in a block: some two hundred answer sets, which become several megabytes. */
const BLOCK_BYTES = 65_536;

const NEWLINE = 10;
const isBlank = (byte: number | undefined): boolean => byte === 10 || byte === 13 || byte === 32 || byte === 9;

/** A copy, since a buffer may share its memory with others and a block is handed to another thread. */
const copied = (bytes: Uint8Array, end: number): Uint8Array<ArrayBuffer> => Uint8Array.from(bytes.subarray(0, end));

function countNewlines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count++;
  return count;
}

/** The end of the last whole line that is not blank; blank lines wait, since at the end of the input they do not count. */
function cut(bytes: Uint8Array): number {
  let at = bytes.lastIndexOf(NEWLINE);
  while (at > 0 && isBlank(bytes[at - 1])) at--;
  return at <= 0 ? 0 : bytes.indexOf(NEWLINE, at) + 1;
}

/**
 * Cuts a stream of bytes into blocks of whole lines. Blank lines at the end are left out, unless they fill a block.
 * Of a line beyond all limits only as much is kept as shows that it is too long.
 */
export async function* blocksOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<Block> {
  let held: Uint8Array = new Uint8Array();
  let firstLine = 1;
  for await (const chunk of input) {
    held = Buffer.concat([held, chunk]);
    while (held.length >= BLOCK_BYTES) {
      const window = held.subarray(0, BLOCK_BYTES);
      const end = cut(window) || held.indexOf(NEWLINE) + 1;
      if (end === 0) break;
      yield { bytes: copied(held, end), firstLine };
      firstLine += countNewlines(held.subarray(0, end));
      held = held.subarray(end);
    }
    if (held.length > 2 * LINE_LIMIT && held.lastIndexOf(NEWLINE) < 0) held = held.subarray(0, LINE_LIMIT + 1);
  }
  let end = held.length;
  while (end > 0 && isBlank(held[end - 1])) end--;
  while (end > 0) {
    const window = held.subarray(0, Math.min(end, BLOCK_BYTES));
    const size = window.length === end ? end : cut(window) || held.indexOf(NEWLINE) + 1 || end;
    yield { bytes: copied(held, size), firstLine };
    firstLine += countNewlines(held.subarray(0, size));
    held = held.subarray(size);
    end -= size;
  }
}
