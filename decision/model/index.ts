import type { ModelSource } from '../engine/source.ts';
import { linkOf } from '../permalink/link-version.ts';
import type { PublishedSource } from '../published/source.ts';
import { alignment } from './alignment/index.ts';
import { controls } from './controls.ts';
import { layers, layerTables } from './layers.ts';
import { questions } from './questions.ts';
import { sources } from './sources.ts';
import { avoid } from './tables/avoid.ts';
import { conflicts } from './tables/conflicts.ts';
import { controlRows } from './tables/controls.ts';
import { interims } from './tables/interims.ts';
import { prerequisites } from './tables/prerequisites.ts';
import { profile } from './tables/profile.ts';
import { decided, federationKinds, verify } from './tables/verdict.ts';
import { VERSION } from './version.ts';

/** The model in work: what the proofs prove, and what the next release will say. */
export const model: ModelSource = {
  version: VERSION,
  questions,
  excludes: true,
  decisiveFirst: true,
  searchSteps: 40,
  tables: [...layerTables, ...profile, ...decided],
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
  verdict: {
    decidedBy: 'decided-by',
    federationKinds,
    verify,
    lifetime: 'lifetime',
    shared: {
      question: 'behalf',
      option: 'users-and-itself',
      kinds: [
        { for: 'users', option: 'user-present' },
        { for: 'itself', option: 'itself' },
      ],
    },
  },
};

/** The model in work with all that belongs to a version, as it would be released. */
export const sourceInWork: PublishedSource = { ...model, link: linkOf(model.version), alignment, sources };
