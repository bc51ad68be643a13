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
  'air-gapped-cross-organisation': {
    title: 'Another organisation’s identities cannot reach a closed network',
    text: 'Issuers of different organisations have to be believed, and nothing outside the closed network can be reached to check them.',
  },
  'mandated-certificate-cannot-be-presented': {
    title: 'The rule demands a certificate that this client cannot present',
    text: 'A fixed rule asks for mutual TLS on every connection. What sends the requests here cannot present your certificate.',
  },
  'mandated-certificate-ends-at-a-foreign-party': {
    title: 'The rule demands mutual TLS, and somebody else ends TLS',
    text: 'A fixed rule asks for mutual TLS on every connection. Here a component of someone else decrypts, so the certificate never reaches the server.',
  },
  'certificate-only-server-and-client-without-one': {
    title: 'The server takes certificates only, and this client has none',
    text: 'Client certificates are the only way in. What sends the requests here cannot present one that the server would accept.',
  },
  'certificate-only-server-behind-a-foreign-terminator': {
    title: 'The server takes certificates only, and somebody else ends TLS',
    text: 'Client certificates are the only way in. A component of someone else decrypts before the server, so they end there.',
  },
  'consent-at-use-without-a-user': {
    title: 'Consent at each use, and no user',
    text: 'A fixed rule asks for the user’s consent at each use. The caller acts as itself, so there is no user to ask.',
  },
  'consent-at-use-while-away': {
    title: 'Consent at each use, and the user is away',
    text: 'A fixed rule asks for the user’s consent at each use. The user is away, and no channel to ask them on another device is known.',
  },
  'cut-off-in-seconds-without-live-revocation': {
    title: 'Cut-off within seconds, and nothing revokes that fast',
    text: 'Tokens are checked by scope only and no revocation reaches the server. A stolen token works until it expires.',
  },
};

export const wayOutTexts: { readonly [code: string]: string } = {
  'run-the-client-inside': 'Run a client of your own inside the closed network.',
  'open-one-guarded-path': 'Open one path through a gateway that you run, which checks every call and records it.',
  'correct-the-answer-on-reach':
    'If the vendor’s cloud does reach the server today, the network is not closed: correct that answer.',
  'named-accounts-inside':
    'Give each outside caller a named account at an issuer inside, with an owner and an end date.',
  'carry-keys-across-by-hand':
    'Carry the other organisation’s keys across by an agreed procedure, and repeat it before each rotation.',
  'proxy-you-run-presents-the-certificate':
    'Put a proxy that you run between client and server: it checks the caller and presents the certificate.',
  'use-a-client-that-you-run': 'Use a client that you run, so that it can hold a certificate.',
  'exception-for-key-bound-tokens':
    'Ask the owner of the rule to accept tokens bound to a key in place of the certificate.',
  'let-the-server-accept-tokens': 'Let the server accept access tokens beside certificates.',
  'pass-tls-through': 'Let the intermediary pass TLS through to the server without decrypting it.',
  'move-the-terminator-in-house': 'End TLS at a component that the owner of the server configures.',
  'name-the-user-who-consents':
    'Name the user on whose behalf the call is made, and let the call carry that user’s authority.',
  'approval-queue-with-a-person': 'Put the act into a queue from which an accountable person releases it.',
  'ask-the-rule-owner': 'Ask the owner of the rule whether it is meant for calls without a user.',
  'approval-on-another-device': 'Ask the user on another device (CIBA), which the authorization server has to offer.',
  'run-only-while-the-user-is-present': 'Run the task only while the user is present to consent.',
  'introspect-or-push-revocation':
    'Let the server ask the issuer about each token, or receive revocation events from it.',
  'decide-each-call-at-run-time': 'Let a policy decision on every call refuse a caller at once.',
  'accept-minutes': 'Accept that a stolen token works for minutes, and issue tokens that live no longer.',
};
