import type { LayerId } from '@/decision';
import { at, type Item } from './scene';

export type Point = readonly [number, number];

const HEADS = {
  right: ([x, y]: Point) => `M${at(x, y)}l-12 -6v12Z`,
  left: ([x, y]: Point) => `M${at(x, y)}l12 -6v12Z`,
  down: ([x, y]: Point) => `M${at(x, y)}l-6 -12h12Z`,
  up: ([x, y]: Point) => `M${at(x, y)}l-6 12h12Z`,
} as const;

/** The head of an arrow with its tip at a point. */
export const arrowHead = (tip: Point, towards: keyof typeof HEADS, layer?: LayerId): Item => ({
  as: 'solid',
  d: HEADS[towards](tip),
  ...(layer && { layer }),
});

/**
 * Two thin lines with ends beside an arrow: a stretch of the MCP connection, from where it begins to where it ends. A
 * stretch on which the client shows its certificate takes the colour of mTLS and a heavier line.
 */
export function sleeve([x1, y1]: Point, [x2, y2]: Point, layer?: LayerId): readonly Item[] {
  const half = 8;
  const level = y1 === y2;
  const d = level
    ? `M${at(x1, y1 - half)}H${at(x2)}V${at(y1 + half)}H${at(x1)}Z`
    : `M${at(x1 - half, y1)}V${at(y2)}H${at(x1 + half)}V${at(y1)}Z`;
  return [{ as: 'rule', d, width: layer === undefined ? 1.25 : 2.5, ...(layer && { layer }) }];
}
