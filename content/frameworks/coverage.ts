/** Which controls address which framework entries, read from the alignment of the newest released model. */
import { type ControlId, controls, MODEL } from '@/decision';

const { entries: entriesOf, rows } = MODEL.alignment;

/** Whether the mapping speaks about a framework. */
export const isMapped = (framework: string): boolean => Object.hasOwn(entriesOf, framework);

/** The references of one framework that a control addresses, in the framework's order. */
export function refsAddressed(control: ControlId, framework: string): readonly string[] {
  const row = controls.find(({ id }) => id === control)?.alignment;
  const addressed = new Set(row === undefined ? [] : rows[row]?.split(', '));
  return Object.keys(entriesOf[framework] ?? {}).filter((ref) => addressed.has(ref));
}

/** The controls that address an entry, in the order of the contract; none where the mapping leaves the framework out. */
export const controlsAddressing = (framework: string, ref: string): readonly ControlId[] =>
  controls.map(({ id }) => id).filter((id) => refsAddressed(id, framework).includes(ref));

/** The controls that address at least one entry of a framework. */
export const controlsOf = (framework: string): readonly ControlId[] =>
  controls.map(({ id }) => id).filter((id) => refsAddressed(id, framework).length > 0);

/** How many entries of a framework at least one control addresses. */
export const entriesAddressed = (framework: {
  readonly id: string;
  readonly entries: readonly { readonly ref: string }[];
}): number => framework.entries.filter(({ ref }) => controlsAddressing(framework.id, ref).length > 0).length;
