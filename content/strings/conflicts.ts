/** Answers that cannot all hold, and the ways out of each contradiction. */
export interface ConflictText {
  readonly title: string;
  /** One or two sentences. */
  readonly text: string;
}

export const conflictTexts: { readonly [id: string]: ConflictText } = {
  'air-gapped-vendor-client': {
    title: 'A vendor’s cloud cannot reach a closed network',
    text: 'The client runs in a vendor’s cloud, and the issuers can be reached only inside a closed network. One of the two has to give way.',
  },
  'air-gapped-but-a-vendor-holds-the-credential': {
    title: 'A vendor’s store lies outside a closed network',
    text: 'A vendor’s store holds the credential, and nothing outside the closed network can be reached. One of the two has to give way.',
  },
  'air-gapped-cross-organisation': {
    title: 'Another organisation’s identities cannot reach a closed network',
    text: 'Issuers of different organisations have to be trusted, and nothing outside the closed network can be reached to check them.',
  },
  'mandated-certificate-cannot-be-presented': {
    title: 'The rule demands a certificate that this client cannot present',
    text: 'A fixed rule asks for mutual TLS on every connection. The component that sends the requests cannot present a client certificate.',
  },
  'mandated-certificate-ends-at-a-foreign-party': {
    title: 'The rule demands mutual TLS, and another organisation ends TLS',
    text: 'A fixed rule asks for mutual TLS on every connection. A component of another organisation decrypts the traffic, so the certificate never reaches the server.',
  },
  'mandated-certificate-ends-at-the-callers-proxy': {
    title: 'The rule demands mutual TLS, and the caller’s proxy ends TLS',
    text: 'A fixed rule asks for mutual TLS on every connection. A proxy of the caller’s owner decrypts the traffic, so the client’s certificate ends there.',
  },
  'mutual-tls-demanded-on-a-path-without-tls': {
    title: 'The rule demands mutual TLS, and the path lacks TLS',
    text: 'A fixed rule asks for mutual TLS on every connection. A stretch of the path has no TLS, so no certificate can be presented on it.',
  },
  'certificate-only-server-and-client-without-one': {
    title: 'The server asks for a certificate that this client cannot present',
    text: 'The server checks client certificates. The component that sends the requests cannot present one that the server would accept.',
  },
  'certificate-only-server-behind-a-foreign-terminator': {
    title: 'The server asks for a certificate, and another organisation ends TLS',
    text: 'The server checks client certificates. A component of another organisation decrypts the traffic before the server, so a certificate ends there.',
  },
  'certificate-only-server-behind-the-callers-proxy': {
    title: 'The server asks for a certificate, and the caller’s proxy ends TLS',
    text: 'The server checks client certificates. A proxy of the caller’s owner decrypts the traffic, so the client’s certificate ends there.',
  },
  'certificate-checked-on-a-path-without-tls': {
    title: 'The server asks for a certificate, and the path lacks TLS',
    text: 'The server checks client certificates. A stretch of the path has no TLS, so no certificate can be presented on it.',
  },
  'consent-at-use-without-a-user': {
    title: 'Consent at each use, and no user',
    text: 'A fixed rule asks for the user’s consent at each use. The caller acts as itself, so there is no user to ask.',
  },
  'consent-at-use-while-away': {
    title: 'Consent at each use, and the user is away',
    text: 'A fixed rule asks for the user’s consent at each use. The user is away when the call runs, so the question has to reach them elsewhere.',
  },
  'named-user-without-a-user': {
    title: 'A named user on every call, and no user',
    text: 'A fixed rule asks for a named user on every call. The caller acts as itself, so there is no user to name.',
  },
  'named-caller-where-nobody-is-checked': {
    title: 'A named caller on every call, and the server names none',
    text: 'A fixed rule asks for a named caller on every call. The server lets anyone in or takes an API key, which names a caller only where each has its own.',
  },
  'bound-tokens-demanded-of-a-client-without-a-key': {
    title: 'Bound tokens are demanded of a client without a key',
    text: 'A fixed rule asks for tokens that are bound to a key. The client can neither sign nor present a certificate, so there is no key to bind a token to.',
  },
  'bound-tokens-demanded-and-none-issued': {
    title: 'Bound tokens are demanded, and none can be issued',
    text: 'A fixed rule asks for tokens that are bound to a key. Neither DPoP nor binding to a certificate is available here.',
  },
  'admission-by-administrator-and-open-clients': {
    title: 'Admission by an administrator, and any client may call',
    text: 'A fixed rule has an administrator admit clients or people. Any client may call this server, and nobody can list such clients beforehand.',
  },
  'cut-off-in-seconds-without-live-revocation': {
    title: 'Cut-off within seconds, and nothing revokes that fast',
    text: 'No revocation reaches the server, and no policy decision is made on the single call. A stolen token works until it expires.',
  },
  'cut-off-in-seconds-over-an-intermittent-link': {
    title: 'Cut-off within seconds, over a link that fails at times',
    text: 'A stolen credential has to stop working within seconds. While the link is down, no revocation gets across it.',
  },
  'machine-call-from-a-browser': {
    title: 'A page in a browser cannot act as itself',
    text: 'The calls carry the caller’s own authority, at least in part. A page in a browser can keep no credential with which it could authenticate as itself.',
  },
  'absent-user-at-a-browser': {
    title: 'A page in a browser cannot act for an absent user',
    text: 'The user is away when the call runs. A page in a browser works only while its user has it open.',
  },
  'resource-parameter-both-honoured-and-refused': {
    title: 'The resource parameter is both honoured and refused',
    text: 'The answers say that the authorization server honours the resource parameter, and that it refuses requests that carry it. Only one of the two can be so.',
  },
  'mesh-at-a-client-outside-it': {
    title: 'Mesh sidecars at a client outside the mesh',
    text: 'The answers place sidecars of your mesh at both ends. A vendor’s cloud, a browser, an installed product or an unknown client runs outside it.',
  },
  'mesh-and-a-path-without-tls': {
    title: 'Mesh sidecars, and a stretch without TLS',
    text: 'The answers place sidecars of your mesh at both ends, which protect the whole path with TLS. They also name a stretch of the path without TLS.',
  },
};

