import type { CollectRow, Conditions, FirstRow } from '../../engine/table.ts';
import type { SourceId } from '../sources.ts';

/** A row of a first table: id, conditions, outcome, sources. */
export const row = (id: string, when: Conditions, then: string, ...cites: SourceId[]): FirstRow => ({
  id,
  when,
  then,
  sources: cites,
});

/** A row of a collect table: id, conditions, conclusion, sources. */
export const collects = <Conclusion>(
  id: string,
  when: Conditions,
  then: Conclusion,
  ...cites: SourceId[]
): CollectRow<Conclusion> => ({ id, when, then, sources: cites });

export const LOCAL = ['stdio', 'loopback-http'] as const;
export const REMOTE = ['remote-http', 'api'] as const;
/** The call carries a user's authority, at least in part, or may. */
export const USER = ['user-present', 'user-away', 'user-token', 'users-and-itself', 'some-user', 'unknown'] as const;
/** The call carries a user's authority, at least in part. */
export const FOR_USERS = ['user-present', 'user-away', 'user-token', 'users-and-itself', 'some-user'] as const;
/** The call carries the caller's own authority, at least in part, or may. */
export const MACHINE = ['itself', 'users-and-itself', 'unknown'] as const;
export const CROSSING = ['cross-organisation', 'several-ours', 'some'] as const;
export const LACKS = ['no', 'unasked'] as const;
export const BEHIND = ['same-domain', 'many-or-other-domains'] as const;
