import type { Answers, Recommendation } from '../types.ts';
import type { Operator, PartyId } from './vocabulary.ts';

/** What a drawing of the connection depends on, read from a recommendation and the answers behind it. */
export interface Setting {
  readonly grant: string;
  readonly local: 'stdio' | 'loopback' | null;
  readonly closed: boolean;
  readonly caller: Operator;
  readonly owner: Operator;
  /** The two ends belong to identity domains of their own. */
  readonly crossing: boolean;
  readonly foreignTerminator: boolean;
  readonly ownTerminator: boolean;
  readonly gateway: boolean;
  /** A control asks that the gateway calls the server with a credential of its own. */
  readonly upstream: boolean;
  /** Who else vouches for the caller, apart from the platform it runs on. */
  readonly provider: 'identity-provider' | 'trust-domain' | null;
  /** Who issues what the server accepts: an authorization server, the token service of a platform that takes the identity of another, or nobody on this path. */
  readonly issuer: 'authorization-server' | 'token-service' | null;
  readonly downstream: string;
  /** What lies behind the server trusts another issuer. */
  readonly otherDomains: boolean;
  /** The client certificate is shown on the MCP connection. */
  readonly certificate: boolean;
}

const CALLERS: { readonly [client: string]: Operator } = {
  ours: 'our-team',
  'managed-product': 'our-team',
  'vendor-hosted': 'client-vendor',
  browser: 'browser',
  partner: 'partner',
  open: 'anybody',
};
const OWNERS: { readonly [server: string]: Operator } = {
  'same-team': 'our-team',
  'our-organisation': 'our-organisation',
  'other-organisation': 'server-organisation',
};
const ISSUED = ['auth-code', 'refresh-token', 'ciba', 'id-jag', 'jwt-bearer', 'client-credentials'];
const OF_PLATFORM = ['jwt-bearer', 'platform-token', 'platform-request-signing'];

const text = (answer: unknown): string => (typeof answer === 'string' ? answer : '');

function providerOf({ profile, layers, controls }: Recommendation): Setting['provider'] {
  if (profile.grant === 'id-jag') return 'identity-provider';
  if (OF_PLATFORM.includes(profile.grant)) return null;
  if (controls.some(({ id }) => id === 'spire-federation')) return 'trust-domain';
  const brokered = controls.some(({ id }) => id === 'identity-brokering');
  return brokered && layers.federation.role === 'complementary' ? 'identity-provider' : null;
}

function issuerOf({ profile, layers }: Recommendation): Setting['issuer'] {
  if (ISSUED.includes(profile.grant)) return 'authorization-server';
  const federated = layers.federation.role === 'primary' || layers.federation.role === 'complementary';
  return federated && OF_PLATFORM.includes(profile.grant) ? 'token-service' : null;
}

/** Reads the setting. A question that is not answered takes the value from which most follows for the path. */
export function settingOf(recommendation: Recommendation, answers: Answers): Setting {
  const { profile, layers, controls } = recommendation;
  const transport = text(answers.transport);
  const stdio = profile.grant === 'environment';
  const local = stdio ? 'stdio' : profile.grant === 'local' ? 'loopback' : null;
  const remote = local === null && transport !== 'stdio' && transport !== 'loopback-http';
  const tls = text(answers.tls);
  const foreignTerminator = remote && tls === 'foreign-terminator';
  const gatewayDecides = remote && answers.policy === 'gateway' && tls !== 'end-to-end';
  const domains = text(answers.domains);
  const inForce = layers.mtls.role === 'primary' || layers.mtls.role === 'complementary';
  return {
    grant: profile.grant,
    local,
    closed: remote && answers.reach === 'air-gapped',
    caller: remote ? (CALLERS[text(answers.client)] ?? 'unknown') : 'one-machine',
    owner: remote ? (OWNERS[text(answers.server)] ?? 'unknown') : 'one-machine',
    crossing: remote && (domains === 'several-ours' || domains === 'cross-organisation'),
    foreignTerminator,
    ownTerminator: remote && tls === 'own-terminator' && !gatewayDecides,
    gateway: gatewayDecides,
    upstream: gatewayDecides && controls.some(({ id }) => id === 'separate-upstream-token'),
    provider: remote ? providerOf(recommendation) : null,
    issuer: issuerOf(recommendation),
    downstream: profile.downstream,
    otherDomains: answers.downstream !== 'same-domain',
    certificate: remote && inForce,
  };
}

/** The way of the MCP call from party to party. */
export function hopsOf(setting: Setting): readonly PartyId[] {
  return [
    'client',
    ...(setting.foreignTerminator ? (['foreign-terminator'] as const) : []),
    ...(setting.ownTerminator ? (['terminator'] as const) : []),
    ...(setting.gateway ? (['gateway'] as const) : []),
    'server',
  ];
}
