import type { FirstTable } from '../../engine/table.ts';
import { FOR_USERS, first, row } from './row.ts';

const OWN = ['itself', 'users-and-itself'] as const;
const NO_TOKEN_WAY = ['keys', 'other-sign-in', 'anyone', 'weak'] as const;

/** Whether an access token authorises the call, and in which role. */
export const oauth: readonly FirstTable[] = [
  first(
    'user-call',
    'by-priority',
    [
      row('user-call-needs-tokens', { 'takes-tokens': 'no' }, 'cannot', 'mcp-authorization'),
      row('user-call-needs-the-resource', { 'resource-parameter': 'refused' }, 'cannot', 'mcp-token-audience'),
      row('user-call-needs-the-issuer', { 'user-start': 'cannot' }, 'cannot', 'mcp-discovery'),
      row('user-call-has-what-it-needs', {}, 'can'),
    ],
    'certain',
  ),
  first(
    'machine-call',
    'by-priority',
    [
      row('machine-call-needs-tokens', { 'machine-way': NO_TOKEN_WAY }, 'cannot', 'mcp-authorization'),
      row(
        'machine-call-needs-a-grant',
        { 'machine-way': 'tokens', 'machine-token': 'none' },
        'cannot',
        'mcp-client-credentials',
      ),
      row(
        'machine-call-needs-the-resource',
        { 'machine-way': 'tokens', 'resource-parameter': 'refused' },
        'cannot',
        'mcp-token-audience',
      ),
      row(
        'machine-call-needs-a-platform-token',
        { 'machine-way': ['platform', 'signed'], 'has-platform-token': 'no' },
        'cannot',
      ),
      row(
        'machine-call-needs-a-key-to-sign',
        { 'machine-way': 'signed', 'can-sign': 'no' },
        'cannot',
        'agentcore-gateway',
      ),
      row(
        'machine-call-needs-to-be-believed',
        { 'machine-way': ['platform', 'signed'], 'platform-believed': 'no' },
        'cannot',
        'sep-1933',
      ),
      row('machine-call-needs-a-certificate', { 'machine-way': 'certificates', 'mtls-role': 'blocked' }, 'cannot'),
      // Whatever the server turns out to take, the caller has nothing for it.
      ...(
        [
          [
            'machine-call-without-anything-that-is-taken',
            { 'takes-platform-tokens': 'no', 'takes-signed-requests': 'no' },
          ],
          ['machine-call-without-a-platform', { 'has-platform-token': 'no' }],
          ['machine-call-without-a-signature', { 'takes-platform-tokens': 'no', 'can-sign': 'no' }],
          ['machine-call-of-a-platform-that-nobody-believes', { 'platform-may-be-believed': 'no' }],
        ] as const
      ).map(([id, when]) =>
        row(id, { 'machine-way': 'unknown', 'takes-tokens': 'no', 'mtls-attainable': 'no', ...when }, 'cannot'),
      ),
      row('machine-call-has-what-it-needs', {}, 'can'),
    ],
    'certain',
  ),
  first('oauth-role', 'by-priority', [
    row('oauth-not-over-stdio', { hop: 'stdio' }, 'not-needed', 'mcp-authorization'),
    row('oauth-not-on-loopback', { hop: 'loopback' }, 'not-needed'),
    row('oauth-not-for-public-content', { protection: 'public' }, 'not-needed', 'mcp-authorization'),
    row('oauth-unless-the-content-is-public', { guard: 'unknown' }, 'primary', 'mcp-authorization'),
    row('page-cannot-act-as-itself', { principal: OWN, 'client-kind': 'browser' }, 'blocked', 'rfc6749'),
    row(
      'page-cannot-act-for-an-absent-user',
      { principal: 'user-away', 'client-kind': 'browser' },
      'blocked',
      'rfc10017',
    ),
    row(
      'server-takes-no-tokens-for-users',
      { principal: FOR_USERS, 'takes-tokens': 'no' },
      'blocked',
      'mcp-authorization',
    ),
    row(
      'issuer-refuses-the-resource-for-users',
      { principal: FOR_USERS, 'resource-parameter': 'refused' },
      'blocked',
      'mcp-token-audience',
    ),
    row('client-cannot-find-the-issuer', { principal: FOR_USERS, 'user-start': 'cannot' }, 'blocked', 'mcp-discovery'),
    row(
      'users-token-cannot-be-exchanged',
      { principal: 'user-token', 'users-token-exchange': 'none' },
      'blocked',
      'rfc8693',
    ),
    row(
      'consent-at-use-cannot-be-asked',
      { principal: 'user-away', 'consent-rule': 'yes', 'approval-channel': 'no' },
      'blocked',
      'openid-ciba',
    ),
    row(
      'no-grant-for-an-absent-user',
      { principal: 'user-away', 'consent-rule': 'no', 'absent-user-refresh': 'no' },
      'blocked',
      'oauth-2.1',
    ),
    row(
      'no-grant-for-an-absent-user-either-way',
      { principal: 'user-away', 'consent-rule': 'unknown', 'absent-user-refresh': 'no', 'approval-channel': 'no' },
      'blocked',
      'oauth-2.1',
    ),
    row(
      'machine-beside-users-lacks-its-way',
      { principal: 'users-and-itself', 'machine-call': 'cannot' },
      'blocked',
      'mcp-client-credentials',
    ),
    row(
      'neither-users-nor-machines-get-in',
      { principal: 'unknown', 'user-call': 'cannot', 'machine-call': 'cannot' },
      'blocked',
      'mcp-authorization',
    ),
    row(
      'certificate-authorises-the-caller',
      { principal: 'itself', 'machine-way': 'certificates', 'mtls-role': 'primary' },
      'not-needed',
      'spiffe-x509',
    ),
    row(
      'machine-call-at-a-certificate-door',
      { principal: 'itself', 'machine-way': 'certificates', 'machine-call': 'cannot' },
      'blocked',
    ),
    row(
      'machine-call-without-a-way-in',
      { principal: 'itself', 'machine-way': 'unknown', 'machine-call': 'cannot' },
      'blocked',
    ),
    row(
      'machine-call-at-an-open-door',
      { principal: OWN, 'machine-way': ['anyone', 'other-sign-in', 'weak'] },
      'blocked',
      'mcp-authorization',
    ),
    row('machine-call-at-a-key-door', { principal: OWN, 'machine-way': 'keys' }, 'blocked', 'mcp-authorization'),
    row(
      'no-token-for-machines',
      { principal: OWN, 'machine-way': 'tokens', 'machine-token': 'none' },
      'blocked',
      'mcp-client-credentials',
    ),
    row(
      'issuer-refuses-the-resource-for-machines',
      { principal: OWN, 'machine-way': 'tokens', 'resource-parameter': 'refused' },
      'blocked',
      'mcp-token-audience',
    ),
    row(
      'caller-lacks-platform-identity',
      { principal: OWN, 'machine-way': ['platform', 'signed'], 'has-platform-token': 'no' },
      'blocked',
    ),
    row(
      'platform-of-the-caller-is-not-believed',
      { principal: OWN, 'machine-way': ['platform', 'signed'], 'platform-believed': 'no' },
      'blocked',
      'sep-1933',
    ),
    row(
      'caller-cannot-use-its-platform-identity',
      { principal: OWN, 'machine-way': ['platform', 'signed'], 'machine-call': 'cannot' },
      'blocked',
    ),
    row(
      'platform-signature-authorises-each-request',
      {
        principal: 'itself',
        'machine-way': 'signed',
        'has-platform-token': 'yes',
        'can-sign': 'yes',
        'platform-believed': 'yes',
      },
      'not-needed',
      'agentcore-gateway',
    ),
    row('oauth-until-the-signature-is-known', { principal: 'itself', 'machine-way': 'signed' }, 'primary'),
    row('platform-token-works-as-access-token', { principal: 'itself', 'machine-way': 'platform' }, 'primary'),
    row('oauth-carries-the-workload', { principal: 'itself' }, 'primary', 'mcp-client-credentials'),
    row('oauth-carries-the-exchanged-token', { principal: 'user-token' }, 'primary', 'rfc8693'),
    row('oauth-carries-earlier-consent', { principal: 'user-away' }, 'primary', 'mcp-authorization'),
    row(
      'oauth-carries-user-delegation',
      { principal: ['user-present', 'some-user', 'users-and-itself'] },
      'primary',
      'mcp-authorization',
    ),
    row('oauth-carries-whoever-it-is', { principal: 'unknown' }, 'primary', 'mcp-authorization'),
  ]),
  first('oauth-interim', 'by-priority', [
    row('oauth-in-force-or-not-needed', { 'oauth-role': ['not-needed', 'complementary', 'primary'] }, 'no-interim'),
    row(
      'present-until-a-back-end-holds-the-grant',
      { 'client-kind': 'browser', principal: ['itself', 'users-and-itself', 'user-away'] },
      'run-while-present',
      'rfc10017',
    ),
    row(
      'gateway-where-a-vendor-sends-no-key',
      { 'machine-way': 'keys', client: 'vendor-hosted' },
      'gateway-checks-callers',
    ),
    row(
      'tls-before-a-key-or-a-token',
      { 'tls-missing': 'yes', 'takes-tokens': 'no', 'machine-way': 'keys' },
      'tls-first',
      'rfc9700',
    ),
    row('key-until-the-server-takes-tokens', { 'machine-way': 'keys', 'takes-tokens': 'no' }, 'key-as-dated-exception'),
    row(
      'gateway-until-the-server-checks',
      { 'machine-way': ['anyone', 'other-sign-in', 'weak'] },
      'gateway-checks-callers',
    ),
    row(
      'certificate-until-the-server-takes-tokens',
      { 'machine-way': 'certificates', principal: FOR_USERS, 'mtls-attainable': 'yes' },
      'certificate-and-gateway',
    ),
    row('gateway-until-a-certificate-carries', { 'machine-way': 'certificates' }, 'gateway-checks-callers'),
    row(
      'platform-identity-until-the-server-takes-tokens',
      {
        'machine-way': ['platform', 'signed'],
        principal: FOR_USERS,
        'takes-tokens': 'no',
        'workload-has-identity': 'yes',
      },
      'platform-identity-and-audit',
    ),
    row('gateway-until-users-get-tokens', { 'takes-tokens': 'no' }, 'gateway-checks-callers'),
    row(
      'layer-until-the-issuer-takes-the-resource',
      { 'resource-parameter': 'refused' },
      'layer-in-front-of-the-issuer',
      'mcp-token-audience',
    ),
    row(
      'by-hand-until-discovery-works',
      { principal: [...FOR_USERS, 'unknown'], 'user-start': 'cannot' },
      'registered-by-hand',
    ),
    row(
      'sign-in-until-the-token-can-be-exchanged',
      { principal: 'user-token' },
      'sign-in-at-this-issuer',
      'mcp-token-audience',
    ),
    row('queue-until-the-user-can-be-asked', { principal: 'user-away', 'consent-rule': 'yes' }, 'approval-queue'),
    row('present-until-consent-can-be-kept', { principal: 'user-away' }, 'run-while-present'),
    row('secret-until-machines-get-tokens', {}, 'secret-as-dated-exception'),
  ]),
];
