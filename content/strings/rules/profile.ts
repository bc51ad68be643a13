/** Why a field of the profile has its value: one sentence for each row of the profile tables. */
export const profileRuleTexts: { readonly [rule: string]: string } = {
  'exchanged-token-proves-the-workload':
    'The workload hands in its platform token for the exchange, and that token proves who asks.',

  'credentials-from-the-environment':
    'The client starts the process, so it can hand over credentials through the environment at start.',
  'local-server-signs-in-by-itself':
    'The local server signs its user in by itself, and its tokens come from that sign-in.',
  'login-of-the-platform-is-used':
    'The local server uses the login of the platform’s command line and holds no credential of its own.',
  'helper-hands-out-short-credentials':
    'A helper hands short-lived credentials to the local server, so it stores no lasting one.',
  'local-server-holds-nothing': 'The local server holds no credential, so none has to be obtained for it.',
  'local-token-or-socket':
    'Only processes of this machine should get in, so a local token or the permissions of a socket suffice.',
  'no-grant-for-public-content': 'Anyone may read this public content, so nobody has to obtain a grant.',
  'signed-in-user-vouched-for':
    'The identity provider asserts which user is signed in, and the server’s issuer turns the assertion into a token.',
  'sign-in-asserted-inside-the-domain':
    'The caller holds a token of the user, and by ID-JAG the identity provider can assert that user here.',
  'token-of-the-user-exchanged':
    'The caller holds a token of the user for another audience, so it needs one for this server in exchange.',
  'user-signs-in':
    'A user who takes part signs in and consents at the authorization server, which authorises the client.',
  'approval-on-another-device':
    'A rule demands consent at each use and the user is away, so the question has to go to another device.',
  'consent-kept-for-later': 'The user is away, so one earlier consent has to be kept, as a refresh token.',
  'platform-signs-the-request':
    'The server checks requests signed with a platform identity, so each request carries its own proof.',
  'platform-issues-the-token':
    'The server takes platform identity, so the platform is where the caller’s token has to come from.',
  'certificate-needs-no-grant':
    'The caller acts as itself and a verified certificate authorises it, so no grant has to be obtained.',
  'certificate-is-the-target':
    'The server takes certificates only and the sender can be given one, so a certificate is the target.',
  'platform-token-as-grant-across-domains':
    'A signed token of the caller’s platform is accepted across the domains and serves as the grant (RFC 7523).',
  'workload-token-exchanged-across-domains':
    'A token service on the server’s side exchanges the caller’s token for one of its own (RFC 8693).',
  'platform-token-as-only-grant':
    'The issuer is not known to offer a grant of its own for machines, so the platform token serves (RFC 7523).',
  'caller-has-its-own-grant': 'The caller acts as itself, so it gets its token under a registration of its own.',

  'nothing-to-register':
    'No authorization server issues a token on this hop, so no client has to be registered with one.',
  'platform-token-needs-no-client-id':
    'The platform token names the workload by its subject, so no client ID has to be registered.',
  'closed-network-cannot-fetch-metadata':
    'The network is closed, so a client’s metadata document on the web could not be fetched.',
  'administrator-admits-clients':
    'A rule has an administrator admit clients or people, so the client is registered beforehand.',
  'unknown-client-without-metadata-documents':
    'Any client may call and the issuer is not known to read metadata documents, so clients register themselves, as a fallback.',
  'unknown-client-publishes-metadata':
    'Any client may call, and a metadata document lets the issuer know a client that nobody registered.',
  'machines-are-registered-beforehand':
    'A client that gets tokens without a sign-in of a user is registered by an administrator beforehand.',
  'client-is-registered-already':
    'The authorization server already knows this client, and MCP prefers that to any other way.',
  'document-cannot-hold-the-proof':
    'The grant asks the client to prove itself, and a metadata document cannot hold a secret for that.',
  'client-publishes-metadata':
    'The client is not known to be registered, and the issuer can read its metadata document.',
  'client-registers-dynamically':
    'The client is not registered and has no metadata document that the issuer reads, but it can register itself.',
  'administrator-registers-the-client':
    'No other way to make the client known to the issuer is certain, so an administrator registers it.',

  'no-client-to-authenticate': 'No authorization server takes part in this hop, so no client authenticates to one.',
  'certificate-authenticates-the-caller':
    'The certificate on the connection itself authenticates the caller at the server.',
  'signature-authenticates-the-caller': 'The signature on each request itself authenticates the caller at the server.',
  'platform-authenticates-the-caller':
    'The platform’s token says which workload calls, so no other client credential has to exist.',
  'page-cannot-authenticate-as-a-machine':
    'A page in a browser cannot keep a credential, so it cannot authenticate as a client with this grant.',
  'public-client-keeps-no-secret':
    'A browser, a product on many machines or an unknown client cannot keep a secret; PKCE protects the code instead.',
  'certificate-binds-and-authenticates':
    'The issuer binds tokens to the client’s certificate, so the client authenticates with the same certificate.',
  'device-keeps-no-secret': 'On a person’s device no client secret stays secret, so PKCE protects the code instead.',
  'document-holds-no-secret': 'A client ID metadata document is public and holds no secret, so PKCE protects the code.',
  'self-registered-client-keeps-no-secret':
    'A secret handed to any client that registers itself proves little, so PKCE protects the code.',
  'certificate-at-the-token-endpoint':
    'The client has a certificate that the token endpoint takes, so no secret has to be shared with the issuer.',
  'product-keeps-no-secret':
    'A product that is installed on many machines cannot keep a client secret, so PKCE protects the code.',
  'signed-assertion-at-the-token-endpoint':
    'The client can sign and the issuer takes signed assertions, so no secret has to be shared.',
  'platform-token-at-the-token-endpoint':
    'The issuer takes the token of the client’s platform, so no secret has to be stored.',
  'assertion-once-tokens-are-taken':
    'The sender can sign, so once the server takes tokens a signed assertion can replace a secret.',
  'platform-token-once-tokens-are-taken':
    'The platform identifies the workload, so once the server takes tokens no secret is needed.',
  'nothing-signed-but-a-code':
    'No certificate, assertion or platform token is known to authenticate the client, so PKCE protects the code without a secret.',
  'nothing-but-a-secret':
    'No certificate, assertion or platform token is known to authenticate the client yet, so a secret remains until one does.',

  'no-token-to-bind': 'No token of an issuer is used on this hop, so there is nothing to bind.',
  'certificate-binds-the-connection':
    'Only the holder of the certificate’s key can open the connection, so nothing else has to be bound.',
  'signature-binds-the-request': 'Each request is signed, so a copy of one is of no use for another.',
  'platform-decides-on-binding': 'The platform issues the token, so only the platform could bind it to a key.',
  'token-bound-to-the-certificate':
    'The certificate reaches the server and the issuer can bind tokens to it, so a stolen token fails.',
  'token-bound-to-a-key': 'DPoP works at both ends, and its proof survives wherever TLS ends.',
  'nothing-to-bind-with':
    'Neither a certificate nor DPoP is known to work at both ends, so the token works for whoever holds it.',

  'no-audience-without-a-token': 'No token is issued on this hop, so there is no audience to name.',
  'request-signed-for-one-service':
    'The signature covers the service that a request is for, so it counts nowhere else.',
  'audience-asked-of-the-platform':
    'The platform issues the token, so the caller asks the platform for this server as its audience.',
  'audience-once-the-resource-is-taken':
    'The issuer refuses the resource parameter today; once it takes it, each token names this server only.',
  'audience-asked-once-tokens-are-taken':
    'The server takes no tokens yet; once it does, each token is requested for this server only.',
  'audience-fixed-where-the-resource-is-ignored':
    'The issuer does not honour the resource parameter, so the registration has to fix the audience.',
  'audience-fixed-until-the-resource-is-known':
    'Nobody has confirmed that the issuer honours the resource parameter, so the registration fixes the audience meanwhile.',
  'audience-named-by-the-resource':
    'The issuer honours the resource parameter, so each request for a token names this server.',
  'issuer-ignores-the-resource':
    'The issuer is not known to honour the resource parameter, so registration has to fix the audience.',
  'issuer-honours-the-resource':
    'The issuer honours the resource parameter, so the client asks for a token for this server only.',

  'nothing-to-discover': 'No authorization server issues a token on this hop, so none has to be discovered.',
  'metadata-published-with-tokens':
    'The server takes no tokens yet; once it does, its metadata has to name the issuer.',
  'issuer-publishes-no-metadata':
    'MCP discovery is not known to work here, so the issuer is configured at the client for now.',
  'issuer-found-by-metadata':
    'The server’s metadata names its issuer, so the client finds it without being configured.',
  'metadata-once-published': 'The client cannot find the issuer today; the server’s metadata has to name it first.',

  'no-access-token': 'No access token is used on this hop, so none has a lifetime.',
  'five-minutes':
    'A token at a vendor, made for one leg or to be stopped within seconds lives five minutes, by our heuristic.',
  'ten-minutes': 'An act that cannot be undone asks for a fresh token: ten minutes, by our heuristic.',
  'a-quarter-of-an-hour':
    'An exposed path, an agent or a cut-off within minutes asks for a quarter of an hour, by our heuristic.',
  'half-an-hour':
    'A terminator of another organisation, data worth stealing or many systems behind ask for half an hour, by our heuristic.',
  'an-hour': 'Little is exposed and little is at stake, so an hour is our limit for the token.',

  'no-client-certificate': 'No client certificate is needed on this connection, so none has a lifetime here.',
  'no-certificate-asked-of-a-client-without-one':
    'This client cannot present a certificate, so none is asked of it and none has a lifetime.',
  'certificate-lifetime-is-that-of-its-owner':
    'Whoever runs the client owns its certificate and decides how long it is valid.',
  'attested-certificate-for-an-hour':
    'Machines renew the certificate, so it can expire after an hour, which is SPIRE’s default lifetime.',
  'certificate-for-a-day': 'A certificate that machines issue and renew lives a day at most, by our heuristic.',
  'local-sign-in-is-renewed':
    'The local server renews its own sign-in, and rotation shows when its refresh token was copied.',

  'nothing-to-refresh': 'No authorization server issues a token on this hop, so there is nothing to refresh.',
  'machines-ask-again':
    'The caller can ask for the next token at any time, so a refresh token would only be one more secret.',
  'provider-is-asked-again': 'The identity provider is asked again each time, so access ends when it says so.',
  'user-is-asked-again': 'The user approves on another device each time, so nothing is kept for later.',
  'consent-at-each-use': 'A rule demands consent at each use, so nothing may be kept that works without the user.',
  'refresh-tokens-rotate':
    'Short access tokens need renewal without a new sign-in, and rotation shows when a refresh token was copied.',

  'local-server-uses-its-own':
    'A local server calls the systems behind it with a credential of its own, never with the client’s.',
  'token-exchanged-for-the-next-hop':
    'Token exchange is offered, so a call behind the server gets a token with the next audience.',
  'user-authorises-the-next-hop-separately':
    'No exchange is known to be offered, so a user authorises a call behind the server separately.',
  'server-calls-on-as-itself':
    'The caller acts as itself, so a call behind the server uses a credential of the server’s own.',
  'nothing-behind-the-server': 'No call with the caller’s authority leaves the server.',
};
