/** The public shapes: answers in, a recommendation out. Ids are stable; words for them live in `content/strings`. */
import type { InterimClientAuthentication, InterimReason, ProfileValues, QuestionId } from './ids.ts';
import type { ControlLevel, LayerId, LayerRole, Maturity, Side } from './model/vocabulary.ts';

export type {
  AlignmentRowId,
  ControlId,
  GrantId,
  InterimReason,
  OptionId,
  ProfileValues,
  QuestionId,
} from './ids.ts';

/** A set answer: option ids; `?id` for a member of which one is not sure; `[]` for none. */
export type SetAnswer = readonly string[];
/** An option id, or `not-sure`. */
export type Answer = string | SetAnswer;
/** Answers by question id. A question that is asked but has no answer counts as not sure. */
export type Answers = { readonly [Q in QuestionId]?: Answer };

/** A row of a table that fired, and the answers it read (also through derived facts). */
export interface Because {
  readonly rule: string;
  readonly answers: readonly QuestionId[];
}

export interface Prerequisite {
  readonly side: Side;
  /** Reason code: what must become true. */
  readonly what: string;
  readonly answers: readonly QuestionId[];
}

export interface Layer {
  readonly role: LayerRole;
  readonly because: readonly Because[];
  /** What must become true before a blocked layer can carry; empty unless blocked. */
  readonly prerequisites: readonly Prerequisite[];
  /** What to use until then; null unless blocked. */
  readonly interim: Interim | null;
  /** What is not known and has to be checked for the role to stand. Since 2.0. */
  readonly verify?: readonly Verification[];
}

/** What to use until a blocked layer is ready, or until something is known. */
export interface Interim {
  readonly controls: readonly string[];
  readonly reason: InterimReason;
  /** A value of `profile.audience`. Since 2.0. */
  readonly audience?: ProfileValues['audience'];
  /** Seconds; null where no access token is used meanwhile. Since 2.0. */
  readonly accessTokenSeconds?: number | null;
  /** How the client proves itself meanwhile. Since 2.0. */
  readonly clientAuthentication?: InterimClientAuthentication;
}

/** Something that nobody answered and on which the role of a layer rests. */
export interface Verification {
  readonly question: QuestionId;
  /** Reason code: what has to be true. */
  readonly what: string;
  /** Who can tell. */
  readonly side: Side;
  /** What to use until it is known. */
  readonly until: Interim;
}

/** What carries the decision on each call. */
export type DecidedBy = 'oauth' | 'mtls' | 'federation' | 'platform-signature' | 'local' | 'none';

/** A profile for one of the two kinds of caller that share a connection. */
export interface ProfileFor {
  readonly for: 'users' | 'itself';
  readonly profile: Profile;
}

export interface Profile {
  readonly grant: ProfileValues['grant'];
  readonly registration: ProfileValues['registration'];
  readonly clientAuthentication: ProfileValues['clientAuthentication'];
  readonly senderConstraint: ProfileValues['senderConstraint'];
  readonly audience: ProfileValues['audience'];
  readonly discovery: ProfileValues['discovery'];
  /** Seconds; null where no access token is used. */
  readonly accessTokenSeconds: number | null;
  /** Seconds; null where no client certificate is used. */
  readonly certificateSeconds: number | null;
  readonly refresh: ProfileValues['refresh'];
  /** How the MCP server calls what lies behind it. */
  readonly downstream: ProfileValues['downstream'];
  /** The rows that set each field. */
  readonly because: { readonly [field: string]: readonly Because[] };
}

export interface Control {
  readonly id: string;
  readonly level: ControlLevel;
  readonly maturity: Maturity;
  readonly because: readonly Because[];
  /** Source ids. */
  readonly sources: readonly string[];
}

export interface Avoid {
  readonly id: string;
  readonly because: readonly Because[];
}

export interface Conflict {
  readonly id: string;
  readonly answers: readonly QuestionId[];
  /** Reason codes, each a way to resolve the contradiction. */
  readonly waysOut: readonly string[];
}

/** A not-sure question that could still change the result. */
export interface OpenQuestion {
  readonly question: QuestionId;
  /**
   * Different recommendations that its possible answers lead to, the rest as it stands; for a set, its unsure members
   * settled one at a time. 1 where it matters only together with another open question.
   */
  readonly outcomes: number;
}

export interface Change {
  /** For example `layers.mtls.role`, `profile.grant`, `controls.dpop.level`, `conflicts.air-gapped-vendor-client`. */
  readonly path: string;
  readonly from: string | number | null;
  readonly to: string | number | null;
}

/** One changed answer and what it would change. */
export interface Flip {
  readonly question: QuestionId;
  /** Option id; for a set, the member gained, or `-id` for a member lost. */
  readonly to: string;
  readonly changes: readonly Change[];
}

export interface AlignmentRow {
  /** Framework id. */
  readonly framework: string;
  readonly ref: string;
  readonly title: string;
  /** Control ids of this recommendation through which the entry is addressed. */
  readonly controls: readonly string[];
  /** Reason code. */
  readonly relevance: string;
}

export interface Recommendation {
  /** Semantic version of the model. */
  readonly model: string;
  /** Canonical vector of the answers. */
  readonly vector: string;
  /** Empty while the layer that has to decide is blocked. Since 2.0. */
  readonly decidedBy?: readonly DecidedBy[];
  /** How an identity of one issuer comes to be accepted by another; empty where none has to. Since 2.0. */
  readonly federationKinds?: readonly string[];
  readonly layers: { readonly [L in LayerId]: Layer };
  readonly profile: Profile;
  /** Only where one connection serves users and the caller itself; `profile` is then the first. Since 2.0. */
  readonly profiles?: readonly ProfileFor[];
  readonly controls: readonly Control[];
  readonly avoid: readonly Avoid[];
  readonly conflicts: readonly Conflict[];
  readonly openQuestions: readonly OpenQuestion[];
  readonly flips: readonly Flip[];
  readonly alignment: readonly AlignmentRow[];
}

/** What is wrong with one part of a link or of a JSON answer set. */
export interface Problem {
  readonly code:
    | 'empty'
    | 'too-long'
    | 'unknown-version'
    | 'malformed-part'
    | 'unknown-question'
    | 'duplicate-question'
    | 'unknown-option'
    | 'malformed-value'
    | 'not-asked'
    | 'contradicts-gate'
    | 'missing';
  /** The offending part as given, control characters removed, cut to a readable length; the question key for `missing`. */
  readonly part: string;
  readonly question: QuestionId | null;
}

export interface Decoded {
  /** Model version named by the link, or null where it names none that we know. */
  readonly version: string | null;
  /** All answers that could be read. */
  readonly answers: Answers;
  readonly problems: readonly Problem[];
}
