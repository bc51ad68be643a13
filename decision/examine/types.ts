/** What a reviewer asks about a recommendation: why not otherwise, what would change it, what is certain, what comes first. */
import type { AlternativeId } from '../model/alternatives.ts';
import type { LayerId, LayerRole, Side } from '../model/vocabulary.ts';
import type { Answers, Because, Change, QuestionId } from '../types.ts';

/** One answer given another value. */
export interface Move {
  readonly question: QuestionId;
  /** As in a flip: option id; for a set, the member gained, or `-id` for a member lost. */
  readonly to: string;
  /** `work`: somebody can bring it about; `fact`: it describes the case, and changing it makes another case. */
  readonly kind: 'work' | 'fact';
}

/** A value of one part of a recommendation: `layers.mtls.role` is `primary`, `controls.dpop` is not null. */
export interface Goal {
  /** As in {@link Change}. */
  readonly path: string;
  readonly value: string | number;
}

/** A smallest set of changed answers that reaches a goal. */
export interface Way {
  /** In the order of the model. No part of them reaches the goal alone. */
  readonly moves: readonly Move[];
  /** The answers with the moves made. Questions that they bring up count as not sure. */
  readonly answers: Answers;
  /** Everything that changes, the goal included. */
  readonly changes: readonly Change[];
}

/** A condition of a row that the answers do not meet. */
export interface FailedCondition {
  /** A question, a member of a set question (`authorization-server/dpop`) or a table. */
  readonly input: string;
  /** Its value; `not-sure` and `unasked` are values. */
  readonly has: string;
  readonly needs: readonly string[];
  /** The asked questions behind the value. */
  readonly answers: readonly QuestionId[];
}

/** Why a table did not conclude with one of its outcomes. */
export interface Missed {
  readonly table: string;
  readonly outcome: string;
  /** The row that decided instead, and the answers that it read. */
  readonly instead: Because;
  /**
   * The row that comes nearest to the outcome, with its conditions that fail; none fail where an earlier row decided
   * although this one would hold too.
   */
  readonly nearest: { readonly rule: string; readonly failed: readonly FailedCondition[] } | null;
}

/** How a common alternative stands beside the recommendation. */
export interface Alternative {
  readonly id: AlternativeId;
  /**
   * `chosen`: part of the design. `interim`: only until a better one is ready. `ruled-out`: a row removed it.
   * `does-not-arise`: the case has no place for it.
   */
  readonly standing: 'chosen' | 'interim' | 'ruled-out' | 'does-not-arise';
  /** The rows that chose it or removed it, with the answers that they read. */
  readonly because: readonly Because[];
  /** What would have to be otherwise; null where it is chosen. */
  readonly missed: Missed | null;
}

export interface WhyNot {
  /** For each layer, every role that it does not have. */
  readonly roles: { readonly [L in LayerId]: readonly Missed[] };
  /** In the order of the model; one of which no row speaks is left out. */
  readonly alternatives: readonly Alternative[];
}

/** Roles, grant and sender constraint of one result. */
export interface Design {
  readonly roles: { readonly [L in LayerId]: LayerRole };
  readonly grant: string;
  readonly senderConstraint: string;
}

/** What can still come out while answers are not sure. */
export interface Possible {
  /**
   * Different designs that some completion of the answers leads to. The recommendation itself need not be one of them:
   * it holds for the worst case of each open answer, and those need not come together.
   */
  readonly designs: readonly Design[];
  /** False where there were too many cases to look at: further designs may be possible, and `designs` holds those found. */
  readonly exact: boolean;
  /** What every completion has in common. */
  readonly certain: {
    readonly roles: { readonly [L in LayerId]?: LayerRole };
    /** Fields of the profile with their one possible value. */
    readonly profile: { readonly [field: string]: string | number | null };
    /** Controls that every completion requires. */
    readonly required: readonly string[];
  };
  /** The question whose answer leaves the fewest designs in its worst case, and in sum; null where only one is possible. */
  readonly decisive: {
    readonly question: QuestionId;
    /** For each option, or member of a set gained (`id`) or lost (`-id`), the designs that it leaves. */
    readonly options: readonly { readonly to: string; readonly designs: number }[];
  } | null;
}

/** One thing to do, and what it brings. */
export interface Step {
  readonly move: Move;
  /** Who has to do it. */
  readonly side: Side;
  /** The answers after this step; those of the next step start from here. */
  readonly answers: Answers;
  /** Reason codes of prerequisites that are met from here on. */
  readonly unblocks: readonly string[];
  /** Controls that come in, and controls that served until now. */
  readonly brings: readonly string[];
  readonly retires: readonly string[];
  /** Controls that only stood in, or were a draft, and are in released products from here on. */
  readonly settles: readonly string[];
  /** After it as much is missing as before, or more: it prepares a later step and is worth doing only with that. */
  readonly prepares: boolean;
  /** Everything that changes against the step before. */
  readonly changes: readonly Change[];
}

/** What is still in the way after the last step, because no work on these answers removes it. */
export interface Remaining {
  readonly blocked: readonly LayerId[];
  /** Reason codes of prerequisites. */
  readonly prerequisites: readonly string[];
  readonly conflicts: readonly string[];
}

export interface Roadmap {
  /** What stands in until the first step is done: interim controls of the recommendation as it is. */
  readonly interim: readonly string[];
  readonly steps: readonly Step[];
  /** All empty where the design works after the last step. */
  readonly remaining: Remaining;
}
