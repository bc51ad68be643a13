import type { GrantId } from '../ids.ts';
import type { CredentialId } from './credentials.ts';

/** How the caller comes by what it presents to the MCP server. */
export type GrantFlow =
  /** The user authorises the client at the authorization server: RFC 6749 4.1, or CIBA. */
  | 'user-authorises'
  /** The identity provider of the user asserts who it is, and the assertion is the grant. */
  | 'provider-asserts'
  /** A token that the caller holds for another audience is exchanged: RFC 8693. */
  | 'token-exchanged'
  /** A token of the platform says which workload calls, and is the grant: RFC 7523 2.1. */
  | 'platform-asserts'
  /** The client authenticates as itself: RFC 6749 4.4. */
  | 'client-authenticates'
  /** The platform issues it; its token service does so where the caller runs on another platform. */
  | 'platform-issues'
  /** Nobody issues it for this connection. */
  | 'nobody-issues';

/** Who issues what the caller presents, by flow. */
export const issuers = {
  'user-authorises': 'authorization-server',
  'provider-asserts': 'authorization-server',
  'token-exchanged': 'authorization-server',
  'platform-asserts': 'authorization-server',
  'client-authenticates': 'authorization-server',
  'platform-issues': 'platform',
  'nobody-issues': null,
} as const satisfies { readonly [Flow in GrantFlow]: 'authorization-server' | 'platform' | null };

/** A credential with which the MCP server lets a caller in; null where it asks for none. */
export type Presented = Extract<
  CredentialId,
  'access-token' | 'environment-credential' | 'local-token' | 'client-certificate' | 'signing-credential'
> | null;

export interface GrantFacts {
  readonly flow: GrantFlow;
  /** What the caller presents in the target design. */
  readonly presents: Presented;
  /** The user whose authority the grant carries: at the screen while the call runs, or away. Null where it carries none. */
  readonly user: 'present' | 'away' | null;
  /** The local channel that the grant stands for; null where the call goes over a network. */
  readonly channel: 'stdio' | 'loopback' | null;
}

/** What each grant is, of the model in work and of every released version. Lists of grants keep this order. */
export const grants = {
  environment: { flow: 'nobody-issues', presents: 'environment-credential', user: null, channel: 'stdio' },
  'own-sign-in': { flow: 'nobody-issues', presents: 'environment-credential', user: null, channel: 'stdio' },
  'platform-login': { flow: 'nobody-issues', presents: 'environment-credential', user: null, channel: 'stdio' },
  'credential-helper': { flow: 'nobody-issues', presents: 'environment-credential', user: null, channel: 'stdio' },
  local: { flow: 'nobody-issues', presents: 'local-token', user: null, channel: 'loopback' },
  none: { flow: 'nobody-issues', presents: null, user: null, channel: null },
  certificate: { flow: 'nobody-issues', presents: 'client-certificate', user: null, channel: null },
  'platform-request-signing': { flow: 'platform-issues', presents: 'signing-credential', user: null, channel: null },
  'auth-code': { flow: 'user-authorises', presents: 'access-token', user: 'present', channel: null },
  'refresh-token': { flow: 'user-authorises', presents: 'access-token', user: 'away', channel: null },
  ciba: { flow: 'user-authorises', presents: 'access-token', user: 'away', channel: null },
  'id-jag': { flow: 'provider-asserts', presents: 'access-token', user: 'present', channel: null },
  'token-exchange': { flow: 'token-exchanged', presents: 'access-token', user: null, channel: null },
  'jwt-bearer': { flow: 'platform-asserts', presents: 'access-token', user: null, channel: null },
  'client-credentials': { flow: 'client-authenticates', presents: 'access-token', user: null, channel: null },
  'platform-token': { flow: 'platform-issues', presents: 'access-token', user: null, channel: null },
} as const satisfies { readonly [Grant in GrantId]: GrantFacts };

/** The grants with this flow. */
export type GrantOf<Flow extends GrantFlow> = {
  [Grant in GrantId]: (typeof grants)[Grant]['flow'] extends Flow ? Grant : never;
}[GrantId];
