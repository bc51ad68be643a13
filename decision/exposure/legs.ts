import type { CredentialId } from '../model/credentials.ts';
import { type GrantOf, grants } from '../model/grants.ts';
import { clientProofs } from '../model/profile-facts.ts';
import type { LayerId } from '../model/vocabulary.ts';
import type { Recommendation } from '../types.ts';
import type { Leg } from './connection.ts';
import { audienceAt, firstAudience, type Setting } from './setting.ts';
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
  | 'separate-call'
  | 'local-sign-in'
  | 'local-login'
  | 'helper-issues'
  | 'certificate-forwarded';

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
  const audience = firstAudience(setting);
  const issued = step('issuer', 'client', 'token-issued', tokens, audience, 'oauth');
  const renewed = step('client', 'issuer', 'refresh', ['refresh-token'], 'issuer', 'oauth');
  const platformToken = step('platform', 'client', 'platform-token', ['platform-token'], 'issuer', ...platform);
  const fetched = proof === 'platform-token' ? [platformToken] : [];
  const { flow } = grants[setting.grant];
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
    case 'token-exchanged': {
      const { subject } = setting;
      const shown = subject === null ? proofs : [...new Set([subject, ...proofs])];
      const workload = subject === 'platform-token' ? [platformToken] : fetched;
      const layersOf = federated ? (['federation', ...proofLayers] as const) : proofLayers;
      const heldFor = subject === 'received-token' ? 'client' : 'issuer';
      return [...workload, step('client', 'issuer', 'token-exchange', shown, heldFor, ...layersOf), issued];
    }
    case 'platform-asserts':
      return [
        platformToken,
        step('client', 'issuer', 'jwt-bearer', ['platform-token'], 'issuer', 'oauth', ...platform),
        issued,
      ];
    case 'client-authenticates':
      return [...fetched, step('client', 'issuer', 'client-credentials', proofs, 'issuer', ...proofLayers), issued];
    case 'platform-issues': {
      const signing = setting.presents === 'signing-credential';
      const what = signing ? 'signing-issued' : 'platform-issues';
      const own: readonly LayerId[] = signing ? [] : ['oauth'];
      const maker = setting.issuer === null ? 'platform' : 'issuer';
      const made = setting.presents === null ? [] : [setting.presents];
      const given = step(maker, 'client', what, made, signing ? null : audience, ...own);
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

/** How a local server comes by what it holds. */
function holding({ held }: Setting): readonly Step[] {
  return (held?.target ?? []).flatMap((id): readonly Step[] => {
    if (id === 'helper-credential') return [step('platform', 'server', 'helper-issues', [id], null)];
    if (id === 'platform-login') return [step('platform', 'server', 'local-login', [id], null)];
    if (id === 'sign-in-token') return [step('next-issuer', 'server', 'local-sign-in', held?.target ?? [], null)];
    return [];
  });
}

/** What travels on the MCP connection itself, to the first party that reads it. */
function carried({ profile }: Recommendation, setting: Setting): Pick<Step, 'what' | 'credentials' | 'audience'> {
  const { presents } = setting;
  if (setting.local === 'stdio') {
    const passed: readonly CredentialId[] = setting.held === null && presents !== null ? [presents] : [];
    return { what: 'process-started', credentials: passed, audience: passed.length === 0 ? null : local(setting) };
  }
  const audience = firstAudience(setting);
  switch (presents) {
    case null:
      return { what: 'public-call', credentials: [], audience: null };
    case 'local-token':
      return { what: 'local-call', credentials: [presents], audience };
    case 'client-certificate':
      return { what: 'certificate-call', credentials: [], audience: null };
    case 'signing-credential':
      return { what: 'signed-call', credentials: [], audience };
    default: {
      const bound = profile.senderConstraint === 'dpop' ? 'proven-call' : 'token-call';
      return { what: bound, credentials: [presents], audience };
    }
  }
}

const local = ({ downstream }: Setting): PartyId => (downstream === 'none' ? 'server' : 'next');

function calling(recommendation: Recommendation, setting: Setting, hops: readonly PartyId[]): readonly Leg[] {
  const sent = carried(recommendation, setting);
  const isToken = sent.credentials.includes('access-token') || sent.credentials.includes('platform-token');
  const oauth: readonly LayerId[] = isToken ? ['oauth'] : [];
  let own = false;
  return hops.slice(1).map((to, index): Leg => {
    const from = hops[index] ?? 'client';
    const audience = audienceAt(setting, hops, to);
    if (setting.callOn.includes(from)) {
      own = true;
      return { from, to, what: 'upstream-call', credentials: ['upstream-token'], audience, layers: [], call: true };
    }
    if (own) return { from, to, what: 'passed-on', credentials: ['upstream-token'], audience, layers: [], call: true };
    const shown = from === setting.certificate;
    const forwarded = from === 'balancer' && setting.certificate !== null;
    const credentials: readonly CredentialId[] = shown ? [...sent.credentials, 'client-certificate'] : sent.credentials;
    const layers: readonly LayerId[] = shown || forwarded ? [...oauth, 'mtls'] : oauth;
    const what = index === 0 ? sent.what : forwarded ? 'certificate-forwarded' : 'passed-on';
    return { from, to, what, credentials, audience: sent.audience, layers, call: true };
  });
}

/** What a local server calls on with: what it holds, or else what it was started with. */
const ofLocalServer = ({ held }: Setting): readonly CredentialId[] =>
  held === null ? ['environment-credential'] : held.target.slice(0, 1);

/** How the server calls what lies behind it. */
function onward(setting: Setting): readonly Step[] {
  if ((setting.local === 'stdio' || setting.held !== null) && setting.downstream !== 'none') {
    return [step('server', 'next', 'own-credential', ofLocalServer(setting), 'next')];
  }
  const nextIssuer = setting.otherDomains ? 'next-issuer' : 'issuer';
  switch (setting.downstream) {
    case 'token-exchange': {
      const token = setting.callOn.length > 0 ? 'upstream-token' : (setting.presents ?? 'access-token');
      return [
        step('server', 'issuer', 'exchange', [token], 'server', 'oauth'),
        step('issuer', 'server', 'exchanged', ['downstream-token'], 'next', 'oauth'),
        step('server', 'next', 'exchanged-call', ['downstream-token'], 'next', 'oauth'),
      ];
    }
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
    ...other([...bundles, ...fetching(recommendation, setting), ...holding(setting)]),
    ...calling(recommendation, setting, hops),
    ...other(onward(setting)),
  ];
}
