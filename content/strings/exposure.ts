/** Words of the section on how far a stolen credential gets. Keyed by the codes of `decision/exposure`. */
import type { Binding, EndedBy, LifetimeId, Replay, Viewer } from '@/decision/exposure';

/** Whoever may come to see a credential, inside a list; the token service of a platform stands in for an issuer. */
export const viewerTexts: { readonly [V in Viewer | 'token-service']: string } = {
  provider: 'identity provider',
  platform: 'platform',
  client: 'MCP client',
  'callers-proxy': 'caller’s proxy',
  'foreign-terminator': 'foreign terminator',
  issuer: 'authorization server',
  'token-service': 'token service',
  terminator: 'TLS terminator',
  gateway: 'gateway',
  server: 'MCP server',
  'next-issuer': 'next issuer',
  next: 'next system',
  device: 'other programs on the device',
  'shared-surfaces': 'logs, model context, vendors',
};

export const bindingTexts: { readonly [B in Binding]: string } = {
  nothing: 'Nothing: whoever holds a copy can use it',
  'proof-key': 'A key of the client (DPoP)',
  certificate: 'The key of the client certificate',
  'client-authentication': 'The key with which the client authenticates',
  'second-credential': 'A second credential, which can be copied too',
  'never-sent': 'It is a key and is never sent',
};

export const endedByTexts: { readonly [E in EndedBy]: string } = {
  'expiry-only': 'Its expiry only: it is checked offline',
  'live-revocation': 'Live revocation at the authorization server',
  'policy-on-each-call': 'The policy decision on each call',
  'denied-by-platform': 'A deny rule at the platform',
  'reuse-noticed': 'Rotation: reuse gives the theft away',
  'key-replaced': 'Replacing the key where it is registered',
  'replaced-by-hand': 'Replacing it by hand',
  'issuing-stops': 'Its expiry, once no more are issued',
};

export const replayTexts: { readonly [R in Replay]: string } = {
  'as-it-is': 'a copy works as it is',
  'with-the-key': 'a copy needs the key too',
  'the-key-itself': 'only if the key itself is taken',
};

/** The credential in use today, by entry of the list of lifetimes. */
export const lifetimeTexts: { readonly [L in LifetimeId]: string } = {
  keycloak_access: 'Keycloak access token',
  jwt_svid: 'SPIRE JWT-SVID',
  okta_org_as: 'Okta access token, organisation server',
  k8s_sa: 'Kubernetes service account token',
  aws_sts_role: 'AWS role session',
  x509_svid: 'SPIRE X.509-SVID',
  github_installation: 'GitHub installation token',
  entra_access: 'Entra access token',
  github_app_user: 'GitHub user token of an app',
  auth0_access: 'Auth0 access token',
  istio_cert: 'Istio workload certificate',
  entra_access_cae: 'Entra access token with CAE, longest',
  okta_refresh: 'Okta refresh token, organisation server',
  static_api_key: 'Static key, token or certificate',
};

const UNITS = [
  [86_400, 'day'],
  [3_600, 'hour'],
  [60, 'minute'],
  [1, 'second'],
] as const;

/** A duration in its two largest units: `87300` is "1 day 15 minutes", `4500` is "1 hour 15 minutes". */
export function span(seconds: number): string {
  let rest = Math.round(seconds);
  const parts: string[] = [];
  for (const [size, unit] of UNITS) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(`${count} ${unit}${count === 1 ? '' : 's'}`);
  }
  return parts.slice(0, 2).join(' ') || '0 seconds';
}

const privilegeTexts: { readonly [impact: string]: string } = {
  public: 'read public data',
  low: 'read data of low value',
  sensitive: 'read sensitive data',
  change: 'change data',
  critical: 'do what cannot be undone',
};

const howLong = (window: string | null): string =>
  window === null ? 'until the theft is noticed and it is withdrawn' : `for up to ${window}`;

