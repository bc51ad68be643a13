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

/** Why a control is asked for: one sentence for each row of the controls. */
export const controlRuleTexts: { readonly [rule: string]: string } = {
  'user-signs-in-at-the-issuer':
    'A user’s authority comes from their sign-in at the authorization server, and the client never sees their password.',
  'code-exchange-is-protected':
    'The grant starts with a code that travels through a browser, and PKCE makes a copied code worthless.',
  'caller-asks-as-itself': 'The caller acts as itself, so it asks for a token in its own name and borrows no user’s.',
  'assertion-replaces-the-secret':
    'The client can sign and the issuer takes its assertion, so the private key never has to leave the client.',
  'secret-gives-way-to-an-assertion':
    'A client secret remains for now, and a signed assertion is the successor to work towards.',
  'certificate-authenticates-the-client':
    'The client’s certificate works at the token endpoint too, so no second credential has to be kept.',
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
    'Identities of another issuer are accepted, and an assertion made for others must not count here.',
  'next-hop-gets-its-own-token':
    'The caller’s authority is used at further systems, and each of them needs a token of its own.',
  'terminator-gets-no-second-audience':
    'A gateway takes the call after TLS has ended, so what stands behind it needs a token of its own.',
  'issuers-are-listed': 'The server is to accept tokens, and only those of configured issuers may count.',
  'foreign-issuers-are-listed':
    'Another domain’s issuer has to be believed, and it has to be one that was chosen by name.',
  'scopes-start-small': 'A token’s scopes limit what its holder can do, so it starts with the fewest that work.',
  'platform-permissions-start-small':
    'Requests are signed with platform identity, whose permissions take the place of scopes.',
  'each-client-gets-its-own-consent':
    'Clients that are not your own code use a user’s rights through this server, so consent must name the client.',
  'refresh-token-reuse-is-noticed': 'A refresh token outlives many access tokens, so a copy of it has to be noticed.',
  'minutes-because-exposed': 'Path, actor, impact or cut-off call for a token that lives a quarter of an hour at most.',
  'no-longer-than-an-hour': 'Nothing here calls for less than half an hour, and an hour is the most that we advise.',

  'client-identified-by-its-document': 'The issuer reads metadata documents, so the client’s URL identifies it.',
  'metadata-document-instead-of-dcr':
    'Clients register themselves for now, and metadata documents are what MCP prefers to that.',
  'client-registered-beforehand':
    'An administrator registers this client, so that its name, redirects and keys were looked at once.',
  'dynamic-registration-as-fallback':
    'Unknown clients call and the issuer is not known to read metadata documents, so self-registration stays for now.',

  'stolen-token-needs-the-key':
    'Much is at stake and DPoP works at both ends, so a stolen token must fail without its key.',
  'binding-costs-little-here': 'Less is at stake, but DPoP works at both ends and makes a stolen token worthless.',
  'binding-to-plan-for':
    'Nothing binds the token yet and much is at stake; the DPoP extension of MCP, SEP-1932, is a draft.',
  'stolen-token-needs-the-certificate':
    'The certificate reaches the server, so a token bound to it fails in other hands.',

  'caller-token-exchanged':
    'The server calls further for a user, and the issuer can exchange the token for the next audience.',
  'exchange-replaces-second-consent':
    'The user has to authorise the next system separately for now; token exchange would spare that.',
  'actor-named-in-exchanged-token': 'Software or an agent acts for the user, and the exchanged token has to name both.',
  'actor-named-beside-the-user':
    'Software or an agent acts for the user, and the record should be able to tell them apart.',
  'rights-shrink-at-each-hop':
    'The token is exchanged for the next system, which needs only a part of what the first could do.',
  'rights-shrink-over-many-hops':
    'The caller’s authority reaches many systems or other domains, and each should get only its part.',
  'absent-user-is-asked': 'The user is away and must agree to each use, so the issuer asks on their device.',
  'absent-user-asked-for-irreversible-acts':
    'The user is away and the act cannot be undone, so asking them on their device is worth the wait.',
  'cut-off-live': 'A stolen credential must stop within minutes or less, and revocation or policy can do that here.',
  'cut-off-by-other-means':
    'A stolen credential must stop within minutes or less, and until it can be revoked, expiry and switching off remain.',
  'cut-off-rehearsed': 'A stolen credential may work for hours or days, if somebody knows and has tried how to end it.',
  'browser-keeps-no-serious-token':
    'The client is a page in a browser and the token is worth stealing, so a backend has to hold it.',
  'browser-better-without-tokens':
    'The client is a page in a browser, and a token that the page never holds cannot be taken from it.',
  'browser-reads-metadata-and-tokens':
    'The client is a page in a browser, which reads metadata and tokens of another origin only where that allows it.',

  'workload-identity-is-attested':
    'Attestation stands behind the workload’s certificate, and its role here rests on that.',
  'attestation-to-work-towards':
    'A client certificate is wanted here, and the workload’s proof does not rest on attestation yet.',
  'mesh-takes-the-work': 'You run both client and server, so a mesh could handle the certificates for them.',
  'certificates-renew-by-machine':
    'A client certificate is wanted here, and one that nobody renews in time stops every call.',
  'forwarded-certificates-are-stripped':
    'TLS ends before the server, so only a header can tell it about the certificate, and callers can write headers.',
  'inspection-authority-is-explicit':
    'Someone else may decrypt on the way, and a client must not answer that by switching its checks off.',
  'server-proves-itself':
    'The client sends its requests over a network and has to know that it reached the right server.',

  'provider-issues-the-assertion':
    'The identity provider vouches for its user by ID-JAG, and can refuse before a token exists.',
  'central-admission-to-ask-for':
    'Users of several domains call, and ID-JAG would let each provider admit its own; it is not usable yet.',
  'platform-token-exchanged-across-domains':
    'The workload’s platform token is what crosses the domains, so that no secret has to.',
  'platform-token-exchanged-at-the-issuer':
    'The issuer takes the platform’s token within its own domain, so the workload needs no stored secret.',
  'workload-federation-to-work-towards':
    'Federation is blocked for now, and a platform token accepted by the server’s side would unblock it.',
  'identity-comes-from-the-platform':
    'The token of the platform authenticates the caller, so the platform has to issue and renew it.',
  'request-signed-by-the-platform':
    'The server checks a signature on each request, and the caller’s platform gives it the key.',
  'identity-chained-to-other-domains':
    'A user’s authority has to reach other domains; identity chaining is the IETF draft for that.',
  'one-issuer-in-front': 'Users come from several domains, and the server should have to believe one issuer only.',
  'bundles-are-exchanged':
    'Certificates of another domain are verified here, and that needs the current keys of its authorities.',
  'bundles-stay-apart':
    'Several trust domains are verified here, and no authority may speak for a domain that is not its own.',
  'subject-matched-exactly': 'Another issuer’s identities are to be accepted, and only the intended subject may match.',
  'accounts-linked-by-subject':
    'Users of several issuers have to be told apart, and only issuer and subject together never change hands.',
  'issuer-inside-the-closed-network': 'The network is closed, so tokens have to be issued and checked inside it.',
  'tenant-from-the-token': 'Several tenants share the server, and a caller must not be able to choose another’s data.',

  'process-gets-its-credentials':
    'The server is started over stdio, where MCP has it take credentials from its environment.',
  'loopback-is-guarded': 'The server listens on localhost, where other processes and web pages could reach it.',
  'local-server-is-contained':
    'A local server runs with its user’s rights, and a fault in it reaches all that they reach.',
  'local-credentials-in-a-keychain':
    'The credentials of a local server lie on the client’s machine, where plain files are read by others.',
  'remaining-secret-in-a-vault': 'A client secret remains for now, and a vault limits who can read it.',
  'key-in-a-vault': 'The server takes API keys only, and a vault limits who can read them.',
  'keys-and-secrets-out-of-files':
    'The workload has a stored secret or a key that people handle, and both leak from files.',

  'agent-gets-power-per-task':
    'An agent picks the calls and much is at stake, so it gets rights for a task and loses them with it.',
  'no-standing-access-for-agents': 'An agent picks the calls, and rights that it does not hold cannot be misused.',
  'no-standing-access-while-away':
    'The user is away, and access that ends with the task cannot be used behind their back.',
  'each-agent-call-is-judged':
    'An agent picks the calls and much is at stake, so a valid token alone must not settle any of them.',
  'decision-point-stays-in-force': 'A policy decision on every call is in place, and this advice counts on it.',
  'each-serious-call-is-judged': 'Enough is at stake that a stolen or misused token should meet a second judgement.',
  'agent-tools-are-permitted-singly':
    'An agent picks the calls among tools that can do harm, so each tool needs its own permission.',
  'risky-tools-are-permitted-singly':
    'Some tools change things or cannot be undone, and callers of the others should not get them as well.',
  'agent-tools-listed': 'An agent picks the calls, and a list of its tools shows when it leaves its task.',
  'gateway-stays-in-force': 'A gateway decides about calls today, and this advice counts on it.',
  'one-place-for-many-hops':
    'An agent’s authority reaches many systems, and one gateway is easier to watch than each of them.',
  'one-place-in-front-of-a-weak-door':
    'The server accepts anyone or a key, so a gateway in front can check what the server does not.',
  'person-releases-irreversible-acts':
    'An agent can do what cannot be undone, and no proof of identity is a brake on that.',
  'rule-demands-consent': 'A fixed rule demands the user’s consent at each use, so somebody has to give it each time.',
  'person-samples-automated-acts':
    'Software can do what cannot be undone, and a person who looks catches errors that it repeats.',
  'person-releases-agent-changes': 'An agent can change data, and a person who sees the change first can stop it.',
  'anybody-may-call': 'Anybody may call with any client, so only a quota limits what one of them can take.',
  'public-content-is-metered':
    'The content is public and callers are not authorised, so only a quota limits what one of them can take.',
  'agents-loop': 'An agent can repeat a call many times in a minute without noticing what it costs.',
  'client-fetches-what-strangers-name':
    'A server outside your organisation names the addresses that the client’s side fetches during discovery.',
  'exposed-credentials-leave-by-few-ways':
    'The credential can be seen on shared surfaces, and fewer ways out mean fewer ways to lose it.',
  'server-calls-on':
    'The server calls further systems, and a request that was steered elsewhere should not get through.',

  'user-and-agent-both-recorded':
    'The call carries a user’s authority, so the record has to show for whom it was made and by what.',
  'each-caller-recorded': 'The caller acts as itself, and an investigation has to find out which caller it was.',
  'no-token-in-logs': 'Credentials travel over a network here, and logs are copied further than anybody remembers.',
  'no-secret-in-local-logs':
    'A local server has credentials in its memory and often writes its errors to a plain file.',
  'remaining-secret-expires': 'A client secret remains for now, and without an expiry it would remain for good.',
  'key-expires': 'The server takes API keys only, and without an expiry a copy works for good.',
  'signing-key-rotates':
    'The client proves itself with a signing key, and rotation limits what an unnoticed copy is worth.',
  'stored-credentials-rotate':
    'The workload has a stored secret or a certificate renewed by hand, and both need an end date.',
  'machine-identity-has-an-owner':
    'Software or an agent calls, and its identity outlives its purpose unless a person answers for it.',
  'secret-has-an-owner': 'A client secret remains for now, and its owner is the one who has to see it replaced.',
  'key-has-an-owner': 'The server takes API keys only, and a key without an owner is never withdrawn.',
  'connected-clients-are-listed':
    'People connect clients to this server, and a list shows which of them are still in use.',
  'local-code-is-checked': 'A local server is code that runs with its user’s rights, so its origin has to be known.',
  'foreign-server-is-checked':
    'Another organisation runs the server, and what it returns steers the client that calls it.',
};
