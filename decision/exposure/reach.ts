import { type CredentialId, credentialFacts } from '../model/credentials.ts';
import type { Binding } from '../model/profile-facts.ts';
import type { Answers, Recommendation } from '../types.ts';
import { type Credential, credentials } from './credentials.ts';
import type { ExposureInputs } from './inputs.ts';
import { settingOf } from './setting.ts';
import { type CredentialToday, credentialsToday } from './today.ts';
import { exposureWindow } from './window.ts';

/** How a copy can be used: by whoever sees it, only together with a key, or only by whoever takes the key itself. */
export type Replay = 'as-it-is' | 'with-the-key' | 'the-key-itself';

/** The parts of the reach of one stolen credential. They stand side by side and are not multiplied out. */
export interface Reach {
  /** Who could copy it. */
  readonly viewers: number;
  /** Where a copy works; null where the reader did not say. */
  readonly audiences: number | null;
  /** For how long, in seconds; null where nothing bounds it. */
  readonly window: number | null;
  readonly replay: Replay;
  /** The worst effect of a call, as answered: an option of `impact`, or `unknown`. */
  readonly privilege: string;
}

export interface Exposed<C> {
  readonly credential: C;
  readonly reach: Reach;
}

export interface Exposure {
  /** The credential that opens the MCP server in the recommended design; null where none is needed. */
  readonly opener: CredentialId | null;
  /** What the issuer on the path is; null where there is none. */
  readonly issuer: 'authorization-server' | 'token-service' | null;
  /** Null where the reader has not said what is in use; empty where the server checks nobody. */
  readonly today: readonly Exposed<CredentialToday>[] | null;
  readonly recommended: readonly Exposed<Credential>[];
}

const REPLAY: { readonly [B in Binding]: Replay } = {
  nothing: 'as-it-is',
  'proof-key': 'with-the-key',
  certificate: 'with-the-key',
  'client-authentication': 'with-the-key',
  'second-credential': 'as-it-is',
  'never-sent': 'the-key-itself',
};

type Limits = Pick<Credential, 'lifetime' | 'binding' | 'endedBy' | 'viewers'> & {
  readonly audiences: Credential['audiences'] | number | null;
};

/** The reach of one credential under the reader's inputs. */
export function reachOf(credential: Limits, { detection, revocation }: ExposureInputs, answers: Answers): Reach {
  const { lifetime, binding, endedBy, viewers, audiences } = credential;
  // Stopping to issue ends nothing that is out: such a credential lives to its end, like one checked offline.
  const expiryOnly = endedBy === 'expiry-only' || endedBy === 'issuing-stops' || endedBy === 'reuse-noticed';
  const { impact } = answers;
  return {
    viewers: viewers.length,
    audiences: audiences === null || typeof audiences === 'number' ? audiences : audiences.length,
    window: exposureWindow({ lifetime, detection, revocation, expiryOnly }),
    replay: REPLAY[binding],
    privilege: typeof impact === 'string' && impact !== 'not-sure' ? impact : 'unknown',
  };
}

/** Today's credentials and those of the recommended design, each with its reach. A heuristic, never a probability. */
export function exposure(recommendation: Recommendation, answers: Answers, inputs: ExposureInputs): Exposure {
  const withReach = <C extends Limits>(credential: C): Exposed<C> => ({
    credential,
    reach: reachOf(credential, inputs, answers),
  });
  const { presents, issuer } = settingOf(recommendation, answers);
  return {
    opener: presents,
    issuer,
    today: credentialsToday(recommendation, answers, inputs)?.map(withReach) ?? null,
    recommended: credentials(recommendation, answers).map(withReach),
  };
}

/**
 * The credential of the recommended design with which one of today can be compared: one of the same kind, else, where
 * it opens the server, what opens the server in the design. Null where the design has none like it.
 */
export function counterpart(today: CredentialToday, { recommended, opener }: Exposure): Exposed<Credential> | null {
  const named = (id: CredentialId | null) =>
    recommended.find(({ credential }) => credential.id === id && credential.stage === 'design') ?? null;
  return named(today.id) ?? (credentialFacts[today.id].opens ? named(opener) : null);
}
