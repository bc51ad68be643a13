/** Why a field of the profile has its value: one sentence for each row of the profile tables. */
export const profileRuleTexts: { readonly [rule: string]: string } = {
  'credentials-from-the-environment':
    'The client starts the process, so it can hand over credentials through the environment at start.',
  'local-token-or-socket':
    'Only processes of this machine should get in, so a local token or a socket’s permissions do.',
  'no-grant-for-public-content': 'Anyone may read this public content, so nobody has to obtain a grant.',
  'signed-in-user-vouched-for':
    'The user is present, and their identity provider issues an assertion that the server’s issuer turns into a token.',
  'user-signs-in': 'The user is present, so they can sign in and consent at the authorization server.',
  'approval-on-another-device':
    'A rule demands consent at each use and the user is away, so the question has to go to another device.',
  'consent-kept-for-later': 'The user is away, so one earlier consent has to be kept, as a refresh token.',
  'platform-signs-the-request':
    'The server takes platform identity and the caller can sign, so each request carries its own proof.',
  'platform-issues-the-token':
    'The server takes platform identity, so the platform is where the caller’s token has to come from.',
  'certificate-needs-no-grant':
    'A verified certificate authorises this caller, which acts as itself, so no grant has to be obtained.',
  'certificate-is-the-target':
    'The server takes certificates only and the sender can be given one, so a certificate is the target.',
  'platform-token-as-grant-across-domains':
    'The caller’s platform token is accepted across the domains, so it serves as the grant (RFC 7523).',
  'platform-token-as-only-grant':
    'The issuer is not known to offer a grant of its own for machines, so the platform token serves (RFC 7523).',
  'caller-has-its-own-grant': 'The caller acts as itself, so it gets its token under a registration of its own.',

  'nothing-to-register':
    'No authorization server issues a token on this hop, so no client has to be registered with one.',
  'platform-token-needs-no-client-id':
    'The platform token names the workload by its subject, so no client ID has to be registered.',
  'closed-network-cannot-fetch-metadata':
    'The network is closed, so a client’s metadata document on the web could not be fetched.',
  'unknown-client-without-metadata-documents':
    'Any client may call and the issuer is not known to read metadata documents, so clients register themselves, as a fallback.',
  'unknown-client-publishes-metadata':
    'Any client may call, and a metadata document lets the issuer know a client that nobody registered.',
  'machines-are-registered-beforehand':
    'MCP’s extension for client credentials works with clients that an administrator registered beforehand.',
  'client-is-registered-already':
    'The authorization server already knows this client, and MCP prefers that to any other way.',
  'client-publishes-metadata':
    'The client is not known to be registered, and the issuer can read its metadata document.',
  'administrator-registers-the-client':
    'The issuer is not known to read metadata documents, so an administrator registers the client.',

  'no-client-to-authenticate': 'No authorization server takes part in this hop, so no client authenticates to one.',
  'certificate-authenticates-the-caller':
    'The certificate on the connection itself authenticates the caller at the server.',
  'signature-authenticates-the-caller': 'The signature on each request itself authenticates the caller at the server.',
  'platform-authenticates-the-caller':
    'The platform’s token says which workload calls, so no other client credential has to exist.',
  'public-client-keeps-no-secret':
    'A browser, a finished product or an unknown client cannot keep a secret; PKCE protects the code instead.',
  'device-keeps-no-secret':
    'The credential lies on a user’s device, where no client secret stays secret; PKCE protects the code instead.',
  'certificate-at-the-token-endpoint':
    'The client has a certificate that the issuer can bind tokens to, so it authenticates with the same one.',
  'signed-assertion-at-the-token-endpoint':
    'The client can sign and the issuer takes signed assertions, so no secret has to be shared.',
  'platform-token-at-the-token-endpoint':
    'The issuer takes the token of the client’s platform, so no secret has to be stored.',
  'assertion-once-tokens-are-taken':
    'The sender can sign, so once the server takes tokens a signed assertion can stand in for a secret.',
  'platform-token-once-tokens-are-taken':
    'The platform vouches for the workload, so once the server takes tokens no secret is needed.',
  'nothing-signed-but-a-code':
    'No certificate, assertion or platform token can authenticate the client, so PKCE protects the code without a secret.',
  'nothing-but-a-secret':
    'No certificate, assertion or platform token can authenticate the client yet, so a secret remains until one can.',

  'no-token-to-bind': 'No token of an issuer is used on this hop, so there is nothing to bind.',
  'certificate-binds-the-connection':
    'Only the holder of the certificate’s key can open the connection, so nothing else has to be bound.',
  'signature-binds-the-request': 'Each request is signed, so a copy of one is of no use for another.',
  'token-bound-to-the-certificate':
    'The certificate reaches the server and the issuer can bind tokens to it, so a stolen token fails.',
  'token-bound-to-a-key': 'DPoP works at both ends, and its proof survives wherever TLS ends.',
  'nothing-to-bind-with':
    'Neither a certificate nor DPoP is usable at both ends, so the token works for whoever holds it.',

  'no-audience-without-a-token': 'No token is issued on this hop, so there is no audience to name.',
  'request-signed-for-one-service':
    'The signature covers the service that a request is for, so it counts nowhere else.',
  'audience-asked-of-the-platform':
    'The platform issues the token, so the caller asks the platform for this server as its audience.',
  'audience-asked-once-tokens-are-taken':
    'The server takes no tokens yet; once it does, each token is asked for this server only.',
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

  'no-access-token': 'No access token is used on this hop, so none has a lifetime.',
  'five-minutes':
    'A vendor and shared surfaces see the token, or theft must end within seconds: five minutes, our shortest lifetime.',
  'ten-minutes': 'An act that cannot be undone asks for a fresh token: ten minutes, by our heuristic.',
  'a-quarter-of-an-hour':
    'An exposed path, an agent or a cut-off within minutes asks for a quarter of an hour, by our heuristic.',
  'half-an-hour':
    'A foreign terminator, data worth stealing or many systems behind ask for half an hour, by our heuristic.',
  'an-hour': 'Little is exposed and little is at stake, so an hour is our limit for the token.',

  'no-client-certificate': 'The client shows no certificate here, so none has a lifetime.',
  'attested-certificate-for-an-hour':
    'Machines renew the certificate, so it can expire after an hour, which is SPIRE’s default lifetime.',
  'certificate-for-a-day': 'No attested certificate is at hand yet: a day is our limit for what machines will issue.',

  'nothing-to-refresh': 'No authorization server issues a token on this hop, so there is nothing to refresh.',
  'machines-ask-again':
    'A machine can ask for the next token at any time, so a refresh token would only be one more secret.',
  'provider-is-asked-again': 'The identity provider is asked again each time, so access ends when it says so.',
  'user-is-asked-again': 'The user approves on another device each time, so nothing is kept for later.',
  'consent-at-each-use': 'A rule demands consent at each use, so nothing may be kept that works without the user.',
  'refresh-tokens-rotate':
    'Short access tokens need renewal without a new sign-in, and rotation shows when a refresh token was copied.',

  'local-server-uses-its-own':
    'The local server was given credentials of its own, so it uses those for the systems behind it.',
  'token-exchanged-for-the-next-hop':
    'The server calls further for a user, and the issuer can exchange the token for one with the next audience.',
  'user-authorises-the-next-hop-separately':
    'The server calls further for a user and no exchange is known to be offered, so the user authorises that separately.',
  'server-calls-on-as-itself': 'The caller acts as itself, so the server calls further with a credential of its own.',
  'nothing-behind-the-server': 'No call with the caller’s authority leaves the server.',
};
