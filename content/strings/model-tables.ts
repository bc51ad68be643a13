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
  'id-jag-usable': { name: 'ID-JAG usable', what: 'Whether an identity provider can vouch for the user with ID-JAG.' },
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
};
