import type { CredentialId } from '../model/credentials.ts';
import { grants, issuers } from '../model/grants.ts';
import type { LocalCredentials } from '../model/local-credentials.ts';
import type { Answers, GrantId, Layer, OptionId, ProfileValues, Recommendation } from '../types.ts';
import { type PathAnswers, pathAnswers } from './answers.ts';
import { byOption } from './by-option.ts';
import type { Operator, PartyId, Surface } from './vocabulary.ts';

/** What a drawing of the connection depends on, read from a recommendation and the answers behind it. */
export interface Setting {
  readonly grant: GrantId;
  /** What the caller presents to the MCP server; null where it presents nothing. */
  readonly presents: CredentialId | null;
  readonly local: PathAnswers['local'];
  /** What a server on the caller's machine holds; null where nobody said. */
  readonly held: LocalCredentials | null;
  readonly closed: boolean;
  readonly caller: Operator;
  readonly owner: Operator;
  /** The two ends belong to identity domains of their own. */
  readonly crossing: boolean;
  /** Whoever reads the call between client and server, in the order of the path. */
  readonly between: readonly PartyId[];
  /** Of those the MCP parties for which credentials are made: what is sent is for the next of them, in the end for the server. */
  readonly audiences: readonly PartyId[];
  /** Those that call on with a credential of their own. */
  readonly callOn: readonly PartyId[];
  readonly unprotected: boolean;
  /** Where what the caller sends or holds can be seen, beside the parties. */
  readonly surfaces: readonly Surface[];
  /** Who else vouches for the caller, apart from the platform it runs on. */
  readonly provider: 'identity-provider' | 'trust-domain' | null;
  /** Who issues what the server accepts: an authorization server, the token service of a platform that takes the identity of another, or nobody on this path. */
  readonly issuer: 'authorization-server' | 'token-service' | null;
  readonly downstream: ProfileValues['downstream'];
  /** What lies behind the server trusts another issuer. */
  readonly otherDomains: boolean;
  /** Who shows a client certificate on the MCP connection; null where nobody does. */
  readonly certificate: PartyId | null;
  /** The token of the user, or of the workload's platform, that is exchanged for one for this server. */
  readonly subject: CredentialId | null;
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
  const kinds = federationKinds ?? [
    ...(controls.some(({ id }) => id === 'spire-federation') ? ['spiffe-bundles'] : []),
    ...(controls.some(({ id }) => id === 'identity-brokering') && layers.federation.role === 'complementary'
      ? ['brokering']
      : []),
  ];
  if (kinds.includes('spiffe-bundles')) return 'trust-domain';
  return kinds.includes('brokering') ? 'identity-provider' : null;
}

function issuerOf({ profile, layers, federationKinds }: Recommendation): Setting['issuer'] {
  const issuer = issuers[grants[profile.grant].flow];
  if (federationKinds?.includes('cloud-token-service') && issuer !== null) return 'token-service';
  if (issuer === 'platform')
    return federationKinds === undefined && inForce(layers.federation) ? 'token-service' : null;
  return issuer;
}

function presentedBy(
  { profile }: Recommendation,
  { local, held, platformTokens }: PathAnswers,
  issuer: Setting['issuer'],
): CredentialId | null {
  if (local === 'stdio' && held !== null) return held.target[0] ?? null;
  const asItIs = profile.grant === 'platform-token' && platformTokens && issuer === null;
  return asItIs ? 'platform-token' : grants[profile.grant].presents;
}

/** Releases that do not say what decides count the worst place where nobody said which. */
function surfacesIn({ decidedBy }: Recommendation, { surfaces, unprotected }: PathAnswers): readonly Surface[] {
  const seen = surfaces ?? (decidedBy === undefined ? (['shared-surfaces'] as const) : []);
  return unprotected ? [...seen, 'plain-network'] : seen;
}

/** Reads the setting. A question that is not answered takes the value from which most follows for the path. */
export function settingOf(recommendation: Recommendation, answers: Answers): Setting {
  const { profile, layers, controls } = recommendation;
  const { domains } = answers;
  const path = pathAnswers(answers);
  const { flow, channel } = grants[profile.grant];
  const local = channel ?? path.local;
  const remote = local === null;
  const issuer = issuerOf(recommendation);
  const upstream = controls.some(({ id }) => id === 'separate-upstream-token');
  const holder = path.between.includes('client-sidecar') ? 'client-sidecar' : 'client';
  return {
    grant: profile.grant,
    presents: presentedBy(recommendation, path, issuer),
    local,
    held: path.held,
    closed: remote && answers.reach === 'air-gapped',
    caller: remote ? (byOption(CALLERS, answers.client) ?? 'unknown') : 'one-machine',
    owner: remote ? (byOption(OWNERS, answers.server) ?? 'unknown') : 'one-machine',
    crossing: remote && (domains === 'several-ours' || domains === 'cross-organisation'),
    between: path.between,
    audiences: path.audiences,
    callOn: path.between.filter((party) => path.audiences.includes(party) || (party === 'gateway' && upstream)),
    unprotected: path.unprotected,
    surfaces: surfacesIn(recommendation, path),
    provider: remote ? providerOf(recommendation) : null,
    issuer,
    downstream: profile.downstream,
    otherDomains: answers.downstream !== 'same-domain',
    certificate: remote && inForce(layers.mtls) ? holder : null,
    subject: flow !== 'token-exchanged' ? null : path.receivedToken ? 'received-token' : 'platform-token',
  };
}

/** The way of the MCP call from party to party. */
export const hopsOf = ({ between }: Setting): readonly PartyId[] => ['client', ...between, 'server'];

/** For whom a credential is made that is sent to a party on the way of the call. */
export const audienceAt = ({ audiences }: Setting, hops: readonly PartyId[], to: PartyId): PartyId =>
  hops.slice(hops.indexOf(to)).find((party) => audiences.includes(party)) ?? 'server';

/** For whom the caller's own credential is made. */
export const firstAudience = (setting: Setting): PartyId => audienceAt(setting, hopsOf(setting), 'client');