export const wayOutTexts: { readonly [code: string]: string } = {
  'run-the-client-inside': 'Run a client of your own inside the closed network.',
  'open-one-guarded-path': 'Open one path through a gateway that you run, which checks every call and records it.',
  'correct-the-answer-on-reach':
    'If the vendor does reach the server today, the network is not closed: correct that answer.',
  'keep-the-credential-inside': 'Keep the credential in a store inside the closed network.',
  'named-accounts-inside':
    'Give each outside caller a named account at an issuer inside, with an owner and an end date.',
  'carry-keys-across-by-hand':
    'Carry the other organisation’s keys across by an agreed procedure, and repeat it before each rotation.',
  'proxy-you-run-presents-the-certificate':
    'Put a proxy that you run between client and server: it checks the caller and presents the certificate.',
  'use-a-client-that-you-run': 'Use a client that you run, so that it can hold a key and a certificate.',
  'exception-for-key-bound-tokens':
    'Ask the owner of the rule to accept tokens bound to a key in place of the certificate.',
  'let-the-server-accept-tokens': 'Let the server accept an access token as sufficient for a call.',
  'pass-tls-through': 'Let the intermediary pass TLS through to the server without decrypting it.',
  'move-the-terminator-in-house': 'End TLS at a component that the owner of the server configures.',
  'exempt-the-server-from-inspection': 'Exempt the MCP server from inspection at the caller’s proxy.',
  'bring-tls-to-the-whole-path': 'Bring TLS to every stretch of the path.',
  'correct-the-answer-on-tls':
    'If the answer does not describe the path as it is, correct the answer on who decrypts the traffic.',
  'name-the-user-who-consents':
    'Name the user on whose behalf the call is made, and let the call carry that user’s authority.',
  'approval-queue-with-a-person': 'Put the act into a queue from which an accountable person releases it.',
  'ask-the-rule-owner': 'Ask the owner of the rule whether it is meant for this kind of call.',
  'approval-on-another-device': 'Ask the user on another device (CIBA), which the authorization server has to offer.',
  'run-only-while-the-user-is-present': 'Run the task only while the user is present.',
  'let-a-user-sign-in': 'Let a user sign in, so that the call carries that user’s authority.',
  'gateway-that-checks-callers': 'Put a gateway in front of the server that authenticates and records each caller.',
  'proxy-that-holds-the-key':
    'Send the calls through a proxy that you run, which holds the key and gets tokens bound to it.',
  'issuer-that-binds-tokens':
    'Use an authorization server that binds tokens to a key (DPoP) or to a client certificate.',
  'list-the-clients': 'Name the clients that may call, and have the administrator register each of them.',
  'admit-people-instead-of-clients':
    'Have the administrator admit people instead of clients, where the rule allows that.',
  'introspect-or-push-revocation':
    'Let the server ask the issuer about each token, or receive revocation events from it.',
  'decide-each-call-at-run-time': 'Let a policy decision on every call refuse a caller at once.',
  'accept-minutes': 'Accept that a stolen token works for minutes, and issue tokens that live no longer.',
  'decide-on-this-side-of-the-link':
    'Decide on the server’s side of the link which callers to refuse, without asking across it.',
  'accept-the-length-of-an-outage':
    'Accept that a stolen credential may work until the link is back or the credential expires.',
  'make-the-link-reliable': 'Make the link reliable, for example with a second one beside it.',
  'move-the-caller-to-a-back-end': 'Move the call into a back end that can hold a credential of its own.',
  'back-end-keeps-the-grant': 'Let a back end of the page keep the grant and call while the user is away.',
  'test-one-request-with-the-parameter':
    'Send one request for a token with the resource parameter, and look whether it is refused or names the server as audience.',
  'correct-the-answer-on-the-issuer':
    'Correct the answer on what the authorization server does with the resource parameter.',
};
