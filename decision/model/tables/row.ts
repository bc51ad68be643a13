import type { CollectRow, Conditions, FirstRow } from '../../engine/table.ts';
import type { ProfileValuesInWork } from '../profile-values.ts';
import type { OptionInWork, QuestionInWork, SetQuestionInWork } from '../questions.ts';
import type { SourceId } from '../sources.ts';

type OneOrMore<Value extends string> = Value | readonly Value[];

/**
 * Conditions on questions and on the grant, with the values that they have: a misspelt one does not compile. The names of tables and
 * of inputs are looked up when the model is compiled.
 */
export type TypedConditions = Conditions & {
  readonly [Q in Exclude<QuestionInWork, SetQuestionInWork>]?: OneOrMore<OptionInWork<Q> | 'unasked'>;
} & {
  readonly grant?: OneOrMore<ProfileValuesInWork['grant']>;
} & {
  readonly [Member in `${SetQuestionInWork}/${OptionInWork<SetQuestionInWork>}`]?: OneOrMore<'yes' | 'no' | 'unasked'>;
};

/** A row of a first table: id, conditions, outcome, sources. */
export const row = (id: string, when: TypedConditions, then: string, ...cites: SourceId[]): FirstRow => ({
  id,
  when,
  then,
  sources: cites,
});

/** A row of a collect table: id, conditions, conclusion, sources. */
export const collects = <Conclusion>(
  id: string,
  when: TypedConditions,
  then: Conclusion,
  ...cites: SourceId[]
): CollectRow<Conclusion> => ({ id, when, then, sources: cites });

export const LOCAL = ['stdio', 'loopback-http'] as const;
export const USER = ['user-away', 'user-present'] as const;
export const CROSSING = ['cross-organisation', 'several-ours'] as const;
