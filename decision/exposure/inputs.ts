import type { Answers } from '../types.ts';
import { type LifetimeId, lifetimes } from './lifetimes.ts';

/** What the reader may set. It is no part of the answers and stands in no vector. */
export interface ExposureInputs {
  /** The credential in use today, by the entry that gives its lifetime. */
  readonly today: LifetimeId;
  /** Seconds from theft to notice. */
  readonly detection: number;
  /** Seconds from notice to the last refusal, where revocation is live. */
  readonly revocation: number;
  /** Systems that accept the credential in use today. */
  readonly audiences: number;
}

/** Seconds from theft to notice: a closed list. */
export const DETECTION_SECONDS = [300, 3_600, 28_800, 86_400, 864_000, 7_776_000] as const;
/** Seconds from notice to the last refusal: a closed list. */
export const REVOCATION_SECONDS = [60, 900, 3_600, 7_200, 86_400] as const;
/** More systems than this are read as this many. */
export const MOST_AUDIENCES = 999;

const DETECTION = 86_400;
/** The latency that Entra states for an event of continuous access evaluation, checked on 2026-11-22. */
const REVOCATION = 900;

/** The lifetime to assume for the credential in use today, until the reader picks another. */
function presetFor({ accepts, presents, behalf, 'workload-identity': identity }: Answers): LifetimeId {
  if (accepts === 'oauth-tokens') return behalf === 'user-away' ? 'okta_refresh' : 'okta_org_as';
  if (accepts === 'platform-identity') return presents === 'neither' ? 'k8s_sa' : 'aws_sts_role';
  if (accepts === 'certificates' && identity === 'attested-automated') return 'x509_svid';
  return 'static_api_key';
}

export function defaultInputs(answers: Answers): ExposureInputs {
  return { today: presetFor(answers), detection: DETECTION, revocation: REVOCATION, audiences: 1 };
}

/** Parameters as a page gets them; a repeated one is not read. */
export type Parameters = { readonly [name: string]: string | readonly string[] | undefined };

/**
 * Reads the inputs from the parameters `today`, `detection`, `revocation` and `audiences`. Total: a value outside the
 * closed lists counts as not given, a number of audiences is held between 1 and {@link MOST_AUDIENCES}.
 */
export function readExposureInputs(parameters: Parameters, answers: Answers): ExposureInputs {
  const standard = defaultInputs(answers);
  const given = (name: string): string => {
    const value = parameters[name];
    return typeof value === 'string' ? value : '';
  };
  const among = (name: string, list: readonly number[], otherwise: number): number =>
    list.find((seconds) => String(seconds) === given(name)) ?? otherwise;
  const count = /^\d{1,9}$/.test(given('audiences')) ? Number(given('audiences')) : standard.audiences;
  return {
    today: lifetimes.find(({ id }) => id === given('today'))?.id ?? standard.today,
    detection: among('detection', DETECTION_SECONDS, standard.detection),
    revocation: among('revocation', REVOCATION_SECONDS, standard.revocation),
    audiences: Math.min(MOST_AUDIENCES, Math.max(1, count)),
  };
}