export const exposureTexts = {
  intro:
    'What a thief could do with a copy of each credential: who sees it, where it works, for how long, and what it needs beside it.',
  heuristic: 'Our heuristic. It bounds what follows if the inputs hold. It is no measurement and no probability.',
  formula: ['window = min(lifetime left, detection + revocation)', 'reach = window × audiences × privilege × replay'],
  formulaNote: [
    'At worst the credential is taken when it is new, so the whole lifetime is left.',
    'Where a recipient checks a token offline, revocation reaches nobody before the expiry: the window is the lifetime.',
    'A refresh token that is replaced at each use counts with the lifetime of one access token: the next use by its owner gives the theft away. Where the owner is idle, it lasts longer.',
    'Replay is near nothing for a credential that is bound to a key, unless the key is taken too.',
    'The parts stand side by side. We do not multiply them out: the product would look exact and is not.',
  ],
  /** `both`: today and the recommended design stand side by side. */
  privilege: (impact: string, both: boolean) =>
    impact in privilegeTexts
      ? `The worst that a call can do${both ? ' is the same in both' : ''}: ${privilegeTexts[impact]}.`
      : 'The worst that a call can do was left open.',
  title: 'How far a stolen credential gets',
  today: 'Today',
  recommended: 'Recommended',
  also: 'Also in this design',
  stays: 'Keys, which stay with their holder',
  interim: 'Interim, until it can be replaced',
  nobody: 'The server checks nobody: there is no credential to steal, and nothing that stops anyone.',
  open: 'No credential is needed: the content is public.',
  seenBy: (names: readonly string[]) => `seen by ${names.join(', ')}`,
  worksAt: (names: readonly string[]) => `works at ${names.join(' and ')}`,
  worksIn: (count: number) => (count === 1 ? 'works in one system' : `works in ${count} systems`),
  worksUnknown: 'in how many systems it works was not stated',
  endless: 'no end of its own',
  /** A duration that rests on a documented default and not on the design. */
  example: (window: string) => `${window}, for example`,
  blocked: 'blocked today',
  legendSolid: 'solid: a copy works as it is',
  legendOutline: 'outline: useless without its key',
  legendLine: 'thin: lifetime cut short',
  legendSeen: 'who sees it',
  legendWorks: 'where it works',
  /** `window`: a duration, or null where nothing bounds it. */
  stolen: {
    'as-it-is': (name: string, window: string | null) => `a stolen ${name} works ${howLong(window)}`,
    'with-the-key': (name: string, window: string | null) =>
      `a stolen ${name} works ${howLong(window)}, and only with its key`,
    'the-key-itself': (name: string, window: string | null) =>
      `a ${name} is never sent; taken from its holder, it works ${howLong(window)}`,
  } satisfies { [R in Replay]: (name: string, window: string | null) => string },
  by: (stolen: string, basis: string) => `${stolen} (${basis})`,
  onlyRecommended: (recommended: string) => `In the recommended design ${recommended}.`,
  same: (both: string) => `Today and in the recommended design ${both}: no shorter lifetime is set here.`,
  compare: (today: string, recommended: string) => `Today ${today}. In the recommended design ${recommended}.`,
  noneLike: (today: string, name: string) => `Today ${today}. The recommended design has no ${name}.`,
  noneNeeded: (today: string) => `Today ${today}. The recommended design needs no credential.`,
  caption: 'Each credential: who can see it, where it works, how long, what binds it and what ends it early',
  columns: {
    credential: 'Credential',
    viewers: 'Who can see it',
    audiences: 'Where it works',
    window: 'For how long',
    lifetime: 'Lifetime',
    binding: 'What binds it',
    endedBy: 'What ends it early',
  },
  basis: {
    profile: 'set by the profile',
    'access-token': 'not set; taken as that of the access token',
    documented: (name: string) => `documented default, for example: ${name}`,
    picked: (name: string) => `documented default: ${name}`,
    nothing: 'not set by this recommendation',
  },
  idJag: 'ID-JAG in the specification’s example',
  table: 'The same as a table',
  how: 'How it is worked out',
  form: {
    legend: { none: 'Compare with today', some: 'Your inputs' },
    intro:
      'Choose what issues your tokens today, or what stands in their place, to see it beside the recommended design. Your answers do not say it.',
    introNobody: 'Say how soon a theft would be noticed and stopped, to see how far that shortens it.',
    today: 'Credential in use today',
    choose: 'Choose …',
    notStated: 'Not stated',
    detection: 'From theft to notice',
    revocation: 'From notice to the last refusal',
    audiences: 'Systems that accept today’s credential',
    send: 'Work it out',
    clear: 'Remove these inputs',
    note: 'The inputs are no part of your answers: they stand in the address of this page and in no vector. Where notice or revocation is not stated, a credential counts with its whole lifetime.',
    input: (label: string, value: string) => `${label}: ${value}`,
    entry: (name: string, lifetime: string, mark: string) => `${name}: ${lifetime}${mark}`,
    secondary: ' (secondary source)',
    unknown: '',
    varies: (from: string, to: string) => `${from} to ${to}`,
  },
  sources: 'Where the lifetimes come from',
  checked: 'checked',
  reported: 'told by another source',
  revocationSource:
    'For the time from notice to the last refusal: Microsoft states up to 15 minutes for an event of continuous access evaluation (checked 2026-11-22).',
  ticks: [
    [60, '1 min'],
    [3_600, '1 h'],
    [86_400, '1 day'],
    [7_776_000, '90 days'],
  ],
  desc: (name: string, parts: readonly string[]) => `${name}: ${parts.join('; ')}.`,
} as const;
