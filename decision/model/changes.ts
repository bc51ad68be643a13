/** What each published version of the model changed, newest first. Words for it are in `content/strings/model-changes.ts`. */
import type { SourceId } from './sources.ts';

export interface ModelChange {
  /** Stable, names the words. */
  readonly id: string;
  /** Row ids that are new, went away or decide otherwise. */
  readonly rows: readonly string[];
  /** What the change rests on. */
  readonly sources: readonly SourceId[];
  /** A link that shows the change, of this version; null for the first version. */
  readonly shownBy: string | null;
}

export interface ModelRelease {
  /** Semantic version. */
  readonly version: string;
  /** The version as links name it. */
  readonly link: string;
  /** ISO date of publication. */
  readonly date: string;
  readonly changes: readonly ModelChange[];
}

export const modelReleases = [
  {
    version: '1.1.0',
    link: '1.1',
    date: '2026-11-23',
    changes: [
      {
        id: 'id-jag-needs-proof-on-devices',
        rows: ['id-jag-needs-a-product-that-proves-itself', 'id-jag-needs-an-application-that-proves-itself'],
        sources: ['id-jag-draft'],
        shownBy: 'MAA:1.1/TR:R/AC:P/CL:M/SV:P/ID:C/RE:Y/TL:O/EX:D/DS:N/IM:C/CU:M/MD:N/AP:T/AS:DCJ/PO:S',
      },
    ],
  },
  { version: '1.0.0', link: '1.0', date: '2026-11-22', changes: [] },
] as const satisfies readonly ModelRelease[];
