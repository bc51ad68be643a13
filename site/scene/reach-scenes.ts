import { panel, scale, signs } from './reach-panel';
import { type ExposureView, groupsOf } from './reach-view';
import type { Scene } from './scene';

const WIDE = 880;
const GAP = 56;
const TALL = 320;

/**
 * How far a stolen credential gets, for wide screens: today on the left, the recommended design on the right, which
 * stands alone where today was not stated.
 */
export function reachWide(view: ExposureView): Scene {
  const { today, recommended, ticks, legend, title, desc } = view;
  const width = today === null ? WIDE : (WIDE - GAP) / 2;
  const right = today === null ? 0 : width + GAP;
  const now = today === null ? [] : [today];
  const left = panel(now, ticks, 0, 0, width);
  const other = panel(recommended, ticks, right, 0, width);
  const key = signs(groupsOf(view), legend, 0, Math.max(left.bottom, other.bottom) + 34, WIDE);
  return {
    width: WIDE,
    height: key.bottom,
    title,
    desc,
    items: [
      ...left.items,
      ...other.items,
      ...scale(now, ticks, 0, left.bottom, width),
      ...scale(recommended, ticks, right, other.bottom, width),
      ...key.items,
    ],
  };
}

/** The same for narrow screens: the recommended design below today's. */
export function reachTall(view: ExposureView): Scene {
  const { today, recommended, ticks, legend, title, desc } = view;
  const now = today === null ? [] : [today];
  const upper = panel(now, ticks, 0, 0, TALL);
  const top = today === null ? 0 : upper.bottom + 48;
  const lower = panel(recommended, ticks, 0, top, TALL);
  const key = signs(groupsOf(view), legend, 0, lower.bottom + 30, TALL);
  return {
    width: TALL,
    height: key.bottom,
    title,
    desc,
    items: [
      ...upper.items,
      ...lower.items,
      ...scale(now, ticks, 0, upper.bottom, TALL),
      ...scale(recommended, ticks, 0, lower.bottom, TALL),
      ...key.items,
    ],
  };
}
