import type { FirstTable } from '../../engine/table.ts';
import { row, USER } from './row.ts';

const NOT_PRIMARY = ['not-needed', 'blocked', 'complementary'] as const;

/** Whether an access token authorises the call, and in which role. */
export const oauth: readonly FirstTable[] = [
  {
    id: 'oauth-role',
    scale: 'by-priority',
    outcomes: ['not-needed', 'blocked', 'complementary', 'primary'],
    rows: [
      row('oauth-not-over-stdio', { hop: 'stdio' }, 'not-needed', 'mcp-authorization'),
      row('oauth-not-on-loopback', { hop: 'loopback' }, 'not-needed'),
      row('oauth-not-for-public-content', { protection: 'public' }, 'not-needed', 'mcp-authorization'),
      row('user-call-at-an-open-door', { principal: USER, door: 'anyone' }, 'blocked', 'mcp-authorization'),
      row('user-call-at-a-key-door', { principal: USER, door: 'keys' }, 'blocked', 'mcp-authorization'),
      row(
        'certificate-carries-no-delegation',
        { principal: USER, door: 'certificates' },
        'blocked',
        'mcp-authorization',
      ),
      row('platform-identity-carries-no-user', { principal: USER, door: 'platform' }, 'blocked', 'mcp-authorization'),
      row(
        'client-cannot-find-the-issuer',
        { principal: USER, door: 'tokens', 'user-start': 'cannot' },
        'blocked',
        'mcp-discovery',
      ),
      row(
        'consent-at-use-cannot-be-asked',
        { principal: 'user-away', door: 'tokens', mandate: 'consent-at-use', 'approval-channel': 'no' },
        'blocked',
        'openid-ciba',
      ),
      row(
        'oauth-carries-user-delegation',
        { principal: 'user-present', door: 'tokens' },
        'primary',
        'mcp-authorization',
      ),
      row('oauth-carries-earlier-consent', { principal: 'user-away', door: 'tokens' }, 'primary', 'mcp-authorization'),
      row(
        'certificate-authorises-the-caller',
        { principal: 'itself', door: 'certificates', 'mtls-role': 'primary' },
        'not-needed',
        'spiffe-x509',
      ),
      row(
        'machine-call-at-a-certificate-door',
        { principal: 'itself', door: 'certificates', 'mtls-role': NOT_PRIMARY },
        'blocked',
      ),
      row('machine-call-at-an-open-door', { principal: 'itself', door: 'anyone' }, 'blocked', 'mcp-authorization'),
      row('machine-call-at-a-key-door', { principal: 'itself', door: 'keys' }, 'blocked', 'mcp-authorization'),
      row(
        'caller-lacks-platform-identity',
        { principal: 'itself', door: 'platform', 'platform-call': 'no-identity' },
        'blocked',
      ),
      row(
        'platform-token-works-as-access-token',
        { principal: 'itself', door: 'platform', 'platform-call': 'token' },
        'primary',
      ),
      row(
        'platform-signature-authorises-each-request',
        { principal: 'itself', door: 'platform', 'platform-call': 'signed' },
        'not-needed',
        'agentcore-gateway',
      ),
      row(
        'no-token-for-machines',
        { principal: 'itself', door: 'tokens', 'machine-token': 'none' },
        'blocked',
        'mcp-client-credentials',
      ),
      row(
        'token-authorises-over-mtls',
        { principal: 'itself', door: 'tokens', 'mtls-role': 'primary' },
        'complementary',
        'rfc8705',
      ),
      row('oauth-carries-the-workload', { principal: 'itself', door: 'tokens' }, 'primary', 'mcp-client-credentials'),
    ],
  },
  {
    id: 'oauth-interim',
    scale: 'by-priority',
    outcomes: [
      'no-interim',
      'gateway-checks-callers',
      'key-as-dated-exception',
      'certificate-and-gateway',
      'platform-identity-and-audit',
      'registered-by-hand',
      'approval-queue',
      'secret-as-dated-exception',
    ],
    rows: [
      row('oauth-in-force-or-not-needed', { 'oauth-role': ['not-needed', 'complementary', 'primary'] }, 'no-interim'),
      row('gateway-until-the-server-checks', { door: 'anyone' }, 'gateway-checks-callers'),
      row('key-until-the-server-takes-tokens', { door: 'keys' }, 'key-as-dated-exception'),
      row(
        'gateway-until-a-certificate-carries',
        { door: 'certificates', principal: 'itself' },
        'gateway-checks-callers',
      ),
      row(
        'gateway-until-the-client-has-a-token',
        { door: 'certificates', certificate: 'client-cannot' },
        'gateway-checks-callers',
      ),
      row('certificate-until-the-server-takes-tokens', { door: 'certificates' }, 'certificate-and-gateway'),
      row(
        'platform-identity-until-the-server-takes-tokens',
        { door: 'platform', principal: USER },
        'platform-identity-and-audit',
      ),
      row(
        'secret-until-the-caller-is-on-the-platform',
        { door: 'platform', principal: 'itself' },
        'secret-as-dated-exception',
      ),
      row(
        'by-hand-until-discovery-works',
        { door: 'tokens', principal: USER, 'user-start': 'cannot' },
        'registered-by-hand',
      ),
      row('queue-until-the-user-can-be-asked', { door: 'tokens', principal: USER }, 'approval-queue'),
      row('secret-until-machines-get-tokens', { door: 'tokens', principal: 'itself' }, 'secret-as-dated-exception'),
    ],
  },
];
