import { sleeve } from './arrows';
import type { ConnectionView } from './connection-view';
import { type Item, type Label, textBlock } from './scene';
import { textWidth, wrap } from './text-width';

const SIGN = 38;
const INDENT = SIGN + 12;
const GAP = 30;
const LEADING = 19;

/** What the signs of the drawing mean: those that occur in it, side by side as far as they fit. */
export function legend(
  { regions, legs, channel, legend: words }: ConnectionView,
  top: number,
  width: number,
  size: number,
): { readonly items: readonly Item[]; readonly bottom: number } {
  const entries: { readonly text: string; readonly sign: (x: number, y: number) => readonly Item[] }[] = [];
  if (regions.length > 1) {
    const line = (x: number, y: number): readonly Item[] => [{ as: 'broken', d: `M${x} ${y}H${x + SIGN}`, width: 2 }];
    entries.push({ text: words.boundary, sign: line });
  }
  entries.push({ text: channel, sign: (x, y) => sleeve([x + 1, y], [x + SIGN, y]) });
  if (legs.some(({ call, layers }) => call && layers.includes('mtls'))) {
    entries.push({ text: words.certificate, sign: (x, y) => sleeve([x + 1, y], [x + SIGN, y], 'mtls') });
  }
  const items: Item[] = [];
  let x = 0;
  let y = top;
  for (const { text, sign } of entries) {
    const lines = wrap(text, width - INDENT, size);
    const needed = INDENT + Math.max(...lines.map((line) => textWidth(line, size)));
    if (x > 0 && x + needed > width) {
      x = 0;
      y += LEADING + 5;
    }
    const label: Omit<Label, 'as' | 'text'> = { x: x + INDENT, y, size, soft: true };
    items.push(...sign(x, y - 5), ...textBlock(lines, label, LEADING));
    x += needed + GAP;
    y += (lines.length - 1) * LEADING;
  }
  return { items, bottom: y };
}
