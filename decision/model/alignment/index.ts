import type { AlignmentSource } from '../../engine/align.ts';
import { controls } from '../controls.ts';
import { frameworkEntries } from './framework-entries.ts';
import { alignmentRows } from './rows.ts';

/** The framework alignment of the newest model. */
export const alignment: AlignmentSource = {
  entries: frameworkEntries,
  rows: alignmentRows,
  controls: /* @__PURE__ */ Object.fromEntries(controls.map(({ id, alignment: row }) => [id, row])),
};
