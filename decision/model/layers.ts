import type { LayerPlan } from '../engine/source.ts';
import type { FirstTable } from '../engine/table.ts';
import { federation, rules } from './tables/federation.ts';
import { federationMeans } from './tables/federation-means.ts';
import { means } from './tables/means.ts';
import { mtls } from './tables/mtls.ts';
import { oauth } from './tables/oauth.ts';
import { situation } from './tables/situation.ts';

/** The tables that decide the roles of the layers, in the order of evaluation. */
export const layerTables: readonly FirstTable[] = [
  ...situation,
  ...rules,
  ...means,
  ...mtls,
  ...federationMeans,
  ...oauth,
  ...federation,
];

/** Which tables give the role of each layer. */
export const layers: readonly LayerPlan[] = [
  { layer: 'oauth', role: 'oauth-role', interim: 'oauth-interim' },
  { layer: 'mtls', role: 'mtls-role', interim: 'mtls-interim' },
  { layer: 'federation', role: 'federation-role', interim: 'federation-interim' },
];
