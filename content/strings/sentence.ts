/** A recommendation in one sentence and in one title. */
import {
  type DecidedBy,
  federationKindOf,
  type GrantId,
  LAYERS,
  type LayerId,
  type LayerRole,
  type Profile,
  type ProfileFor,
  type ProfileValues,
  type Recommendation,
} from '@/decision';
import { federationKindTexts } from './federation-kinds';
import { interimPhrases } from './interims';
import { layerTexts } from './layers';
import { duration } from './profile';

/** The part of a recommendation that the sentence speaks of. */
export type Composed = Pick<
  Recommendation,
  'decidedBy' | 'federationKinds' | 'layers' | 'profile' | 'profiles' | 'conflicts'
>;

/** How a token is obtained; null where nobody issues one. */
const grantPhrases: { readonly [Grant in GrantId]: string | null } = {
  environment: null,
  'own-sign-in': null,
  'platform-login': null,
  'credential-helper': null,
  local: null,
  none: null,
  certificate: null,
  'platform-request-signing': null,
  'auth-code': 'authorization code with PKCE',
  'refresh-token': 'a refresh token from an earlier sign-in',
  ciba: 'approval on another device (CIBA)',
  'id-jag': 'ID-JAG',
  'token-exchange': 'token exchange',
  'jwt-bearer': 'a platform token as grant',
  'client-credentials': 'client credentials',
  'platform-token': 'a token issued by the platform',
};

/** Designs without a layer that decides: how the call is protected instead. */
const withoutLayer: {
  readonly [Grant in GrantId]: { readonly title: string; readonly clause: string } | null;
} = {
  environment: {
    title: 'Credentials from the environment (stdio)',
    clause: 'The local process takes its credentials from its environment and runs in a sandbox',
  },
  'own-sign-in': {
    title: 'Sign-in by the local server (stdio)',
    clause: 'The local process signs the user in by itself and runs in a sandbox',
  },
  'platform-login': {
    title: 'Login of the platform (stdio)',
    clause: 'The local process uses the login that a platform tool keeps on the machine and runs in a sandbox',
  },
  'credential-helper': {
    title: 'Credential helper (stdio)',
    clause: 'A credential helper hands short-lived credentials to the local process, which runs in a sandbox',
  },
  local: {
    title: 'Guarded loopback port',
    clause: 'A local token or a socket’s permissions guard the loopback port',
  },
  none: { title: 'Public content over HTTPS', clause: 'The content is public, and HTTPS with a quota is enough' },
  certificate: null,
  'platform-request-signing': {
    title: 'Signed platform requests',
    clause: 'Requests signed with platform identity carry the call',
  },
  'auth-code': null,
  'refresh-token': null,
  ciba: null,
  'id-jag': null,
  'token-exchange': null,
  'jwt-bearer': null,
  'client-credentials': null,
  'platform-token': null,
};

/** A local server that holds no credential at all. */
const withoutCredential = {
  title: 'Local server without a credential',
  clause: 'The local process needs no credential and runs in a sandbox',
};

/** The design without a layer that decides; null where a layer decides. */
const ownDesign = ({ decidedBy, profile }: Composed) =>
  profile.grant === 'none' && decidedBy?.includes('local') ? withoutCredential : withoutLayer[profile.grant];

/** How a token is bound, before the word "tokens". */
const boundPhrases: { readonly [Constraint in ProfileValues['senderConstraint']]: string } = {
  none: 'bearer ',
  dpop: 'DPoP-bound ',
  'mtls-bound': 'certificate-bound ',
  'signed-request': '',
  'mutual-tls': '',
};

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** The kinds of federation in words; of a model before 2.0, by the row that gives federation its role. */
function kindsOf({ layers, federationKinds }: Composed): readonly string[] {
  const kind = federationKindOf({ layers });
  const kinds = federationKinds ?? (kind === null ? [] : [kind]);
  return kinds.map((id) => federationKindTexts[id] ?? id);
}

/** The name of a layer inside a sentence; federation with its kinds where they are known. */
function nameOf(layer: LayerId, composed: Composed): string {
  if (layer !== 'federation') return layerTexts[layer].name;
  const kinds = kindsOf(composed);
  return kinds.length === 0 ? 'federation' : `federation (${list(kinds)})`;
}

const inRole = ({ layers }: Composed, role: LayerRole) => LAYERS.filter((layer) => layers[layer].role === role);
const verb = (layers: readonly LayerId[], one: string, many: string) => (layers.length === 1 ? one : many);
const capital = (text: string) => text.replace(/^federation/, 'Federation');

