import type { Answers, Recommendation } from '../types.ts';
import type { Leg } from './connection.ts';
import { clientProof, legsOf } from './legs.ts';
import type { LifetimeId } from './lifetimes.ts';
import { lifetimeOf } from './lifetimes.ts';
import { hopsOf, type Setting, settingOf } from './setting.ts';
import {
  type Binding,
  CREDENTIALS,
  type CredentialId,
  type EndedBy,
  PARTIES,
  type PartyId,
  type Viewer,
} from './vocabulary.ts';

/** Where a lifetime comes from. */
export type LifetimeBasis =
  /** The profile of the recommendation sets it. */
  | { readonly from: 'profile' }
  /** Not set; taken to be that of the access token from which it follows. */
  | { readonly from: 'access-token' }
  /** A documented default, as an example. */
  | { readonly from: 'documented'; readonly entry: LifetimeId | 'id_jag' }
  /** The documented default of what the reader picked. */
  | { readonly from: 'picked'; readonly entry: LifetimeId }
  /** Nothing in the design ends it by itself. */
  | { readonly from: 'nothing' };

export interface Credential {
  readonly id: CredentialId;
  /** Who can come to see it, in the order of the path. */
  readonly viewers: readonly Viewer[];
  /** Where a copy can be used. */
  readonly audiences: readonly PartyId[];
  /** Seconds; null where nothing ends it by itself. */
  readonly lifetime: number | null;
  readonly basis: LifetimeBasis;
  readonly binding: Binding;
  readonly endedBy: EndedBy;
  /** `design`: part of the target. `interim`: stands in until a blocked layer is ready. */
  readonly stage: 'design' | 'interim';
  /** Part of the target that is blocked today. */
  readonly blocked: boolean;
}

const has = (answers: Answers, capability: string): boolean => {
  const set = answers['authorization-server'];
  return Array.isArray(set) && set.includes(capability);
};

/** What ends an access token early: the two answers that revoke at once, else nothing but its expiry. */
export function endOfToken(answers: Answers): EndedBy {
  if (has(answers, 'live-revocation')) return 'live-revocation';
  return answers.policy === 'per-request' ? 'policy-on-each-call' : 'expiry-only';
}

/** The surfaces on which a credential that the client sends about may come to lie. */
export function surfacesOf({ exposure }: Answers): readonly Viewer[] {
  if (exposure === 'server-side') return [];
  return exposure === 'device' ? ['device'] : ['shared-surfaces'];
}

const DOCUMENTED: { readonly [identity: string]: LifetimeId } = {
  'attested-automated': 'jwt_svid',
  'platform-tokens': 'k8s_sa',
};

const lifetimeFrom = (entry: LifetimeId) =>
  ({ lifetime: lifetimeOf(entry)?.seconds ?? null, basis: { from: 'documented', entry } }) as const;

type Limits = Pick<Credential, 'lifetime' | 'basis' | 'binding' | 'endedBy'>;

const UNSET = { lifetime: null, basis: { from: 'nothing' } } as const;

function bindingOfToken({ profile }: Recommendation): Binding {
  if (profile.senderConstraint === 'dpop') return 'proof-key';
  return profile.senderConstraint === 'mtls-bound' ? 'certificate' : 'nothing';
}

/** What the client has to add where it presents a credential at the authorization server. */
function bindingAtIssuer(recommendation: Recommendation): Binding {
  const proof = clientProof(recommendation);
  if (proof === null) return 'nothing';
  return proof === 'client-key' || proof === 'client-certificate' ? 'client-authentication' : 'second-credential';
}

function limitsOf(id: CredentialId, recommendation: Recommendation, answers: Answers): Limits {
  const { profile } = recommendation;
  const seconds = profile.accessTokenSeconds;
  const set = { lifetime: seconds, basis: { from: seconds === null ? 'nothing' : 'profile' } } as const;
  const asToken = { lifetime: seconds, basis: { from: seconds === null ? 'nothing' : 'access-token' } } as const;
  switch (id) {
    case 'access-token':
      return { ...set, binding: bindingOfToken(recommendation), endedBy: endOfToken(answers) };
    case 'refresh-token': {
      return { ...asToken, binding: bindingAtIssuer(recommendation), endedBy: 'reuse-noticed' };
    }
    case 'upstream-token':
    case 'downstream-token':
      return { ...asToken, binding: 'nothing', endedBy: 'expiry-only' };
    case 'id-jag': {
      const basis = { from: 'documented', entry: 'id_jag' } as const;
      return { lifetime: 300, basis, binding: bindingAtIssuer(recommendation), endedBy: 'expiry-only' };
    }
    case 'platform-token':
      return {
        ...lifetimeFrom(DOCUMENTED[String(answers['workload-identity'])] ?? 'k8s_sa'),
        binding: 'nothing',
        endedBy: 'issuing-stops',
      };
    case 'signing-credential':
      return { ...lifetimeFrom('aws_sts_role'), binding: 'never-sent', endedBy: 'denied-by-platform' };
    case 'client-certificate': {
      const lifetime = profile.certificateSeconds;
      const basis = { from: lifetime === null ? 'nothing' : 'profile' } as const;
      return { lifetime, basis, binding: 'never-sent', endedBy: 'issuing-stops' };
    }
    case 'client-key':
      return { ...UNSET, binding: 'never-sent', endedBy: 'key-replaced' };
    default:
      return { ...UNSET, binding: 'nothing', endedBy: 'replaced-by-hand' };
  }
}

