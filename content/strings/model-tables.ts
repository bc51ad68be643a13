/** What each decision table decides: a name for drawings and headings, and one sentence. */

export interface TableText {
  readonly name: string;
  readonly what: string;
}

export const tableTexts: { readonly [table: string]: TableText } = {
  hop: { name: 'Hop', what: 'How far the call to the MCP server travels.' },
  principal: { name: 'Principal', what: 'Whose authority the call carries.' },
  protection: { name: 'Protection', what: 'Whether the call has to be guarded at all.' },
  crossing: { name: 'Crossing', what: 'How far an identity has to be believed beyond its own issuer.' },
  door: { name: 'Door', what: 'Which proof of a caller the MCP server takes today.' },
  assurance: { name: 'Assurance', what: 'How sure the server has to be of who calls.' },
  lifetime: { name: 'Lifetime', what: 'How many seconds a token on this path may live. The steps are our heuristic.' },
  'can-sign': { name: 'Can sign', what: 'Whether the client can sign with a key of its own.' },
  certificate: {
    name: 'Certificate',
    what: 'Whether a client certificate reaches the party that checks it, and how it is renewed.',
  },
  'bound-by-certificate': {
    name: 'Bound by certificate',
    what: 'Whether a token can be bound to the client’s certificate.',
  },
  'dpop-usable': { name: 'DPoP usable', what: 'Whether client and issuer can bind a token to a key with DPoP.' },
  'assertion-usable': {
    name: 'Assertion usable',
    what: 'Whether the client can sign for itself instead of sending a secret.',
  },
  'platform-proof': {
    name: 'Platform proof',
    what: 'Whether the authorization server takes the workload’s platform identity for a token.',
  },
  'platform-call': {
    name: 'Platform call',
    what: 'How a workload proves itself to a server that takes platform identity.',
  },
  'other-proof': { name: 'Other proof', what: 'What proves the workload where no certificate does.' },
  'user-start': { name: 'User start', what: 'How a client may start the sign-in of a user.' },
  'machine-token': { name: 'Machine token', what: 'Whether a caller with nobody present can get a token of its own.' },
  'id-jag-usable': { name: 'ID-JAG usable', what: 'Whether an identity provider can confirm the user with ID-JAG.' },
  'revocation-live': { name: 'Live revocation', what: 'Whether a stolen token can be stopped before it expires.' },
  'approval-channel': { name: 'Approval channel', what: 'Whether an absent user can be asked on another device.' },
  'user-federation': {
    name: 'User federation',
    what: 'How a user’s identity crosses from its issuer to the server’s.',
  },
  'mtls-need': { name: 'Need for mTLS', what: 'Why a client certificate is wanted on the connection, if it is.' },
  'mtls-role': { name: 'Role of mTLS', what: 'Which role mTLS has in the recommendation.' },
  'mtls-interim': { name: 'Interim for mTLS', what: 'What stands in while mTLS is blocked.' },
  'oauth-role': { name: 'Role of OAuth', what: 'Which role OAuth 2.1 has in the recommendation.' },
  'oauth-interim': { name: 'Interim for OAuth', what: 'What stands in while OAuth is blocked.' },
  'machine-federation': {
    name: 'Machine federation',
    what: 'How a workload’s identity crosses from its issuer to the server’s.',
  },
  'federation-role': { name: 'Role of federation', what: 'Which role federation has in the recommendation.' },
  'federation-interim': { name: 'Interim for federation', what: 'What stands in while federation is blocked.' },
  grant: { name: 'Grant', what: 'How the client gets what it presents to the server.' },
  registration: { name: 'Registration', what: 'How the issuer comes to know the client.' },
  'client-authentication': { name: 'Client authentication', what: 'How the client proves itself to the issuer.' },
  'sender-constraint': { name: 'Sender constraint', what: 'What binds a token to the client that got it.' },
  audience: { name: 'Audience', what: 'How a token is made for one server.' },
  discovery: { name: 'Discovery', what: 'How the client finds the issuer that the server trusts.' },
  'access-token-seconds': { name: 'Token lifetime', what: 'How many seconds an access token lives.' },
  'certificate-seconds': { name: 'Certificate lifetime', what: 'How many seconds a client certificate lives.' },
  refresh: { name: 'Refresh', what: 'How access goes on once a token has expired.' },
  'exchange-usable': {
    name: 'Exchange usable',
    what: 'Whether the issuer exchanges a token for one with another audience.',
  },
  'downstream-call': { name: 'Downstream call', what: 'How the MCP server calls what lies behind it.' },
  prerequisites: {
    name: 'Prerequisites',
    what: 'What must become true before a blocked layer can carry, and on whose side.',
  },
  controls: {
    name: 'Controls',
    what: 'Which controls the recommendation asks for, how firmly, and how mature they are.',
  },
  avoid: { name: 'Shortcuts to avoid', what: 'Which shortcuts look right on this path and are not.' },
  conflicts: { name: 'Contradictions', what: 'Which answers cannot all be true, and the ways out.' },
  'client-kind': { name: 'Kind of client', what: 'What kind of software the client is, as far as it is known.' },
  'server-owner': { name: 'Owner of the server', what: 'Who runs the MCP server, as far as it is known.' },
  'decision-point': {
    name: 'Decision point',
    what: 'Where each call is decided on at run time, as far as it is known.',
  },
  guard: {
    name: 'Known need for a guard',
    what: 'Whether it is known that the call has to be guarded, or that it does not.',
  },
  surface: { name: 'Surface', what: 'Where the credential is exposed while it is kept or sent.' },
  readers: { name: 'Readers', what: 'Who can read the traffic between client and server.' },
  'consent-rule': { name: 'Rule on consent', what: 'Whether a rule demands the user’s consent at each use.' },
  'mutual-tls-rule': { name: 'Rule on mutual TLS', what: 'Whether a rule demands mutual TLS on the connection.' },
  network: { name: 'Network', what: 'Whether the network is known to be closed or to lose its uplink at times.' },
  'agreement-missing': {
    name: 'Agreement missing',
    what: 'Whether an agreement between the two domains is named as missing.',
  },
  'keys-missing': {
    name: 'Keys missing',
    what: 'Whether the keys of the other domain’s issuer are named as out of reach.',
  },
  'caller-issuer-missing': {
    name: 'Issuer of the caller missing',
    what: 'Whether the caller’s issuer is named as unable to issue what the other side accepts.',
  },
  'foreign-end': {
    name: 'TLS ended by others',
    what: 'Whether a component of another organisation ends TLS on the path.',
  },
  'callers-end': {
    name: 'TLS ended by the caller',
    what: 'Whether a proxy of the caller’s owner ends TLS on the path.',
  },
  'tls-missing': { name: 'TLS missing', what: 'Whether a stretch of the path has no TLS.' },
  'outside-platform': {
    name: 'Outside platform',
    what: 'Whether the authorization server takes the tokens of a platform outside its own.',
  },
  'takes-tokens': { name: 'Takes access tokens', what: 'Whether the MCP server takes access tokens.' },
  'takes-platform-tokens': {
    name: 'Takes platform tokens',
    what: 'Whether the MCP server takes tokens of a platform.',
  },
  'takes-signed-requests': {
    name: 'Takes signed requests',
    what: 'Whether the MCP server takes requests that are signed with a platform identity.',
  },
  'takes-certificates': { name: 'Takes certificates', what: 'Whether the MCP server takes client certificates.' },
  'can-present': { name: 'Can present', what: 'Whether what sends the requests can present a client certificate.' },
  'has-platform-token': {
    name: 'Has a platform token',
    what: 'Whether the platform of the caller issues a token to it.',
  },
  'certificate-path': {
    name: 'Path of the certificate',
    what: 'How a client certificate gets from the sender to the server, or where it ends.',
  },
  'certificate-authentication-usable': {
    name: 'Certificate at the token endpoint',
    what: 'Whether the client can prove itself to the issuer with a certificate.',
  },
  'platform-authentication-usable': {
    name: 'Platform token at the token endpoint',
    what: 'Whether the client can prove itself to the issuer with a token of its platform.',
  },
  'resource-parameter': {
    name: 'Resource parameter',
    what: 'What the authorization server does with the resource parameter.',
  },
  'tokens-checkable': {
    name: 'Tokens can be checked',
    what: 'Whether the MCP server can check the tokens that the issuer issues.',
  },
  'absent-user-refresh': {
    name: 'Grant for an absent user',
    what: 'Whether the issuer keeps a grant for a user who is away.',
  },
  'users-token-exchange': {
    name: 'Exchange of a user’s token',
    what: 'How a user’s token for another audience becomes one for this server.',
  },
  'mtls-demand': { name: 'Demand for mTLS', what: 'Whether a rule or the server demands a client certificate.' },
  'server-verifies': {
    name: 'Server verifies',
    what: 'Whether the server, or a sidecar in front of it, checks client certificates.',
  },
  'mtls-attainable': {
    name: 'mTLS attainable',
    what: 'Whether the sender has a usable client certificate that reaches the server.',
  },
  'mtls-wish': { name: 'Wish for mTLS', what: 'What speaks for a client certificate that nothing demands.' },
  'machine-way': {
    name: 'Way in for a machine',
    what: 'With what a caller that acts as itself gets in at the server.',
  },
  'workload-has-identity': {
    name: 'Identity of the workload',
    what: 'Whether the workload has a signed identity that another domain could accept.',
  },
  'workload-acceptance': {
    name: 'Acceptance of the workload',
    what: 'How the server’s side accepts an identity that another domain gives to a workload.',
  },
  'user-acceptance': {
    name: 'Acceptance of the user',
    what: 'How the server’s side accepts a user of another domain.',
  },
  'keys-arrive': {
    name: 'Keys arrive',
    what: 'Whether the keys of the other domain’s issuer reach the accepting side.',
  },
  'platform-may-be-believed': {
    name: 'Platform not refused',
    what: 'Whether the server’s side may accept the platform of the caller, as far as it is known.',
  },
  'platform-believed': {
    name: 'Platform accepted',
    what: 'Whether the server’s side accepts the platform of the caller as an issuer.',
  },
  'user-call': { name: 'Call for a user', what: 'Whether a call for a user lacks something that it needs.' },
  'machine-call': { name: 'Call of a machine', what: 'Whether a call of a machine lacks something that it needs.' },
  'downstream-exchange': {
    name: 'Downstream exchange',
    what: 'Whether the issuer exchanges a token for the next system.',
  },
  'decided-by': { name: 'Decided by', what: 'Which layer decides on each call.' },
  'federation-kinds': { name: 'Kinds of federation', what: 'By which means identities of other domains are accepted.' },
  verify: {
    name: 'To be verified',
    what: 'What is not known and has to be checked for a layer to keep its role, and with whom.',
  },
};