/** How a profile gets its tokens; null where the kind of federation says it, or the platform issues them. */
function grantOf({ grant }: Profile, { layers, federationKinds }: Composed): string | null {
  const said = federationKinds === undefined ? layers.federation.role === 'primary' : federationKinds.includes(grant);
  return said || grant === 'platform-token' ? null : grantPhrases[grant];
}

/** "DPoP-bound tokens for this server only, valid 15 minutes". */
function kindOfToken({ grant, senderConstraint, accessTokenSeconds }: Profile): string {
  const issued = grant === 'platform-token' ? 'platform-issued ' : '';
  const life = accessTokenSeconds === null ? '' : `, valid ${duration(accessTokenSeconds)}`;
  return `${issued}${boundPhrases[senderConstraint]}tokens for this server only${life}`;
}

/** "authorization code with PKCE, DPoP-bound tokens for this server only, valid 15 minutes". */
function tokens(profile: Profile, composed: Composed): string {
  const grant = grantOf(profile, composed);
  return `${grant === null ? '' : `${grant}, `}${kindOfToken(profile)}`;
}

/** "a client certificate, renewed by machine and valid 1 hour". */
function certificate(profile: Profile): string {
  const life = profile.certificateSeconds === null ? '' : ` and valid ${duration(profile.certificateSeconds)}`;
  return `a client certificate, renewed by machine${life}`;
}

const SIGNED = 'each request is signed with platform identity';

/** What one kind of caller shows on a shared connection. */
function shown(profile: Profile, composed: Composed): string {
  if (profile.grant === 'certificate') return certificate(profile);
  return profile.grant === 'platform-request-signing' ? SIGNED : tokens(profile, composed);
}

const CALLERS: { readonly [Kind in ProfileFor['for']]: string } = { users: 'for users', itself: 'for itself' };

/** The tokens that OAuth gives; where users and the caller itself share the connection, what each of them shows. */
function tokensOf(composed: Composed): string {
  const { profile, profiles } = composed;
  if (profiles === undefined) return tokens(profile, composed);
  const all = profiles.map((one) => ({
    whom: CALLERS[one.for],
    grant: grantOf(one.profile, composed),
    kind: kindOfToken(one.profile),
    means: shown(one.profile, composed),
  }));
  const same = (part: 'kind' | 'means') => new Set(all.map((one) => one[part])).size === 1;
  if (same('means')) return tokens(profile, composed);
  if (same('kind') && all.every(({ grant }) => grant !== null)) {
    return `${list(all.map(({ whom, grant }) => `${grant} ${whom}`))}, ${kindOfToken(profile)}`;
  }
  return all.map(({ whom, means }) => `${whom} ${means}`).join(', and ');
}

/** The name of what decides where that is a layer; null where it is none. */
const layerOf: { readonly [By in DecidedBy]: LayerId | null } = {
  oauth: 'oauth',
  mtls: 'mtls',
  federation: 'federation',
  'platform-signature': null,
  local: null,
  none: null,
};

/** Whether something carries the call now, so that a blocked layer is not what the design waits for. */
export const isCarried = ({ decidedBy, layers, profile }: Composed): boolean =>
  decidedBy === undefined
    ? layers.oauth.role === 'primary' || layers.mtls.role === 'primary' || withoutLayer[profile.grant] !== null
    : decidedBy.length > 0;

/** The layers that carry the call: the ones that decide, or before 2.0 the primary ones. */
const carriers = (composed: Composed): readonly LayerId[] =>
  composed.decidedBy?.flatMap((by) => layerOf[by] ?? []) ?? inRole(composed, 'primary');

/** What carries the call now. */
function carried(composed: Composed): string {
  const { profile } = composed;
  const layers = carriers(composed);
  const own = ownDesign(composed);
  if (layers.length === 0 && own !== null) return own.clause;
  const means =
    own !== null ? SIGNED : composed.layers.oauth.role === 'primary' ? tokensOf(composed) : certificate(profile);
  const names = capital(list(layers.map((layer) => nameOf(layer, composed))));
  return `${names} ${verb(layers, 'carries', 'carry')} the call: ${means}`;
}

/** Primary layers that do not decide: each call would fail without them too. */
function foundations(composed: Composed): string[] {
  if (composed.decidedBy === undefined || !isCarried(composed)) return [];
  const deciding = carriers(composed);
  const others = inRole(composed, 'primary').filter((layer) => !deciding.includes(layer));
  return others.length === 0 ? [] : [`it rests on ${list(others.map((layer) => nameOf(layer, composed)))}`];
}

