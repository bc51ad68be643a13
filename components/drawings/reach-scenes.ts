import { type ExposureView, groupsOf } from './exposure-view';
import { panel, scale, signs } from './reach-panel';
import type { Scene } from './scene';

const WIDE = 880;
const GAP = 56;
const TALL = 320;

/**
 * How far a stolen credential gets, for wide screens: today on the left, the recommended design on the right, which
 * stands alone where today was not stated.
 */
export function reachWide(view: ExposureView): Scene {
  const { today, recommended, title, desc } = view;
  const width = today === null ? WIDE : (WIDE - GAP) / 2;
  const right = today === null ? 0 : width + GAP;
  const now = today === null ? [] : [today];
  const left = panel(now, 0, 0, width);
  const other = panel(recommended, right, 0, width);
  const legend = signs(groupsOf(view), 0, Math.max(left.bottom, other.bottom) + 34, WIDE);
  return {
    width: WIDE,
    height: legend.bottom,
    title,
    desc,
    items: [
      ...left.items,
      ...other.items,
      ...scale(now, 0, left.bottom, width),
      ...scale(recommended, right, other.bottom, width),
      ...legend.items,
    ],
  };
}

/** The same for narrow screens: the recommended design below today's. */
export function reachTall(view: ExposureView): Scene {
  const { today, recommended, title, desc } = view;
  const now = today === null ? [] : [today];
  const upper = panel(now, 0, 0, TALL);
  const top = today === null ? 0 : upper.bottom + 48;
  const lower = panel(recommended, 0, top, TALL);
  const legend = signs(groupsOf(view), 0, lower.bottom + 30, TALL);
  return {
    width: TALL,
    height: legend.bottom,
    title,
    desc,
    items: [
      ...upper.items,
      ...lower.items,
      ...scale(now, 0, upper.bottom, TALL),
      ...scale(recommended, 0, lower.bottom, TALL),
      ...legend.items,
    ],
  };
}
