/**
 * The ids that answers and recommendations may hold: those of the model in work, and those of every version that was
 * released. What a released version says stays, and so do the words for it.
 */
import type { AlignmentRowInWork } from './model/alignment/rows.ts';
import type { ControlInWork } from './model/controls.ts';
import type { OptionInWork, QuestionInWork } from './model/questions.ts';
import type { ReleasedAlignmentRow, ReleasedControl, ReleasedOptions } from './published/registry/ids.ts';

export type QuestionId = QuestionInWork | keyof ReleasedOptions;

/** Option ids of one question. */
export type OptionId<Q extends QuestionId = QuestionId> =
  | (Q extends QuestionInWork ? OptionInWork<Q> : never)
  | (Q extends keyof ReleasedOptions ? ReleasedOptions[Q] : never);

export type ControlId = ControlInWork | ReleasedControl;

/** Names of rows of the alignment table. */
export type AlignmentRowId = AlignmentRowInWork | ReleasedAlignmentRow;
