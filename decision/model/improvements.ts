import type { Question } from './questions.ts';
import type { Side } from './vocabulary.ts';

/** An answer that somebody can bring about: work, not another case. */
export interface Improvement {
  readonly question: string;
  /** Option id; for a set, a member gained, or `-id` for one lost. */
  readonly to: string;
  /** Who has to do it. */
  readonly side: Side;
  /** Options from which it is a step up; not sure is always one. For a set: from not having the member. */
  readonly from: readonly string[];
  /** A question that a model has to ask too, where the improvement is none of earlier ones that have the option. */
  readonly beside?: string;
}

const up = (question: string, side: Side, to: string, ...from: string[]): Improvement => ({ question, to, side, from });

const gains = (question: string, side: Side, ...members: string[]): readonly Improvement[] =>
  members.map((to) => up(question, side, to));

/** A set loses a member. */
const loses = (question: string, side: Side, ...members: string[]): readonly Improvement[] =>
  gains(question, side, ...members.map((member) => `-${member}`));

/**
 * Every answer that work can raise, of each vocabulary: one that a model does not have is none of its own. Nothing here
 * describes the case: who calls, for whom, what the call can do.
 */
const improvements: readonly Improvement[] = [
  up('accepts', 'mcp-server', 'oauth-tokens', 'anyone', 'api-keys', 'certificates', 'platform-identity'),
  up('accepts', 'mcp-server', 'platform-identity', 'anyone', 'api-keys'),
  ...gains('accepts', 'server', 'oauth-tokens', 'platform-tokens', 'signed-requests', 'client-certificates'),
  ...gains(
    'authorization-server',
    'authorization-server',
    'mcp-discovery-and-resource',
    'client-already-registered',
    'client-id-metadata-documents',
    'machine-grant',
    'signed-client-assertions',
    'token-exchange',
    'dpop',
    'certificate-bound-tokens',
    'id-jag',
    'external-workload-issuers',
    'live-revocation',
    'backchannel-approval',
    'discovery',
    'resource-parameter',
    'checkable-tokens',
    'offline-refresh',
  ),
  ...loses('authorization-server', 'authorization-server', 'refuses-resource-parameter'),
  ...gains(
    'client-registration',
    'authorization-server',
    'already-registered',
    'client-id-metadata-document',
    'dynamic-registration',
  ),
  ...gains(
    'client-proof',
    'authorization-server',
    'signed-client-assertion',
    'certificate-client-authentication',
    'platform-native-identity',
    'dpop',
    'certificate-bound-tokens',
  ),
  ...gains(
    'identity-crossing',
    'authorization-server',
    'token-exchange',
    'identity-chaining',
    'id-jag',
    'external-workload-issuers',
    'cloud-token-service',
    'identity-brokering',
  ),
  ...gains('identity-crossing', 'agreement', 'spiffe-bundles'),
  ...gains('identity-crossing', 'server', 'several-issuers-trusted'),
  ...loses('missing-side', 'agreement', 'agreement'),
  ...loses('missing-side', 'identity-provider', 'caller-issuer'),
  ...loses('missing-side', 'network', 'keys'),
  up('workload-identity', 'platform', 'platform-tokens', 'secrets'),
  up('workload-identity', 'platform', 'attested-automated', 'secrets', 'manual-certificates', 'platform-tokens'),
  ...gains('workload-identity', 'platform', 'platform-token', 'attested-certificate'),
  up('presents', 'client', 'signature-only', 'neither'),
  up('presents', 'client', 'certificate-and-signature', 'neither', 'signature-only'),
  ...gains('presents', 'client', 'signature', 'client-certificate'),
  up('tls', 'network', 'own-terminator', 'foreign-terminator'),
  ...loses('tls', 'network', 'no-tls', 'callers-proxy', 'foreign-proxy', 'foreign-gateway'),
  up('reach', 'network', 'reachable', 'one-way'),
  up('reach', 'network', 'reachable', 'intermittent', 'air-gapped'),
  up('local-credential', 'server', 'own-sign-in', 'long-lived-secret'),
  up('local-credential', 'platform', 'platform-login', 'long-lived-secret'),
  up('local-credential', 'platform', 'credential-helper', 'long-lived-secret', 'platform-login'),
  { ...up('client', 'client', 'ours', 'browser', 'open'), beside: 'instances' },
];

/** The improvements of a model with these questions: of a single choice those that say from which options, of a set the others. */
export function improvementsOf(questions: readonly Question[]): readonly Improvement[] {
  return improvements.filter(({ question, to, from, beside }) => {
    const { kind, options = [] } = questions.find(({ id }) => id === question) ?? {};
    const known = (id: string): boolean => options.some((option) => option.id === id);
    if (beside !== undefined && !questions.some(({ id }) => id === beside)) return false;
    return kind === 'set' ? from.length === 0 && known(memberOf(to)) : from.length > 0 && [to, ...from].every(known);
  });
}

/** The member of a set that is gained or lost. */
export const memberOf = (to: string): string => (to.startsWith('-') ? to.slice(1) : to);

/** Values of a profile that only stand in for a better one, by path. Controls say so themselves by their maturity. */
export const standIns: readonly { readonly path: string; readonly value: string }[] = [
  { path: 'profile.clientAuthentication', value: 'client-secret-interim' },
];
