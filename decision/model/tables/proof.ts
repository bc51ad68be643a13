import type { FirstTable } from '../../engine/table.ts';
import { CROSSING, LOCAL, row } from './row.ts';

const LACKS = ['no', 'unasked'] as const;
const NO_WORKLOAD_TOKEN = ['secrets', 'manual-certificates', 'unasked'] as const;
const AUTOMATED = ['own-terminator', 'end-to-end'] as const;
const NOT_AUTOMATED = ['client-cannot', 'foreign-terminator', 'none-issued', 'manual', 'platform'] as const;

/** The authorization server could know the client by a secret only. */
const NOTHING_BUT_A_SECRET = {
  'bound-by-certificate': 'no',
  'assertion-usable': 'no',
  'platform-proof': 'no',
} as const;

/** Which proof of the caller is attainable now on this path. */
export const proof: readonly FirstTable[] = [
  {
    id: 'can-sign',
    scale: 'worst-first',
    outcomes: ['no', 'yes'],
    rows: [
      row('sender-holds-no-key', { presents: 'neither' }, 'no'),
      row('sender-can-sign', { presents: ['certificate-and-signature', 'signature-only', 'unasked'] }, 'yes'),
    ],
  },
  {
    id: 'certificate',
    scale: 'worst-first',
    outcomes: [...NOT_AUTOMATED, ...AUTOMATED, 'local'],
    rows: [
      row(
        'client-is-not-yours-to-equip',
        { client: ['vendor-hosted', 'browser', 'open'] },
        'client-cannot',
        'claude-connectors',
        'openai-apps-auth',
      ),
      row('product-takes-no-certificate', { client: 'managed-product', actor: 'person' }, 'client-cannot'),
      row('sender-cannot-present', { presents: ['signature-only', 'neither'] }, 'client-cannot'),
      row(
        'certificate-ends-at-a-foreign-party',
        { tls: 'foreign-terminator' },
        'foreign-terminator',
        'wimse-mutual-tls-draft',
      ),
      row('no-certificate-issued', { 'workload-identity': 'secrets' }, 'none-issued'),
      row('certificate-renewed-by-hand', { 'workload-identity': 'manual-certificates' }, 'manual'),
      row('platform-token-but-no-certificate', { 'workload-identity': 'platform-tokens' }, 'platform'),
      row(
        'certificate-ends-at-our-terminator',
        { 'workload-identity': 'attested-automated', tls: 'own-terminator' },
        'own-terminator',
        'rfc9440',
      ),
      row(
        'certificate-reaches-the-server',
        { 'workload-identity': 'attested-automated', tls: 'end-to-end' },
        'end-to-end',
        'spiffe-x509',
      ),
      row('no-certificate-on-a-local-hop', { transport: LOCAL }, 'local'),
    ],
  },
  {
    id: 'bound-by-certificate',
    scale: 'worst-first',
    outcomes: ['no', 'yes'],
    rows: [
      row('server-of-tokens-cannot-bind', { 'authorization-server/certificate-bound-tokens': LACKS }, 'no', 'rfc8705'),
      row('no-bound-token-taken-at-this-door', { door: ['anyone', 'keys', 'certificates', 'platform', 'local'] }, 'no'),
      row(
        'certificate-does-not-arrive',
        { certificate: [...NOT_AUTOMATED, 'own-terminator', 'local'] },
        'no',
        'rfc8705',
      ),
      row(
        'token-can-be-bound-to-the-certificate',
        { 'authorization-server/certificate-bound-tokens': 'yes', certificate: 'end-to-end' },
        'yes',
        'rfc8705',
      ),
    ],
  },
  {
    id: 'dpop-usable',
    scale: 'worst-first',
    outcomes: ['no', 'yes'],
    rows: [
      row('dpop-not-offered', { 'authorization-server/dpop': LACKS }, 'no', 'rfc9449'),
      row('dpop-needs-a-key', { 'can-sign': 'no' }, 'no', 'rfc9449'),
      row('dpop-works-at-both-ends', { 'authorization-server/dpop': 'yes', 'can-sign': 'yes' }, 'yes', 'rfc9449'),
    ],
  },
  {
    id: 'assertion-usable',
    scale: 'worst-first',
    outcomes: ['no', 'yes'],
    rows: [
      row('assertions-not-accepted', { 'authorization-server/signed-client-assertions': LACKS }, 'no', 'rfc7523'),
      row('assertion-needs-a-key', { 'can-sign': 'no' }, 'no', 'rfc7523'),
      row(
        'assertion-works-at-both-ends',
        { 'authorization-server/signed-client-assertions': 'yes', 'can-sign': 'yes' },
        'yes',
        'rfc7523',
      ),
    ],
  },
  {
    id: 'platform-proof',
    scale: 'worst-first',
    outcomes: ['no', 'yes'],
    rows: [
      row('outside-issuers-not-accepted', { 'authorization-server/external-workload-issuers': LACKS }, 'no', 'rfc7523'),
      row('workload-has-no-platform-token', { 'workload-identity': NO_WORKLOAD_TOKEN }, 'no'),
      row('issuer-keys-out-of-reach', { reach: 'one-way' }, 'no', 'kubernetes-oidc'),
      row('issuer-keys-outside-the-closed-network', { reach: 'air-gapped', domains: 'cross-organisation' }, 'no'),
      row(
        'platform-token-can-be-exchanged',
        {
          'authorization-server/external-workload-issuers': 'yes',
          'workload-identity': ['platform-tokens', 'attested-automated'],
        },
        'yes',
        'rfc7523',
      ),
    ],
  },
  {
    id: 'platform-call',
    scale: 'worst-first',
    outcomes: ['no-identity', 'token', 'signed'],
    rows: [
      row('caller-is-not-on-the-platform', { 'workload-identity': NO_WORKLOAD_TOKEN }, 'no-identity'),
      row(
        'caller-sends-a-platform-token',
        { 'workload-identity': ['platform-tokens', 'attested-automated'], 'can-sign': 'no' },
        'token',
      ),
      row(
        'caller-signs-with-platform-identity',
        { 'workload-identity': ['platform-tokens', 'attested-automated'], 'can-sign': 'yes' },
        'signed',
        'agentcore-gateway',
      ),
    ],
  },
  {
    id: 'other-proof',
    scale: 'by-priority',
    outcomes: ['dpop', 'signed-request', 'platform-token', 'none'],
    rows: [
      row('key-proof-on-the-token', { 'dpop-usable': 'yes' }, 'dpop', 'rfc9449'),
      row('signed-requests', { door: 'platform', 'platform-call': 'signed' }, 'signed-request', 'agentcore-gateway'),
      row('platform-token-at-the-door', { door: 'platform', 'platform-call': 'token' }, 'platform-token'),
      row('platform-token-at-the-issuer', { 'platform-proof': 'yes' }, 'platform-token', 'rfc7523'),
      row('bearer-only', { 'dpop-usable': 'no', 'platform-proof': 'no' }, 'none'),
    ],
  },
  {
    id: 'user-start',
    scale: 'worst-first',
    outcomes: ['cannot', 'can'],
    rows: [
      row(
        'unknown-client-finds-no-issuer',
        { client: 'open', 'authorization-server/mcp-discovery-and-resource': LACKS },
        'cannot',
        'mcp-discovery',
      ),
      row(
        'foreign-client-finds-no-issuer',
        {
          client: ['vendor-hosted', 'browser'],
          'authorization-server/mcp-discovery-and-resource': LACKS,
          'authorization-server/client-already-registered': LACKS,
        },
        'cannot',
        'mcp-discovery',
      ),
      row('client-can-be-configured', { client: ['ours', 'managed-product', 'partner'] }, 'can'),
      row(
        'client-discovers-the-issuer',
        { 'authorization-server/mcp-discovery-and-resource': 'yes' },
        'can',
        'mcp-discovery',
      ),
      row('client-is-known-already', { 'authorization-server/client-already-registered': 'yes' }, 'can'),
      row('no-client-on-a-local-hop', { transport: LOCAL }, 'can'),
    ],
  },
  {
    id: 'machine-token',
    scale: 'worst-first',
    outcomes: ['none', 'exchange', 'client-credentials'],
    rows: [
      row(
        'no-grant-for-machines',
        { 'authorization-server/machine-grant': LACKS, 'platform-proof': 'no' },
        'none',
        'rfc6749',
      ),
      row(
        'platform-token-is-the-grant',
        { 'authorization-server/machine-grant': LACKS, 'platform-proof': 'yes' },
        'exchange',
        'rfc7523',
      ),
      row(
        'machine-grant-offered',
        { 'authorization-server/machine-grant': 'yes' },
        'client-credentials',
        'mcp-client-credentials',
      ),
    ],
  },
  {
    id: 'id-jag-usable',
    scale: 'worst-first',
    outcomes: ['no', 'yes'],
    rows: [
      row('id-jag-not-offered', { 'authorization-server/id-jag': LACKS }, 'no', 'mcp-enterprise-managed'),
      row('id-jag-needs-a-confidential-client', { client: ['browser', 'open'] }, 'no', 'id-jag-draft'),
      row(
        'id-jag-needs-a-product-that-proves-itself',
        { client: 'managed-product', ...NOTHING_BUT_A_SECRET },
        'no',
        'id-jag-draft',
      ),
      row(
        'id-jag-needs-an-application-that-proves-itself',
        { client: ['ours', 'partner'], exposure: 'device', ...NOTHING_BUT_A_SECRET },
        'no',
        'id-jag-draft',
      ),
      row('id-jag-needs-a-reachable-provider', { reach: ['one-way', 'air-gapped'] }, 'no', 'mcp-enterprise-managed'),
      row(
        'id-jag-works-at-both-ends',
        {
          'authorization-server/id-jag': 'yes',
          client: ['ours', 'managed-product', 'vendor-hosted', 'partner'],
          reach: 'reachable',
        },
        'yes',
        'mcp-enterprise-managed',
      ),
    ],
  },
  {
    id: 'revocation-live',
    scale: 'worst-first',
    outcomes: ['no', 'yes'],
    rows: [
      row(
        'nothing-revokes-at-once',
        { 'authorization-server/live-revocation': LACKS, policy: ['scopes-only', 'gateway'] },
        'no',
        'rfc7662',
      ),
      row('issuer-revokes-at-once', { 'authorization-server/live-revocation': 'yes' }, 'yes', 'rfc7662', 'openid-caep'),
      row('policy-refuses-at-once', { policy: 'per-request' }, 'yes', 'sp-800-207'),
    ],
  },
  {
    id: 'approval-channel',
    scale: 'worst-first',
    outcomes: ['no', 'yes'],
    rows: [
      row('no-backchannel-approval', { 'authorization-server/backchannel-approval': LACKS }, 'no', 'openid-ciba'),
      row('backchannel-approval-offered', { 'authorization-server/backchannel-approval': 'yes' }, 'yes', 'openid-ciba'),
    ],
  },
  {
    id: 'user-federation',
    scale: 'worst-first',
    outcomes: ['closed', 'no-acceptor', 'brokering', 'id-jag', 'none'],
    rows: [
      row('closed-network-shuts-out-partners', { domains: 'cross-organisation', reach: 'air-gapped' }, 'closed'),
      row(
        'no-issuer-at-the-door',
        { crossing: CROSSING, door: ['anyone', 'keys', 'certificates', 'platform'] },
        'no-acceptor',
      ),
      row('several-providers-behind-one-issuer', { crossing: CROSSING, 'id-jag-usable': 'no' }, 'brokering'),
      row(
        'provider-vouches-for-the-user',
        { crossing: CROSSING, 'id-jag-usable': 'yes' },
        'id-jag',
        'mcp-enterprise-managed',
      ),
      row('users-of-one-domain', { crossing: ['one', 'local'] }, 'none'),
    ],
  },
];
