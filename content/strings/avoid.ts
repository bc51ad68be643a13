/** Shortcuts to leave alone: what they are, and why they fail. */
export interface AvoidText {
  readonly title: string;
  /** One or two sentences. */
  readonly why: string;
}

export const avoidTexts: { readonly [id: string]: AvoidText } = {
  'token-passthrough': {
    title: 'Passing the caller’s token on',
    why: 'A token is meant for one server. Whoever receives it further down could use it here, and the next system no longer knows who calls.',
  },
  'network-location-as-identity': {
    title: 'Trusting an address or a network',
    why: 'An address says where a request comes from and not who sends it. One compromised machine inside would hold every right.',
  },
  'token-in-query-string': {
    title: 'Putting a token into a URL',
    why: 'Addresses end up in logs, histories and referrer headers, and MCP forbids it.',
  },
  'state-handle-as-authentication': {
    title: 'Taking a state handle for a credential',
    why: 'A handle can be guessed, copied or replayed. Bind it to the verified caller and check the token on every request.',
  },
  'shared-static-secret': {
    title: 'One lasting secret for several callers',
    why: 'Nobody can tell the callers apart, and one leak means that all of them have to change it at once.',
  },
  'machine-account-for-users': {
    title: 'One machine account for all users',
    why: 'The account needs the rights of every user together, and the record no longer shows for whom a call was made.',
  },
  'interactive-sign-in-at-run-time': {
    title: 'A sign-in prompt while nobody is there',
    why: 'The run stops, or somebody lends it a session of their own. Obtain the authority before the run, or ask on another device.',
  },
  'certificate-instead-of-delegation': {
    title: 'A certificate in place of the user’s consent',
    why: 'A certificate names the machine. It holds neither the user nor what that user agreed to.',
  },
  'wildcard-subject-match': {
    title: 'Pattern matches on subjects',
    why: 'A pattern also matches names that others can create. Match issuer, subject and audience exactly.',
  },
  'account-linking-by-e-mail': {
    title: 'Linking accounts by e-mail address',
    why: 'Addresses change hands, and another issuer may assert one that it never checked. Link by issuer and subject.',
  },
  'merged-trust-bundles': {
    title: 'Merging trust bundles into one root store',
    why: 'Each authority could then issue identities for every domain. Keep one bundle for each trust domain.',
  },
  'unsanitised-certificate-headers': {
    title: 'Believing certificate headers from outside',
    why: 'A caller can write such a header as well as a proxy can. Strip it at the edge and set it again there.',
  },
  'identity-in-a-header': {
    title: 'Believing a caller’s name in a header',
    why: 'Everyone who can send to the server can write such a header. Pass on a signed token made for the server, or strip and set the header on an authenticated connection.',
  },
  'machine-under-a-persons-name': {
    title: 'Software under a person’s account',
    why: 'It has every right of that person and stops when they leave, and the record does not show what acted. Give it an identity and an owner of its own.',
  },
  'one-account-for-several-agents': {
    title: 'One account for several agents',
    why: 'Nobody can limit, cut off or investigate one of them alone. Give each agent an identity of its own.',
  },
  'broad-token-in-a-local-server': {
    title: 'A broad, lasting token in a local server',
    why: 'Every program on the machine that can read it gets all its rights, for as long as it lives. Use a narrow token that expires, or a helper that hands out short-lived ones.',
  },
  'open-dynamic-registration': {
    title: 'Open dynamic client registration',
    why: 'Anybody can register a client under any name, and MCP has deprecated it. Keep it as a limited and watched fallback.',
  },
  'draft-as-only-control': {
    title: 'A draft as the only safeguard',
    why: 'The DPoP and workload federation extensions of MCP were drafts in the newest revision that we read. Names and behaviour may still change.',
  },
  'oauth-flow-over-stdio': {
    title: 'An OAuth flow over stdio',
    why: 'MCP describes its authorization flow for HTTP only. A process that the client starts gets its credentials from its environment.',
  },
  'secrets-in-plain-configuration': {
    title: 'Secrets in plain configuration files',
    why: 'Other programs, backups and repositories read the same file. Keep the secret in a keychain and hand it over at start.',
  },
  'unguarded-loopback-port': {
    title: 'An open port on localhost',
    why: 'Every local process can reach it, and so can a web page through the browser. Check Host and Origin, and ask for a local token.',
  },
};
