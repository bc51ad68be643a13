import type { FirstTable } from '../../engine/table.ts';
import { CROSSING, FOR_USERS, first, LACKS, row } from './row.ts';

const OWN = ['itself', 'users-and-itself'] as const;
const NO_ISSUER = ['keys', 'other-sign-in', 'anyone', 'weak'] as const;

const NOTHING_CROSSES = {
  'identity-crossing/token-exchange': LACKS,
  'identity-crossing/identity-chaining': LACKS,
  'identity-crossing/id-jag': LACKS,
  'identity-crossing/external-workload-issuers': LACKS,
  'identity-crossing/cloud-token-service': LACKS,
  'identity-crossing/spiffe-bundles': LACKS,
  'identity-crossing/identity-brokering': LACKS,
  'identity-crossing/several-issuers-trusted': LACKS,
} as const;

/** Whether an identity of another domain has to be accepted, by which kind of federation, and in which role. */
export const federation: readonly FirstTable[] = [
  first('federation-role', 'by-priority', [
    row('federation-not-over-stdio', { hop: 'stdio' }, 'not-needed'),
    row('federation-not-on-loopback', { hop: 'loopback' }, 'not-needed'),
    row('federation-not-for-public-content', { protection: 'public' }, 'not-needed'),
    row(
      'platform-token-replaces-the-secret',
      {
        crossing: ['one', 'unknown'],
        principal: OWN,
        'machine-way': 'tokens',
        'machine-token': ['client-credentials', 'exchange'],
        'platform-authentication-usable': 'yes',
        'outside-platform': 'yes',
        'assertion-usable': ['no', 'unknown'],
        'certificate-authentication-usable': ['no', 'unknown'],
      },
      'complementary',
      'rfc7523',
    ),
    row('one-domain-needs-no-federation', { crossing: 'one' }, 'not-needed'),
    row('federation-not-on-a-maybe', { crossing: ['unknown', 'local'] }, 'not-needed'),
    row('federation-unless-the-content-is-public', { guard: 'unknown' }, 'complementary'),
    row('other-organisation-shut-out', { 'keys-arrive': 'closed' }, 'blocked'),
    row('no-agreement-with-the-other-domain', { 'agreement-missing': 'yes' }, 'blocked'),
    row('no-issuer-to-federate-users-with', { principal: FOR_USERS, 'takes-tokens': 'no' }, 'blocked'),
    row('nobody-accepts-the-user', { principal: FOR_USERS, 'user-acceptance': 'none' }, 'blocked'),
    row(
      'keys-of-the-users-issuer-do-not-arrive',
      { principal: 'user-token', 'keys-arrive': 'out-of-reach' },
      'blocked',
      'kubernetes-oidc',
    ),
    row('issuer-keys-not-reachable', { principal: OWN, 'keys-arrive': 'out-of-reach' }, 'blocked', 'kubernetes-oidc'),
    row('workload-without-an-identity-to-federate', { principal: OWN, 'workload-has-identity': 'no' }, 'blocked'),
    row('no-issuer-to-federate-workloads-with', { principal: OWN, 'machine-way': NO_ISSUER }, 'blocked'),
    row(
      'nobody-accepts-the-workload-identity',
      { principal: OWN, 'workload-acceptance': 'none' },
      'blocked',
      'rfc7523',
    ),
    row(
      'nobody-accepts-whoever-it-is',
      { principal: 'unknown', 'user-acceptance': 'none', 'workload-acceptance': 'none' },
      'blocked',
    ),
    row('federation-but-not-known-between-whom', { crossing: 'some' }, 'complementary'),
    row(
      'identity-provider-vouches-for-the-user',
      { principal: ['user-present', 'users-and-itself', 'user-token'], 'user-acceptance': 'id-jag' },
      'primary',
      'mcp-enterprise-managed',
      'okta-cross-app-access',
    ),
    row(
      'issuer-exchanges-the-users-token',
      { principal: 'user-token', 'user-acceptance': ['token-exchange', 'identity-chaining'] },
      'primary',
      'rfc8693',
      'identity-chaining-draft',
    ),
    row('one-issuer-brokers-the-providers', { principal: FOR_USERS, 'user-acceptance': 'brokering' }, 'complementary'),
    row(
      'server-lists-several-issuers-for-users',
      { principal: FOR_USERS, 'user-acceptance': 'several-issuers' },
      'complementary',
    ),
    row('acceptance-of-users-to-be-verified', { principal: FOR_USERS }, 'complementary'),
    row(
      'trust-bundles-carry-the-identity',
      { principal: 'itself', 'workload-acceptance': 'spiffe-bundles' },
      'primary',
      'spiffe-federation',
    ),
    row(
      'platform-token-carries-the-identity',
      { principal: 'itself', 'workload-acceptance': ['workload-identity', 'cloud-token-service', 'token-exchange'] },
      'primary',
      'rfc7523',
      'entra-wif',
    ),
    row(
      'server-lists-several-issuers-for-workloads',
      { principal: 'itself', 'workload-acceptance': 'several-issuers' },
      'complementary',
    ),
    row('acceptance-to-be-verified', { crossing: CROSSING }, 'complementary'),
  ]),
  first('federation-interim', 'by-priority', [
    row(
      'federation-in-force-or-not-needed',
      { 'federation-role': ['not-needed', 'complementary', 'primary'] },
      'no-interim',
    ),
    row(
      'gateway-until-somebody-accepts',
      { 'takes-tokens': 'no', 'takes-platform-tokens': 'no' },
      'gateway-names-the-caller',
    ),
    row('local-account-until-the-network-opens', { 'keys-arrive': 'closed' }, 'local-account'),
    row('registered-until-the-identity-is-accepted', {}, 'registered-directly'),
  ]),
];

