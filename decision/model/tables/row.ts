import type { CollectRow, FirstRow, FirstTable } from '../../engine/table.ts';
import { type FactId, type FactValue, facts } from '../facts.ts';
import type { OptionInWork, QuestionInWork, SetQuestionInWork } from '../questions.ts';
import type { SourceId } from '../sources.ts';

type OneOrMore<Value extends string> = Value | readonly Value[];

/** What a row may read, with the values that it has: a misspelt question, member, table or value does not compile. */
export type Conditions = {
  readonly [Q in Exclude<QuestionInWork, SetQuestionInWork>]?: OneOrMore<OptionInWork<Q> | 'unasked'>;
} & {
  readonly [Q in SetQuestionInWork as `${Q}/${OptionInWork<Q>}`]?: OneOrMore<'yes' | 'no' | 'unasked'>;
} & {
  readonly [Id in FactId]?: OneOrMore<FactValue<Id>>;
};

interface Row<Outcome extends string> extends FirstRow {
  readonly then: Outcome;
}

/** A row of a first table: id, conditions, outcome, sources. */
export const row = <const Outcome extends string>(
  id: string,
  when: Conditions,
  then: Outcome,
  ...cites: SourceId[]
): Row<Outcome> => ({ id, when: when as FirstRow['when'], then, sources: cites });

/** A first table of the model; its outcomes stand in `facts.ts`. */
export const first = <Id extends FactId>(
  id: Id,
  scale: FirstTable['scale'],
  rows: readonly Row<FactValue<Id>>[],
  match?: 'certain',
): FirstTable => ({ id, scale, ...(match === undefined ? {} : { match }), outcomes: facts[id], rows });

/** A row of a collect table: id, conditions, conclusion, sources. */
export const collects = <Conclusion>(
  id: string,
  when: Conditions,
  then: Conclusion,
  ...cites: SourceId[]
): CollectRow<Conclusion> => ({ id, when: when as CollectRow<Conclusion>['when'], then, sources: cites });

export const LOCAL = ['stdio', 'loopback-http'] as const;
export const REMOTE = ['remote-http', 'api'] as const;
/** The call carries a user's authority, at least in part, or may. */
export const USER = ['user-present', 'user-away', 'user-token', 'users-and-itself', 'some-user', 'unknown'] as const;
/** The call carries a user's authority, at least in part. */
export const FOR_USERS = ['user-present', 'user-away', 'user-token', 'users-and-itself', 'some-user'] as const;
export const CROSSING = ['cross-organisation', 'several-ours', 'some'] as const;
export const LACKS = ['no', 'unasked'] as const;
export const BEHIND = ['same-domain', 'many-or-other-domains'] as const;
