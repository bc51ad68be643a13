import type { FirstTable } from '../../engine/table.ts';
import { first, LACKS, row } from './row.ts';

const DEMANDED = ['mandated', 'only-way-in', 'beside-a-token'] as const;
const ARRIVES = ['forwarded', 'direct'] as const;
const FOREIGN = ['several-ours', 'cross-organisation'] as const;
const NOT_TAKEN = {
  'identity-crossing/external-workload-issuers': LACKS,
  'identity-crossing/cloud-token-service': LACKS,
  'identity-crossing/token-exchange': LACKS,
  'identity-crossing/several-issuers-trusted': LACKS,
} as const;
const BUNDLES = 'identity-crossing/spiffe-bundles';
const USABLE = ['machine', 'others'] as const;
const NO_TOKEN_OR_SIGNATURE = {
  'takes-tokens': 'no',
  'takes-platform-tokens': 'no',
  'takes-signed-requests': 'no',
} as const;

/** Whether a client certificate is demanded or wished for on the connection, whether one can be had, and in which role. */
export const mtls: readonly FirstTable[] = [
  first(
    'mtls-demand',
    'by-priority',
    [
      row('rule-demands-mutual-tls', { 'mandate/mutual-tls': 'yes' }, 'mandated'),
      row(
        'server-takes-certificates-only',
        {
          'takes-certificates': 'yes',
          'takes-tokens': 'no',
          'takes-platform-tokens': 'no',
          'takes-signed-requests': 'no',
          'accepts/api-keys': 'no',
          'accepts/other-sign-in': 'no',
        },
        'only-way-in',
      ),
      row(
        'server-wants-a-certificate-beside-the-token',
        { 'takes-certificates': 'yes', 'takes-tokens': 'yes' },
        'beside-a-token',
        'rfc8705',
      ),
      row(
        'nothing-demands-a-certificate',
        { 'mandate/mutual-tls': LACKS, 'takes-certificates': 'no' },
        'none',
        'mcp-auth-charter',
      ),
      // Beside other means a certificate is one way among several: the contract lets only a token stand beside it.
      ...(['platform-tokens', 'signed-requests', 'api-keys', 'other-sign-in'] as const).map((taken) =>
        row(
          `certificate-is-one-way-beside-${taken}`,
          { 'mandate/mutual-tls': LACKS, 'takes-tokens': 'no', [`accepts/${taken}`]: 'yes' },
          'none',
        ),
      ),
      row('demand-for-certificates-is-not-known', {}, 'unknown'),
    ],
    'certain',
  ),
  first(
    'server-verifies',
    'by-priority',
    [
      row('server-verifies-certificates', { 'takes-certificates': 'yes' }, 'yes'),
      row('sidecar-verifies-certificates', { 'tls/mesh-sidecars': 'yes' }, 'yes', 'wimse-mutual-tls-draft'),
      row('server-verifies-what-binds-the-token', { 'bound-by-certificate': 'yes' }, 'yes', 'rfc8705'),
      row(
        'nobody-verifies-certificates',
        { 'takes-certificates': 'no', 'tls/mesh-sidecars': LACKS, 'bound-by-certificate': 'no' },
        'no',
      ),
      row('verifying-is-not-known', {}, 'unknown'),
    ],
    'certain',
  ),
  first(
    'mtls-attainable',
    'by-priority',
    [
      row(
        'certificate-at-hand-and-arriving',
        { 'can-present': 'yes', certificate: USABLE, 'certificate-path': ARRIVES },
        'yes',
        'spiffe-x509',
      ),
      row('no-certificate-can-be-presented', { 'can-present': 'no' }, 'no', 'claude-connectors'),
      row('no-certificate-renewed-by-machine', { certificate: ['none', 'by-hand'] }, 'no'),
      row(
        'no-attested-certificate-to-present',
        { 'workload-identity/attested-certificate': 'no', 'tls/mesh-sidecars': LACKS },
        'no',
      ),
      row(
        'no-certificate-arrives',
        { 'certificate-path': ['foreign', 'callers-proxy', 'no-tls', 'local'] },
        'no',
        'wimse-mutual-tls-draft',
      ),
      row('attainable-certificate-is-not-known', {}, 'unknown'),
    ],
    'certain',
  ),
  first(
    'mtls-wish',
    'by-priority',
    [
      row('rule-wishes-for-mutual-tls', { 'mandate/mutual-tls-wished': 'yes' }, 'rule'),
      row('mesh-gives-mutual-tls', { 'tls/mesh-sidecars': 'yes' }, 'mesh', 'wimse-mutual-tls-draft'),
      row('certificate-binds-the-token', { 'bound-by-certificate': 'yes' }, 'binding', 'rfc8705'),
      row(
        'own-workloads-with-much-to-lose',
        {
          client: ['ours', 'managed-product', 'partner'],
          server: ['same-team', 'our-organisation'],
          certificate: 'machine',
          assurance: ['high', 'elevated'],
        },
        'workload-proof',
        'sp-800-207',
      ),
      row('certificate-adds-nothing-here', {}, 'none', 'mcp-auth-charter'),
    ],
    'certain',
  ),
  first(
    'platform-may-be-believed',
    'by-priority',
    [
      row('one-platform-believes-itself', { domains: ['one', 'unasked'] }, 'yes'),
      row('no-keys-of-foreign-platforms', { domains: FOREIGN, reach: 'one-way' }, 'no', 'kubernetes-oidc'),
      row('no-foreign-platforms-in-a-closed-network', { domains: 'cross-organisation', reach: 'air-gapped' }, 'no'),
      row('nobody-takes-foreign-platforms', { domains: FOREIGN, ...NOT_TAKEN, [BUNDLES]: LACKS }, 'no', 'sep-1933'),
      row(
        'bundles-do-not-carry-platform-tokens',
        { domains: FOREIGN, ...NOT_TAKEN, 'workload-identity/attested-certificate': LACKS },
        'no',
        'spiffe-federation',
      ),
      row('platform-is-not-known-to-be-refused', {}, 'yes'),
    ],
    'certain',
  ),
  first(
    'machine-way',
    'by-priority',
    [
      row('no-door-on-a-local-hop', { transport: ['stdio', 'loopback-http'] }, 'local'),
      // What can be had today comes first, then what is not known, and what is known to be out of reach last.
      row(
        'machine-gets-an-access-token',
        {
          'takes-tokens': 'yes',
          'machine-token': ['client-credentials', 'exchange'],
          'resource-parameter': ['honoured', 'ignored', 'unknown'],
        },
        'tokens',
        'mcp-client-credentials',
      ),
      row(
        'machine-sends-a-platform-token',
        { 'takes-platform-tokens': 'yes', 'has-platform-token': 'yes', 'platform-may-be-believed': 'yes' },
        'platform',
        'google-wif',
      ),
      row(
        'machine-signs-its-requests',
        {
          'takes-signed-requests': 'yes',
          'has-platform-token': 'yes',
          'can-sign': 'yes',
          'platform-may-be-believed': 'yes',
        },
        'signed',
        'agentcore-gateway',
      ),
      row(
        'machine-may-get-an-access-token',
        { 'takes-tokens': 'yes', 'machine-token': 'unknown', 'resource-parameter': ['honoured', 'ignored', 'unknown'] },
        'tokens',
      ),
      row('tokens-for-machines-not-known', { 'takes-tokens': 'unknown' }, 'unknown'),
      row(
        'machine-may-have-a-platform-token',
        { 'takes-platform-tokens': 'yes', 'has-platform-token': 'unknown', 'platform-may-be-believed': 'yes' },
        'platform',
      ),
      row(
        'platform-tokens-of-machines-not-known',
        {
          'takes-platform-tokens': 'unknown',
          'has-platform-token': ['yes', 'unknown'],
          'platform-may-be-believed': 'yes',
        },
        'unknown',
      ),
      row(
        'machine-may-sign-its-requests',
        {
          'takes-signed-requests': 'yes',
          'has-platform-token': ['yes', 'unknown'],
          'can-sign': ['yes', 'unknown'],
          'platform-may-be-believed': 'yes',
        },
        'signed',
      ),
      row(
        'signed-requests-of-machines-not-known',
        {
          'takes-signed-requests': 'unknown',
          'has-platform-token': ['yes', 'unknown'],
          'can-sign': ['yes', 'unknown'],
          'platform-may-be-believed': 'yes',
        },
        'unknown',
      ),
      row('machine-needs-a-way-to-tokens', { 'takes-tokens': 'yes' }, 'tokens'),
      row('machine-needs-a-platform-token', { 'takes-platform-tokens': 'yes' }, 'platform'),
      row('machine-needs-a-signature', { 'takes-signed-requests': 'yes' }, 'signed'),
      row(
        'machine-has-nothing-but-a-certificate',
        {
          ...NO_TOKEN_OR_SIGNATURE,
          'takes-certificates': 'yes',
          'accepts/api-keys': 'no',
          'accepts/other-sign-in': 'no',
        },
        'certificates',
      ),
      row(
        'machine-shows-a-certificate-that-it-has',
        { ...NO_TOKEN_OR_SIGNATURE, 'takes-certificates': 'yes', 'mtls-attainable': 'yes' },
        'certificates',
        'spiffe-x509',
      ),
      row('certificates-of-machines-not-known', { 'takes-certificates': 'unknown' }, 'unknown'),
      row(
        'attainable-certificates-of-machines-not-known',
        { 'takes-certificates': 'yes', 'mtls-attainable': 'unknown' },
        'unknown',
      ),
      row('machine-sends-a-key', { ...NO_TOKEN_OR_SIGNATURE, 'accepts/api-keys': 'yes' }, 'keys'),
      row(
        'machine-meets-another-sign-in',
        { ...NO_TOKEN_OR_SIGNATURE, 'accepts/api-keys': 'no', 'accepts/other-sign-in': 'yes' },
        'other-sign-in',
      ),
      row(
        'machine-meets-an-open-door',
        { ...NO_TOKEN_OR_SIGNATURE, 'accepts/api-keys': 'no', 'accepts/other-sign-in': 'no' },
        'anyone',
      ),
      row('machine-meets-a-key-or-less', { ...NO_TOKEN_OR_SIGNATURE }, 'weak'),
      row('what-the-server-takes-is-not-known', {}, 'unknown'),
    ],
    'certain',
  ),
  first('mtls-role', 'by-priority', [
    row('mtls-not-over-stdio', { hop: 'stdio' }, 'not-needed', 'mcp-authorization'),
    row('mtls-not-on-loopback', { hop: 'loopback' }, 'not-needed'),
    row('mtls-not-for-public-content', { protection: 'public' }, 'not-needed'),
    row(
      'client-cannot-present-a-certificate',
      { 'mtls-demand': DEMANDED, 'can-present': 'no' },
      'blocked',
      'claude-connectors',
      'openai-apps-auth',
    ),
    row(
      'foreign-terminator-ends-mtls',
      { 'mtls-demand': DEMANDED, 'certificate-path': 'foreign' },
      'blocked',
      'wimse-mutual-tls-draft',
    ),
    row(
      'callers-proxy-ends-mtls',
      { 'mtls-demand': DEMANDED, 'certificate-path': 'callers-proxy' },
      'blocked',
      'wimse-mutual-tls-draft',
    ),
    row('no-tls-to-present-a-certificate-in', { 'mtls-demand': DEMANDED, 'certificate-path': 'no-tls' }, 'blocked'),
    row('no-certificates-to-present', { 'mtls-demand': DEMANDED, certificate: 'none' }, 'blocked'),
    row(
      'certificates-by-hand-meet-no-demand',
      { 'mtls-demand': DEMANDED, certificate: 'by-hand' },
      'blocked',
      'spire-server',
    ),
    row(
      'server-of-others-checks-no-certificate',
      { 'mtls-demand': DEMANDED, 'server-verifies': 'no', 'server-owner': 'others' },
      'blocked',
    ),
    row(
      'certificate-carries-the-call',
      { 'machine-way': 'certificates', principal: 'itself' },
      'primary',
      'spiffe-x509',
    ),
    row(
      'certificate-of-a-vendor-filters-the-source',
      { 'mtls-demand': DEMANDED, certificate: 'others', client: 'vendor-hosted' },
      'complementary',
      'openai-apps-auth',
    ),
    row('certificate-under-the-token', { 'mtls-demand': DEMANDED }, 'complementary', 'rfc8705'),
    row(
      'mesh-proves-both-workloads',
      { 'mtls-wish': 'mesh', 'mtls-attainable': 'yes' },
      'complementary',
      'wimse-mutual-tls-draft',
    ),
    row('wished-certificate-is-at-hand', { 'mtls-wish': 'rule', 'mtls-attainable': 'yes' }, 'complementary', 'rfc8705'),
    row('certificate-binds-the-access-token', { 'mtls-wish': 'binding' }, 'complementary', 'rfc8705'),
    row(
      'certificate-proves-the-workload',
      { 'mtls-wish': 'workload-proof', 'mtls-attainable': 'yes' },
      'complementary',
      'spiffe-x509',
    ),
    row(
      'client-without-a-certificate-and-none-demanded',
      { 'can-present': 'no' },
      'not-needed',
      'claude-connectors',
      'openai-apps-auth',
    ),
    row(
      'certificate-would-end-at-a-foreign-party',
      { 'certificate-path': 'foreign' },
      'not-needed',
      'wimse-mutual-tls-draft',
    ),
    row('no-certificate-and-none-demanded', { certificate: ['none', 'by-hand'] }, 'not-needed', 'mcp-auth-charter'),
    row('no-certificate-demanded', {}, 'not-needed', 'mcp-auth-charter'),
  ]),
  first('mtls-interim', 'by-priority', [
    row('mtls-in-force-or-not-needed', { 'mtls-role': ['not-needed', 'complementary', 'primary'] }, 'no-interim'),
    row('tls-before-anything-else', { 'certificate-path': 'no-tls' }, 'tls-before-the-certificate', 'rfc9700'),
    row(
      'gateway-behind-the-terminator',
      { 'mtls-demand': 'only-way-in', 'certificate-path': ['foreign', 'callers-proxy'] },
      'gateway-checks-callers',
      'wimse-mutual-tls-draft',
    ),
    row(
      'limits-until-tls-is-unbroken',
      { 'certificate-path': ['foreign', 'callers-proxy'] },
      'limit-past-the-terminator',
      'wimse-mutual-tls-draft',
    ),
    row('proxy-until-the-client-can', { 'can-present': 'no' }, 'proxy-presents-the-certificate'),
    row('certificates-by-hand-until-automated', { certificate: ['none', 'by-hand'] }, 'certificates-by-hand'),
    row('short-tokens-until-others-check', {}, 'short-tokens-until-proof'),
  ]),
];
