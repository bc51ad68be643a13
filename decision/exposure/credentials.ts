import { CREDENTIALS, type CredentialId, credentialFacts, type EndedBy } from '../model/credentials.ts';
import { interimSecrets } from '../model/interim-secrets.ts';
import { type LifetimeId, lifetimeOf } from '../model/lifetimes.ts';
import { type Binding, bindings } from '../model/profile-facts.ts';
import type { Answers, OptionId, Recommendation } from '../types.ts';
import { isGiven, mayBeGiven } from './answered.ts';
import { byOption } from './by-option.ts';
import type { Leg } from './connection.ts';
import { clientProof, legsOf } from './legs.ts';
import { hopsOf, type Setting, settingOf } from './setting.ts';
import { PARTIES, type PartyId, type Viewer } from './vocabulary.ts';

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
  return isGiven(answers['authorization-server'], capability);
};

/** What ends an access token early: the two answers that revoke at once, else nothing but its expiry. */
export function endOfToken(answers: Answers): EndedBy {
  if (has(answers, 'live-revocation')) return 'live-revocation';
  return answers.policy === 'per-request' ? 'policy-on-each-call' : 'expiry-only';
}

/** The surfaces on which a credential that the client sends about may come to lie. */
export function surfacesOf({ exposure }: Answers): readonly Viewer[] {
  if (exposure === 'server-side') return [];
  if (typeof exposure !== 'object') return exposure === 'device' ? ['device'] : ['shared-surfaces'];
  return [
    ...(mayBeGiven(exposure, 'device', 'files') ? (['device'] as const) : []),
    ...(mayBeGiven(exposure, 'logs', 'vendor', 'model-context', 'foreign-code') ? (['shared-surfaces'] as const) : []),
  ];
}

/** The documented lifetime of a platform token, by the identity that the caller has; a Kubernetes token where it has none. */
const PLATFORM_TOKENS: { readonly [Identity in OptionId<'workload-identity'>]: LifetimeId } = {
  secrets: 'k8s_sa',
  'manual-certificates': 'k8s_sa',
  'platform-tokens': 'k8s_sa',
  'attested-automated': 'jwt_svid',
  'platform-token': 'k8s_sa',
  'attested-certificate': 'jwt_svid',
  'manual-certificate': 'k8s_sa',
};

type Lifetime = Pick<Credential, 'lifetime' | 'basis'>;

const set = (lifetime: number | null, from: 'profile' | 'access-token'): Lifetime =>
  lifetime === null ? UNSET : { lifetime, basis: { from } };

const documented = (entry: LifetimeId): Lifetime => ({
  lifetime: lifetimeOf(entry)?.seconds ?? null,
  basis: { from: 'documented', entry },
});

const UNSET: Lifetime = { lifetime: null, basis: { from: 'nothing' } };

function lifetimeIn(id: CredentialId, { profile }: Recommendation, answers: Answers): Lifetime {
  switch (id) {
    case 'access-token':
      return set(profile.accessTokenSeconds, 'profile');
    case 'client-certificate':
      return set(profile.certificateSeconds, 'profile');
    case 'refresh-token':
    case 'upstream-token':
    case 'downstream-token':
      return set(profile.accessTokenSeconds, 'access-token');
    case 'id-jag':
      return { lifetime: 300, basis: { from: 'documented', entry: 'id_jag' } };
    case 'platform-token':
      return documented(byOption(PLATFORM_TOKENS, answers['workload-identity']) ?? 'k8s_sa');
    case 'signing-credential':
      return documented('aws_sts_role');
    case 'downstream-credential':
    case 'environment-credential':
    case 'local-token':
    case 'api-key':
    case 'client-secret':
    case 'client-key':
      return UNSET;
  }
}

/** What the client has to add where it presents a credential at the authorization server. */
function bindingAtIssuer(recommendation: Recommendation): Binding {
  const proof = clientProof(recommendation);
  if (proof === null) return 'nothing';
  return credentialFacts[proof].kind === 'held' ? 'client-authentication' : 'second-credential';
}

function bindingOf(id: CredentialId, recommendation: Recommendation): Binding {
  if (credentialFacts[id].kind === 'held') return 'never-sent';
  if (id === 'access-token') return bindings[recommendation.profile.senderConstraint];
  return id === 'refresh-token' || id === 'id-jag' ? bindingAtIssuer(recommendation) : 'nothing';
}

function endOf(id: CredentialId, { profile }: Recommendation, answers: Answers): EndedBy {
  if (id === 'refresh-token' && profile.refresh === 'rotated') return 'reuse-noticed';
  return credentialFacts[id].endedBy ?? endOfToken(answers);
}

/** Sorted by the order of the path, each once; surfaces last. */
function inOrder(viewers: Iterable<Viewer>): readonly Viewer[] {
  const seen = new Set(viewers);
  const order: readonly Viewer[] = [...PARTIES, 'device', 'shared-surfaces'];
  return order.filter((viewer) => seen.has(viewer));
}

/** Whoever has a key: its holder, and on the way to it whoever made it. */
function holdersOf(id: CredentialId, { issuer }: Setting): readonly Viewer[] {
  const { madeBy } = credentialFacts[id];
  if (madeBy === null) return ['client'];
  return [madeBy === 'platform' && issuer !== null ? 'issuer' : madeBy, 'client'];
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

/** Whoever reads what the client sends on the MCP connection. */
export const readersOfCall = (setting: Setting): readonly PartyId[] => hopsOf(setting);

function interimsOf(
  recommendation: Recommendation,
  setting: Setting,
  surfaces: readonly Viewer[],
): readonly Credential[] {
  const secrets = Object.values(recommendation.layers).map(({ interim }) =>
    interim === null ? null : interimSecrets[interim.reason],
  );
  return CREDENTIALS.filter((id) => secrets.includes(id)).map((id) => {
    const key = id === 'api-key' || setting.issuer !== 'authorization-server';
    const viewers: readonly Viewer[] = key ? readersOfCall(setting) : ['client', 'issuer'];
    const audiences: readonly PartyId[] = key ? ['server'] : ['issuer'];
    return {
      id,
      viewers: inOrder([...viewers, ...surfaces]),
      audiences,
      ...UNSET,
      binding: 'nothing',
      endedBy: 'replaced-by-hand',
      stage: 'interim',
      blocked: false,
    };
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
    const { kind, side } = credentialFacts[id];
    const held = kind === 'held';
    const viewers: readonly Viewer[] = held ? holdersOf(id, setting) : travels.flatMap(({ from, to }) => [from, to]);
    const lying = side === 'server' ? [] : held ? surfaces.filter((viewer) => viewer === 'device') : surfaces;
    const audiences = held ? audiencesOfKey(id, recommendation, setting) : audiencesOf(id, travels);
    return {
      id,
      viewers: inOrder([...viewers, ...lying]),
      audiences: PARTIES.filter((party) => audiences.includes(party)),
      ...lifetimeIn(id, recommendation, answers),
      binding: bindingOf(id, recommendation),
      endedBy: endOf(id, recommendation, answers),
      stage: id === 'client-secret' ? 'interim' : 'design',
      blocked: id === 'client-certificate' ? layers.mtls.role === 'blocked' : blockedToken && side === 'caller',
    };
  });
  const interims = interimsOf(recommendation, setting, surfaces).filter(({ id }) => !present.has(id));
  return [...found, ...interims];
}
