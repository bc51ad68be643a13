import type { FirstTable } from '../../engine/table.ts';
import type { FactId, FactValue } from '../facts.ts';
import type { SourceId } from '../sources.ts';
import { type Conditions, first, LACKS, row } from './row.ts';

type Known = 'yes' | 'no' | 'unknown';
type KnownId = {
  [Id in FactId]: Known extends FactValue<Id> ? (FactValue<Id> extends Known ? Id : never) : never;
}[FactId];

/** Whether an answer has a member: known, known not, or not known; a question that is not asked has none. */
const member = (
  id: KnownId,
  input: keyof Conditions & `${string}/${string}`,
  ids: readonly [yes: string, no: string, unknown: string],
  ...cites: SourceId[]
): FirstTable =>
  first(
    id,
    'by-priority',
    [
      row(ids[0], { [input]: 'yes' }, 'yes', ...cites),
      row(ids[1], { [input]: LACKS }, 'no', ...cites),
      row(ids[2], {}, 'unknown'),
    ],
    'certain',
  );

const HAS_TOKEN = { 'workload-identity/platform-token': 'yes' } as const;
const NO_TOKEN = { 'workload-identity/platform-token': LACKS } as const;

/** What the server takes, what the caller can prove, and what the issuer offers: each as far as it is known. */
export const means: readonly FirstTable[] = [
  // What the server takes.
  member(
    'takes-tokens',
    'accepts/oauth-tokens',
    ['server-checks-tokens', 'server-checks-no-tokens', 'tokens-at-the-server-not-known'],
    'mcp-authorization',
  ),
  member('takes-platform-tokens', 'accepts/platform-tokens', [
    'server-checks-platform-tokens',
    'server-checks-no-platform-tokens',
    'platform-tokens-at-the-server-not-known',
  ]),
  member(
    'takes-signed-requests',
    'accepts/signed-requests',
    ['server-checks-signed-requests', 'server-checks-no-signed-requests', 'signed-requests-at-the-server-not-known'],
    'agentcore-gateway',
  ),
  member('takes-certificates', 'accepts/client-certificates', [
    'server-checks-certificates',
    'server-checks-no-certificates',
    'certificates-at-the-server-not-known',
  ]),

  // What the component that sends the request can do.
  first(
    'can-present',
    'by-priority',
    [
      row('sidecar-presents-the-certificate', { 'tls/mesh-sidecars': 'yes' }, 'yes', 'wimse-mutual-tls-draft'),
      row('sender-can-present', { 'presents/client-certificate': 'yes' }, 'yes'),
      row(
        'unknown-client-has-no-certificate',
        { 'presents/client-certificate': 'unasked', 'tls/mesh-sidecars': LACKS },
        'no',
      ),
      row('sender-cannot-present', { 'presents/client-certificate': 'no', 'tls/mesh-sidecars': LACKS }, 'no'),
      row('presenting-is-not-known', {}, 'unknown'),
    ],
    'certain',
  ),
  member('can-sign', 'presents/signature', ['sender-can-sign', 'sender-holds-no-key', 'signing-is-not-known']),
  member('has-platform-token', 'workload-identity/platform-token', [
    'platform-issues-a-token',
    'platform-issues-no-token',
    'platform-token-is-not-known',
  ]),
  first(
    'certificate',
    'by-priority',
    [
      row('sidecars-hold-rotating-certificates', { 'tls/mesh-sidecars': 'yes' }, 'machine', 'wimse-mutual-tls-draft'),
      row(
        'certificate-renewed-by-machine',
        { 'workload-identity/attested-certificate': 'yes' },
        'machine',
        'spiffe-x509',
      ),
      row(
        'certificate-of-whoever-runs-the-client',
        {
          'workload-identity/attested-certificate': 'unasked',
          'presents/client-certificate': 'yes',
          'tls/mesh-sidecars': LACKS,
        },
        'others',
        'openai-apps-auth',
      ),
      row(
        'certificate-renewed-by-hand',
        {
          'workload-identity/attested-certificate': 'no',
          'workload-identity/manual-certificate': 'yes',
          'tls/mesh-sidecars': 'no',
        },
        'by-hand',
      ),
      row(
        'no-certificate-issued',
        {
          'workload-identity/attested-certificate': 'no',
          'workload-identity/manual-certificate': 'no',
          'tls/mesh-sidecars': 'no',
        },
        'none',
      ),
      row(
        'no-certificate-where-none-can-be-presented',
        {
          'workload-identity/attested-certificate': 'unasked',
          'presents/client-certificate': LACKS,
          'tls/mesh-sidecars': LACKS,
        },
        'none',
      ),
      row('certificate-is-not-known', {}, 'unknown'),
    ],
    'certain',
  ),
  first(
    'certificate-path',
    'by-priority',
    [
      row('certificate-ends-at-a-foreign-proxy', { 'tls/foreign-proxy': 'yes' }, 'foreign', 'wimse-mutual-tls-draft'),
      row(
        'certificate-ends-at-a-foreign-gateway',
        { 'tls/foreign-gateway': 'yes' },
        'foreign',
        'wimse-mutual-tls-draft',
      ),
      row(
        'certificate-ends-at-the-callers-proxy',
        { 'tls/callers-proxy': 'yes' },
        'callers-proxy',
        'wimse-mutual-tls-draft',
      ),
      row('certificate-needs-tls', { 'tls/no-tls': 'yes' }, 'no-tls'),
      row(
        'certificate-reaches-the-server',
        {
          'tls/own-balancer': 'no',
          'tls/foreign-proxy': 'no',
          'tls/foreign-gateway': 'no',
          'tls/callers-proxy': 'no',
          'tls/no-tls': 'no',
        },
        'direct',
        'rfc8705',
      ),
      // Also where it is not known whether there is a balancer: it asks for more.
      row(
        'certificate-is-passed-on-by-our-balancer',
        { 'tls/foreign-proxy': 'no', 'tls/foreign-gateway': 'no', 'tls/callers-proxy': 'no', 'tls/no-tls': 'no' },
        'forwarded',
        'rfc8705',
        'rfc9440',
      ),
      row('no-certificate-on-a-local-hop', { transport: ['stdio', 'loopback-http'] }, 'local'),
      row('path-is-not-known', {}, 'unknown'),
    ],
    'certain',
  ),

  // What proves the client at the authorization server and binds its tokens.
  first(
    'bound-by-certificate',
    'by-priority',
    [
      row('issuer-cannot-bind-to-certificates', { 'client-proof/certificate-bound-tokens': LACKS }, 'no', 'rfc8705'),
      row('no-bound-token-where-no-token-is-taken', { 'takes-tokens': 'no' }, 'no'),
      row(
        'certificate-does-not-arrive',
        { 'certificate-path': ['foreign', 'callers-proxy', 'no-tls', 'local'] },
        'no',
        'rfc8705',
      ),
      row('nothing-to-bind-to', { certificate: ['none', 'by-hand'] }, 'no', 'rfc8705'),
      row('no-certificate-presented-to-bind-to', { 'can-present': 'no' }, 'no', 'rfc8705'),
      row(
        'token-can-be-bound-to-the-certificate',
        {
          'client-proof/certificate-bound-tokens': 'yes',
          'takes-tokens': 'yes',
          'certificate-path': ['forwarded', 'direct'],
          certificate: ['machine', 'others'],
          'can-present': 'yes',
        },
        'yes',
        'rfc8705',
      ),
      row('binding-to-a-certificate-is-not-known', {}, 'unknown'),
    ],
    'certain',
  ),
  first(
    'dpop-usable',
    'by-priority',
    [
      row('dpop-not-offered', { 'client-proof/dpop': LACKS }, 'no', 'rfc9449'),
      row('dpop-needs-a-key', { 'can-sign': 'no' }, 'no', 'rfc9449'),
      row('no-proof-where-no-token-is-taken', { 'takes-tokens': 'no' }, 'no', 'rfc9449'),
      row(
        'dpop-works-at-both-ends',
        { 'client-proof/dpop': 'yes', 'can-sign': 'yes', 'takes-tokens': 'yes' },
        'yes',
        'rfc9449',
      ),
      row('dpop-is-not-known', {}, 'unknown'),
    ],
    'certain',
  ),
  first(
    'assertion-usable',
    'by-priority',
    [
      row('assertions-not-accepted', { 'client-proof/signed-client-assertion': LACKS }, 'no', 'rfc7523'),
      row('assertion-needs-a-key', { 'can-sign': 'no' }, 'no', 'rfc7523'),
      row('public-client-signs-no-assertion', { client: ['browser', 'open'] }, 'no', 'oauth-2.1'),
      row(
        'assertion-works-at-both-ends',
        {
          'client-proof/signed-client-assertion': 'yes',
          'can-sign': 'yes',
          client: ['ours', 'managed-product', 'vendor-hosted', 'partner'],
        },
        'yes',
        'rfc7523',
      ),
      row('assertion-is-not-known', {}, 'unknown'),
    ],
    'certain',
  ),
  first(
    'certificate-authentication-usable',
    'by-priority',
    [
      row(
        'no-certificate-taken-at-the-token-endpoint',
        { 'client-proof/certificate-client-authentication': LACKS },
        'no',
        'rfc8705',
      ),
      row('no-certificate-for-the-token-endpoint', { certificate: 'none' }, 'no', 'rfc8705'),
      row('sender-presents-none-at-the-token-endpoint', { 'presents/client-certificate': LACKS }, 'no', 'rfc8705'),
      row('public-client-has-no-certificate', { client: ['browser', 'open'] }, 'no', 'oauth-2.1'),
      row(
        'certificate-works-at-the-token-endpoint',
        {
          'client-proof/certificate-client-authentication': 'yes',
          certificate: ['machine', 'others', 'by-hand'],
          'presents/client-certificate': 'yes',
          client: ['ours', 'managed-product', 'vendor-hosted', 'partner'],
        },
        'yes',
        'rfc8705',
      ),
      row(
        'certificate-by-hand-works-at-the-token-endpoint',
        {
          'client-proof/certificate-client-authentication': 'yes',
          'workload-identity/manual-certificate': 'yes',
          'presents/client-certificate': 'yes',
          client: ['ours', 'managed-product', 'vendor-hosted', 'partner'],
        },
        'yes',
        'rfc8705',
      ),
      row(
        'certificate-of-the-client-works-at-the-token-endpoint',
        {
          'client-proof/certificate-client-authentication': 'yes',
          'workload-identity/attested-certificate': 'unasked',
          'presents/client-certificate': 'yes',
          client: ['ours', 'managed-product', 'vendor-hosted', 'partner'],
        },
        'yes',
        'rfc8705',
      ),
      row('certificate-at-the-token-endpoint-is-not-known', {}, 'unknown'),
    ],
    'certain',
  ),
  first(
    'platform-authentication-usable',
    'by-priority',
    [
      row('workload-has-no-platform-token', NO_TOKEN, 'no'),
      row(
        'issuer-keys-out-of-reach',
        { reach: 'one-way', 'client-proof/platform-native-identity': LACKS },
        'no',
        'kubernetes-oidc',
      ),
      row(
        'issuer-keys-outside-the-closed-network',
        { reach: 'air-gapped', domains: 'cross-organisation', 'client-proof/platform-native-identity': LACKS },
        'no',
      ),
      row(
        'platform-of-the-issuer-names-the-workload',
        { ...HAS_TOKEN, 'client-proof/platform-native-identity': 'yes' },
        'yes',
        'entra-wif',
      ),
      row(
        'issuer-takes-tokens-of-outside-platforms',
        {
          ...HAS_TOKEN,
          'identity-crossing/external-workload-issuers': 'yes',
          reach: ['reachable', 'intermittent', 'air-gapped'],
          domains: ['one', 'several-ours'],
        },
        'yes',
        'rfc7523',
      ),
      row(
        'issuer-takes-tokens-of-foreign-platforms',
        { ...HAS_TOKEN, 'identity-crossing/external-workload-issuers': 'yes', reach: ['reachable', 'intermittent'] },
        'yes',
        'rfc7523',
      ),
      row(
        'no-platform-identity-accepted',
        { 'client-proof/platform-native-identity': LACKS, 'identity-crossing/external-workload-issuers': LACKS },
        'no',
        'rfc7523',
      ),
      row('platform-authentication-is-not-known', {}, 'unknown'),
    ],
    'certain',
  ),

  // What the authorization server offers to users and machines.
  first(
    'user-start',
    'by-priority',
    [
      row('client-discovers-the-issuer', { 'authorization-server/discovery': 'yes' }, 'can', 'mcp-discovery'),
      row('client-is-known-already', { 'client-registration/already-registered': 'yes' }, 'can', 'mcp-registration'),
      row('client-can-be-configured', { client: ['ours', 'managed-product', 'partner'] }, 'can'),
      row('no-client-on-a-local-hop', { transport: ['stdio', 'loopback-http'] }, 'can'),
      row(
        'client-of-others-finds-no-issuer',
        {
          client: ['vendor-hosted', 'browser', 'open'],
          'authorization-server/discovery': 'no',
          'client-registration/already-registered': 'no',
        },
        'cannot',
        'mcp-discovery',
      ),
      row('finding-the-issuer-is-not-known', {}, 'unknown'),
    ],
    'certain',
  ),
  first(
    'resource-parameter',
    'by-priority',
    [
      row(
        'issuer-refuses-the-resource',
        { 'authorization-server/refuses-resource-parameter': 'yes' },
        'refused',
        'mcp-token-audience',
      ),
      row(
        'resource-parameter-is-honoured',
        { 'authorization-server/resource-parameter': 'yes' },
        'honoured',
        'rfc8707',
      ),
      row(
        'resource-parameter-is-ignored',
        { 'authorization-server/resource-parameter': LACKS, 'authorization-server/refuses-resource-parameter': LACKS },
        'ignored',
        'mcp-token-audience',
      ),
      row('resource-parameter-is-not-known', {}, 'unknown'),
    ],
    'certain',
  ),
  first(
    'tokens-checkable',
    'by-priority',
    [
      row('server-can-check-the-tokens', { 'authorization-server/checkable-tokens': 'yes' }, 'yes', 'rfc7662'),
      // A server that takes tokens has some way to check them: the two answers together are a question, not a fact.
      row(
        'server-cannot-check-the-tokens',
        { 'authorization-server/checkable-tokens': LACKS, 'takes-tokens': 'no' },
        'no',
        'rfc7662',
      ),
      row('checking-is-not-known', {}, 'unknown'),
    ],
    'certain',
  ),
  member(
    'absent-user-refresh',
    'authorization-server/offline-refresh',
    [
      'issuer-keeps-a-grant-for-absent-users',
      'issuer-keeps-no-grant-for-absent-users',
      'absent-users-at-the-issuer-not-known',
    ],
    'oauth-2.1',
  ),
  member(
    'approval-channel',
    'authorization-server/backchannel-approval',
    ['backchannel-approval-offered', 'no-backchannel-approval', 'backchannel-approval-is-not-known'],
    'openid-ciba',
  ),
  first('revocation-live', 'worst-first', [
    row(
      'nothing-revokes-at-once',
      { 'authorization-server/live-revocation': LACKS, policy: ['none', 'scopes-only', 'gateway'] },
      'no',
      'rfc7662',
    ),
    row('issuer-revokes-at-once', { 'authorization-server/live-revocation': 'yes' }, 'yes', 'rfc7662', 'openid-caep'),
    row('policy-refuses-at-once', { policy: 'per-request' }, 'yes', 'sp-800-207'),
  ]),
  first(
    'machine-token',
    'by-priority',
    [
      row(
        'machine-grant-offered',
        { 'authorization-server/machine-grant': 'yes' },
        'client-credentials',
        'mcp-client-credentials',
      ),
      row('platform-token-is-the-grant', { 'platform-authentication-usable': 'yes' }, 'exchange', 'rfc7523'),
      row(
        'cloud-role-is-the-grant',
        { ...HAS_TOKEN, 'identity-crossing/cloud-token-service': 'yes', reach: ['reachable', 'intermittent'] },
        'exchange',
        'google-wif',
      ),
      row(
        'exchange-is-the-grant-across-domains',
        {
          ...HAS_TOKEN,
          'identity-crossing/token-exchange': 'yes',
          domains: ['several-ours', 'cross-organisation'],
          reach: ['reachable', 'intermittent'],
        },
        'exchange',
        'rfc8693',
      ),
      ...(
        [
          [
            'no-grant-for-machines',
            { 'identity-crossing/cloud-token-service': LACKS, 'identity-crossing/token-exchange': LACKS },
          ],
          ['no-grant-for-a-machine-without-a-platform-token', NO_TOKEN],
          ['no-grant-for-machines-in-one-domain', { 'identity-crossing/cloud-token-service': LACKS, domains: 'one' }],
          ['no-grant-for-machines-out-of-reach', { reach: ['one-way', 'air-gapped'] }],
        ] as const
      ).map(([id, when]) =>
        row(
          id,
          { ...when, 'authorization-server/machine-grant': LACKS, 'platform-authentication-usable': 'no' },
          'none',
          'rfc6749',
        ),
      ),
      row('machine-grant-is-not-known', {}, 'unknown'),
    ],
    'certain',
  ),
  first(
    'users-token-exchange',
    'by-priority',
    [
      row(
        'token-of-the-user-can-be-exchanged',
        { 'identity-crossing/token-exchange': 'yes' },
        'token-exchange',
        'rfc8693',
      ),
      row(
        'token-of-the-user-can-be-chained',
        { 'identity-crossing/identity-chaining': 'yes' },
        'identity-chaining',
        'identity-chaining-draft',
      ),
      ...(
        [
          ['no-provider-outside-the-closed-network', { reach: 'air-gapped', domains: 'cross-organisation' }],
          ['no-assertion-for-a-public-client', { client: ['browser', 'open'] }],
        ] as const
      ).flatMap(([id, when]) => [
        row(
          id,
          { ...when, 'identity-crossing/token-exchange': LACKS, 'identity-crossing/identity-chaining': LACKS },
          'none',
          'mcp-enterprise-managed',
        ),
        row(`${id}-and-exchange-is-not-known`, when, 'unknown', 'mcp-enterprise-managed'),
      ]),
      row(
        'sign-in-of-the-user-can-be-asserted',
        { 'identity-crossing/id-jag': 'yes' },
        'id-jag',
        'mcp-enterprise-managed',
      ),
      row(
        'token-of-the-user-cannot-be-exchanged',
        {
          'identity-crossing/token-exchange': LACKS,
          'identity-crossing/identity-chaining': LACKS,
          'identity-crossing/id-jag': LACKS,
        },
        'none',
        'rfc8693',
      ),
      row('exchange-is-not-known', {}, 'unknown'),
    ],
    'certain',
  ),
  first(
    'id-jag-usable',
    'by-priority',
    [
      row('id-jag-not-offered', { 'identity-crossing/id-jag': LACKS }, 'no', 'mcp-enterprise-managed'),
      row('id-jag-needs-a-confidential-client', { client: ['browser', 'open'] }, 'no', 'id-jag-draft'),
      row(
        'id-jag-needs-a-reachable-provider',
        { reach: ['one-way', 'intermittent', 'air-gapped'] },
        'no',
        'mcp-enterprise-managed',
      ),
      row(
        'id-jag-needs-a-client-that-proves-itself',
        {
          client: 'managed-product',
          'assertion-usable': 'no',
          'certificate-authentication-usable': 'no',
          'platform-authentication-usable': 'no',
        },
        'no',
        'id-jag-draft',
      ),
      row(
        'id-jag-needs-an-application-that-proves-itself',
        {
          client: ['ours', 'partner'],
          'exposure/device': 'yes',
          'assertion-usable': 'no',
          'certificate-authentication-usable': 'no',
          'platform-authentication-usable': 'no',
        },
        'no',
        'id-jag-draft',
      ),
      row(
        'id-jag-works-at-both-ends',
        {
          'identity-crossing/id-jag': 'yes',
          client: ['ours', 'vendor-hosted', 'partner'],
          'exposure/device': 'no',
          reach: 'reachable',
        },
        'yes',
        'mcp-enterprise-managed',
      ),
      row(
        'id-jag-works-with-a-signed-assertion',
        { 'identity-crossing/id-jag': 'yes', 'assertion-usable': 'yes', reach: 'reachable' },
        'yes',
        'mcp-enterprise-managed',
      ),
      row(
        'id-jag-works-with-a-certificate',
        { 'identity-crossing/id-jag': 'yes', 'certificate-authentication-usable': 'yes', reach: 'reachable' },
        'yes',
        'mcp-enterprise-managed',
      ),
      row(
        'id-jag-works-in-a-vendors-cloud',
        { 'identity-crossing/id-jag': 'yes', client: 'vendor-hosted', reach: 'reachable' },
        'yes',
        'mcp-enterprise-managed',
      ),
      row('id-jag-is-not-known', {}, 'unknown'),
    ],
    'certain',
  ),
];
