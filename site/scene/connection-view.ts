import type { LayerId } from '@/decision';
import type { PartyId } from '@/decision/exposure';

/** A connection in words, for the drawing and for the table beside it. */
export interface ConnectionView {
  readonly parties: readonly {
    readonly id: PartyId;
    readonly name: string;
    readonly within: string;
    readonly detail: string | null;
  }[];
  readonly regions: readonly {
    readonly name: string;
    readonly parties: readonly PartyId[];
    readonly sentence: string;
  }[];
  readonly legs: readonly LegView[];
  readonly segments: readonly string[];
  /** What carries the MCP connection, for the legend. */
  readonly channel: string;
  /** What the other signs of the legend mean. */
  readonly legend: { readonly boundary: string; readonly certificate: string };
  readonly notes: readonly string[];
  readonly desc: string;
  readonly title: string;
}

export interface LegView {
  readonly number: number;
  readonly from: PartyId;
  readonly to: PartyId;
  readonly what: string;
  /** What is sent; null where no credential is. */
  readonly sent: string | null;
  /** For whom it is made; null where it is for nobody in particular. */
  readonly audience: string | null;
  /** Credential, audience and end of TLS in one line. */
  readonly detail: string;
  readonly layers: readonly LayerId[];
  readonly call: boolean;
}
