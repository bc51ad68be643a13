/** What must become true before a blocked layer can carry: one instruction for each reason code. */
export const prerequisiteTexts: { readonly [what: string]: string } = {
  'caller-moves-to-a-back-end':
    'Move the call from the page into a back end that you run and that can hold a credential of its own.',
  'server-accepts-oauth-tokens':
    'Let the MCP server require access tokens of an authorization server and check issuer, audience, scope and expiry.',
  'issuer-issues-tokens-the-server-can-check':
    'Let the authorization server issue tokens that the MCP server can check: signed ones whose keys are published, or introspection (RFC 7662).',
  'issuer-takes-the-resource-parameter':
    'Let the authorization server accept the resource parameter (RFC 8707) and issue each token for the server that it names.',
  'issuer-publishes-discovery':
    'Name the issuer in the server’s protected resource metadata (RFC 9728), and publish the issuer’s own metadata (RFC 8414).',
  'issuer-exchanges-the-users-token':
    'Let the authorization server exchange the user’s token for one with this MCP server as audience (RFC 8693).',
  'workload-gets-platform-identity':
    'Move the caller to a platform that gives it an identity which the MCP server accepts, or attach one to it.',
  'caller-signs-its-requests':
    'Put the sending of requests into a component that holds a key and can sign them with it.',
  'issuer-publishes-discovery-and-takes-resource':
    'Publish the issuer through protected resource metadata (RFC 9728) and let it honour the resource parameter (RFC 8707).',
  'issuer-offers-backchannel-approval':
    'Let the authorization server ask the user on another device, by backchannel authentication, before it issues a token.',
  'issuer-keeps-a-grant-for-absent-users':
    'Let the authorization server issue refresh tokens for a user who is away, and replace them at each use.',
  'issuer-offers-a-machine-grant':
    'Let the authorization server offer a grant for machines: client credentials, or the exchange of a platform token.',
  'client-presents-our-certificate':
    'Put the sending of requests into a component that you run and that can present a client certificate.',
  'tls-ends-at-the-server-or-our-terminator':
    'Let TLS pass through to the MCP server, or end it at a component that the owner of the server configures.',
  'callers-proxy-passes-tls-through':
    'Exempt the MCP server from inspection at the caller’s proxy, so that TLS passes through to it.',
  'tls-on-the-whole-path': 'Bring TLS to every stretch of the path between client and server.',
  'certificates-issued-and-renewed-by-machine':
    'Have certificates issued after attestation and renewed by machine on both ends, for example by SPIRE or a mesh.',
  'server-requires-client-certificates':
    'Let the MCP server, or the owner’s terminator in front of it, ask for client certificates and verify them.',
  'keys-and-bundles-cross-the-closed-network':
    'Agree on one guarded way to carry the other organisation’s keys or trust bundles into the closed network, and to renew them.',
  'organisations-agree-on-the-trust':
    'Agree between the two domains which issuers, subjects, audiences and rights count, and who answers for them.',
  'issuer-of-the-caller-can-issue-it':
    'Let the caller’s issuer issue the identity that the other side accepts, for example an ID-JAG or a token with its audience.',
  'issuer-keys-reachable-or-mirrored':
    'Publish the issuer’s keys where the accepting side can fetch them, or mirror them there and update the mirror before each rotation.',
  'workload-gets-a-signed-identity':
    'Give the workload a short-lived signed identity: a platform token, or an attested certificate renewed by machine.',
  'server-accepts-tokens-of-one-issuer':
    'Let the MCP server accept tokens of one authorization server, which then accepts the identities of the other domains.',
  'issuer-accepts-users-of-the-other-domain':
    'Let the authorization server accept users of the other domain, by brokered sign-in or by an assertion of their identity provider.',
  'trust-bundles-are-exchanged': 'Exchange the SPIFFE trust bundles of both domains and let machines refresh them.',
  'worst-effect-is-settled':
    'Ask the owner of the server what the worst call can do: read public data, read other data, change data or act irreversibly.',
  'authority-of-the-call-is-settled':
    'Ask whoever runs the client whose authority the calls carry, and whether a user is present when they run.',
  'rule-on-consent-is-settled':
    'Ask the owners of contracts and policies on both sides whether a user has to consent at each use.',
  'number-of-issuers-is-settled':
    'Ask both sides which issuers assert the identities on this path, and whether the server has to trust more than one.',
  'rule-on-mutual-tls-is-settled':
    'Ask the owners of contracts and policies on both sides whether mutual TLS is demanded on this connection.',
  'issuer-trusts-the-workload-issuer':
    'Let the authorization server trust the issuer of the workload tokens, with issuer, subject and audience pinned.',
};
