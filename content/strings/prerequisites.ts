/** What must become true before a blocked layer can carry: one instruction for each reason code. */
export const prerequisiteTexts: { readonly [what: string]: string } = {
  'server-accepts-oauth-tokens':
    'Let the MCP server require access tokens of an authorization server and check issuer, audience, scope and expiry.',
  'workload-gets-platform-identity':
    'Move the caller to a platform that gives it an identity which the MCP server accepts, or attach one to it.',
  'issuer-publishes-discovery-and-takes-resource':
    'Publish the issuer through protected resource metadata (RFC 9728) and let it honour the resource parameter (RFC 8707).',
  'issuer-offers-backchannel-approval':
    'Let the authorization server ask the user on another device, by backchannel authentication, before it issues a token.',
  'issuer-offers-a-machine-grant':
    'Let the authorization server offer a grant for machines: client credentials, or the exchange of a platform token.',
  'client-presents-our-certificate':
    'Put the sending of requests into a component that you run and that can present a client certificate.',
  'tls-ends-at-the-server-or-our-terminator':
    'Let TLS pass through to the MCP server, or end it at a component that the owner of the server configures.',
  'certificates-issued-and-renewed-by-machine':
    'Have certificates issued after attestation and renewed by machine on both ends, for example by SPIRE or a mesh.',
  'server-requires-client-certificates':
    'Let the MCP server, or the owner’s terminator in front of it, ask for client certificates and verify them.',
  'keys-and-bundles-cross-the-closed-network':
    'Agree on one guarded way to carry the other organisation’s keys or trust bundles into the closed network, and to renew them.',
  'issuer-keys-reachable-or-mirrored':
    'Publish the issuer’s keys where the accepting side can fetch them, or mirror them there and update the mirror before each rotation.',
  'workload-gets-a-signed-identity':
    'Give the workload a short-lived signed identity: a platform token, or an attested certificate renewed by machine.',
  'server-accepts-tokens-of-one-issuer':
    'Let the MCP server accept tokens of one authorization server, which then accepts the identities of the other domains.',
  'issuer-trusts-the-workload-issuer':
    'Let the authorization server trust the issuer of the workload tokens, with issuer, subject and audience pinned.',
};