const HOLDS: { readonly [id in CredentialId]?: true } = {
  'client-key': true,
  'client-certificate': true,
  'signing-credential': true,
};

/** Credentials that do not leave the side of the server, and so do not come to lie where the client's do. */
const BEHIND: { readonly [id in CredentialId]?: true } = {
  'upstream-token': true,
  'downstream-token': true,
  'downstream-credential': true,
};

/** Sorted by the order of the path, each once; surfaces last. */
function inOrder(viewers: Iterable<Viewer>): readonly Viewer[] {
  const seen = new Set(viewers);
  const order: readonly Viewer[] = [...PARTIES, 'device', 'shared-surfaces'];
  return order.filter((viewer) => seen.has(viewer));
}

function holdersOf(id: CredentialId, { issuer }: Setting): readonly Viewer[] {
  if (id !== 'signing-credential') return ['client'];
  return [issuer === null ? 'platform' : 'issuer', 'client'];
}

/** Where a key can be used, which no leg says: keys are not sent. */
function audiencesOfKey(id: CredentialId, recommendation: Recommendation, setting: Setting): readonly PartyId[] {
  if (id === 'signing-credential') return ['server'];
  if (id === 'client-key') return setting.issuer !== null ? ['issuer'] : ['server'];
  const atIssuer = recommendation.profile.clientAuthentication === 'mtls-client-auth';
  return atIssuer ? ['issuer', 'server'] : ['server'];
}

/** A refresh token works at its issuer only, whatever the token issued beside it is for. */
const audiencesOf = (id: CredentialId, legs: readonly Leg[]): readonly PartyId[] =>
  id === 'refresh-token' ? ['issuer'] : legs.flatMap(({ audience }) => audience ?? []);

const OPENS: { readonly [grant: string]: CredentialId | null } = {
  environment: 'environment-credential',
  local: 'local-token',
  none: null,
  certificate: 'client-certificate',
  'platform-request-signing': 'signing-credential',
};

/** The credential that opens the MCP server in the recommended design; null where none is needed. */
export function opener({ profile }: Recommendation): CredentialId | null {
  const found = OPENS[profile.grant];
  return found === undefined ? 'access-token' : found;
}

/** Interim secrets that a blocked layer leaves in use, by reason code of the interim. */
const INTERIM_SECRETS: { readonly [reason: string]: CredentialId } = {
  'one-key-per-caller-vaulted-owned-narrow-expiring': 'api-key',
  'one-secret-per-caller-vaulted-owned-narrow-expiring': 'client-secret',
  'caller-registered-at-the-issuer-of-the-server': 'client-secret',
};

/** Whoever reads what the client sends on the MCP connection. */
export const readersOfCall = (setting: Setting): readonly PartyId[] => hopsOf(setting);

function interimsOf(
  recommendation: Recommendation,
  setting: Setting,
  surfaces: readonly Viewer[],
): readonly Credential[] {
  const reasons = Object.values(recommendation.layers).map(({ interim }) => INTERIM_SECRETS[interim?.reason ?? '']);
  return CREDENTIALS.filter((id) => reasons.includes(id)).map((id) => {
    const key = id === 'api-key' || setting.issuer !== 'authorization-server';
    const viewers: readonly Viewer[] = key ? readersOfCall(setting) : ['client', 'issuer'];
    const audiences: readonly PartyId[] = key ? ['server'] : ['issuer'];
    const limits = { ...UNSET, binding: 'nothing', endedBy: 'replaced-by-hand' } as const;
    return { id, viewers: inOrder([...viewers, ...surfaces]), audiences, ...limits, stage: 'interim', blocked: false };
  });
}

/**
 * Every credential of the design, in a fixed order, and those that stand in until a blocked layer is ready. Who sees it
 * follows from the legs on which it travels and from the answer on exposure; where it works, from its audience.
 */
export function credentials(recommendation: Recommendation, answers: Answers): readonly Credential[] {
  const setting = settingOf(recommendation, answers);
  const legs = legsOf(recommendation, setting, hopsOf(setting));
  const surfaces = surfacesOf(answers);
  const { profile, layers } = recommendation;
  const present = new Set<CredentialId>(legs.flatMap((leg) => leg.credentials));
  if (profile.certificateSeconds !== null) present.add('client-certificate');
  if (profile.senderConstraint === 'dpop') present.add('client-key');
  const blockedToken = layers.oauth.role === 'blocked';
  const found = CREDENTIALS.filter((id) => present.has(id)).map((id): Credential => {
    const travels = legs.filter((leg) => leg.credentials.includes(id));
    const held = HOLDS[id] === true;
    const viewers: readonly Viewer[] = held ? holdersOf(id, setting) : travels.flatMap(({ from, to }) => [from, to]);
    const lying = BEHIND[id] ? [] : held ? surfaces.filter((viewer) => viewer === 'device') : surfaces;
    const audiences = held ? audiencesOfKey(id, recommendation, setting) : audiencesOf(id, travels);
    return {
      id,
      viewers: inOrder([...viewers, ...lying]),
      audiences: PARTIES.filter((party) => audiences.includes(party)),
      ...limitsOf(id, recommendation, answers),
      stage: id === 'client-secret' ? 'interim' : 'design',
      blocked: id === 'client-certificate' ? layers.mtls.role === 'blocked' : blockedToken && !BEHIND[id],
    };
  });
  const interims = interimsOf(recommendation, setting, surfaces).filter(({ id }) => !present.has(id));
  return [...found, ...interims];
}
