import type { CredentialId } from '../model/credentials.ts';
import { type GrantOf, grants } from '../model/grants.ts';
import { clientProofs } from '../model/profile-facts.ts';
import type { LayerId } from '../model/vocabulary.ts';
import type { Recommendation } from '../types.ts';
import type { Leg } from './connection.ts';
import type { Setting } from './setting.ts';
import type { PartyId } from './vocabulary.ts';

/** What happens on a leg: a code for words. */
export type LegCode =
  | GrantOf<'user-authorises'>
  | 'brokered-sign-in'
  | 'token-issued'
  | 'refresh'
  | 'id-jag-issued'
  | 'id-jag-presented'
  | 'jwt-bearer'
  | 'client-credentials'
  | 'token-exchange'
  | 'platform-token'
  | 'platform-exchange'
  | 'platform-issues'
  | 'signing-issued'
  | 'trust-bundle'
  | 'process-started'
  | 'local-call'
  | 'public-call'
  | 'certificate-call'
  | 'signed-call'
  | 'token-call'
  | 'proven-call'
  | 'passed-on'
  | 'upstream-call'
  | 'own-credential'
  | 'exchange'
  | 'exchanged'
  | 'exchanged-call'
  | 'user-authorises'
  | 'separate-call';

type Step = Omit<Leg, 'call'>;

const step = (
  from: PartyId,
  to: PartyId,
  what: LegCode,
  credentials: readonly CredentialId[],
  audience: PartyId | null,
  ...layers: readonly LayerId[]
): Step => ({ from, to, what, credentials, audience, layers });

/** What the client shows at the authorization server to prove that it is this client. */
export const clientProof = ({ profile }: Recommendation): CredentialId | null =>
  clientProofs[profile.clientAuthentication];

/** How the client comes by what it sends on the MCP connection. */
function fetching(recommendation: Recommendation, setting: Setting): readonly Step[] {
  const { profile, layers } = recommendation;
  const proof = clientProof(recommendation);
  const proofs = proof === null ? [] : [proof];
  const proofLayers: readonly LayerId[] = proof === 'client-certificate' ? ['oauth', 'mtls'] : ['oauth'];
  const federated = layers.federation.role === 'primary' || layers.federation.role === 'complementary';
  const platform: readonly LayerId[] = federated ? ['federation'] : [];
  const tokens: readonly CredentialId[] =
    profile.refresh === 'rotated' ? ['access-token', 'refresh-token'] : ['access-token'];
  const issued = step('issuer', 'client', 'token-issued', tokens, 'server', 'oauth');
  const renewed = step('client', 'issuer', 'refresh', ['refresh-token'], 'issuer', 'oauth');
  const platformToken = step('platform', 'client', 'platform-token', ['platform-token'], 'issuer', ...platform);
  const fetched = proof === 'platform-token' ? [platformToken] : [];
  const { flow, presents } = grants[setting.grant];
  switch (flow) {
    case 'user-authorises': {
      const signIn = setting.grant as GrantOf<typeof flow>;
      const first = step('client', 'issuer', signIn, proofs, proof === null ? null : 'issuer', ...proofLayers);
      const brokered =
        setting.provider === 'identity-provider'
          ? [step('issuer', 'provider', 'brokered-sign-in', [], null, 'federation')]
          : [];
      return [...fetched, first, ...brokered, issued, ...(profile.refresh === 'rotated' ? [renewed] : [])];
    }
    case 'provider-asserts':
      return [
        step('provider', 'client', 'id-jag-issued', ['id-jag'], 'issuer', 'federation'),
        step('client', 'issuer', 'id-jag-presented', ['id-jag', ...proofs], 'issuer', 'federation', ...proofLayers),
        issued,
      ];
    case 'token-exchanged':
      return [...fetched, step('client', 'issuer', 'token-exchange', proofs, 'issuer', ...proofLayers), issued];
    case 'platform-asserts':
      return [
        platformToken,
        step('client', 'issuer', 'jwt-bearer', ['platform-token'], 'issuer', 'oauth', ...platform),
        issued,
      ];
    case 'client-authenticates':
      return [...fetched, step('client', 'issuer', 'client-credentials', proofs, 'issuer', ...proofLayers), issued];
    case 'platform-issues': {
      const token = presents === 'access-token';
      const what = token ? 'platform-issues' : 'signing-issued';
      const own: readonly LayerId[] = token ? ['oauth'] : [];
      const maker = setting.issuer === null ? 'platform' : 'issuer';
      const given = step(maker, 'client', what, [presents], token ? 'server' : null, ...own);
      if (setting.issuer === null) return [given];
      return [
        platformToken,
        step('client', 'issuer', 'platform-exchange', ['platform-token'], 'issuer', ...platform),
        given,
      ];
    }
    case 'nobody-issues':
      return [];
  }
}

