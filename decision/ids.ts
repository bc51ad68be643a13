/**
 * The ids that answers and recommendations may hold: those of the model in work, and those of every version that was
 * released. What a released version says stays, and so do the words for it.
 */
import type { AlignmentRowInWork } from './model/alignment/rows.ts';
import type { ControlInWork } from './model/controls.ts';
import type { ProfileValuesInWork } from './model/profile-values.ts';
import type { OptionInWork, QuestionInWork } from './model/questions.ts';
import type { InterimClientAuthenticationInWork, InterimReasonInWork } from './model/tables/interims.ts';
import type {
  ReleasedAlignmentRow,
  ReleasedControl,
  ReleasedInterimReason,
  ReleasedOptions,
  ReleasedProfileValues,
} from './published/registry/ids.ts';

export type QuestionId = QuestionInWork | keyof ReleasedOptions;

/** Option ids of one question. */
export type OptionId<Q extends QuestionId = QuestionId> =
  | (Q extends QuestionInWork ? OptionInWork<Q> : never)
  | (Q extends keyof ReleasedOptions ? ReleasedOptions[Q] : never);

export type ControlId = ControlInWork | ReleasedControl;

/** Names of rows of the alignment table. */
export type AlignmentRowId = AlignmentRowInWork | ReleasedAlignmentRow;

/** For each field of the profile that is no number, the ids of its values. */
export type ProfileValues = {
  readonly [Field in keyof ProfileValuesInWork | keyof ReleasedProfileValues]:
    | (Field extends keyof ProfileValuesInWork ? ProfileValuesInWork[Field] : never)
    | (Field extends keyof ReleasedProfileValues ? ReleasedProfileValues[Field] : never);
};

/** How the caller comes to be let in: the `grant` of a profile. */
export type GrantId = ProfileValues['grant'];

/** Reason codes of interims: what stands in until a blocked layer is ready. */
export type InterimReason = InterimReasonInWork | ReleasedInterimReason;

/** How a client proves itself while an interim stands in. */
export type InterimClientAuthentication = InterimClientAuthenticationInWork;