/** What is to carry the call once it is no longer blocked, and what stands in until then. */
function awaited(composed: Composed): string {
  const { layers, profile } = composed;
  const target = profile.grant === 'certificate' ? 'mtls' : 'oauth';
  const blocked = inRole(composed, 'blocked');
  const name = layerTexts[target].name;
  if (layers[target].role !== 'blocked' || withoutLayer[profile.grant] !== null) {
    const what = withoutLayer[profile.grant] === null ? `${name} is` : 'Requests signed with platform identity are';
    const named = list(blocked.map((layer) => nameOf(layer, composed)));
    return `${what} to carry the call, but ${named} ${verb(blocked, 'is', 'are')} blocked: for now ${standIns(composed)}`;
  }
  const others = blocked.filter((layer) => layer !== target);
  const grant = grantPhrases[profile.grant];
  const how =
    layers.federation.role === 'primary'
      ? ` with ${nameOf('federation', composed)}`
      : grant === null
        ? ''
        : ` (${grant})`;
  const also =
    others.length === 0
      ? ''
      : `, as ${verb(others, 'is', 'are')} ${list(others.map((layer) => nameOf(layer, composed)))}`;
  return `${name} is to carry the call${how} but is blocked${also}: for now ${standIns(composed)}`;
}

/** What stands in for the blocked layers, each thing once. */
function standIns(composed: Composed): string {
  const phrases = inRole(composed, 'blocked').flatMap((layer) => {
    const { interim } = composed.layers[layer];
    return interim === null ? [] : [interimPhrases[interim.reason]];
  });
  return list([...new Set(phrases)]);
}

function complements(composed: Composed): string[] {
  const how = {
    oauth: () => `OAuth 2.1 complements it: ${tokensOf(composed)}`,
    mtls: () => 'mTLS complements it with a client certificate',
    federation: () => `${nameOf('federation', composed)} complements it`,
  };
  return inRole(composed, 'complementary').map((layer) => how[layer]());
}

/**
 * The composed design in one sentence that can stand in a design review: what carries the call, what complements it,
 * what is blocked and stands in until then, and what is not needed.
 */
export function composedSentence(composed: Composed): string {
  const blocked = inRole(composed, 'blocked');
  const notNeeded = inRole(composed, 'not-needed');
  const parts = [
    isCarried(composed) ? carried(composed) : awaited(composed),
    ...foundations(composed),
    ...complements(composed),
  ];
  if (blocked.length > 0 && isCarried(composed)) {
    const names = list(blocked.map((layer) => nameOf(layer, composed)));
    parts.push(`${names} ${verb(blocked, 'is', 'are')} blocked, so for now ${standIns(composed)}`);
  }
  if (notNeeded.length > 0) {
    parts.push(`${list(notNeeded.map((l) => nameOf(l, composed)))} ${verb(notNeeded, 'is', 'are')} not needed`);
  }
  const checks = LAYERS.reduce((count, layer) => count + (composed.layers[layer].verify?.length ?? 0), 0);
  if (checks > 0) parts.push(checks === 1 ? 'one fact has to be verified' : `${checks} facts have to be verified`);
  const contradictions = composed.conflicts.length;
  if (contradictions === 1) parts.push('one contradiction has to be resolved first');
  if (contradictions > 1) parts.push(`${contradictions} contradictions have to be resolved first`);
  return `${parts.join('; ')}.`;
}

/** A title of at most 60 characters, for example "OAuth 2.1 with federation (ID-JAG), mTLS blocked". */
export function shortTitle(composed: Composed): string {
  const plain = (layer: LayerId) => (layer === 'federation' ? 'federation' : layerTexts[layer].name);
  const blocked = list(inRole(composed, 'blocked').map(plain));
  const own = ownDesign(composed)?.title ?? null;
  const primary = inRole(composed, 'primary');
  if (composed.decidedBy === undefined ? primary.length === 0 && own === null : !isCarried(composed))
    return `Blocked for now: ${blocked}`;
  const titled = (name: (layer: LayerId) => string): string => {
    const layers = [...primary, ...inRole(composed, 'complementary')].map(name);
    const [first = '', ...rest] = own === null ? layers : [own, ...layers];
    const base = rest.length === 0 ? first : `${first} with ${list(rest)}`;
    return capital(blocked === '' ? base : `${base}, ${blocked} blocked`);
  };
  const full = titled((layer) => nameOf(layer, composed));
  return full.length <= 60 ? full : titled(plain);
}
