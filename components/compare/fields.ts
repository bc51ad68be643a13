import type { LinkReading, Problem } from '@/decision';

export type SideName = 'a' | 'b';

export const SIDES: readonly SideName[] = ['a', 'b'];

/** One of the two fields: what was pasted into it, and what came of it. */
export interface Field {
  /** The text as given, or null where none was. */
  readonly given: string | null;
  readonly link: LinkReading | null;
  readonly faults: readonly Problem[];
}

export type Fields = { readonly [S in SideName]: Field };

/** Whether a text was given that could not be read. */
export const isFaulty = ({ given, link }: Field): boolean => given !== null && link === null;
