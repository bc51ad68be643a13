import type { Replay } from '@/decision/exposure';

/** A credential and what a copy of it is good for, in words. */
export interface CredentialView {
  readonly name: string;
  /** The name as it stands above, with whether it is blocked. */
  readonly heading: string;
  /** Part of the target that is blocked today. */
  readonly blocked: boolean;
  readonly viewers: readonly string[];
  /** The same as a phrase. */
  readonly seenBy: string;
  /** Null where it was not stated. */
  readonly audiences: number | null;
  readonly works: string;
  readonly lifetime: string;
  readonly basis: string;
  readonly window: string;
  readonly seconds: { readonly window: number | null; readonly lifetime: number | null };
  readonly replay: Replay;
  readonly replayText: string;
  readonly binding: string;
  readonly endedBy: string;
}

export interface GroupView {
  readonly name: string;
  /** Said in place of credentials where there are none. */
  readonly empty: string | null;
  readonly rows: readonly CredentialView[];
}

export interface ExposureView {
  /** Null where the reader has not said what is in use today: then nothing is shown of it. */
  readonly today: GroupView | null;
  /** What travels in the recommended design, the keys that stay, and what stands in for now; empty groups left out. */
  readonly recommended: readonly GroupView[];
  /** The recommended credential in a sentence, compared with today's where that is known; null where there is none. */
  readonly sentence: string | null;
  /** Marks of the scale of time: seconds, and what they are called. */
  readonly ticks: readonly (readonly [seconds: number, name: string])[];
  /** What the signs mean. */
  readonly legend: { readonly [S in 'seen' | 'works' | 'solid' | 'outline' | 'line']: string };
  readonly title: string;
  readonly desc: string;
}

/** Every group that is shown, today's first where there is one. */
export const groupsOf = ({ today, recommended }: Pick<ExposureView, 'today' | 'recommended'>): readonly GroupView[] =>
  today === null ? recommended : [today, ...recommended];
