import type { LayerId } from '@/decision';
import { layerPaths } from '../marks';
import { textWidth } from './text-width';

export interface Label {
  readonly as: 'label';
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly soft?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** A rectangle: a party, a clearing behind text, or a bar of time. */
export interface Box {
  readonly as: 'node' | 'halo' | 'bar' | 'hollow';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line: of the call, thin, a trust boundary, or a way that fades into the background. */
export interface Line {
  readonly as: 'line' | 'rule' | 'broken' | 'way';
  readonly d: string;
  readonly width: number;
  readonly layer?: LayerId;
}

/** A filled outline, such as the head of an arrow. */
export interface Solid {
  readonly as: 'solid';
  readonly d: string;
  readonly layer?: LayerId;
}

export interface Mark {
  readonly as: 'mark';
  readonly layer: LayerId;
  /** Left edge, upper edge and side. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface Disc {
  readonly as: 'disc';
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export type Item = Label | Box | Line | Solid | Mark | Disc;

/** A drawing as a list of shapes, painted in order. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly desc: string;
  readonly items: readonly Item[];
}

/** The box that a label fills, estimated from above. */
export function labelBox({ x, y, text, size, bold, anchor }: Label): Omit<Box, 'as'> {
  const width = textWidth(text, size, bold);
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { x: left, y: y - size * 0.78, width, height: size };
}

/** One element of an SVG tree; attribute names as React spells them. */
export interface Element {
  readonly tag: 'text' | 'rect' | 'path' | 'circle' | 'g';
  readonly attributes: { readonly [name: string]: string | number };
  readonly children?: readonly Element[];
  readonly text?: string;
}

const toned = (name: string, layer: LayerId | undefined): string => (layer === undefined ? name : `${name} ${layer}`);

function markElement({ layer, x, y, size }: Mark): Element {
  return {
    tag: 'g',
    attributes: { className: layer, transform: `translate(${x} ${y}) scale(${size / 16})` },
    children: layerPaths[layer].map(({ d, line }) => ({
      tag: 'path',
      attributes: line === undefined ? { className: 'fill', d } : { className: 'stroke', d, strokeWidth: line },
    })),
  };
}

/** The SVG element of an item; its look is a class, so that page and document can colour it. */
export function elementOf(item: Item): Element {
  switch (item.as) {
    case 'label': {
      const { x, y, text, size, bold, soft, anchor } = item;
      const look = soft ? { className: 'soft' } : {};
      const weight = bold ? { fontWeight: 600 } : {};
      const anchored = anchor === undefined || anchor === 'start' ? {} : { textAnchor: anchor };
      return { tag: 'text', attributes: { ...look, x, y, fontSize: size, ...weight, ...anchored }, text };
    }
    case 'node':
    case 'halo':
    case 'bar':
    case 'hollow': {
      const { as, x, y, width, height } = item;
      return { tag: 'rect', attributes: { className: as, x, y, width, height } };
    }
    case 'solid':
      return { tag: 'path', attributes: { className: toned('fill', item.layer), d: item.d } };
    case 'mark':
      return markElement(item);
    case 'disc':
      return { tag: 'circle', attributes: { className: item.as, cx: item.x, cy: item.y, r: item.r } };
    default: {
      const { as, d, width, layer } = item;
      const name = layer === undefined ? as : `stroke ${layer}`;
      return { tag: 'path', attributes: { className: name, d, strokeWidth: width } };
    }
  }
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** A number as a path takes it. */
export const at = (...values: readonly number[]): string => values.map(tenth).join(' ');

/** Lines of text one below the other, the first at `y`. */
export function textBlock(
  lines: readonly string[],
  first: Omit<Label, 'as' | 'text'>,
  leading: number,
): readonly Label[] {
  return lines.map((text, index) => ({ as: 'label', ...first, y: first.y + index * leading, text }));
}
