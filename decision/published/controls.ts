import { type ControlInWork, type ControlLayer, controls as inWork } from '../model/controls.ts';
import type { AlignmentRowId, ControlId } from '../types.ts';
import type { AdvicePart } from './parts.ts';
import { advice } from './registry/advice.ts';

/** A control of the newest released model. */
export interface KnownControl {
  readonly id: ControlId;
  readonly layer: ControlLayer;
  /** The row of the alignment table that speaks for it. */
  readonly alignment: AlignmentRowId;
}

/** @param from a control that was ever released stays in the list of the model in work, which knows where it belongs */
function controlsOf({ controls: ids, alignment }: AdvicePart, from: typeof inWork): readonly KnownControl[] {
  const layers: { readonly [C in ControlId]: ControlLayer } = Object.fromEntries(
    from.map(({ id, layer }) => [id, layer]),
  ) as { readonly [C in ControlInWork]: ControlLayer };
  return (ids as readonly ControlId[]).map((id) => ({
    id,
    layer: layers[id],
    alignment: alignment.controls[id] as AlignmentRowId,
  }));
}

/** The controls of the newest released model, in the order in which a recommendation lists them. */
export const controls: readonly KnownControl[] = /* @__PURE__ */ controlsOf(advice, inWork);
