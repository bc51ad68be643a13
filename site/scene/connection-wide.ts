import { arrowHead, sleeve } from './arrows';
import { legend } from './connection-legend';
import type { ConnectionView, LegView } from './connection-view';
import { at, type Item, type Scene, textBlock } from './scene';
import { textWidth, wrap } from './text-width';

const WIDTH = 880;
const COLUMN = 112;
const NAME = 15;
const TEXT = 14.5;
const LEADING = 19;
const MARK = 13;

interface Row {
  readonly items: readonly Item[];
  readonly height: number;
}

/** One step: what happens and what is sent over an arrow from party to party. */
function stepRow(leg: LegView, top: number, width: number, xOf: (id: LegView['from']) => number): Row {
  const { number, what, detail, layers, call } = leg;
  const start = xOf(leg.from);
  const end = xOf(leg.to);
  const marks = layers.length * (MARK + 6);
  const most = Math.min(width - 8, 600);
  const heads = wrap(`${number}. ${what}`, most - marks, TEXT, true);
  const details = detail === '' ? [] : wrap(detail, most, TEXT);
  const widest = Math.max(
    ...heads.map((line) => marks + textWidth(line, TEXT, true)),
    ...details.map((line) => textWidth(line, TEXT)),
  );
  const left = Math.min(Math.max(0, (start + end - widest) / 2), width - widest);
  const lines = heads.length + details.length;
  const y = top + 10 + lines * LEADING + (call ? 6 : 2);
  const layer = layers[0];
  const direction = end > start ? 1 : -1;
  return {
    height: y - top + 16,
    items: [
      ...[...heads, ...details].map((line, index): Item => {
        const own = index < heads.length ? marks + textWidth(line, TEXT, true) : textWidth(line, TEXT);
        return { as: 'halo', x: left - 4, y: top + 5 + index * LEADING, width: own + 8, height: LEADING };
      }),
      ...layers.map(
        (each, index): Item => ({ as: 'mark', layer: each, x: left + index * (MARK + 6), y: top + 9, size: MARK }),
      ),
      ...textBlock(heads, { x: left + marks, y: top + 20, size: TEXT, bold: true }, LEADING),
      ...textBlock(details, { x: left, y: top + 20 + heads.length * LEADING, size: TEXT, soft: true }, LEADING),
      ...(call ? sleeve([start, y], [end, y], layers.includes('mtls') ? 'mtls' : undefined) : []),
      {
        as: 'line',
        d: `M${at(start, y)}H${at(end - direction * 12)}`,
        width: layer === undefined ? 1.25 : 2.5,
        ...(layer && { layer }),
      },
      arrowHead([end, y], direction === 1 ? 'right' : 'left', layer),
      { as: 'disc', x: start, y, r: 3.5 },
    ],
  };
}

/** The connection for wide screens: parties side by side, one row for each step, trust boundaries upright. */
export function connectionWide(view: ConnectionView): Scene {
  const { parties, regions, legs, notes, title, desc } = view;
  const width = Math.max(WIDTH, parties.length * COLUMN);
  const pitch = width / parties.length;
  const boxWidth = Math.min(pitch - 8, 190);
  const xOf = (id: LegView['from']): number => (parties.findIndex((party) => party.id === id) + 0.5) * pitch;

  const spans = regions.map(({ name, parties: members }) => {
    const from = parties.findIndex(({ id }) => id === members[0]) * pitch;
    const span = members.length * pitch;
    return { from, span, lines: wrap(name, span - 10, TEXT, false) };
  });
  const regionLines = Math.max(...spans.map(({ lines }) => lines.length));
  const boxTop = regionLines * LEADING + 12;
  const names = parties.map(({ name, detail }) => ({
    lines: wrap(name, boxWidth - 8, NAME, true),
    details: detail === null ? [] : wrap(detail, boxWidth - 8, TEXT),
  }));
  const boxHeight = Math.max(...names.map(({ lines, details }) => lines.length + details.length)) * LEADING + 18;

  const rows: Item[] = [];
  let y = boxTop + boxHeight + 8;
  for (const leg of legs) {
    const row = stepRow(leg, y, width, xOf);
    rows.push(...row.items);
    y += row.height;
  }
  const bottom = y + 2;
  const noteLines = notes.flatMap((note) => wrap(note, width - 8, TEXT, true));
  const legendTop = bottom + 28;
  const signs = legend(view, legendTop, width, TEXT);
  const notesTop = signs.bottom + 26;

  const boundaries: readonly Item[] = spans
    .slice(1)
    .map(({ from }) => ({ as: 'broken', d: `M${at(from, 0)}V${at(bottom)}`, width: 2 }));
  const ways: readonly Item[] = parties.map(({ id }) => ({
    as: 'way',
    d: `M${at(xOf(id), boxTop + boxHeight)}V${at(bottom)}`,
    width: 1,
  }));
  const heads = parties.flatMap(({ id }, index): readonly Item[] => {
    const { lines, details } = names[index] ?? { lines: [], details: [] };
    const first = boxTop + (boxHeight - (lines.length + details.length) * LEADING) / 2 + 14.5;
    const middle = { x: xOf(id), anchor: 'middle' } as const;
    return [
      { as: 'node', x: xOf(id) - boxWidth / 2, y: boxTop, width: boxWidth, height: boxHeight },
      ...textBlock(lines, { ...middle, y: first, size: NAME, bold: true }, LEADING),
      ...textBlock(details, { ...middle, y: first + lines.length * LEADING, size: TEXT, soft: true }, LEADING),
    ];
  });
  const operators = spans.flatMap(({ from, span, lines }, index) =>
    textBlock(
      lines,
      {
        x: from + (index === 0 && spans.length === 1 ? 4 : span / 2),
        y: 14,
        size: TEXT,
        soft: true,
        anchor: spans.length === 1 ? 'start' : 'middle',
      },
      LEADING,
    ),
  );
  return {
    width,
    height: noteLines.length === 0 ? signs.bottom + 8 : notesTop + noteLines.length * LEADING - 10,
    title,
    desc,
    items: [
      ...ways,
      ...boundaries,
      ...heads,
      ...operators,
      ...rows,
      ...signs.items,
      ...textBlock(noteLines, { x: 0, y: notesTop, size: TEXT, bold: true }, LEADING),
    ],
  };
}
