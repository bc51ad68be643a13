/** Words of the connection: its parties, who runs them, and what goes where. Keyed by the codes of `decision/exposure`. */
import type { CredentialId, LegCode, Operator, PartyId } from '@/decision/exposure';

export interface PartyText {
  /** In a drawing; short. */
  readonly name: string;
  /** Inside a sentence, with its article. */
  readonly within: string;
}

/** By kind of party; the kind of most parties is their id. */
export const partyTexts: {
  readonly [kind in PartyId | 'authorization-server' | 'token-service' | 'trust-domain' | 'local-process']: PartyText;
} = {
  provider: { name: 'Identity provider', within: 'the identity provider' },
  'trust-domain': { name: 'SPIFFE trust domain', within: 'the SPIFFE trust domain' },
  platform: { name: 'Platform', within: 'the platform' },
  client: { name: 'MCP client', within: 'the client' },
  'callers-proxy': { name: 'Caller’s proxy', within: 'the proxy of the caller' },
  'foreign-terminator': { name: 'Foreign terminator', within: 'the foreign terminator' },
  issuer: { name: 'Authorization server', within: 'the authorization server' },
  'authorization-server': { name: 'Authorization server', within: 'the authorization server' },
  'token-service': { name: 'Token service', within: 'the token service of the platform' },
  terminator: { name: 'TLS terminator', within: 'the terminator' },
  gateway: { name: 'Gateway', within: 'the gateway' },
  server: { name: 'MCP server', within: 'the MCP server' },
  'local-process': { name: 'MCP server', within: 'the local MCP server' },
  'next-issuer': { name: 'Next issuer', within: 'the next issuer' },
  next: { name: 'Next system', within: 'the next system' },
};

/** What the client is, by the answer on who decides. */
export const clientTexts: { readonly [actor: string]: string } = {
  person: 'used by a person',
  software: 'fixed software',
  agent: 'agent',
};

/** Who runs the parties of a region. */
export const operatorTexts: { readonly [O in Operator]: string } = {
  'our-team': 'Our team',
  'our-organisation': 'Another team of ours',
  'client-vendor': 'The client’s vendor',
  browser: 'The user’s browser',
  partner: 'The partner',
  anybody: 'Anybody',
  'someone-else': 'Someone else',
  'home-organisation': 'The user’s organisation',
  'server-organisation': 'The server’s organisation',
  'other-domains': 'Other domains',
  'one-machine': 'One machine',
  unknown: 'Not sure who',
};

/** By credential: its name in a list and in a sentence. */
export const credentialTexts: { readonly [C in CredentialId]: string } = {
  'access-token': 'access token',
  'refresh-token': 'refresh token',
  'upstream-token': 'gateway’s own credential',
  'downstream-token': 'downstream token',
  'downstream-credential': 'server’s own credential',
  'id-jag': 'ID-JAG',
  'platform-token': 'platform token',
  'environment-credential': 'credential from the environment',
  'local-token': 'local token',
  'api-key': 'API key',
  'client-secret': 'client secret',
  'client-key': 'client key',
  'client-certificate': 'client certificate',
  'signing-credential': 'signing credential',
};

/** What is sent where the credential itself stays with its holder. */
export const sentTexts: { readonly [C in CredentialId]?: string } = {
  'client-key': 'assertion signed with the client key',
};

/** One step of the call, by code. */
export const legTexts: { readonly [Code in LegCode]: string } = {
  'auth-code': 'The user signs in: authorization code with PKCE',
  'refresh-token': 'The user signed in once: authorization code with PKCE',
  ciba: 'The user approves on another device (CIBA)',
  'brokered-sign-in': 'The user signs in at their own provider',
  'token-issued': 'The access token is issued',
  refresh: 'Later: a new access token is fetched',
  'id-jag-issued': 'The provider asserts who the user is',
  'id-jag-presented': 'The client presents the ID-JAG',
  'token-exchange': 'The client exchanges the user’s token',
  'platform-token': 'The platform says who the workload is',
  'jwt-bearer': 'The platform token is the grant',
  'client-credentials': 'The client proves itself',
  'platform-exchange': 'The platform token is exchanged',
  'platform-issues': 'The platform issues the token',
  'signing-issued': 'The platform issues what signs requests',
  'trust-bundle': 'The server learns the keys of the domain',
  'process-started': 'The client starts the server: stdio',
  'local-call': 'MCP call, inside one machine',
  'public-call': 'MCP call, without a credential',
  'certificate-call': 'MCP call, authorised by the certificate',
  'signed-call': 'MCP call, each request signed',
  'token-call': 'MCP call',
  'proven-call': 'MCP call, with a DPoP proof',
  'passed-on': 'Passed on inside a new TLS connection',
  'upstream-call': 'The gateway calls with a credential of its own',
  'own-credential': 'The server calls on as itself',
  exchange: 'The server asks for a token for the next system',
  exchanged: 'Token exchange (RFC 8693)',
  'exchanged-call': 'The server calls on for the caller',
  'user-authorises': 'The user authorises the server separately',
  'separate-call': 'The server calls on for the user',
};

export const connectionTexts = {
  intro:
    'Who takes part, who runs what, where TLS ends, and which credential goes where and for whom. It follows from the answers and the recommendation.',
  issuer: 'Who runs the authorization server was not asked: it stands with the server that trusts it.',
  titleOf: (parties: readonly string[]) => `The connection: ${parties.join(', ')}`,
  runs: (operator: string, parties: string) => `${operator} runs ${parties}.`,
  otherDomain: (operator: string) => `${operator}, another domain`,
  audience: (party: string) => `for ${party} only`,
  tlsEnds: (party: string) => `TLS ends at ${party}`,
  pipe: 'a pipe, no network',
  plain: 'not encrypted',
  loopback: 'localhost only',
  boundary: 'trust boundary',
  certificate: 'the client shows its certificate',
  channels: {
    tls: 'stretch of TLS on the MCP connection, readable at both ends',
    plain: 'stretch without TLS, readable by everybody on the path',
    pipe: 'pipe between two processes',
    loopback: 'connection inside the machine',
  },
  closed: 'Everything here stands in a closed network.',
  unsure: (parties: string) => `Not sure, and not drawn: ${parties}. Each would end TLS and read what passes.`,
  blocked: (layers: string) => `Drawn as the target. Blocked today: ${layers}.`,
  step: (number: number, from: string, to: string, text: string) => `${number}. ${from} to ${to}: ${text}.`,
  caption: 'Each step of the connection, in order, with what is sent and for whom',
  columns: { step: 'Step', from: 'From', to: 'To', sent: 'Sent', audience: 'For' },
  refreshIssued: 'refresh token for the authorization server',
  nothing: 'no credential',
  anyone: 'nobody in particular',
  regions: 'Who runs what',
  segments: 'Where the MCP connection is readable',
  segmentTls: (from: string, to: string) => `TLS from ${from} to ${to}, who reads what passes.`,
  segmentPlain: (from: string, to: string) => `No TLS from ${from} to ${to}: everybody on the path reads what passes.`,
  segmentPipe: (from: string, to: string) => `A pipe from ${from} to ${to}; no network and no TLS.`,
  segmentLoopback: (from: string, to: string) => `From ${from} to ${to} over localhost; no network between them.`,
  shown: 'The client shows its certificate here.',
  table: 'The same as a table',
} as const;
