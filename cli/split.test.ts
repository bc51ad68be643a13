import { describe, expect, it } from 'vitest';
import { LINE_LIMIT } from './lines';
import { blocksOf } from './split';

async function* inChunks(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function split(text: string, size: number): Promise<{ text: string; firstLine: number }[]> {
  const found: { text: string; firstLine: number }[] = [];
  for await (const { bytes, firstLine } of blocksOf(inChunks(text, size))) {
    found.push({ text: Buffer.from(bytes).toString(), firstLine });
  }
  return found;
}

const together = (blocks: readonly { readonly text: string }[]): string => blocks.map(({ text }) => text).join('');

describe('blocks of lines', () => {
  const lines = Array.from({ length: 9_000 }, (_, i) => `line ${i}${i % 7 === 0 ? '\n' : ''}\n`).join('');

  it.each([1_000, 65_536, 1_000_000])('hold all lines whole, numbered from 1, in chunks of %i bytes', async (size) => {
    const blocks = await split(lines, size);
    expect(blocks.length).toBeGreaterThan(1);
    expect(together(blocks).trimEnd()).toBe(lines.trimEnd());
    let line = 1;
    for (const { text, firstLine } of blocks) {
      expect(firstLine).toBe(line);
      line += text.split('\n').length - 1;
    }
  });

  it.each([
    ['nothing', '', ''],
    ['blank lines only', '\n \r\n\n', ''],
    ['no newline at the end', 'a\nb', 'a\nb'],
    ['blank lines at the end', 'a\n\nb\n\n  \n', 'a\n\nb'],
    ['blank lines at the start', '\n\na\n', '\n\na'],
  ])('leave out blank lines at the end: %s', async (_, text, expected) => {
    for (const size of [1, 3, 100]) expect(together(await split(text, size))).toBe(expected);
  });

  it('keep a line beyond all limits apart, and the ones after it whole', async () => {
    const blocks = await split(`first\n${'x'.repeat(1_000_000)}\nlast\n`, 50_000);
    const [, long = '', last] = together(blocks).split('\n');
    expect(long.length).toBeGreaterThan(LINE_LIMIT);
    expect(long.length).toBeLessThan(4 * LINE_LIMIT);
    expect(last).toBe('last');
  });
});