/** What travels on the MCP connection itself, to the first party that reads it. */
function carried({ profile }: Recommendation, setting: Setting): Pick<Step, 'what' | 'credentials' | 'audience'> {
  const { presents } = grants[setting.grant];
  switch (presents) {
    case 'environment-credential':
      return { what: 'process-started', credentials: [presents], audience: local(setting) };
    case 'local-token':
      return { what: 'local-call', credentials: [presents], audience: 'server' };
    case 'client-certificate':
      return { what: 'certificate-call', credentials: [], audience: null };
    case 'signing-credential':
      return { what: 'signed-call', credentials: [], audience: 'server' };
    case 'access-token': {
      const bound = profile.senderConstraint === 'dpop' ? 'proven-call' : 'token-call';
      return { what: bound, credentials: [presents], audience: 'server' };
    }
    case null:
      return { what: 'public-call', credentials: [], audience: null };
  }
}

const local = ({ downstream }: Setting): PartyId => (downstream === 'none' ? 'server' : 'next');

function calling(recommendation: Recommendation, setting: Setting, hops: readonly PartyId[]): readonly Leg[] {
  const sent = carried(recommendation, setting);
  const oauth: readonly LayerId[] = sent.credentials.includes('access-token') ? ['oauth'] : [];
  return hops.slice(1).map((to, index): Leg => {
    const from = hops[index] ?? 'client';
    if (from === 'gateway' && setting.upstream) {
      const credentials: readonly CredentialId[] = ['upstream-token'];
      return { from, to, what: 'upstream-call', credentials, audience: 'server', layers: [], call: true };
    }
    const shown = index === 0 && setting.certificate;
    const credentials: readonly CredentialId[] = shown ? [...sent.credentials, 'client-certificate'] : sent.credentials;
    const layers: readonly LayerId[] = shown ? [...oauth, 'mtls'] : oauth;
    const what = index === 0 ? sent.what : 'passed-on';
    return { from, to, what, credentials, audience: sent.audience, layers, call: true };
  });
}

/** How the server calls what lies behind it. */
function onward(setting: Setting): readonly Step[] {
  if (setting.local === 'stdio' && setting.downstream !== 'none') {
    return [step('server', 'next', 'own-credential', ['environment-credential'], 'next')];
  }
  const nextIssuer = setting.otherDomains ? 'next-issuer' : 'issuer';
  switch (setting.downstream) {
    case 'token-exchange':
      return [
        step('server', 'issuer', 'exchange', [setting.upstream ? 'upstream-token' : 'access-token'], 'server', 'oauth'),
        step('issuer', 'server', 'exchanged', ['downstream-token'], 'next', 'oauth'),
        step('server', 'next', 'exchanged-call', ['downstream-token'], 'next', 'oauth'),
      ];
    case 'separate-authorization':
      return [
        step(nextIssuer, 'server', 'user-authorises', ['downstream-token'], 'next', 'oauth'),
        step('server', 'next', 'separate-call', ['downstream-token'], 'next', 'oauth'),
      ];
    case 'own-credential':
      return [step('server', 'next', 'own-credential', ['downstream-credential'], 'next')];
    case 'none':
      return [];
  }
}

/** All legs in the order in which they happen. */
export function legsOf(recommendation: Recommendation, setting: Setting, hops: readonly PartyId[]): readonly Leg[] {
  const bundles: readonly Step[] =
    setting.provider === 'trust-domain' ? [step('provider', 'server', 'trust-bundle', [], null, 'federation')] : [];
  const other = (steps: readonly Step[]): readonly Leg[] => steps.map((each) => ({ ...each, call: false }));
  return [
    ...other([...bundles, ...fetching(recommendation, setting)]),
    ...calling(recommendation, setting, hops),
    ...other(onward(setting)),
  ];
}
