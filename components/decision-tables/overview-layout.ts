/** Where everything stands in the drawing of the stages, wide and tall. Lengths are in units of the drawing. */
import { stageTexts } from '@/content/strings/model';
import { flows, nodeName, type StageId, stages } from '@/content/views/model-graph';

const LINE = 24;
/** Width of a character of the interface face at 13 units, on average; a little generous. */
const CHARACTER = 6.6;

export interface PlacedNode {
  readonly node: string;
  readonly x: number;
  readonly y: number;
}

export interface PlacedStage {
  readonly id: StageId;
  readonly x: number;
  readonly y: number;
  readonly nodes: readonly PlacedNode[];
}

export interface PlacedFlow {
  readonly from: StageId;
  readonly to: StageId;
  readonly reads: number;
  readonly path: string;
  readonly thickness: number;
  /** Against the order of the stages. */
  readonly back: boolean;
  readonly arrow: string;
  readonly labelX: number;
  readonly labelY: number;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly stages: readonly PlacedStage[];
  readonly flows: readonly PlacedFlow[];
}

const widthOf = (words: string): number => Math.ceil(words.length * CHARACTER);
const most = Math.max(...flows.map(({ reads }) => reads));
const thicknessOf = (reads: number): number => Math.round((1 + 5 * Math.sqrt(reads / most)) * 10) / 10;
const order: readonly StageId[] = stages.map(({ id }) => id);
const between = flows.filter(({ from, to }) => from !== to);
const half = (value: number): number => Math.round(value * 2) / 2;

/** Where along its stage a flow leaves or enters: those that reach furthest stand outermost. */
function spread(stage: StageId, step: number): ReadonlyMap<string, number> {
  const at = order.indexOf(stage);
  const reach = ({ from, to }: (typeof between)[number]): number =>
    from === stage ? order.indexOf(to) - at : order.indexOf(from) - at;
  const here = between
    .filter(({ from, to }) => from === stage || to === stage)
    .sort((a, b) => {
      const [one, other] = [reach(a), reach(b)];
      if (Math.sign(one) !== Math.sign(other)) return one - other;
      return other - one;
    });
  return new Map(here.map(({ from, to }, i) => [`${from} ${to}`, i * step]));
}

interface Place {
  readonly from: number;
  readonly to: number;
}

function placesOf(starts: ReadonlyMap<StageId, number>, step: number): readonly Place[] {
  const offsets = new Map(order.map((id) => [id, spread(id, step)]));
  const at = (stage: StageId, flow: string): number =>
    half((starts.get(stage) ?? 0) + (offsets.get(stage)?.get(flow) ?? 0));
  return between.map(({ from, to }) => ({ from: at(from, `${from} ${to}`), to: at(to, `${from} ${to}`) }));
}

/** Stages side by side, flows as arcs above them. */
export function wideDrawing(): Drawing {
  const width = 1120;
  const base = 206;
  const widths = stages.map(({ id, nodes }) =>
    Math.max(widthOf(stageTexts[id]) * 1.06, ...nodes.map((node) => widthOf(nodeName(node)))),
  );
  const gap = (width - widths.reduce((sum, one) => sum + one, 0)) / (stages.length - 1);
  const lefts = widths.map((_, i) => half(widths.slice(0, i).reduce((sum, one) => sum + one + gap, 0)));
  const placed = stages.map(({ id, nodes }, i): PlacedStage => {
    const x = lefts[i] ?? 0;
    const top = base + 26;
    return { id, x, y: top, nodes: nodes.map((node, row) => ({ node, x, y: top + 30 + row * LINE })) };
  });
  const places = placesOf(new Map(placed.map(({ id, x }) => [id, x + 6])), 12);
  return {
    width,
    height: base + 70 + LINE * Math.max(...stages.map(({ nodes }) => nodes.length)),
    stages: placed,
    flows: between.map(({ from, to, reads }, i) => {
      const { from: start, to: end } = places[i] ?? { from: 0, to: 0 };
      const back = end < start;
      const rx = Math.abs(end - start) / 2;
      const ry = half((14 + rx * 0.32) * (back ? 0.55 : 1));
      const foot = base - 7;
      return {
        from,
        to,
        reads,
        back,
        thickness: thicknessOf(reads),
        path: `M${start} ${base}V${foot}A${rx} ${ry} 0 0 ${back ? 0 : 1} ${end} ${foot}`,
        arrow: `M${end - 4} ${foot - 1}h8l-4 8z`,
        labelX: (start + end) / 2,
        labelY: foot - ry,
      };
    }),
  };
}

/** Stages one below the other, names in lines, flows as arcs on the right. */
export function tallDrawing(): Drawing {
  const width = 340;
  const column = 236;
  let y = 18;
  const placed = stages.map(({ id, nodes }): PlacedStage => {
    const top = y;
    let x = 0;
    y += 26;
    const names = nodes.map((node): PlacedNode => {
      const wide = widthOf(nodeName(node));
      if (x > 0 && x + wide > column) {
        x = 0;
        y += LINE;
      }
      const place = { node, x: half(x), y };
      x += wide + 14;
      return place;
    });
    y += 44;
    return { id, x: 0, y: top, nodes: names };
  });
  const places = placesOf(new Map(placed.map(({ id, y: top }) => [id, top - 8])), 8);
  const base = column + 18;
  return {
    width,
    height: y - 20,
    stages: placed,
    flows: between.map(({ from, to, reads }, i) => {
      const { from: start, to: end } = places[i] ?? { from: 0, to: 0 };
      const back = end < start;
      const ry = Math.abs(end - start) / 2;
      const rx = half((8 + ry * 0.12) * (back ? 0.55 : 1));
      return {
        from,
        to,
        reads,
        back,
        thickness: thicknessOf(reads) * 0.75,
        path: `M${base - 7} ${start}H${base}A${rx} ${ry} 0 0 ${back ? 0 : 1} ${base} ${end}`,
        arrow: `M${base + 1} ${end - 3.5}v7l-7 -3.5z`,
        labelX: base + rx,
        labelY: (start + end) / 2 - (back ? 20 : 0),
      };
    }),
  };
}
