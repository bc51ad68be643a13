import type { Question } from '../model/questions.ts';
import type { ControlLevel, LayerId, Maturity, Side } from '../model/vocabulary.ts';
import type { CollectTable, FirstTable } from './table.ts';

export interface PrerequisiteConclusion {
  readonly layer: LayerId;
  readonly side: Side;
  readonly what: string;
}

export interface ControlConclusion {
  readonly control: string;
  readonly level: ControlLevel;
  readonly maturity: Maturity;
}

/** What to use until a blocked layer is ready. */
export interface Interim {
  readonly controls: readonly string[];
  readonly reason: string;
  /** Since 2.0: the audience, the proof of the client, and whether an access token is used meanwhile. */
  readonly audience?: string;
  readonly clientAuthentication?: string;
  readonly token?: boolean;
}

/** What has to be checked for the role of a layer to stand. */
export interface VerifyConclusion {
  readonly layer: LayerId;
  readonly question: string;
  readonly what: string;
  readonly side: Side;
  /** Key of `interims`. */
  readonly until: string;
}

/** An answer by which two kinds of caller share a connection, and the answer of each kind. */
export interface SharedConnection {
  readonly question: string;
  readonly option: string;
  readonly kinds: readonly { readonly for: 'users' | 'itself'; readonly option: string }[];
}

/** What a recommendation has since 2.0, and models before do not say. */
export interface Verdict {
  /** First table whose outcome says which layer decides; `nothing-yet` while that layer is blocked. */
  readonly decidedBy: string;
  readonly federationKinds: CollectTable<string>;
  readonly verify: CollectTable<VerifyConclusion>;
  /** First table with the seconds of an access token, whether or not the profile has one. */
  readonly lifetime: string;
  readonly shared: SharedConnection;
}

/** Which table gives which part of a recommendation. */
export interface LayerPlan {
  readonly layer: LayerId;
  /** First table whose outcomes are roles. */
  readonly role: string;
  /** First table whose outcomes are keys of `interims`; read only where the role is blocked. */
  readonly interim: string;
}

export interface ProfilePlan {
  readonly field: string;
  readonly table: string;
  /** Numeric fields give the outcome as a number of seconds; the outcome `none` gives null. */
  readonly numeric: boolean;
}

/** A whole model as data: everything that the engine needs, and nothing that it names by itself. */
export interface ModelSource {
  readonly version: string;
  readonly questions: readonly Question[];
  /**
   * A definite answer excludes, of single choices that are not sure, the values under which it would not have been asked
   * or its option not offered.
   */
  readonly excludes?: boolean;
  /** The question that settles most is put next; in the order of the model where it is left out. */
  readonly decisiveFirst?: boolean;
  /** In the order of evaluation: a table reads questions and earlier tables only. */
  readonly tables: readonly FirstTable[];
  readonly layers: readonly LayerPlan[];
  readonly profile: readonly ProfilePlan[];
  readonly interims: { readonly [outcome: string]: Interim };
  readonly prerequisites: CollectTable<PrerequisiteConclusion>;
  /** Control ids in the order in which a recommendation lists them. */
  readonly controls: readonly string[];
  readonly controlRows: CollectTable<ControlConclusion>;
  readonly avoid: CollectTable<string>;
  readonly conflicts: CollectTable<{ readonly conflict: string; readonly waysOut: readonly string[] }>;
  readonly verdict?: Verdict;
  /** How long to search whether a question that is not sure could still matter; 5,000 steps where it is left out. */
  readonly searchSteps?: number;
}
