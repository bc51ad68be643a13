import type { ModelSource } from '../engine/source.ts';
import { controls } from './controls.ts';
import { layers, layerTables } from './layers.ts';
import { questions } from './questions.ts';
import { avoid } from './tables/avoid.ts';
import { conflicts } from './tables/conflicts.ts';
import { controlRows } from './tables/controls.ts';
import { interims } from './tables/interims.ts';
import { prerequisites } from './tables/prerequisites.ts';
import { profile } from './tables/profile.ts';
import { MODEL_VERSION } from './versions.ts';

/** The newest model: what the engine runs, the proofs prove and the pages explain. */
export const model: ModelSource = {
  version: MODEL_VERSION,
  questions,
  tables: [...layerTables, ...profile],
  layers,
  profile: [
    { field: 'grant', table: 'grant', numeric: false },
    { field: 'registration', table: 'registration', numeric: false },
    { field: 'clientAuthentication', table: 'client-authentication', numeric: false },
    { field: 'senderConstraint', table: 'sender-constraint', numeric: false },
    { field: 'audience', table: 'audience', numeric: false },
    { field: 'discovery', table: 'discovery', numeric: false },
    { field: 'accessTokenSeconds', table: 'access-token-seconds', numeric: true },
    { field: 'certificateSeconds', table: 'certificate-seconds', numeric: true },
    { field: 'refresh', table: 'refresh', numeric: false },
    { field: 'downstream', table: 'downstream-call', numeric: false },
  ],
  interims,
  prerequisites,
  controls: controls.map((control) => control.id),
  controlRows,
  avoid,
  conflicts,
};
