import { arrowHead, sleeve } from './arrows';
import { legend } from './connection-legend';
import type { ConnectionView, LegView } from './connection-view';
import { at, type Item, type Scene, textBlock } from './scene';
import { textWidth, wrap } from './text-width';

const WIDTH = 320;
const BOX = 122;
const NAME = 14;
const TEXT = 13.5;
const LEADING = 17.5;
const FIRST_LEG = BOX + 18;
const MARK = 12;
const NUMBER = 12;

/** The key: for each number what happens, what is sent and for whom. */
function keyOf(legs: readonly LegView[], top: number): { readonly items: readonly Item[]; readonly bottom: number } {
  const items: Item[] = [];
  let y = top;
  for (const { number, what, detail, layers } of legs) {
    const marks = layers.length * (MARK + 5);
    const heads = wrap(what, WIDTH - 24 - marks, TEXT, true);
    const details = detail === '' ? [] : wrap(detail, WIDTH - 24, TEXT);
    items.push({ as: 'label', x: 0, y, size: TEXT, bold: true, text: String(number) });
    layers.forEach((layer, index) => {
      items.push({ as: 'mark', layer, x: 22 + index * (MARK + 5), y: y - 10.5, size: MARK });
    });
    items.push(...textBlock(heads, { x: 22 + marks, y, size: TEXT, bold: true }, LEADING));
    items.push(...textBlock(details, { x: 22, y: y + heads.length * LEADING, size: TEXT, soft: true }, LEADING));
    y += (heads.length + details.length) * LEADING + 9;
  }
  return { items, bottom: y };
}

/** The connection for narrow screens: parties one below the other, numbered steps beside them, their words below. */
export function connectionTall(view: ConnectionView): Scene {
  const { parties, regions, legs, notes, title, desc } = view;
  const items: Item[] = [];
  const centres = new Map<LegView['from'], number>();
  const overs: Item[] = [];
  let y = 0;
  regions.forEach(({ name, parties: members }, index) => {
    if (index > 0) {
      items.push({ as: 'broken', d: `M${at(0, y + 6)}H${WIDTH}`, width: 2 });
      y += 12;
    }
    const lines = wrap(name, BOX, TEXT);
    overs.push(...textBlock(lines, { x: 0, y: y + 15, size: TEXT, soft: true }, LEADING));
    y += lines.length * LEADING + 6;
    for (const id of members) {
      const party = parties.find((each) => each.id === id);
      const heads = wrap(party?.name ?? '', BOX - 12, NAME, true);
      const details = party?.detail ? wrap(party.detail, BOX - 12, TEXT) : [];
      const height = Math.max(2, heads.length + details.length) * LEADING + 12;
      const first = y + (height - (heads.length + details.length) * LEADING) / 2 + 13;
      const centre = y + height / 2;
      centres.set(id, centre);
      items.push({ as: 'way', d: `M${at(BOX, centre)}H${WIDTH}`, width: 1 });
      overs.push({ as: 'node', x: 0.75, y, width: BOX, height });
      overs.push(...textBlock(heads, { x: 8, y: first, size: NAME, bold: true }, LEADING));
      overs.push(...textBlock(details, { x: 8, y: first + heads.length * LEADING, size: TEXT, soft: true }, LEADING));
      y += height + 10;
    }
  });

  const pitch = Math.min(30, (WIDTH - FIRST_LEG - 10) / Math.max(1, legs.length - 1));
  legs.forEach((leg, index) => {
    const { from, to, layers, call } = leg;
    const x = FIRST_LEG + index * pitch;
    const start = centres.get(from) ?? 0;
    const end = centres.get(to) ?? 0;
    const layer = layers[0];
    const direction = end > start ? 1 : -1;
    if (call) overs.push(...sleeve([x, start], [x, end], layers.includes('mtls') ? 'mtls' : undefined));
    overs.push({
      as: 'line',
      d: `M${at(x, start)}V${at(end - direction * 12)}`,
      width: layer === undefined ? 1.25 : 2.5,
      ...(layer && { layer }),
    });
    overs.push(arrowHead([x, end], direction === 1 ? 'down' : 'up', layer));
    overs.push({ as: 'disc', x, y: start, r: 3 });
    const number = String(leg.number);
    const y = start + direction * 15;
    const half = textWidth(number, NUMBER, true) / 2;
    overs.push({ as: 'halo', x: x - half - 1, y: y - 7, width: 2 * half + 2, height: 14 });
    overs.push({ as: 'label', x, y: y + 4, size: NUMBER, bold: true, anchor: 'middle', text: number });
  });

  const key = keyOf(legs, y + 26);
  const signs = legend(view, key.bottom + 10, WIDTH, TEXT);
  const noteLines = notes.flatMap((note) => wrap(note, WIDTH, TEXT, true));
  return {
    width: WIDTH,
    height: signs.bottom + 10 + noteLines.length * (LEADING + 2),
    title,
    desc,
    items: [
      ...items,
      ...overs,
      ...key.items,
      ...signs.items,
      ...textBlock(noteLines, { x: 0, y: signs.bottom + 26, size: TEXT, bold: true }, LEADING),
    ],
  };
}
