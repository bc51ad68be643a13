import { mappedFrameworks } from '@/content/collections/frameworks';
import { refsAddressed } from '@/content/frameworks/coverage';
import { type ControlId, type ControlLayer, controls } from '@/decision';

export interface MatrixRow {
  readonly control: ControlId;
  /** Entries addressed, for each framework of the alignment table in its order. */
  readonly cells: readonly (readonly string[])[];
}

export interface MatrixGroup {
  readonly layer: ControlLayer;
  readonly rows: readonly MatrixRow[];
}

const LAYERS: readonly ControlLayer[] = ['oauth', 'mtls', 'federation', 'local', 'runtime', 'governance'];

/** The controls by layer, in the order of the contract. */
export const matrixGroups: readonly MatrixGroup[] = LAYERS.map((layer) => ({
  layer,
  rows: controls
    .filter((control) => control.layer === layer)
    .map(({ id }) => ({ control: id, cells: mappedFrameworks.map((framework) => refsAddressed(id, framework.id)) })),
}));
