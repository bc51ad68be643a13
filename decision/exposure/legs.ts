import type { LayerId } from '../model/vocabulary.ts';
import type { Recommendation } from '../types.ts';
import type { Leg } from './connection.ts';
import type { Setting } from './setting.ts';
import type { CredentialId, PartyId } from './vocabulary.ts';

type Step = Omit<Leg, 'call'>;

const step = (
  from: PartyId,
  to: PartyId,
  what: string,
  credentials: readonly CredentialId[],
  audience: PartyId | null,
  ...layers: readonly LayerId[]
): Step => ({ from, to, what, credentials, audience, layers });

const CLIENT_PROOFS: { readonly [method: string]: CredentialId } = {
  'client-secret-interim': 'client-secret',
  private_key_jwt: 'client-key',
  'mtls-client-auth': 'client-certificate',
  'platform-token': 'platform-token',
};

/** What the client shows at the authorization server to prove that it is this client. */
export const clientProof = ({ profile }: Recommendation): CredentialId | null =>
  CLIENT_PROOFS[profile.clientAuthentication] ?? null;

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
  const brokered =
    setting.provider === 'identity-provider' && setting.grant !== 'id-jag'
      ? [step('issuer', 'provider', 'brokered-sign-in', [], null, 'federation')]
      : [];
  const platformToken = step('platform', 'client', 'platform-token', ['platform-token'], 'issuer', ...platform);
  switch (setting.grant) {
    case 'auth-code':
    case 'refresh-token':
    case 'ciba': {
      const first = step(
        'client',
        'issuer',
        setting.grant,
        proofs,
        proofs.length > 0 ? 'issuer' : null,
        ...proofLayers,
      );
      const fetched = proof === 'platform-token' ? [platformToken] : [];
      return [...fetched, first, ...brokered, issued, ...(profile.refresh === 'rotated' ? [renewed] : [])];
    }
    case 'id-jag':
      return [
        step('provider', 'client', 'id-jag-issued', ['id-jag'], 'issuer', 'federation'),
        step('client', 'issuer', 'id-jag-presented', ['id-jag', ...proofs], 'issuer', 'federation', ...proofLayers),
        issued,
      ];
    case 'jwt-bearer':
      return [
        platformToken,
        step('client', 'issuer', 'jwt-bearer', ['platform-token'], 'issuer', 'oauth', ...platform),
        issued,
      ];
    case 'client-credentials': {
      const asked = step('client', 'issuer', 'client-credentials', proofs, 'issuer', ...proofLayers);
      return proof === 'platform-token' ? [platformToken, asked, issued] : [asked, issued];
    }
    case 'platform-token':
    case 'platform-request-signing': {
      const token = setting.grant === 'platform-token';
      const opens: CredentialId = token ? 'access-token' : 'signing-credential';
      const what = token ? 'platform-issues' : 'signing-issued';
      const own: readonly LayerId[] = token ? ['oauth'] : [];
      if (setting.issuer === null) return [step('platform', 'client', what, [opens], token ? 'server' : null, ...own)];
      return [
        platformToken,
        step('client', 'issuer', 'platform-exchange', ['platform-token'], 'issuer', ...platform),
        step('issuer', 'client', what, [opens], token ? 'server' : null, ...own),
      ];
    }
    default:
      return [];
  }
}

/** What travels on the MCP connection itself, to the first party that reads it. */
function carried({ profile }: Recommendation, setting: Setting): Pick<Step, 'what' | 'credentials' | 'audience'> {
  switch (setting.grant) {
    case 'environment':
      return { what: 'process-started', credentials: ['environment-credential'], audience: local(setting) };
    case 'local':
      return { what: 'local-call', credentials: ['local-token'], audience: 'server' };
    case 'none':
      return { what: 'public-call', credentials: [], audience: null };
    case 'certificate':
      return { what: 'certificate-call', credentials: [], audience: null };
    case 'platform-request-signing':
      return { what: 'signed-call', credentials: [], audience: 'server' };
    default: {
      const bound = profile.senderConstraint === 'dpop' ? 'proven-call' : 'token-call';
      return { what: bound, credentials: ['access-token'], audience: 'server' };
    }
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
    default:
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
