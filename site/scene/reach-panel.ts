import type { CredentialView, ExposureView, GroupView } from './reach-view';
import { at, type Item, textBlock } from './scene';
import { textWidth, wrap } from './text-width';

const NAME = 15;
const TEXT = 13.5;
const LEADING = 17.5;
const BAR = 11;
/** The scale of time is logarithmic, from half a minute to a little past ninety days. */
const FROM = 30;
const TO = 11_000_000;

/** Where a time stands on a scale of this width. */
function onScale(seconds: number, width: number): number {
  const held = Math.min(TO, Math.max(FROM, seconds));
  return (Math.log(held / FROM) / Math.log(TO / FROM)) * width;
}

type Ticks = ExposureView['ticks'];

interface Placed {
  readonly items: readonly Item[];
  readonly bottom: number;
}

/** The bar of one credential: solid where a copy works as it is, and a thin line for a lifetime that is cut short. */
function bar(
  { seconds, replay }: CredentialView,
  scaleTicks: Ticks,
  x: number,
  y: number,
  width: number,
): readonly Item[] {
  const open = seconds.lifetime === null;
  const end = seconds.window === null ? width - 9 : onScale(seconds.window, width);
  const rest = seconds.lifetime === null ? width : onScale(seconds.lifetime, width);
  const middle = y + BAR / 2;
  const cut: readonly Item[] =
    seconds.window !== null && rest > end + 1
      ? [
          {
            as: 'line',
            d: `M${at(x + end, middle)}H${at(x + rest - (open ? 8 : 0))}${open ? '' : `M${at(x + rest, middle - 5)}V${at(middle + 5)}`}`,
            width: 1.25,
          },
        ]
      : [];
  const head: readonly Item[] = open ? [{ as: 'solid', d: `M${at(x + width, middle)}l-9 -4.5v9Z` }] : [];
  const ticks = scaleTicks.map(
    ([seconds]): Item => ({ as: 'way', d: `M${at(x + onScale(seconds, width), y - 4)}V${at(y + BAR + 4)}`, width: 1 }),
  );
  return [...ticks, ...cut, ...head, { as: replay === 'as-it-is' ? 'bar' : 'hollow', x, y, width: end, height: BAR }];
}

/** Discs for those who see it, squares for where it works: few enough to be counted at a glance. */
function counts(shape: 'disc' | 'square', count: number | null, x: number, y: number): readonly Item[] {
  const shown = Math.min(count ?? 0, 7);
  return Array.from(
    { length: shown },
    (_, index): Item =>
      shape === 'disc'
        ? { as: 'disc', x: x + 4 + index * 11, y: y - 4.5, r: 4 }
        : { as: 'bar', x: x + index * 11, y: y - 8.5, width: 8, height: 8 },
  );
}

function credential(row: CredentialView, ticks: Ticks, x: number, top: number, width: number): Placed {
  const items: Item[] = [];
  const windowWidth = textWidth(row.window, NAME, true);
  const names = wrap(row.heading, width - windowWidth - 16, NAME, true);
  items.push(...textBlock(names, { x, y: top + 14, size: NAME, bold: true }, LEADING));
  items.push({ as: 'label', x: x + width, y: top + 14, size: NAME, bold: true, anchor: 'end', text: row.window });
  let y = top + 14 + (names.length - 1) * LEADING;
  const line = (shape: 'disc' | 'square', count: number | null, text: string): void => {
    const indent = count === null ? 0 : Math.min(count, 7) * 11 + 7;
    const lines = wrap(text, width - indent, TEXT);
    items.push(...counts(shape, count, x, y + LEADING));
    items.push(...textBlock(lines, { x: x + indent, y: y + LEADING, size: TEXT, soft: true }, LEADING));
    y += lines.length * LEADING;
  };
  line('disc', row.viewers.length, row.seenBy);
  line('square', row.audiences, row.works);
  items.push(...bar(row, ticks, x, y + 9, width));
  return { items, bottom: y + 9 + BAR + 16 };
}

function group(
  { name, empty, rows }: GroupView,
  ticks: Ticks,
  x: number,
  top: number,
  width: number,
  first: boolean,
): Placed {
  const items: Item[] = [];
  const size = first ? 17 : TEXT;
  const heads = wrap(name, width, size, first);
  items.push(...textBlock(heads, { x, y: top + 15, size, ...(first ? { bold: true } : { soft: true }) }, LEADING + 2));
  let y = top + 15 + (heads.length - 1) * (LEADING + 2) + 7;
  items.push({ as: first ? 'line' : 'rule', d: `M${at(x, y)}H${at(x + width)}`, width: 1 });
  y += 8;
  if (empty !== null) {
    const lines = wrap(empty, width, TEXT);
    items.push(...textBlock(lines, { x, y: y + 14, size: TEXT, soft: true }, LEADING));
    y += lines.length * LEADING + 10;
  }
  for (const row of rows) {
    const placed = credential(row, ticks, x, y, width);
    items.push(...placed.items);
    y = placed.bottom;
  }
  return { items, bottom: y };
}

/** Groups of credentials one below the other. */
export function panel(groups: readonly GroupView[], ticks: Ticks, x: number, top: number, width: number): Placed {
  let y = top;
  const items: Item[] = [];
  groups.forEach((each, index) => {
    const placed = group(each, ticks, x, y, width, index === 0);
    items.push(...placed.items);
    y = placed.bottom + 6;
  });
  return { items, bottom: y };
}

/** The scale of time below a panel; none where nothing is measured. */
export function scale(
  groups: readonly GroupView[],
  ticks: Ticks,
  x: number,
  y: number,
  width: number,
): readonly Item[] {
  if (groups.every(({ rows }) => rows.length === 0)) return [];
  return ticks.map(([seconds, text], index, { length }) => {
    const last = index === length - 1;
    const place = last ? width : onScale(seconds, width);
    return { as: 'label', x: x + place, y: y + 12, size: 12.5, soft: true, text, anchor: last ? 'end' : 'middle' };
  });
}

/** What the signs of the drawing mean. */
export function signs(
  groups: readonly GroupView[],
  legend: ExposureView['legend'],
  x: number,
  top: number,
  width: number,
): Placed {
  if (groups.every(({ rows }) => rows.length === 0)) return { items: [], bottom: top - 24 };
  const items: Item[] = [];
  let left = x;
  let y = top + 14;
  const entries: readonly [readonly Item[], string, number][] = [
    [counts('disc', 1, 0, 0), legend.seen, 16],
    [counts('square', 1, 0, 0), legend.works, 16],
    [[{ as: 'bar', x: 0, y: -BAR + 1, width: 26, height: BAR }], legend.solid, 34],
    [[{ as: 'hollow', x: 0.75, y: -BAR + 1, width: 26, height: BAR }], legend.outline, 34],
    [[{ as: 'line', d: 'M0 -5H26', width: 1.25 }], legend.line, 34],
  ];
  for (const [sign, text, indent] of entries) {
    const needed = indent + textWidth(text, 12.5) + 22;
    if (left > x && left + needed - 22 > x + width) {
      left = x;
      y += LEADING + 2;
    }
    items.push(...sign.map((item) => moved(item, left, y)));
    items.push({ as: 'label', x: left + indent, y, size: 12.5, soft: true, text });
    left += needed;
  }
  return { items, bottom: y + 6 };
}

function moved(item: Item, x: number, y: number): Item {
  if (item.as === 'line') return { ...item, d: `M${at(x, y - 5)}H${at(x + 26)}` };
  return 'd' in item ? item : { ...item, x: item.x + x, y: item.y + y };
}
