/** What values of the profile mean for credentials; those of the grant stand in `grants.ts`. */
import type { ProfileValues } from '../ids.ts';
import type { CredentialId } from './credentials.ts';

/** What a thief needs beside a credential. */
export type Binding =
  /** Nothing: whoever holds a copy can use it. */
  | 'nothing'
  /** The key to which the token is bound by DPoP. */
  | 'proof-key'
  /** The key of the client certificate. */
  | 'certificate'
  /** The proof with which the client authenticates at the authorization server. */
  | 'client-authentication'
  /** Another credential that can itself be copied, such as a client secret. */
  | 'second-credential'
  /** It is a key and is never sent: it has to be taken from its holder. */
  | 'never-sent';

/** What the client shows at the token endpoint to prove that it is this client; null where it shows nothing there. */
export const clientProofs: { readonly [Method in ProfileValues['clientAuthentication']]: CredentialId | null } = {
  none: null,
  'none-public-pkce': null,
  'client-secret-interim': 'client-secret',
  'platform-token': 'platform-token',
  private_key_jwt: 'client-key',
  'mtls-client-auth': 'client-certificate',
  'signed-request': null,
  certificate: null,
};

/** What a thief needs beside what the caller presents. */
export const bindings: { readonly [Constraint in ProfileValues['senderConstraint']]: Binding } = {
  none: 'nothing',
  dpop: 'proof-key',
  'mtls-bound': 'certificate',
  'signed-request': 'never-sent',
  'mutual-tls': 'never-sent',
};
