import type { FirstTable } from '../../engine/table.ts';
import { CROSSING, row } from './row.ts';

const NOT_AUTOMATED = ['client-cannot', 'foreign-terminator', 'none-issued', 'manual', 'platform'] as const;
const AUTOMATED = ['own-terminator', 'end-to-end'] as const;
const IN_FORCE = ['complementary', 'primary'] as const;

/** Whether an identity has to be accepted in another domain, by which of the three kinds of federation, and in which role. */
export const federation: readonly FirstTable[] = [
  {
    id: 'machine-federation',
    scale: 'by-priority',
    outcomes: ['closed', 'one-way', 'no-identity', 'no-acceptor', 'bundles', 'exchange', 'none'],
    rows: [
      row('closed-network-shuts-out-foreign-issuers', { domains: 'cross-organisation', reach: 'air-gapped' }, 'closed'),
      row('foreign-keys-out-of-reach', { crossing: CROSSING, reach: 'one-way' }, 'one-way', 'kubernetes-oidc'),
      row(
        'workload-has-nothing-to-federate',
        { crossing: CROSSING, 'workload-identity': ['secrets', 'manual-certificates', 'unasked'] },
        'no-identity',
      ),
      row(
        'no-attested-certificate-to-federate',
        { crossing: CROSSING, door: 'certificates', certificate: NOT_AUTOMATED },
        'no-identity',
      ),
      row('nobody-to-accept-a-foreign-identity', { crossing: CROSSING, door: ['anyone', 'keys'] }, 'no-acceptor'),
      row(
        'issuer-takes-no-foreign-token-and-no-certificate',
        { crossing: CROSSING, door: 'tokens', 'platform-proof': 'no', 'mtls-role': ['not-needed', 'blocked'] },
        'no-acceptor',
        'rfc7523',
      ),
      row(
        'issuer-takes-no-foreign-token-but-certificates',
        { crossing: CROSSING, door: 'tokens', 'platform-proof': 'no', 'mtls-role': IN_FORCE, certificate: AUTOMATED },
        'bundles',
        'spiffe-federation',
      ),
      row(
        'certificate-of-another-domain-not-automated',
        {
          crossing: CROSSING,
          door: 'tokens',
          'platform-proof': 'no',
          'mtls-role': IN_FORCE,
          certificate: NOT_AUTOMATED,
        },
        'no-acceptor',
      ),
      row(
        'trust-bundles-can-be-exchanged',
        { crossing: CROSSING, door: 'certificates', certificate: AUTOMATED },
        'bundles',
        'spiffe-federation',
      ),
      row(
        'issuer-exchanges-the-platform-token',
        { crossing: CROSSING, door: 'tokens', 'platform-proof': 'yes' },
        'exchange',
        'rfc7523',
      ),
      row(
        'platform-accepts-outside-workloads',
        { crossing: CROSSING, door: 'platform' },
        'exchange',
        'entra-wif',
        'google-wif',
      ),
      row('workloads-of-one-domain', { crossing: ['one', 'local'] }, 'none'),
    ],
  },
  {
    id: 'federation-role',
    scale: 'by-priority',
    outcomes: ['not-needed', 'blocked', 'complementary', 'primary'],
    rows: [
      row('federation-not-over-stdio', { hop: 'stdio' }, 'not-needed'),
      row('federation-not-on-loopback', { hop: 'loopback' }, 'not-needed'),
      row('federation-not-for-public-content', { protection: 'public' }, 'not-needed'),
      row(
        'platform-token-replaces-the-secret',
        {
          crossing: 'one',
          principal: 'itself',
          door: 'tokens',
          'platform-proof': 'yes',
          'assertion-usable': 'no',
          'bound-by-certificate': 'no',
        },
        'complementary',
        'rfc7523',
      ),
      row(
        'platform-token-is-the-only-way-in',
        { crossing: 'one', principal: 'itself', door: 'tokens', 'machine-token': 'exchange' },
        'complementary',
        'rfc7523',
      ),
      row('one-domain-needs-no-federation', { crossing: 'one' }, 'not-needed'),
      row(
        'user-of-a-foreign-domain-shut-out',
        { principal: ['user-away', 'user-present'], 'user-federation': 'closed' },
        'blocked',
      ),
      row(
        'no-issuer-to-federate-users-with',
        { principal: ['user-away', 'user-present'], 'user-federation': 'no-acceptor' },
        'blocked',
      ),
      row(
        'identity-provider-vouches-for-the-user',
        { principal: 'user-present', 'user-federation': 'id-jag' },
        'primary',
        'mcp-enterprise-managed',
        'okta-cross-app-access',
      ),
      row(
        'one-issuer-brokers-the-providers',
        { principal: 'user-present', 'user-federation': 'brokering' },
        'complementary',
      ),
      row(
        'absent-user-known-through-a-broker',
        { principal: 'user-away', 'user-federation': ['brokering', 'id-jag'] },
        'complementary',
        'okta-cross-app-access',
      ),
      row('foreign-workload-shut-out', { principal: 'itself', 'machine-federation': 'closed' }, 'blocked'),
      row(
        'issuer-keys-not-reachable',
        { principal: 'itself', 'machine-federation': 'one-way' },
        'blocked',
        'kubernetes-oidc',
      ),
      row(
        'workload-without-an-identity-to-federate',
        { principal: 'itself', 'machine-federation': 'no-identity' },
        'blocked',
      ),
      row(
        'nobody-accepts-the-workload-identity',
        { principal: 'itself', 'machine-federation': 'no-acceptor' },
        'blocked',
        'rfc7523',
      ),
      row(
        'trust-bundles-carry-the-identity',
        { principal: 'itself', 'machine-federation': 'bundles' },
        'primary',
        'spiffe-federation',
      ),
      row(
        'platform-token-carries-the-identity',
        { principal: 'itself', 'machine-federation': 'exchange' },
        'primary',
        'rfc7523',
        'sep-1933',
      ),
    ],
  },
  {
    id: 'federation-interim',
    scale: 'by-priority',
    outcomes: ['no-interim', 'local-account', 'registered-directly', 'gateway-names-the-caller'],
    rows: [
      row(
        'federation-in-force-or-not-needed',
        { 'federation-role': ['not-needed', 'complementary', 'primary'] },
        'no-interim',
      ),
      row(
        'local-account-until-the-network-opens',
        { crossing: 'cross-organisation', reach: 'air-gapped', door: ['tokens', 'platform', 'certificates'] },
        'local-account',
      ),
      row('registered-until-the-identity-is-accepted', { door: ['tokens', 'platform'] }, 'registered-directly'),
      row('gateway-until-somebody-accepts', { door: ['anyone', 'keys', 'certificates'] }, 'gateway-names-the-caller'),
    ],
  },
];
