import type { FirstTable } from '../../engine/table.ts';
import { first, LACKS, row } from './row.ts';

/** How an identity of another domain can come to be accepted here, as far as it is known. */
export const federationMeans: readonly FirstTable[] = [
  first(
    'workload-has-identity',
    'by-priority',
    [
      row('platform-vouches-for-the-workload', { 'workload-identity/platform-token': 'yes' }, 'yes'),
      row(
        'attestation-vouches-for-the-workload',
        { 'workload-identity/attested-certificate': 'yes' },
        'yes',
        'spiffe-jwt',
      ),
      row(
        'workload-has-nothing-to-federate',
        { 'workload-identity/platform-token': LACKS, 'workload-identity/attested-certificate': LACKS },
        'no',
      ),
      row('identity-of-the-workload-is-not-known', {}, 'unknown'),
    ],
    'certain',
  ),
  first(
    'workload-acceptance',
    'by-priority',
    [
      row(
        'trust-bundles-can-be-exchanged',
        { 'machine-way': 'certificates', 'identity-crossing/spiffe-bundles': 'yes', certificate: 'machine' },
        'spiffe-bundles',
        'spiffe-federation',
      ),
      row(
        'certificate-of-another-domain-not-accepted',
        { 'machine-way': 'certificates', 'identity-crossing/spiffe-bundles': LACKS },
        'none',
        'spiffe-federation',
      ),
      row(
        'no-attested-certificate-to-federate',
        { 'machine-way': 'certificates', certificate: ['none', 'by-hand', 'others'] },
        'none',
        'spiffe-federation',
      ),
      row(
        'no-attested-workload-to-federate',
        {
          'machine-way': 'certificates',
          'workload-identity/attested-certificate': LACKS,
          'tls/mesh-sidecars': LACKS,
        },
        'none',
        'spiffe-federation',
      ),
      row('certificate-acceptance-is-not-known', { 'machine-way': 'certificates' }, 'unknown'),
      row(
        'issuer-exchanges-the-platform-token',
        { 'identity-crossing/external-workload-issuers': 'yes' },
        'workload-identity',
        'rfc7523',
        'entra-wif',
        'google-wif',
      ),
      row(
        'cloud-hands-out-a-role',
        { 'identity-crossing/cloud-token-service': 'yes' },
        'cloud-token-service',
        'google-wif',
      ),
      row(
        'workload-token-can-be-exchanged',
        { 'identity-crossing/token-exchange': 'yes' },
        'token-exchange',
        'rfc8693',
      ),
      row(
        'server-lists-the-issuer-of-the-workload',
        { 'identity-crossing/several-issuers-trusted': 'yes' },
        'several-issuers',
      ),
      row(
        'bundles-carry-signed-identities',
        { 'identity-crossing/spiffe-bundles': 'yes', 'workload-identity/attested-certificate': 'yes' },
        'spiffe-bundles',
        'spiffe-federation',
      ),
      row(
        'nobody-to-accept-a-foreign-identity',
        {
          'identity-crossing/external-workload-issuers': LACKS,
          'identity-crossing/cloud-token-service': LACKS,
          'identity-crossing/token-exchange': LACKS,
          'identity-crossing/several-issuers-trusted': LACKS,
          'identity-crossing/spiffe-bundles': LACKS,
        },
        'none',
        'rfc7523',
      ),
      row(
        'bundles-without-an-attested-identity',
        {
          'identity-crossing/external-workload-issuers': LACKS,
          'identity-crossing/cloud-token-service': LACKS,
          'identity-crossing/token-exchange': LACKS,
          'identity-crossing/several-issuers-trusted': LACKS,
          'workload-identity/attested-certificate': LACKS,
        },
        'none',
        'spiffe-federation',
      ),
      row('acceptance-of-the-workload-is-not-known', {}, 'unknown'),
    ],
    'certain',
  ),
  first(
    'user-acceptance',
    'by-priority',
    [
      row(
        'token-of-the-user-is-exchanged',
        { principal: 'user-token', 'users-token-exchange': 'token-exchange' },
        'token-exchange',
        'rfc8693',
      ),
      row(
        'token-of-the-user-is-chained',
        { principal: 'user-token', 'users-token-exchange': 'identity-chaining' },
        'identity-chaining',
        'identity-chaining-draft',
      ),
      row(
        'sign-in-of-the-user-is-asserted',
        { principal: 'user-token', 'users-token-exchange': 'id-jag' },
        'id-jag',
        'mcp-enterprise-managed',
      ),
      row(
        'token-of-the-user-is-not-accepted',
        { principal: 'user-token', 'users-token-exchange': 'none' },
        'none',
        'rfc8693',
      ),
      row('acceptance-of-the-users-token-is-not-known', { principal: 'user-token' }, 'unknown'),
      row(
        'provider-vouches-for-the-user',
        { principal: ['user-present', 'users-and-itself'], 'id-jag-usable': 'yes' },
        'id-jag',
        'mcp-enterprise-managed',
        'okta-cross-app-access',
      ),
      row(
        'server-lists-the-issuers-of-the-users',
        { 'identity-crossing/several-issuers-trusted': 'yes' },
        'several-issuers',
      ),
      row('several-providers-behind-one-issuer', { 'identity-crossing/identity-brokering': 'yes' }, 'brokering'),
      row(
        'nobody-accepts-the-users-of-another-domain',
        {
          'identity-crossing/several-issuers-trusted': LACKS,
          'identity-crossing/identity-brokering': LACKS,
          'id-jag-usable': 'no',
        },
        'none',
      ),
      row(
        'assertion-needs-a-signed-in-person',
        {
          principal: 'user-away',
          'identity-crossing/several-issuers-trusted': LACKS,
          'identity-crossing/identity-brokering': LACKS,
        },
        'none',
        'okta-cross-app-access',
      ),
      row('acceptance-of-the-user-is-not-known', {}, 'unknown'),
    ],
    'certain',
  ),
  first(
    'keys-arrive',
    'by-priority',
    [
      row('closed-network-shuts-out-foreign-issuers', { domains: 'cross-organisation', reach: 'air-gapped' }, 'closed'),
      row('foreign-keys-out-of-reach', { reach: 'one-way' }, 'out-of-reach', 'kubernetes-oidc'),
      row('foreign-keys-named-as-missing', { 'keys-missing': 'yes' }, 'out-of-reach', 'kubernetes-oidc'),
      row('foreign-keys-can-be-fetched', { reach: ['reachable', 'intermittent'] }, 'yes'),
      row('keys-stay-inside-the-closed-network', { reach: 'air-gapped', domains: ['one', 'several-ours'] }, 'yes'),
      row('no-keys-on-a-local-hop', { transport: ['stdio', 'loopback-http'] }, 'yes'),
      row('reach-of-the-keys-is-not-known', {}, 'unknown'),
    ],
    'certain',
  ),
  first(
    'platform-believed',
    'by-priority',
    [
      row('server-believes-its-own-platform', { crossing: ['one', 'local'] }, 'yes'),
      row('number-of-platforms-is-not-known', { crossing: 'unknown' }, 'unknown'),
      row('keys-of-the-platform-do-not-arrive', { 'keys-arrive': ['closed', 'out-of-reach'] }, 'no', 'kubernetes-oidc'),
      row('server-does-not-believe-the-foreign-platform', { 'workload-acceptance': 'none' }, 'no', 'sep-1933'),
      row('foreign-platform-not-known', { 'workload-acceptance': 'unknown' }, 'unknown'),
      row('keys-of-the-platform-not-known', { 'keys-arrive': 'unknown' }, 'unknown'),
      row('server-believes-the-foreign-platform', {}, 'yes', 'entra-wif', 'google-wif'),
    ],
    'certain',
  ),
];
