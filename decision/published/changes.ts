/** What each released version of the model changed. Words for it are in `content/strings/model-changes.ts`. */
import type { SourceId } from '../model/sources.ts';
import { releases } from './registry/releases.ts';

interface Change {
  /** Stable, names the words. */
  readonly id: string;
  /** Row ids that are new, went away or decide otherwise; none where the change is in no row. */
  readonly rows: readonly string[];
  /** What the change rests on. */
  readonly sources: readonly SourceId[];
  /** A link of this version that is answered otherwise than by the version before. */
  readonly shownBy: string;
}

/** By link version. A release adds its entry; who reads it divides it into changes, gives them ids and writes the words. */
const changes = {
  '1.1': [
    {
      id: 'id-jag-needs-proof-on-devices',
      rows: ['id-jag-needs-a-product-that-proves-itself', 'id-jag-needs-an-application-that-proves-itself'],
      sources: ['id-jag-draft'],
      shownBy: 'MAA:1.1/TR:R/AC:P/CL:M/SV:P/ID:C/RE:Y/TL:O/EX:D/DS:N/IM:C/CU:M/MD:N/AP:T/AS:DCJ/PO:S',
    },
  ],
  '1.0': [],
} as const satisfies { readonly [link: string]: readonly Change[] };

export type ModelChangeId = (typeof changes)[keyof typeof changes][number]['id'];

export interface ModelChange extends Change {
  readonly id: ModelChangeId;
}

export interface ModelRelease {
  /** Semantic version. */
  readonly version: string;
  /** The version as links name it. */
  readonly link: string;
  /** ISO date of the release. */
  readonly date: string;
  readonly changes: readonly ModelChange[];
}

/** Every released version with what it changed, newest first. */
export const modelReleases: readonly [ModelRelease, ...ModelRelease[]] = [
  withChanges(releases[0]),
  ...releases.slice(1).map(withChanges),
];

function withChanges(release: (typeof releases)[number]): ModelRelease {
  return { ...release, changes: changes[release.link] };
}
