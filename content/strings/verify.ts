/**
 * What is not known, as a message to the side that knows it: a question and how to check the answer, by the code of what
 * has to be verified. Plain text, to be sent as it is.
 */
export const verifyTexts: { readonly [what: string]: string } = {
  'worst-effect-is-settled':
    'What is the worst that one call to this MCP server can do: read public data, read other data, change data or act irreversibly? Go through the answer to tools/list and name the tool with the most serious effect. Does the server answer a request that carries no credential?',
  'authority-of-the-call-is-settled':
    'Whose authority do your calls to this MCP server carry: that of a user, your own, or both? If it is a user’s, is the user present when the call runs, or did they consent earlier? The subject (sub) of a token that you send today shows whose it is.',
  'server-accepts-oauth-tokens':
    'Does this MCP server accept access tokens of an authorization server? Send a request without a token and look for status 401 with a WWW-Authenticate header, and fetch /.well-known/oauth-protected-resource at the server. If neither answers, what does the server accept instead?',
  'issuer-issues-tokens-the-server-can-check':
    'Can this MCP server check the access tokens that you issue, as signed JWTs or by introspection? Look whether your metadata lists jwks_uri or introspection_endpoint, and whether the server may use it. Which of the two can we rely on?',
  'issuer-takes-the-resource-parameter':
    'What does your authorization server do with the resource parameter (RFC 8707)? Send it in one sign-in and in one request to the token endpoint, set to the address of the MCP server. Does the token then name that server as its audience, does its audience stay the same, or is the request refused?',
  'issuer-publishes-discovery':
    'Can a client find your authorization server from the MCP server alone? Fetch /.well-known/oauth-protected-resource at the MCP server, read authorization_servers, and fetch the metadata of the issuer that it names (RFC 8414). Which of these answers?',
  'issuer-exchanges-the-users-token':
    'Do you exchange a user’s token for one with this MCP server as audience (RFC 8693)? Look whether grant_types_supported in your metadata lists urn:ietf:params:oauth:grant-type:token-exchange, and try one exchange for a test user. Which clients may ask for which audiences?',
  'rule-on-consent-is-settled':
    'Does a contract, a law or a policy demand that the user consents each time this MCP server is used? Please name the rule and the acts that it covers. Does a consent that the user gave once and can withdraw satisfy it?',
  'issuer-offers-backchannel-approval':
    'Can you ask a user on another device to approve a request (CIBA)? Look whether your metadata lists backchannel_authentication_endpoint, and start one request for a test user. Which clients may use it?',
  'issuer-keeps-a-grant-for-absent-users':
    'Do you issue refresh tokens to this client, so that it can work while the user is away? Sign in as a test user, ask for offline access, and look whether the answer holds refresh_token. How long does it live, and is it replaced at each use?',
  'issuer-offers-a-machine-grant':
    'Can a caller get a token for this MCP server without a user? Look whether grant_types_supported in your metadata lists client_credentials or urn:ietf:params:oauth:grant-type:jwt-bearer, and try it with a test client. How does that client authenticate?',
  'workload-gets-platform-identity':
    'Does your platform issue a short-lived token to this workload, with an audience that the workload names? Ask for one for the MCP server from inside the running workload, and read its iss, sub, aud and exp. Does the MCP server accept tokens of this platform?',
  'caller-signs-its-requests':
    'Can the component that sends the requests sign them with a key that it holds, for example with the credentials of its platform? Let it send one signed request to a test endpoint, and look whether the signature is accepted. Where is the key kept, and who renews it?',
  'issuer-trusts-the-workload-issuer':
    'Do you accept the tokens that the platform of this workload issues? Look whether that issuer is configured with the subject and the audience of the workload, and present one of its tokens. If it is refused, what is the error?',
  'client-presents-our-certificate':
    'Can the component that sends the requests present a client certificate that the owner of the server accepts? Let it call a test endpoint that demands one, for example openssl s_server with -Verify 1, and look whether the certificate arrives. Where is the private key kept?',
  'server-requires-client-certificates':
    'Does this server, or the balancer in front of it, demand a client certificate and verify it? Call it once without a certificate and once with one of an unknown authority, and look whether both calls are refused. Which authorities does it accept?',
  'certificates-issued-and-renewed-by-machine':
    'Does this workload get a certificate that a machine issues and renews, for example by SPIRE or a mesh? Read issuer and dates of the one in use with openssl x509 -noout -issuer -dates, and read them again after the next renewal. What happens when a renewal fails?',
  'tls-ends-at-the-server-or-our-terminator':
    'Which components decrypt the traffic between the client and this MCP server, and who runs each of them? Compare the certificate that the client sees, for example with openssl s_client -showcerts, with the one installed at the server. Is any stretch of the path without TLS?',
  'issuer-accepts-users-of-the-other-domain':
    'How does a user of the other domain get a token from you? Look whether their identity provider is configured for brokered sign-in, or whether you accept its assertion (ID-JAG), and try it with a test user. Which claim names the user for good?',
  'workload-gets-a-signed-identity':
    'Does this workload get a short-lived signed identity, such as a token of its platform or a SPIFFE identity? Read one from inside the running workload and tell us its issuer, subject, audience and lifetime. Where are the keys of that issuer published?',
  'issuer-keys-reachable-or-mirrored':
    'Can the component that checks the tokens fetch the keys of their issuer? From where it runs, fetch the jwks_uri that the issuer’s metadata names, and tell us whether it answers always, at times or never. If it does not, can the keys be mirrored before each rotation?',
  'number-of-issuers-is-settled':
    'Which issuers assert the identities that reach this MCP server, and who runs each of them? Compare the iss claim in a token of each kind of caller with the issuers that the server is configured to accept. Does everybody get their token from one authorization server?',
  'rule-on-mutual-tls-is-settled':
    'Does a contract, a law or a policy demand mutual TLS on this connection? Please name the rule and tell us whether it covers every hop or the public endpoint only. Would a token that is bound to a key satisfy it?',
};
