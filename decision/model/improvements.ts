import type { Side } from './vocabulary.ts';

/** An answer that somebody can bring about: work, not another case. */
export interface Improvement {
  readonly question: string;
  /** Option id; for a set, a member gained. */
  readonly to: string;
  /** Who has to do it. */
  readonly side: Side;
  /** Options from which it is a step up; not sure is always one. For a set: from not having the member. */
  readonly from: readonly string[];
}

const up = (question: string, side: Side, to: string, ...from: string[]): Improvement => ({ question, to, side, from });

const issuer = (member: string): Improvement => up('authorization-server', 'authorization-server', member);

/** Every answer that work can raise. Nothing here describes the case: who calls, for whom, what the call can do. */
export const improvements: readonly Improvement[] = [
  up('accepts', 'mcp-server', 'oauth-tokens', 'anyone', 'api-keys', 'certificates', 'platform-identity'),
  up('accepts', 'mcp-server', 'platform-identity', 'anyone', 'api-keys'),
  issuer('mcp-discovery-and-resource'),
  issuer('client-already-registered'),
  issuer('client-id-metadata-documents'),
  issuer('machine-grant'),
  issuer('signed-client-assertions'),
  issuer('token-exchange'),
  issuer('dpop'),
  issuer('certificate-bound-tokens'),
  issuer('id-jag'),
  issuer('external-workload-issuers'),
  issuer('live-revocation'),
  issuer('backchannel-approval'),
  up('workload-identity', 'platform', 'platform-tokens', 'secrets'),
  up('workload-identity', 'platform', 'attested-automated', 'secrets', 'manual-certificates', 'platform-tokens'),
  up('presents', 'client', 'signature-only', 'neither'),
  up('presents', 'client', 'certificate-and-signature', 'neither', 'signature-only'),
  up('tls', 'network', 'own-terminator', 'foreign-terminator'),
  up('reach', 'network', 'reachable', 'one-way'),
];

/** Values of a profile that only stand in for a better one, by path. Controls say so themselves by their maturity. */
export const standIns: readonly { readonly path: string; readonly value: string }[] = [
  { path: 'profile.clientAuthentication', value: 'client-secret-interim' },
];
