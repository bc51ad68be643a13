/** Why a layer has its role: one sentence for each row of the tables that decide the roles. */
export const roleRuleTexts: { readonly [rule: string]: string } = {
  'oauth-not-over-stdio':
    'MCP keeps its OAuth flow for HTTP; a process over stdio gets its credentials from its environment.',
  'oauth-not-on-loopback':
    'The call stays on one machine, where a guarded local port takes the place of an authorization server.',
  'oauth-not-for-public-content':
    'Anyone may read this public content, so there is nothing that a token would have to authorise.',
  'user-call-at-an-open-door':
    'The call carries a user’s authority, and a server that checks nobody would never look at a token for it.',
  'user-call-at-a-key-door':
    'The call carries a user’s authority; the server takes API keys only, and a key holds no delegation.',
  'certificate-carries-no-delegation':
    'The server takes client certificates only, and a certificate holds no user’s delegation.',
  'platform-identity-carries-no-user':
    'The server takes platform identity, which names the workload and not the user whose authority it uses.',
  'client-cannot-find-the-issuer':
    'A client that you do not configure cannot find the issuer without the discovery that MCP describes.',
  'oauth-carries-user-delegation':
    'A user stands behind the call, and the server takes access tokens, which can carry that user’s delegation.',
  'oauth-carries-earlier-consent':
    'The user is away, and a token is what carries an authority that they gave before or confirm elsewhere.',
  'consent-at-use-cannot-be-asked':
    'A rule demands consent at each use, the user is away, and no way to ask them elsewhere is known.',
  'certificate-authorises-the-caller':
    'The caller acts as itself, and an attested certificate carries the call, so no token has to.',
  'machine-call-at-a-certificate-door':
    'The server takes certificates only; this caller’s cannot carry the call yet, and no token is accepted instead.',
  'machine-call-at-an-open-door': 'The server checks nobody, so it would not look at a token, whoever sends it.',
  'machine-call-at-a-key-door':
    'The server takes API keys and no access tokens, so the caller cannot show a short-lived one yet.',
  'caller-lacks-platform-identity':
    'The server asks for platform identity, and the caller has only a stored secret or a certificate renewed by hand.',
  'platform-token-works-as-access-token':
    'The platform issues the caller a token with an audience, which the server validates like an access token.',
  'platform-signature-authorises-each-request':
    'The caller signs each request with platform identity, and the server checks that signature instead of a token.',
  'no-token-for-machines':
    'The authorization server is not known to offer a grant for machines, and no platform token can stand in.',
  'token-authorises-over-mtls':
    'The certificate proves which workload calls; a token on top says what it may do at this server.',
  'oauth-carries-the-workload':
    'The caller acts as itself, and the authorization server can issue it a token made for this server.',

  'mtls-not-over-stdio':
    'The server is a local process over stdio, so there is no connection on which to show a certificate.',
  'mtls-not-on-loopback':
    'The connection never leaves the machine, where a guarded local port does without a client certificate.',
  'mtls-not-for-public-content':
    'Anyone may read this public content, so no caller has to prove itself with a certificate.',
  'client-cannot-present-a-certificate':
    'A certificate is demanded, and what sends the requests here cannot present yours.',
  'foreign-terminator-ends-mtls':
    'A certificate is demanded, and a component of someone else ends TLS before it reaches the server.',
  'no-certificates-to-present': 'A certificate is demanded, and the workload has nothing but stored secrets to show.',
  'certificates-by-hand-cannot-carry-the-call':
    'A certificate would carry the whole call here, and no machine issues and renews it.',
  'server-checks-no-certificate':
    'The server asks for no certificate today, so presenting one would prove nothing until it does.',
  'certificate-carries-the-call':
    'An attested certificate, renewed by machine, reaches the server unbroken and proves a caller that acts as itself.',
  'certificate-carries-to-our-terminator':
    'The server takes certificates only, and its owner’s terminator checks an attested one that machines renew.',
  'mandate-met-with-available-certificates':
    'A certificate is demanded and the sender can present one, though no machine issues and renews it yet.',
  'certificate-under-the-token':
    'An attested certificate proves which workload connects; the authority for the call has to come from elsewhere.',
  'certificate-binds-the-token':
    'The sender’s certificate reaches the server and the issuer binds the token to it, so a stolen copy fails.',
  'workload-proven-without-a-certificate':
    'A key-bound token, a signature or a platform token can prove the workload, so it needs no certificate.',
  'workload-proof-stopped-by-a-foreign-terminator':
    'The workload has to prove itself, but someone else ends TLS and no other proof is available.',
  'workload-cannot-present-its-proof':
    'The workload has to prove itself, but its sender presents no certificate and no other proof is available.',
  'workload-proof-not-automated':
    'The workload has to prove itself, but no machine issues its certificates and no other proof is available.',
  'client-without-a-certificate-and-none-demanded':
    'This client cannot present a certificate of yours, and neither a rule nor the server demands one.',
  'certificate-adds-nothing-here':
    'No rule asks for a client certificate, and on this path it would add nothing that the decision needs.',

  'federation-not-over-stdio':
    'Client and local process run side by side on one machine, so no identity crosses a domain.',
  'federation-not-on-loopback': 'The call stays on one machine, so no identity has to be believed in another domain.',
  'federation-not-for-public-content':
    'Anyone may read this public content, so nobody’s identity has to be accepted from another domain.',
  'platform-token-replaces-the-secret':
    'The issuer can take the token of the caller’s platform, which replaces a stored client secret.',
  'platform-token-is-the-only-way-in':
    'The authorization server has no grant for machines but exchanges the platform’s token, so that identity is how this caller gets in.',
  'one-domain-needs-no-federation':
    'Only one issuer has to be believed, so no identity has to be accepted from elsewhere.',
  'user-of-a-foreign-domain-shut-out':
    'Users of another organisation have to be believed, and its issuer is out of reach of the closed network.',
  'no-issuer-to-federate-users-with':
    'Users come from several domains, and the server takes no tokens of an issuer that could accept them.',
  'identity-provider-vouches-for-the-user':
    'The user’s identity provider can vouch for them, by ID-JAG, at the issuer that the MCP server trusts.',
  'one-issuer-brokers-the-providers':
    'Users come from several domains, and one authorization server can vouch for all of them to the MCP server.',
  'absent-user-known-through-a-broker':
    'The user is away, so the issuer knows them through an earlier sign-in that it brokered with their provider.',
  'foreign-workload-shut-out':
    'The workload’s identity has to cross organisations, and the closed network keeps the foreign issuer’s keys out.',
  'issuer-keys-not-reachable':
    'Issuers are reachable in some directions only, so the accepting side may not get the keys it must check with.',
  'workload-without-an-identity-to-federate':
    'The workload has no signed identity of a kind that another domain could accept.',
  'nobody-accepts-the-workload-identity':
    'Neither the server nor its issuer accepts a signed identity that another domain asserts about this workload.',
  'trust-bundles-carry-the-identity':
    'An attested certificate can be verified across domains once both sides exchange their trust bundles.',
  'platform-token-carries-the-identity':
    'The token of the workload’s platform is accepted outside its own domain, so no secret has to be stored there.',
};
