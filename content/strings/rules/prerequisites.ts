/** Why a blocked layer waits for a prerequisite: one sentence for each row of the prerequisites. */
export const prerequisiteRuleTexts: { readonly [rule: string]: string } = {
  'machines-need-a-known-way-in':
    'The caller acts as itself, the server takes no access tokens, and no other way in is known.',

  'caller-needs-a-back-end': 'A page in a browser keeps no credential of its own, so it cannot act without its user.',
  'users-need-a-server-that-takes-tokens':
    'The server takes no access tokens, and in MCP only a token carries a user’s authority.',
  'machines-need-a-server-that-takes-tokens':
    'The caller acts as itself, and the server takes neither access tokens nor platform identity.',
  'server-must-check-tokens':
    'The server has no way to check the issuer’s tokens, neither by signature nor by introspection.',
  'server-must-check-tokens-of-machines':
    'The caller acts as itself, and the server has no way to check a token of the issuer.',
  'issuer-must-take-the-resource':
    'The issuer refuses requests that carry the resource parameter, which MCP has clients send.',
  'issuer-must-take-the-resource-of-machines':
    'The caller acts as itself, and the issuer refuses a request for a token that names the resource.',
  'open-door-needs-tokens': 'The server accepts anyone or an API key, and OAuth cannot work where no token is checked.',
  'certificate-door-needs-tokens':
    'The server takes client certificates only, and OAuth cannot work where no token is checked.',
  'platform-door-needs-user-tokens':
    'The server takes platform identity only, and that cannot carry a user’s delegation.',
  'caller-needs-platform-identity': 'The server takes platform identity, and the caller has none to present.',
  'caller-needs-a-key-to-sign': 'The server takes signed requests, and the caller holds no key to sign them with.',
  'platform-keys-must-arrive':
    'The server needs the keys of the caller’s platform to check its identity, and they do not arrive.',
  'platform-must-be-believed':
    'The caller’s platform belongs to another domain, and nobody here accepts its identities.',
  'issuer-needs-discovery': 'You do not configure this client, and without MCP discovery it cannot find the issuer.',
  'issuer-must-exchange-the-users-token':
    'The caller holds a token of the user for another audience, and nobody exchanges it for this server.',
  'absent-user-must-be-reachable': 'The user has to consent at each use and is away, so the issuer needs a way to ask.',
  'absent-user-needs-a-grant': 'The user is away, and the issuer keeps no grant that works without them.',
  'issuer-needs-machine-grant':
    'The issuer is not known to offer a grant for machines or to accept a platform token in its place.',
  'client-must-present':
    'The component that sends the requests cannot present a client certificate that the server’s owner accepts.',
  'tls-must-end-with-us': 'Another organisation ends TLS, so the certificate reaches neither the server nor its owner.',
  'callers-proxy-must-pass-tls':
    'A proxy of the caller’s owner decrypts the traffic, so the client’s certificate ends there.',
  'path-must-have-tls': 'A stretch of the path has no TLS, and without TLS no certificate can be presented.',
  'certificates-must-be-issued':
    'No machine issues and renews certificates for the workload, and renewal by hand comes too late sooner or later.',
  'weak-door-must-verify': 'The server checks nobody or a shared key, so a certificate would pass unread.',
  'server-must-verify': 'A certificate is demanded, and the server is not known to be asking for one today.',
  'closed-network-needs-a-path':
    'Identities of another organisation can be checked only with keys that come in from outside.',
  'issuer-keys-must-be-reachable':
    'The keys of the other issuer cannot be reached, and nobody can check a signature without the key.',
  'missing-keys-must-be-reachable':
    'The keys of the other issuer are named as missing, and its identities cannot be checked without them.',
  'organisations-must-agree': 'The two domains have no agreement on which identities count and for what.',
  'issuer-of-the-caller-must-issue':
    'The issuer of the caller cannot yet issue the identity that the other domain would accept.',
  'workload-needs-an-identity': 'The workload has no signed identity of a kind that another domain could check.',
  'certificate-door-needs-an-attested-workload':
    'The server takes certificates, and only one that a machine issues and renews can count across domains.',
  'server-must-trust-an-issuer':
    'The server trusts no issuer, so nobody can assert an identity of another domain to it.',
  'issuer-must-accept-users': 'No issuer on the server’s side accepts the users of the other domain.',
  'issuer-must-accept-the-users-token':
    'No issuer on the server’s side accepts the user’s token of the other domain in exchange for its own.',
  'users-need-an-issuer':
    'Users of several domains need one issuer that the server trusts, and the server takes no access tokens.',
  'issuer-must-trust-workloads':
    'The workload’s identity comes from another domain, and the server’s issuer is not known to take it.',
  'issuer-must-trust-workloads-beside-users':
    'The caller also acts as itself, and no issuer on the server’s side accepts its identity.',
  'bundles-must-be-exchanged':
    'A certificate of another trust domain is checked with that domain’s bundle, which both sides have to exchange.',
};
