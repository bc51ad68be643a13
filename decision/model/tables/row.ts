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
export const USER = ['user-away', 'user-present'] as const;
export const CROSSING = ['cross-organisation', 'several-ours'] as const;
