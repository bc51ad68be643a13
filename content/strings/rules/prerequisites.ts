/** Why a blocked layer waits for a prerequisite: one sentence for each row of the prerequisites. */
export const prerequisiteRuleTexts: { readonly [rule: string]: string } = {
  'open-door-needs-tokens': 'The server accepts anyone or an API key, and OAuth cannot work where no token is checked.',
  'certificate-door-needs-tokens':
    'The server takes client certificates only, and OAuth cannot work where no token is checked.',
  'platform-door-needs-user-tokens':
    'The server takes platform identity only, and that cannot carry a user’s delegation.',
  'caller-needs-platform-identity': 'The server takes platform identity only, and the caller has none to show.',
  'issuer-needs-discovery': 'The client cannot be configured by you and finds no issuer without MCP discovery.',
  'absent-user-must-be-reachable': 'The user has to consent at each use and is away, so the issuer needs a way to ask.',
  'issuer-needs-machine-grant': 'The caller acts as itself, and the issuer is not known to have any grant for it.',
  'client-must-present':
    'What sends the requests cannot present your certificate, and nothing at the server can change that.',
  'tls-must-end-with-us': 'Someone else ends TLS, so the certificate stops before the server or its owner sees it.',
  'certificates-must-be-issued':
    'No machine issues and renews certificates for the workload, and renewal by hand one day comes too late.',
  'weak-door-must-verify': 'The server checks nobody or a shared key, so a certificate would pass unread.',
  'server-must-verify': 'A certificate is demanded, and the server is not known to be asking for one today.',
  'closed-network-needs-a-path':
    'Identities of another organisation can be checked only with keys that come in from outside.',
  'issuer-keys-must-be-reachable':
    'Issuers are reachable in some directions only, and nobody can check a signature without the key.',
  'workload-needs-an-identity': 'The workload has no signed identity of a kind that another domain could check.',
  'server-must-trust-an-issuer':
    'The server accepts anyone or an API key, so no issuer could vouch to it for a foreign identity.',
  'users-need-an-issuer':
    'Users of several domains need one issuer that the server believes, and it takes no such tokens.',
  'issuer-must-trust-workloads':
    'The workload’s identity comes from another domain, and the server’s issuer is not known to take it.',
};
