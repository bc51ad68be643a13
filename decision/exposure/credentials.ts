import { CREDENTIALS, type CredentialId, credentialFacts, type EndedBy } from '../model/credentials.ts';
import { interimSecret } from '../model/interim-secrets.ts';
import { type LifetimeId, lifetimeOf } from '../model/lifetimes.ts';
import { type Binding, bindings } from '../model/profile-facts.ts';
import type { Answers, Recommendation } from '../types.ts';
import { pathAnswers } from './answers.ts';
import type { Leg } from './connection.ts';
import { clientProof, legsOf } from './legs.ts';
import { firstAudience, hopsOf, type Setting, settingOf } from './setting.ts';
import { inOrder, KEY_SURFACES, PARTIES, type PartyId, type Viewer } from './vocabulary.ts';

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

/** The surfaces on which a credential of this kind that the caller holds or sends may come to lie. */
export const surfacesOf = (id: CredentialId, { surfaces }: Setting): readonly Viewer[] =>
  credentialFacts[id].kind === 'held' ? surfaces.filter((surface) => KEY_SURFACES.includes(surface)) : surfaces;

type Lifetime = Pick<Credential, 'lifetime' | 'basis'>;

const set = (lifetime: number | null, from: 'profile' | 'access-token'): Lifetime =>
  lifetime === null ? UNSET : { lifetime, basis: { from } };

const documented = (entry: LifetimeId): Lifetime => ({
  lifetime: lifetimeOf(entry)?.seconds ?? null,
  basis: { from: 'documented', entry },
});

const UNSET: Lifetime = { lifetime: null, basis: { from: 'nothing' } };

function lifetimeIn(id: CredentialId, recommendation: Recommendation, setting: Setting, answers: Answers): Lifetime {
  const { profile } = recommendation;
  switch (id) {
    case 'access-token':
      return set(profile.accessTokenSeconds, 'profile');
    case 'client-certificate':
      return set(profile.certificateSeconds, 'profile');
    case 'refresh-token':
      return profile.grant === 'own-sign-in'
        ? { ...lifetimeIn('sign-in-token', recommendation, setting, answers), basis: { from: 'access-token' } }
        : set(profile.accessTokenSeconds, 'access-token');
    case 'upstream-token':
    case 'downstream-token':
      return set(profile.accessTokenSeconds, 'access-token');
    case 'id-jag':
      return { lifetime: 300, basis: { from: 'documented', entry: 'id_jag' } };
    case 'platform-token':
      return setting.presents === id
        ? set(profile.accessTokenSeconds, 'profile')
        : documented(pathAnswers(answers).platformToken);
    case 'signing-credential':
    case 'helper-credential':
      return documented('aws_sts_role');
    case 'sign-in-token':
      return documented('github_app_user');
    case 'received-token':
    case 'platform-login':
    case 'session':
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

/** Whoever has a key: its holder, and on the way to it whoever made it. */
function holdersOf(id: CredentialId, { issuer, certificate }: Setting): readonly Viewer[] {
  const { madeBy } = credentialFacts[id];
  if (id === 'client-certificate' && certificate !== null) return [certificate];
  if (madeBy === null) return ['client'];
  return [madeBy === 'platform' && issuer !== null ? 'issuer' : madeBy, 'client'];
}

/** Where a key can be used, which no leg says: keys are not sent. */
function audiencesOfKey(id: CredentialId, recommendation: Recommendation, setting: Setting): readonly PartyId[] {
  const audience = firstAudience(setting);
  if (id === 'signing-credential') return [audience];
  if (id === 'client-key') return setting.issuer !== null ? ['issuer'] : [audience];
  const atIssuer = recommendation.profile.clientAuthentication === 'mtls-client-auth';
  return [...(atIssuer ? (['issuer'] as const) : []), ...(!atIssuer || setting.certificate !== null ? [audience] : [])];
}

/** Where what is sent can be used, whatever is sent beside it. */
function audiencesOf(id: CredentialId, legs: readonly Leg[], setting: Setting): readonly PartyId[] {
  if (id === 'refresh-token') return [setting.local === null ? 'issuer' : 'next-issuer'];
  if (id === 'received-token') return ['client'];
  if (setting.held?.target.includes(id)) return [setting.downstream === 'none' ? 'server' : 'next'];
  return legs.flatMap(({ audience }) => audience ?? []);
}

/** Whoever reads what the client sends on the MCP connection. */
export const readersOfCall = (setting: Setting): readonly PartyId[] => hopsOf(setting);

/** Where a secret that stands in can be seen and used. */
function pathOfInterim(id: CredentialId, setting: Setting): Pick<Credential, 'viewers' | 'audiences'> {
  if (setting.local !== null) {
    const [end, viewers] = setting.downstream === 'none' ? (['server', []] as const) : (['next', ['next']] as const);
    return { viewers: [...hopsOf(setting), ...viewers], audiences: [end] };
  }
  if (id === 'api-key' || setting.issuer !== 'authorization-server')
    return { viewers: readersOfCall(setting), audiences: [firstAudience(setting)] };
  return { viewers: ['client', 'issuer'], audiences: ['issuer'] };
}

/** Secrets in use until something better is ready: by the interims of blocked layers, and on the machine of the caller. */
function interimsOf({ layers }: Recommendation, setting: Setting): readonly Credential[] {
  const { today = [], target = [] } = setting.held ?? {};
  const secrets = [
    ...Object.values(layers).map(({ interim }) => (interim === null ? null : interimSecret(interim))),
    ...today.filter((id) => !target.includes(id)),
  ];
  return CREDENTIALS.filter((id) => secrets.includes(id)).map((id) => {
    const { viewers, audiences } = pathOfInterim(id, setting);
    return {
      id,
      viewers: inOrder([...viewers, ...surfacesOf(id, setting)]),
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
  const { profile, layers } = recommendation;
  const present = new Set<CredentialId>([...legs.flatMap((leg) => leg.credentials), ...(setting.held?.target ?? [])]);
  if (profile.certificateSeconds !== null) present.add('client-certificate');
  if (profile.senderConstraint === 'dpop') present.add('client-key');
  const blockedToken = layers.oauth.role === 'blocked';
  const found = CREDENTIALS.filter((id) => present.has(id)).map((id): Credential => {
    const travels = legs.filter((leg) => leg.credentials.includes(id));
    const { kind, side } = credentialFacts[id];
    const held = kind === 'held';
    const viewers: readonly Viewer[] = held ? holdersOf(id, setting) : travels.flatMap(({ from, to }) => [from, to]);
    const lying = side === 'server' ? [] : surfacesOf(id, setting);
    const audiences = held ? audiencesOfKey(id, recommendation, setting) : audiencesOf(id, travels, setting);
    return {
      id,
      viewers: inOrder([...viewers, ...lying]),
      audiences: PARTIES.filter((party) => audiences.includes(party)),
      ...lifetimeIn(id, recommendation, setting, answers),
      binding: bindingOf(id, recommendation),
      endedBy: endOf(id, recommendation, answers),
      stage: id === 'client-secret' ? 'interim' : 'design',
      blocked: id === 'client-certificate' ? layers.mtls.role === 'blocked' : blockedToken && side === 'caller',
    };
  });
  const interims = interimsOf(recommendation, setting).filter(({ id }) => !present.has(id));
  return [...found, ...interims];
}