/** Facts that the roles and the interims read. */
export const rules: readonly FirstTable[] = [
  first(
    'consent-rule',
    'by-priority',
    [
      row('rule-demands-consent-at-each-use', { 'mandate/consent-at-use': 'yes' }, 'yes'),
      row('no-rule-demands-consent', { 'mandate/consent-at-use': LACKS }, 'no'),
      row('rule-on-consent-is-not-known', {}, 'unknown'),
    ],
    'certain',
  ),
  first(
    'mutual-tls-rule',
    'by-priority',
    [
      row('rule-on-mutual-tls-stands', { 'mandate/mutual-tls': 'yes' }, 'yes'),
      row('no-rule-on-mutual-tls', { 'mandate/mutual-tls': LACKS }, 'no'),
      row('rule-on-mutual-tls-is-not-known', {}, 'unknown'),
    ],
    'certain',
  ),
  first(
    'network',
    'by-priority',
    [
      row('network-is-closed', { reach: 'air-gapped' }, 'closed'),
      row('uplink-fails-at-times', { reach: 'intermittent' }, 'intermittent'),
      row('network-is-not-known-to-be-cut', {}, 'connected'),
    ],
    'certain',
  ),
  first(
    'agreement-missing',
    'by-priority',
    [
      row('agreement-named-as-missing', { ...NOTHING_CROSSES, 'missing-side/agreement': 'yes' }, 'yes'),
      row('agreement-not-named-as-missing', { 'missing-side/agreement': LACKS }, 'no'),
      row('agreement-is-not-known', {}, 'unknown'),
    ],
    'certain',
  ),
  first(
    'keys-missing',
    'by-priority',
    [
      row('keys-named-as-missing', { ...NOTHING_CROSSES, 'missing-side/keys': 'yes' }, 'yes', 'kubernetes-oidc'),
      row('keys-not-named-as-missing', { 'missing-side/keys': LACKS }, 'no'),
      row('missing-keys-not-known', {}, 'unknown'),
    ],
    'certain',
  ),
  first(
    'caller-issuer-missing',
    'by-priority',
    [
      row('issuer-of-the-caller-named-as-missing', { ...NOTHING_CROSSES, 'missing-side/caller-issuer': 'yes' }, 'yes'),
      row('issuer-of-the-caller-not-named-as-missing', { 'missing-side/caller-issuer': LACKS }, 'no'),
      row('issuer-of-the-caller-is-not-known', {}, 'unknown'),
    ],
    'certain',
  ),
  first(
    'foreign-end',
    'by-priority',
    [
      row('tls-ends-at-a-foreign-proxy', { 'tls/foreign-proxy': 'yes' }, 'yes'),
      row('tls-ends-at-a-foreign-gateway', { 'tls/foreign-gateway': 'yes' }, 'yes'),
      row('tls-is-not-known-to-end-at-others', {}, 'no'),
    ],
    'certain',
  ),
  first(
    'callers-end',
    'by-priority',
    [
      row('tls-ends-at-the-callers-proxy', { 'tls/callers-proxy': 'yes' }, 'yes'),
      row('tls-is-not-known-to-end-at-a-callers-proxy', {}, 'no'),
    ],
    'certain',
  ),
  first(
    'tls-missing',
    'by-priority',
    [row('a-stretch-without-tls', { 'tls/no-tls': 'yes' }, 'yes'), row('no-stretch-is-known-to-lack-tls', {}, 'no')],
    'certain',
  ),
  first(
    'outside-platform',
    'by-priority',
    [
      row('platform-belongs-to-the-issuer', { 'client-proof/platform-native-identity': 'yes' }, 'no', 'entra-wif'),
      row('platform-is-outside-the-issuer', { 'identity-crossing/external-workload-issuers': 'yes' }, 'yes', 'rfc7523'),
      row('no-outside-platform-accepted', { 'identity-crossing/external-workload-issuers': LACKS }, 'no', 'rfc7523'),
      row('outside-platform-is-not-known', {}, 'unknown'),
    ],
    'certain',
  ),
];
