/** Why a shortcut is tempting and wrong here: one sentence for each row of the shortcuts to avoid. */
export const avoidRuleTexts: { readonly [rule: string]: string } = {
  'no-passthrough':
    'A guarded server is reached over a network, and MCP forbids it to accept or forward tokens made for others.',
  'no-passthrough-behind-a-local-server':
    'The local server calls further systems, and each of them needs a credential made for it.',
  'location-is-no-credential':
    'A guarded server is reached over a network, and an address on it proves nothing about the caller.',
  'tokens-in-urls-are-logged': 'Requests pass over a network, and addresses are logged where headers usually are not.',
  'handles-are-no-credential':
    'Calls over a network may carry state handles, and holding one does not prove who the caller is.',
  'one-key-for-all-callers': 'Callers of a guarded server have to be told apart, limited and cut off one by one.',
  'users-in-one-machine-account':
    'A machine account that serves users would hold the authority of all of them at once.',
  'nobody-there-to-click':
    'Without a user present, a sign-in prompt would wait for ever or be answered by the wrong person.',
  'certificate-is-not-consent':
    'Where a call carries a user’s authority, a certificate cannot say what the user agreed to.',
  'loose-match-lets-strangers-in':
    'Identities of another issuer are to be accepted, and a loose match accepts more of them than was meant.',
  'addresses-are-reassigned':
    'An e-mail address can pass to somebody else, so it is no lasting name for a user of another issuer.',
  'merged-bundles-mix-domains':
    'Identities of several trust domains are checked here, and a merged store forgets which authority speaks for which.',
  'header-copies-are-claims':
    'Where a balancer ends TLS, the server sees the certificate only in a header that others can write too.',
  'foreign-header-copies-are-claims':
    'Another organisation ends TLS, so the server could see a certificate only in a header that others can write.',
  'gateway-names-callers-in-a-header':
    'A gateway decides about calls, and a plain header that names the caller can be written by others as well.',
  'terminator-names-callers-in-a-header':
    'Whoever ends TLS can pass on the caller’s name in a header, and a caller can write that header itself.',
  'machine-needs-its-own-name':
    'Software under a person’s account has all rights of that person, and the record cannot tell the two apart.',
  'each-agent-needs-its-own-name': 'Agents that share one account cannot be told apart, limited or cut off one by one.',
  'secret-outlives-the-task':
    'A long-lived secret in a local server outlives the task and often allows more than the task needs.',
  'registration-for-anybody':
    'Clients register themselves here, so a name in a registration proves nothing about who runs the client.',
  'drafts-are-not-products':
    'No key is known to bind the token here, so a draft that would bind it may look like the answer.',
  'stdio-has-no-flow': 'The server is a local process over stdio, for which MCP describes no authorization flow.',
  'files-are-read-by-others':
    'The server runs on the client’s machine, where other programs can read its configuration.',
  'loopback-is-not-a-guard':
    'The server listens on localhost, and every process and web page on that machine can send to it.',
};
