import { type GrantFacts, grants, issuers } from '../model/grants.ts';
import type { Answer, Answers, GrantId, Layer, OptionId, ProfileValues, Recommendation } from '../types.ts';
import { isGiven, mayBeGiven } from './answered.ts';
import { byOption } from './by-option.ts';
import type { Operator, PartyId } from './vocabulary.ts';

/** What a drawing of the connection depends on, read from a recommendation and the answers behind it. */
export interface Setting {
  readonly grant: GrantId;
  readonly local: GrantFacts['channel'];
  readonly closed: boolean;
  readonly caller: Operator;
  readonly owner: Operator;
  /** The two ends belong to identity domains of their own. */
  readonly crossing: boolean;
  /** A proxy on the side of the caller ends TLS. */
  readonly callersProxy: boolean;
  readonly foreignTerminator: boolean;
  readonly ownTerminator: boolean;
  readonly gateway: boolean;
  /** A control asks that the gateway calls the server with a credential of its own. */
  readonly upstream: boolean;
  /** Who else vouches for the caller, apart from the platform it runs on. */
  readonly provider: 'identity-provider' | 'trust-domain' | null;
  /** Who issues what the server accepts: an authorization server, the token service of a platform that takes the identity of another, or nobody on this path. */
  readonly issuer: 'authorization-server' | 'token-service' | null;
  readonly downstream: ProfileValues['downstream'];
  /** What lies behind the server trusts another issuer. */
  readonly otherDomains: boolean;
  /** The MCP connection is not encrypted. */
  readonly plain: boolean;
  /** Parties of which the answers do not say whether they stand on the path. */
  readonly unsure: readonly PartyId[];
  /** The client certificate is shown on the MCP connection. */
  readonly certificate: boolean;
}

const CALLERS: { readonly [Client in OptionId<'client'>]: Operator } = {
  ours: 'our-team',
  'managed-product': 'our-team',
  'vendor-hosted': 'client-vendor',
  browser: 'browser',
  partner: 'partner',
  open: 'anybody',
};
const OWNERS: { readonly [Server in OptionId<'server'>]: Operator } = {
  'same-team': 'our-team',
  'our-organisation': 'our-organisation',
  'other-organisation': 'server-organisation',
};

const inForce = ({ role }: Layer): boolean => role === 'primary' || role === 'complementary';

function providerOf({ profile, layers, controls, federationKinds }: Recommendation): Setting['provider'] {
  const { flow } = grants[profile.grant];
  if (flow === 'provider-asserts') return 'identity-provider';
  if (flow === 'platform-asserts' || flow === 'platform-issues') return null;
  const has = (control: string): boolean => controls.some(({ id }) => id === control);
  if (federationKinds?.includes('spiffe-bundles') ?? has('spire-federation')) return 'trust-domain';
  const brokered =
    federationKinds?.includes('brokering') ?? (has('identity-brokering') && layers.federation.role === 'complementary');
  return brokered ? 'identity-provider' : null;
}

function issuerOf({ profile, layers }: Recommendation): Setting['issuer'] {
  const issuer = issuers[grants[profile.grant].flow];
  if (issuer === 'platform') return inForce(layers.federation) ? 'token-service' : null;
  return issuer;
}

/** The answers on what ends TLS, by the party that does so; of a set, each member on its own. */
const ENDING_TLS: { readonly [Party in Terminator]: readonly string[] } = {
  'callers-proxy': ['callers-proxy'],
  'foreign-terminator': ['foreign-terminator', 'foreign-proxy', 'foreign-gateway'],
  terminator: ['own-terminator', 'own-balancer'],
  gateway: ['own-gateway'],
};

type Terminator = Extract<PartyId, 'callers-proxy' | 'foreign-terminator' | 'terminator' | 'gateway'>;

const TERMINATORS = Object.keys(ENDING_TLS) as readonly Terminator[];

/** Whether it is known that no component that could decide on a call ends TLS. */
const endsNowhere = (tls: Answer | undefined): boolean =>
  tls === 'end-to-end' ||
  (typeof tls === 'object' &&
    !mayBeGiven(tls, ...TERMINATORS.filter((id) => id !== 'callers-proxy').flatMap((id) => ENDING_TLS[id])));

/** Reads the setting. A question that is not answered takes the value from which most follows for the path. */
export function settingOf(recommendation: Recommendation, answers: Answers): Setting {
  const { profile, layers, controls } = recommendation;
  const { transport, tls, domains } = answers;
  const local = grants[profile.grant].channel;
  const remote = local === null && transport !== 'stdio' && transport !== 'loopback-http';
  const ends = (party: Terminator): boolean => remote && isGiven(tls, ...ENDING_TLS[party]);
  const gatewayDecides = (remote && answers.policy === 'gateway' && !endsNowhere(tls)) || ends('gateway');
  // One component of ours that decides and ends TLS is one party.
  const ownTerminator = ends('terminator') && (ends('gateway') || !gatewayDecides);
  const drawn = { gateway: gatewayDecides, terminator: ownTerminator };
  return {
    grant: profile.grant,
    local,
    closed: remote && answers.reach === 'air-gapped',
    caller: remote ? (byOption(CALLERS, answers.client) ?? 'unknown') : 'one-machine',
    owner: remote ? (byOption(OWNERS, answers.server) ?? 'unknown') : 'one-machine',
    crossing: remote && (domains === 'several-ours' || domains === 'cross-organisation'),
    callersProxy: ends('callers-proxy'),
    foreignTerminator: ends('foreign-terminator'),
    ownTerminator,
    gateway: gatewayDecides,
    upstream: gatewayDecides && controls.some(({ id }) => id === 'separate-upstream-token'),
    provider: remote ? providerOf(recommendation) : null,
    issuer: issuerOf(recommendation),
    downstream: profile.downstream,
    otherDomains: answers.downstream !== 'same-domain',
    plain: remote && isGiven(tls, 'no-tls'),
    unsure:
      remote && recommendation.decidedBy !== undefined
        ? TERMINATORS.filter(
            (party) => !ends(party) && !drawn[party as keyof typeof drawn] && mayBeGiven(tls, ...ENDING_TLS[party]),
          )
        : [],
    certificate: remote && inForce(layers.mtls),
  };
}

/** The way of the MCP call from party to party. */
export function hopsOf(setting: Setting): readonly PartyId[] {
  return [
    'client',
    ...(setting.callersProxy ? (['callers-proxy'] as const) : []),
    ...(setting.foreignTerminator ? (['foreign-terminator'] as const) : []),
    ...(setting.ownTerminator ? (['terminator'] as const) : []),
    ...(setting.gateway ? (['gateway'] as const) : []),
    'server',
  ];
}
