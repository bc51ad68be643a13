import type { OptionId } from '../ids.ts';

/** The credentials on the way of a call, in the order in which they are listed. */
export const CREDENTIALS = [
  'access-token',
  'refresh-token',
  'upstream-token',
  'downstream-token',
  'downstream-credential',
  'id-jag',
  'platform-token',
  'received-token',
  'environment-credential',
  'helper-credential',
  'platform-login',
  'sign-in-token',
  'local-token',
  'api-key',
  'session',
  'client-secret',
  'client-key',
  'client-certificate',
  'signing-credential',
] as const;
export type CredentialId = (typeof CREDENTIALS)[number];

/** What stops a stolen credential before its time. */
export type EndedBy =
  | 'expiry-only'
  | 'live-revocation'
  | 'policy-on-each-call'
  | 'denied-by-platform'
  | 'reuse-noticed'
  | 'key-replaced'
  | 'replaced-by-hand'
  | 'signed-out'
  | 'issuing-stops';

export interface CredentialFacts {
  /** `sent`: whoever receives it sees it. `held`: a key that signs or proves, and stays with its holder. */
  readonly kind: 'sent' | 'held';
  /** Whose it is: the caller's, or the server's side for calls of its own. */
  readonly side: 'caller' | 'server';
  /** A system lets its holder in for it; where not, other credentials are fetched with it. */
  readonly opens: boolean;
  /** Who makes it and so sees it, beside those to whom it is sent; null where that is nobody, or not always the same. */
  readonly madeBy: 'issuer' | 'platform' | null;
  /** What ends it early by its nature; null where the authorization server and the policy decide. */
  readonly endedBy: EndedBy | null;
}

const tokenOfServer = { kind: 'sent', side: 'server', opens: true, madeBy: null, endedBy: 'expiry-only' } as const;
const byHand = { kind: 'sent', side: 'caller', opens: true, madeBy: null, endedBy: 'replaced-by-hand' } as const;

export const credentialFacts: { readonly [Id in CredentialId]: CredentialFacts } = {
  'access-token': { kind: 'sent', side: 'caller', opens: true, madeBy: 'issuer', endedBy: null },
  'refresh-token': { ...byHand, opens: false, madeBy: 'issuer' },
  'upstream-token': tokenOfServer,
  'downstream-token': tokenOfServer,
  'downstream-credential': { ...byHand, side: 'server' },
  'id-jag': { kind: 'sent', side: 'caller', opens: false, madeBy: null, endedBy: 'expiry-only' },
  'platform-token': { kind: 'sent', side: 'caller', opens: true, madeBy: 'platform', endedBy: 'issuing-stops' },
  'received-token': { kind: 'sent', side: 'caller', opens: true, madeBy: null, endedBy: null },
  'environment-credential': byHand,
  'helper-credential': { ...byHand, madeBy: 'platform', endedBy: 'issuing-stops' },
  'platform-login': { ...byHand, madeBy: 'platform', endedBy: 'signed-out' },
  'sign-in-token': { ...byHand, endedBy: 'expiry-only' },
  'local-token': byHand,
  'api-key': byHand,
  session: { ...byHand, endedBy: 'signed-out' },
  'client-secret': { ...byHand, opens: false, madeBy: 'issuer' },
  'client-key': { kind: 'held', side: 'caller', opens: false, madeBy: null, endedBy: 'key-replaced' },
  'client-certificate': { kind: 'held', side: 'caller', opens: true, madeBy: null, endedBy: 'issuing-stops' },
  'signing-credential': {
    kind: 'held',
    side: 'caller',
    opens: true,
    madeBy: 'platform',
    endedBy: 'denied-by-platform',
  },
};

/** What a server takes today, by answer; the most usual first. */
export const acceptedToday: { readonly [Door in OptionId<'accepts'>]: readonly CredentialId[] } = {
  'oauth-tokens': ['access-token', 'refresh-token'],
  'platform-identity': ['platform-token', 'signing-credential'],
  certificates: ['client-certificate'],
  'platform-tokens': ['platform-token'],
  'signed-requests': ['signing-credential'],
  'client-certificates': ['client-certificate'],
  'other-sign-in': ['session'],
  'api-keys': ['api-key'],
  anyone: [],
};
