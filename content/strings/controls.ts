/** The controls in words: a short name, and what the control means on an MCP connection. */
import type { ControlId } from '@/decision';
import type { NamedText } from './layers';

export const controlTexts: { readonly [C in ControlId]: NamedText } = {
  'auth-code': {
    name: 'Authorization code grant',
    what: 'A person signs in at the authorization server, and the client gets a code that it redeems for a token.',
  },
  pkce: {
    name: 'PKCE with exact redirect match',
    what: 'The client proves with PKCE S256 that it started the sign-in, and redirect addresses match exactly.',
  },
  'client-credentials': {
    name: 'Client credentials grant',
    what: 'A caller that acts as itself asks for a token under its own registration, with no user in it.',
  },
  private_key_jwt: {
    name: 'Signed client assertion',
    what: 'The client authenticates with an assertion that it signs (RFC 7523), so no shared secret exists.',
  },
  'mtls-client-auth': {
    name: 'Client certificate at the token endpoint',
    what: 'The client authenticates at the token endpoint with its certificate (RFC 8705).',
  },
  'prm-rfc9728': {
    name: 'Protected resource metadata',
    what: 'The server answers 401 and names its authorization server in metadata that a client can fetch (RFC 9728).',
  },
  'resource-indicators': {
    name: 'Token asked for one server',
    what: 'The client names the MCP server in the resource parameter of each request for a token (RFC 8707).',
  },
  'audience-validation': {
    name: 'Audience check at the server',
    what: 'Whoever accepts a token refuses one that was issued for another audience.',
  },
  'separate-upstream-token': {
    name: 'Own token for each further system',
    what: 'A server or gateway calls the next system with a token made for it, never with the caller’s.',
  },
  'issuer-allowlist': {
    name: 'Only configured issuers',
    what: 'Issuers are listed and matched exactly, and a client checks the issuer of an authorization response (RFC 9207).',
  },
  cimd: {
    name: 'Client ID metadata document',
    what: 'The client’s identifier is a URL whose document describes it, so that it needs no registration.',
  },
  'pre-registration': {
    name: 'Client registered beforehand',
    what: 'An administrator registers the client at the authorization server before it is used.',
  },
  dcr: {
    name: 'Dynamic client registration, fallback',
    what: 'A client registers itself (RFC 7591), which MCP has deprecated: limited, watched and only where nothing else works.',
  },
  'least-privilege-scopes': {
    name: 'Smallest rights first',
    what: 'The caller starts with few scopes or permissions and asks for more when a tool needs them.',
  },
  'per-client-consent': {
    name: 'Consent for each client',
    what: 'The server asks the user about each client before it uses their rights at a system behind it.',
  },
  'refresh-token-rotation': {
    name: 'Refresh tokens rotated',
    what: 'Each use replaces the refresh token, and a second use of an old one ends the whole grant.',
  },
  'short-ttl': {
    name: 'Short token lifetime',
    what: 'An access token expires after minutes, or an hour at most, so that a copy soon stops working.',
  },
  dpop: {
    name: 'DPoP-bound tokens',
    what: 'A token works only together with a proof signed by the client’s key (RFC 9449).',
  },
  'mtls-bound-tokens': {
    name: 'Certificate-bound tokens',
    what: 'A token works only on a connection that shows the certificate it was issued to (RFC 8705).',
  },
  'token-exchange': {
    name: 'Token exchange for the next audience',
    what: 'The server exchanges the caller’s token for one with the next audience (RFC 8693).',
  },
  'act-claim': {
    name: 'Actor recorded in the token',
    what: 'The token names the user as subject and the software or agent as actor.',
  },
  'scope-attenuation': {
    name: 'Fewer rights at each hop',
    what: 'A token for the next hop never carries more rights than the one that it comes from.',
  },
  ciba: {
    name: 'Approval on another device',
    what: 'The authorization server asks an absent user to approve on a device of theirs (CIBA).',
  },
  'revocation-plan': {
    name: 'Revocation within the time set',
    what: 'A known and rehearsed way ends a credential in time: introspection, revocation, pushed events or refusal by policy.',
  },
  bff: {
    name: 'Tokens on the server side',
    what: 'A backend of the browser application keeps the tokens, and the page has a session only.',
  },
  'cors-for-browser': {
    name: 'CORS for browser clients',
    what: 'Metadata and token endpoints answer the origins of the browser client, and no others.',
  },
  'spiffe-svid': {
    name: 'SPIFFE identity with attestation',
    what: 'The workload gets a SPIFFE identity only after its node and the workload itself were attested.',
  },
  'mesh-mtls': {
    name: 'Mutual TLS by a mesh',
    what: 'A service mesh obtains, presents, checks and renews the certificates in place of the applications.',
  },
  'cert-automation': {
    name: 'Certificates renewed by machine',
    what: 'Issue and renewal of certificates need no person, on both ends.',
  },
  'xfcc-sanitise': {
    name: 'Forwarded certificate headers stripped',
    what: 'The edge removes certificate headers that came from outside and alone sets them again.',
  },
  'custom-ca-trust': {
    name: 'Inspection authority trusted explicitly',
    what: 'The client trusts the authority of an inspecting proxy by configuration, and certificate checks stay switched on.',
  },
  'https-server-auth': {
    name: 'HTTPS with server certificate',
    what: 'The server proves its name with a certificate, and the client checks it on every connection.',
  },
  'id-jag': {
    name: 'Enterprise-managed authorization (ID-JAG)',
    what: 'The company’s identity provider issues an assertion for one server, which that server’s issuer turns into a token.',
  },
  wif: {
    name: 'Workload identity federation',
    what: 'A workload exchanges the token of its platform for one of the issuer that the server trusts.',
  },
  'platform-workload-token': {
    name: 'Identity issued by the platform',
    what: 'Cluster, cloud or pipeline issue the workload’s token, so that no secret has to be stored.',
  },
  'platform-request-signing': {
    name: 'Requests signed with platform identity',
    what: 'The caller signs each request with the identity that its platform gave it.',
  },
  'identity-chaining': {
    name: 'Identity chaining between issuers',
    what: 'One authorization server vouches for the user at the authorization server of the next domain (draft).',
  },
  'identity-brokering': {
    name: 'One issuer in front of providers',
    what: 'The server trusts one authorization server, and that one deals with the identity providers behind it.',
  },
  'spire-federation': {
    name: 'Trust bundles exchanged',
    what: 'SPIFFE trust domains fetch each other’s bundles and refresh them by machine.',
  },
  'bundle-isolation': {
    name: 'One bundle per trust domain',
    what: 'A certificate is checked against the bundle of its own trust domain, never against one merged store.',
  },
  'subject-pinning': {
    name: 'Exact match on federated identities',
    what: 'Issuer, subject and audience of a federated identity match exactly what was configured.',
  },
  'account-linking-by-subject': {
    name: 'Accounts linked by issuer and subject',
    what: 'An account is found by issuer and subject, never by an e-mail address.',
  },
  'on-prem-as': {
    name: 'Authorization server inside',
    what: 'The authorization server and its keys stand inside the closed network, where both ends reach them.',
  },
  'tenant-binding': {
    name: 'Tenant from the verified token',
    what: 'The server takes the tenant from the verified credential, never from a parameter of the request.',
  },
  'stdio-env-credentials': {
    name: 'Credentials from the environment',
    what: 'The process gets its credentials from its environment when the client starts it.',
  },
  'loopback-hardening': {
    name: 'Guarded local port',
    what: 'The server listens on loopback only, checks Host and Origin, and asks for a local token or uses a socket.',
  },
  sandboxing: {
    name: 'Sandbox for the local server',
    what: 'The local server sees only the files and addresses that its tools need.',
  },
  'secret-store': {
    name: 'Keychain or vault',
    what: 'What remains secret lies in a keychain, vault or secret manager and not in a file.',
  },
  'jit-credentials': {
    name: 'Credential for one task',
    what: 'A credential is issued for one task and ends with it, so that no access stands open.',
  },
  'per-request-policy': {
    name: 'Policy decision on every call',
    what: 'A decision point judges each call with its tool, arguments and context, whatever the token allows.',
  },
  'per-tool-authorization': {
    name: 'Permission for each tool',
    what: 'A caller may use the tools that are listed for it, not all that the server offers.',
  },
  'gateway-pep': {
    name: 'Gateway as enforcement point',
    what: 'All calls pass a gateway or adapter that authenticates the caller and enforces policy.',
  },
  'human-approval': {
    name: 'Release by a person',
    what: 'A person sees what is about to happen and releases it before it happens.',
  },
  'rate-limit': {
    name: 'Quota and abuse limits',
    what: 'The number and cost of calls are limited for each caller.',
  },
  'egress-restriction': {
    name: 'Outgoing calls restricted',
    what: 'Components reach only listed addresses, never internal or cloud metadata addresses.',
  },
  'per-user-audit': {
    name: 'Each call attributable',
    what: 'The record of each call names the user, where there is one, and the caller that acted.',
  },
  'log-redaction': {
    name: 'No secrets in logs',
    what: 'Logs, traces and error reports hold neither tokens nor secrets nor sensitive payloads.',
  },
  'key-rotation': {
    name: 'Keys and secrets rotated',
    what: 'Every remaining secret and every signing key has an expiry and is replaced before it.',
  },
  'identity-inventory': {
    name: 'Owner for every machine identity',
    what: 'A list names owner, purpose and expiry of each client and machine identity, and unused ones are removed.',
  },
  'server-provenance': {
    name: 'Origin of the server checked',
    what: 'Publisher, version and integrity of the MCP server are checked before it is used and at each update.',
  },
};
