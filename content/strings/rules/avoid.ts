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
    'The call carries a user’s authority, and a machine account would hold that of all users at once.',
  'nobody-there-to-click':
    'No user is present at run time, so a sign-in prompt would wait for ever or be answered by the wrong person.',
  'certificate-is-not-consent':
    'The call carries a user’s authority, and a certificate cannot say what the user agreed to.',
  'loose-match-lets-strangers-in':
    'Identities of another issuer are accepted here, and a loose match accepts more of them than was meant.',
  'addresses-are-reassigned':
    'Users of another issuer are accepted here, and an e-mail address is no lasting name for any of them.',
  'merged-bundles-mix-domains':
    'Certificates of several trust domains are checked here, and a merged store forgets which authority speaks for which.',
  'header-copies-are-claims':
    'TLS ends before the server, so it sees the certificate only as a header that others can write.',
  'registration-for-anybody':
    'Clients register themselves here, so a name in a registration proves nothing about who runs the client.',
  'drafts-are-not-products':
    'No released way binds the token here and much is at stake, so a draft may look like the answer.',
  'stdio-has-no-flow': 'The server is a local process over stdio, for which MCP describes no authorization flow.',
  'files-are-read-by-others':
    'The server runs on the client’s machine, where other programs can read its configuration.',
  'loopback-is-not-a-guard':
    'The server listens on localhost, and every process and web page on that machine can send to it.',
};
