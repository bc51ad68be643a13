/** The controls in words: a short name, what the control means on an MCP connection, and why each row asks for it. */
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
    what: 'A token is exchanged at the authorization server for one with the next audience (RFC 8693).',
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
  'client-attestation': {
    name: 'Attested client instance',
    what: 'An attester confirms the instance of the client and its key, and the client authenticates with both at the authorization server (draft).',
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
    name: 'Private authority trusted explicitly',
    what: 'The client trusts the authority of an inspecting proxy or an internal issuer by configuration, and certificate checks stay switched on.',
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
  'workload-authorization-grant': {
    name: 'Workload authorization grant',
    what: 'A platform signs a grant that names one workload, and the authorization server accepts workloads of that platform that it has not seen before (draft).',
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
    what: 'One authorization server asserts the user to the authorization server of the next domain (draft).',
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
    what: 'The authorization server and its keys stand inside the network, where both ends reach them without the internet.',
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
  'credential-injection': {
    name: 'Credential added outside the agent',
    what: 'A proxy or gateway adds the credential on the way out, so that the agent, its model and its tools never hold it.',
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
  'origin-validation': {
    name: 'Origin check at the server',
    what: 'The server refuses requests whose Origin header names a page that it does not expect.',
  },
  'message-signatures': {
    name: 'HTTP message signatures',
    what: 'The sender signs each request over method, address and content (RFC 9421), so that a change on the way is noticed.',
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

/** Why a control is asked for: one sentence for each row of the controls. */
export const controlRuleTexts: { readonly [rule: string]: string } = {
  'caller-beside-users-asks-as-itself':
    'The connection also carries calls of the caller itself, for which it asks for a token as itself.',
  'platform-subject-beside-users-matched-exactly':
    'The caller proves itself with a platform token beside its users, so the subject of that token is matched exactly.',
  'user-signs-in-at-the-issuer':
    'A user’s authority comes from their sign-in at the authorization server, and the client never sees their password.',
  'code-exchange-is-protected':
    'The grant starts with a code that travels through a browser, and PKCE makes a copied code worthless.',
  'caller-asks-as-itself': 'The caller acts as itself, so it asks for a token in its own name and borrows no user’s.',
  'assertion-replaces-the-secret':
    'The client can sign, so it proves itself with an assertion, and its private key never has to leave it.',
  'secret-gives-way-to-an-assertion':
    'A client secret remains for now, and a signed assertion is the successor to work towards.',
  'certificate-authenticates-the-client':
    'The client’s certificate works at the token endpoint, so no second credential has to be kept.',
  'server-publishes-its-issuer':
    'Clients of MCP learn from the server’s metadata which issuer to ask, instead of guessing.',
  'issuer-configured-until-published':
    'The issuer is configured at the client for now; the server’s metadata takes over once it is published.',
  'one-token-one-server':
    'A token that is asked for by naming this server is meant for this server and counts nowhere else.',
  'resource-sent-though-ignored':
    'The issuer is not known to honour the resource parameter; MCP has clients send it all the same.',
  'server-refuses-other-audiences':
    'The server is to accept tokens, and has to refuse one that was made for another recipient.',
  'federated-tokens-name-their-audience':
    'Identities of another issuer are to be accepted, and an assertion made for others must not count here.',
  'gateway-has-an-audience':
    'A gateway takes the calls in the meantime, and it may accept only tokens that were made for it.',
  'gateway-is-named-as-resource':
    'A gateway takes the calls in the meantime, so clients name the gateway as the resource of their tokens.',
  'gateway-calls-on-with-its-own':
    'A gateway takes the calls in the meantime, and it calls the server with a credential of its own.',
  'gateway-for-certificates-has-an-audience':
    'A gateway takes the calls while no certificate reaches the server, and it may accept only tokens made for it.',
  'gateway-for-certificates-is-named':
    'A gateway takes the calls while no certificate reaches the server, so clients name it as the resource.',
  'gateway-for-certificates-calls-on-with-its-own':
    'A gateway or proxy takes the calls while the client’s certificate is missing, and sends no token of the caller on.',
  'gateway-for-strangers-calls-on-with-its-own':
    'A gateway accepts callers of the other domain in the meantime, and calls the server with a credential of its own.',
  'gateway-for-strangers-has-an-audience':
    'A gateway that names callers of another domain has to refuse tokens that were issued for another audience.',
  'gateway-takes-short-tokens':
    'A gateway checks tokens in the meantime, and a short lifetime limits what a copy is worth.',
  'next-hop-gets-its-own-token':
    'Each system behind the server needs a token of its own, never the one that the caller sent.',
  'own-gateway-calls-on-with-its-own':
    'Where a gateway of the server’s owner takes the call, it needs a token of its own for what is behind it.',
  'foreign-gateway-calls-on-with-its-own':
    'Where another organisation’s gateway takes the call, it needs a token of its own for what is behind it.',
  'deciding-gateway-calls-on-with-its-own':
    'A gateway decides about the calls, so it is an audience and needs a token of its own behind it.',
  'terminator-gets-no-second-audience':
    'A gateway takes the call after TLS has ended, so what stands behind it needs a token of its own.',
  'issuers-are-listed': 'The server is to accept tokens, and only those of configured issuers may count.',
  'foreign-issuers-are-listed': 'Another issuer has to be trusted, and it has to be one that was chosen by name.',
  'scopes-start-small': 'A token’s scopes limit what its holder can do, so it starts with the fewest that work.',
  'platform-permissions-start-small':
    'Requests are signed with platform identity, whose permissions take the place of scopes.',
  'each-client-gets-its-own-consent':
    'Where clients of others use a user’s rights behind this server, consent has to name the client.',
  'layer-over-a-provider-asks-consent-for-each-client':
    'Where the issuer is one fixed client at another provider, only its own question shows the user which client asks.',
  'refresh-token-reuse-is-noticed': 'A refresh token outlives many access tokens, so a copy of it has to be noticed.',
  'minutes-because-exposed': 'Path, actor, impact or cut-off call for a token that lives a quarter of an hour at most.',
  'no-longer-than-an-hour': 'Nothing here calls for less than half an hour, and an hour is the most that we advise.',

  'client-identified-by-its-document': 'The issuer reads metadata documents, so the client’s URL identifies it.',
  'metadata-document-to-ask-about':
    'Where the issuer reads metadata documents and does not know the client yet, its URL can replace a registration.',
  'metadata-document-instead-of-dcr':
    'Clients register themselves for now, and metadata documents are what MCP prefers to that.',
  'client-registered-beforehand':
    'An administrator registers this client, so that somebody checks its name, redirects and keys once.',
  'dynamic-registration-as-fallback':
    'No metadata document is known to work with this issuer, so self-registration stays for now.',

  'stolen-token-needs-the-key':
    'DPoP works at both ends, and where much is at stake a stolen token must fail without its key.',
  'binding-costs-little-here': 'Less is at stake, but DPoP works at both ends and makes a stolen token worthless.',
  'binding-offered-by-the-issuer':
    'Where the issuer offers DPoP and the client can sign, a stolen token can be made to fail without its key.',
  'binding-to-plan-for': 'No key is known to bind the token yet; the DPoP extension of MCP, SEP-1932, is a draft.',
  'attestation-to-plan-for':
    'A product on many machines keeps no secret, and an attested key for each instance, a draft, could replace one.',
  'signed-messages-past-a-foreign-party':
    'Where another organisation reads the traffic, it can also change it, and a signature on each request shows that.',
  'stolen-token-needs-the-certificate':
    'The certificate reaches the server, so a token bound to it fails in other hands.',

  'caller-token-exchanged':
    'Token exchange is offered, so the server can get a token for the next audience in place of the caller’s.',
  'exchange-replaces-second-consent':
    'Without exchange a user has to authorise each further system separately, and token exchange would spare that.',
  'users-token-exchanged-for-this-server':
    'The caller holds a token of the user for another audience, and this server may accept only its own.',
  'actor-named-in-exchanged-token': 'Where software or an agent acts for a user, the exchanged token has to name both.',
  'actor-recorded-beside-the-user':
    'Where software or an agent acts for a user, token and record have to tell the two apart.',
  'actor-named-beside-the-user':
    'Software or an agent acts for the user, and the record should be able to tell them apart.',
  'rights-shrink-at-each-hop':
    'A token that is exchanged for the next system needs only a part of what the first one could do.',
  'rights-shrink-over-many-hops':
    'Where the caller’s authority reaches many systems or other domains, each of them should get only its part.',
  'absent-user-is-asked': 'The user is away and must agree to each use, so the issuer asks on their device.',
  'absent-user-asked-for-irreversible-acts':
    'The user is away, and where an act cannot be undone, asking them on their device is worth the wait.',
  'cut-off-live':
    'Revocation or a policy decision works at once here, and that is what a cut-off within minutes needs.',
  'cut-off-by-other-means':
    'Nothing is known to revoke a credential at once, so expiry and switching off have to serve a short cut-off.',
  'cut-off-rehearsed':
    'A cut-off within hours or days succeeds only if somebody knows and has tried how to end access.',
  'browser-keeps-no-serious-token':
    'The client is a page in a browser, and a token that is worth stealing belongs in a back end.',
  'browser-better-without-tokens':
    'The client is a page in a browser, and a token that the page never holds cannot be taken from it.',
  'browser-reads-metadata-and-tokens':
    'The client is a page in a browser, which reads metadata and tokens of another origin only where that allows it.',

  'workload-identity-is-attested':
    'A certificate says which workload calls only as far as attestation stands behind its issue.',
  'attestation-to-work-towards':
    'A client certificate is wanted here, and the workload’s proof is not known to rest on attestation yet.',
  'mesh-holds-both-ends':
    'Where sidecars of a mesh present and check the certificates, the mesh has to enforce that at both ends.',
  'mesh-takes-the-work': 'You run both client and server, so a mesh could handle the certificates for them.',
  'certificates-renew-by-machine':
    'A client certificate is wanted here, and one that nobody renews in time stops every call.',
  'forwarded-certificates-are-stripped':
    'Where a balancer ends TLS, only a header tells the server about the certificate, and callers can write headers.',
  'headers-of-foreign-terminators-are-stripped':
    'Another organisation ends TLS, and a certificate header that arrives from there proves nothing.',
  'inspection-authority-is-explicit':
    'Someone else may decrypt on the way, and a client must not answer that by switching its checks off.',
  'callers-proxy-is-trusted-explicitly':
    'Where a proxy of the caller’s owner decrypts, the client has to trust its authority by configuration.',
  'own-authority-is-trusted-explicitly':
    'Where an internal authority issues the server’s certificate, clients have to trust that authority by configuration.',
  'server-proves-itself':
    'The client sends its requests over a network and has to know that it reached the right server.',

  'provider-issues-the-assertion':
    'The identity provider asserts its user by ID-JAG, and can refuse before a token exists.',
  'central-admission-to-ask-for':
    'Users of several domains call, and ID-JAG, not known to be usable yet, would let each provider admit its own.',
  'platform-token-exchanged-across-domains':
    'The workload’s platform token is what crosses the domains, so that no secret has to.',
  'platform-token-exchanged-at-the-issuer':
    'The issuer takes the token of the workload’s platform, so the workload needs no stored secret.',
  'workload-federation-to-work-towards':
    'Federation is blocked for now, and a platform token that the server’s side accepts would be the way on.',
  'workloads-not-seen-before':
    'Where instances are created for a task, their issuer is trusted and asserts instances that nobody listed.',
  'identity-comes-from-the-platform':
    'The token of the platform authenticates the caller, so the platform has to issue and renew it.',
  'request-signed-by-the-platform':
    'The server checks a signature on each request, and the caller’s platform gives it the key.',
  'identity-chained-to-other-domains':
    'Where a user’s authority has to reach other domains, identity chaining is the IETF draft for that.',
  'users-token-chained-to-this-domain':
    'The user’s token can be chained to this server’s issuer, and identity chaining is an IETF draft.',
  'one-issuer-in-front':
    'Users of several domains are to be accepted, and the server should have to trust one issuer only.',
  'one-issuer-instead-of-a-list':
    'The server trusts a list of issuers for its users, and with one in front it would trust only that.',
  'bundles-are-exchanged':
    'Identities of another trust domain are checked here, and that needs the current keys of its authorities.',
  'bundles-stay-apart':
    'Several trust domains are verified here, and no authority may speak for a domain that is not its own.',
  'platform-subject-matched-exactly':
    'The platform issues identities to many workloads, and only the intended one may match.',
  'subject-matched-exactly': 'Another issuer’s identities are to be accepted, and only the intended subject may match.',
  'accounts-linked-by-subject':
    'Users of several issuers have to be told apart, and only issuer and subject together never change hands.',
  'issuer-inside-the-closed-network': 'The network is closed, so tokens have to be issued and checked inside it.',
  'issuer-on-this-side-of-the-uplink':
    'The uplink fails at times, and an authorization server on this side of it goes on issuing tokens.',
  'tenant-from-the-token':
    'Where several tenants share the server, a caller must not be able to choose another’s data.',

  'process-gets-its-credentials':
    'The server is started over stdio, where MCP has it take credentials from its environment.',
  'local-secret-is-narrow':
    'Whoever copies the credential of a local server gets its rights, so it carries only those that its tools need.',
  'local-secret-expires':
    'A long-lived secret in a local server works for whoever copied it until it expires or is replaced.',
  'local-secret-has-an-owner': 'A long-lived secret on a machine gets replaced only if somebody answers for it.',
  'short-credential-replaces-the-local-secret':
    'A credential that ends with the task leaves no long-lived secret on the machine.',
  'helper-hands-out-per-task':
    'A helper can hand out a credential for one task, so that none is left when the task ends.',
  'local-sign-in-is-protected':
    'Where a local server signs its user in by browser, PKCE makes a copied code worthless.',
  'local-refresh-token-rotates':
    'A sign-in of the local server leaves a refresh token on the machine, and a copy has to be noticed.',
  'loopback-is-guarded': 'The server listens on localhost, where other processes and web pages could reach it.',
  'local-server-is-contained':
    'A local server runs with its user’s rights, and a fault in it reaches all that they reach.',
  'local-credentials-in-a-keychain':
    'The credentials of a local server lie on the client’s machine, where plain files are read by others.',
  'remaining-secret-in-a-vault': 'A client secret remains for now, and a vault limits who can read it.',
  'key-in-a-vault': 'The server takes API keys, and a vault limits who can read them.',
  'keys-and-secrets-out-of-files':
    'A workload without platform identity keeps secrets or keys that people handle, and both leak from files.',
  'credentials-out-of-files': 'A credential in a file of configuration or code is copied wherever that file goes.',

  'agent-gets-power-per-task':
    'Where an agent picks the calls and much is at stake, it gets rights for a task and loses them with it.',
  'no-standing-access-for-agents': 'Where an agent picks the calls, rights that it does not hold cannot be misused.',
  'no-standing-access-while-away':
    'The user is away, and access that ends with the task cannot be used behind their back.',
  'agent-never-holds-the-credential':
    'A proxy of the caller’s owner can add the credential on the way out, so that an agent never holds it.',
  'credential-out-of-the-models-context':
    'A model can repeat whatever stands in its context, so a component outside it adds the credential.',
  'credential-out-of-reach-of-foreign-code':
    'Plugins of others can read the memory of their process, so a component outside it adds the credential.',
  'each-agent-call-is-judged':
    'Where an agent picks the calls and much is at stake, a valid token alone must not settle any of them.',
  'decision-point-stays-in-force': 'A policy decision on every call is in place, and this advice counts on it.',
  'each-serious-call-is-judged': 'Where enough is at stake, a stolen or misused token should meet a second judgement.',
  'agent-tools-are-permitted-singly':
    'Where an agent picks the calls among tools that can do harm, each tool needs its own permission.',
  'risky-tools-are-permitted-singly':
    'Where some tools change things or cannot be undone, callers of the others should not get them as well.',
  'agent-tools-listed': 'Where an agent picks the calls, a list of its tools shows when it leaves its task.',
  'gateway-stays-in-force': 'A gateway decides about calls today, and this advice counts on it.',
  'one-place-for-many-hops':
    'Where an agent’s authority reaches many systems, one gateway is easier to watch than each of them.',
  'one-place-in-front-of-a-weak-door':
    'The server checks no token of its callers, so a gateway in front can check what the server does not.',
  'person-releases-irreversible-acts':
    'Where an agent can do what cannot be undone, no proof of identity replaces the release by a person.',
  'rule-demands-consent': 'A fixed rule demands the user’s consent at each use, so somebody has to give it each time.',
  'person-samples-automated-acts':
    'Where software can do what cannot be undone, a person who looks catches errors that it repeats.',
  'person-releases-agent-changes': 'Where an agent can change data, a person who sees the change first can stop it.',
  'anybody-may-call': 'Where anybody may call with any client, only a quota limits what one of them can take.',
  'public-content-is-metered':
    'The content is public and callers are not authorised, so only a quota limits what one of them can take.',
  'agents-loop': 'An agent can repeat a call many times in a minute without noticing what it costs.',
  'client-fetches-what-strangers-name':
    'A server of another organisation names the addresses that the client’s side fetches during discovery.',
  'exposed-credentials-leave-by-few-ways':
    'Where a credential can be seen on shared surfaces, fewer ways out mean fewer ways to lose it.',
  'proxy-of-the-caller-limits-egress':
    'Where calls pass a proxy of the caller’s owner, that proxy can limit which addresses they reach.',
  'each-http-server-checks-the-origin':
    'MCP has servers over HTTP check the Origin header, so that web pages cannot call them by DNS rebinding.',
  'server-calls-on':
    'Where the server calls further systems, a request that was steered elsewhere should not get through.',

  'user-and-agent-both-recorded':
    'Where a call carries a user’s authority, the record has to show for whom it was made and by what.',
  'each-caller-recorded': 'The caller acts as itself, and an investigation has to find out which caller it was.',
  'rule-demands-a-named-caller-on-record':
    'Where a rule demands a named caller on every call, the record has to hold that name.',
  'no-token-in-logs': 'Credentials travel over a network here, and logs are copied further than anybody remembers.',
  'no-secret-in-local-logs':
    'A local server often writes its errors to a plain file, and a credential in it would stay there.',
  'remaining-secret-expires': 'A client secret remains for now, and without an expiry it would remain for good.',
  'key-expires': 'The server takes API keys, and without an expiry a copy works for good.',
  'signing-key-rotates':
    'The client proves itself with a signing key, and rotation limits what an unnoticed copy is worth.',
  'stored-credentials-rotate':
    'A stored secret or a certificate renewed by hand works until it ends, so it needs an end date.',
  'machine-identity-has-an-owner':
    'An identity of software or of an agent outlives its purpose unless a person answers for it.',
  'secret-has-an-owner': 'A client secret remains for now, and its owner is the one who has to see it replaced.',
  'key-has-an-owner': 'The server takes API keys, and a key without an owner is never withdrawn.',
  'connected-clients-are-listed':
    'Where people connect clients to this server, a list shows which of them are still in use.',
  'local-code-is-checked': 'A local server is code that runs with its user’s rights, so its origin has to be known.',
  'foreign-server-is-checked':
    'Where another organisation runs the server, what it returns steers the client that calls it.',
};
