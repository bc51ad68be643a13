import type { LifetimeId } from '../model/lifetimes.ts';
import type { Answers } from '../types.ts';
import { todayChoices } from './today-choices.ts';

/**
 * What the reader may set. It is no part of the answers and stands in no vector. Null is what the reader has not set:
 * nothing takes its place, and nothing that depends on it is stated.
 */
export interface ExposureInputs {
  /** The credential in use today, by the entry that gives its kind and lifetime. */
  readonly today: LifetimeId | null;
  /** Seconds from theft to notice. */
  readonly detection: number | null;
  /** Seconds from notice to the last refusal, where revocation is live. */
  readonly revocation: number | null;
  /** Systems that accept the credential in use today. */
  readonly audiences: number | null;
}

/** Seconds from theft to notice: a closed list. */
export const DETECTION_SECONDS = [300, 3_600, 28_800, 86_400, 864_000, 7_776_000] as const;
/** Seconds from notice to the last refusal: a closed list. */
export const REVOCATION_SECONDS = [60, 900, 3_600, 7_200, 86_400] as const;
/** More systems than this are read as this many. */
export const MOST_AUDIENCES = 999;

/** Nothing set. */
export const noInputs: ExposureInputs = { today: null, detection: null, revocation: null, audiences: null };

/** Parameters as a page gets them; a repeated one is not read. */
export type Parameters = { readonly [name: string]: string | readonly string[] | undefined };

/**
 * Reads the inputs from the parameters `today`, `detection`, `revocation` and `audiences`. Total: a value outside the
 * closed lists, and a credential that the answers rule out, count as not set; a number of audiences is held between 1
 * and {@link MOST_AUDIENCES}.
 */
export function readExposureInputs(parameters: Parameters, answers: Answers): ExposureInputs {
  const given = (name: string): string => {
    const value = parameters[name];
    return typeof value === 'string' ? value : '';
  };
  const among = (name: string, list: readonly number[]): number | null =>
    list.find((seconds) => String(seconds) === given(name)) ?? null;
  return {
    today: todayChoices(answers).find((id) => id === given('today')) ?? null,
    detection: among('detection', DETECTION_SECONDS),
    revocation: among('revocation', REVOCATION_SECONDS),
    audiences: /^\d{1,9}$/.test(given('audiences'))
      ? Math.min(MOST_AUDIENCES, Math.max(1, Number(given('audiences'))))
      : null,
  };
}

/** The inputs as the query of an address, with its question mark; empty where none is set. */
export function exposureQuery(inputs: ExposureInputs): string {
  const set = Object.entries(inputs).flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`]));
  return set.length === 0 ? '' : `?${set.join('&')}`;
}
