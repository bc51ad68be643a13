import type { ExposureView } from './exposure-view';
import { panel, scale, signs } from './reach-panel';
import type { Scene } from './scene';

const WIDE = 880;
const GAP = 56;
const TALL = 320;

/** How far a stolen credential gets, for wide screens: today on the left, the recommended design on the right. */
export function reachWide({ today, recommended, title, desc }: ExposureView): Scene {
  const width = (WIDE - GAP) / 2;
  const right = width + GAP;
  const left = panel([today], 0, 0, width);
  const other = panel(recommended, right, 0, width);
  const legend = signs([today, ...recommended], 0, Math.max(left.bottom, other.bottom) + 34, WIDE);
  return {
    width: WIDE,
    height: legend.bottom,
    title,
    desc,
    items: [
      ...left.items,
      ...other.items,
      ...scale([today], 0, left.bottom, width),
      ...scale(recommended, right, other.bottom, width),
      ...legend.items,
    ],
  };
}

/** The same for narrow screens: the recommended design below today's. */
export function reachTall({ today, recommended, title, desc }: ExposureView): Scene {
  const upper = panel([today], 0, 0, TALL);
  const top = upper.bottom + 48;
  const lower = panel(recommended, 0, top, TALL);
  const legend = signs([today, ...recommended], 0, lower.bottom + 30, TALL);
  return {
    width: TALL,
    height: legend.bottom,
    title,
    desc,
    items: [
      ...upper.items,
      ...lower.items,
      ...scale([today], 0, upper.bottom, TALL),
      ...scale(recommended, 0, lower.bottom, TALL),
      ...legend.items,
    ],
  };
}
