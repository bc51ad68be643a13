import type { FirstTable } from '../../engine/table.ts';
import { FROM_AN_AUTHORIZATION_SERVER, WITHOUT_AUTHORIZATION_SERVER, WITHOUT_TOKEN } from '../grant-lists.ts';
import { profileValues } from '../profile-values.ts';
import { row, USER } from './row.ts';

/** States of the certificate in which the sender could present one. */
const PRESENTABLE = [
  'foreign-terminator',
  'none-issued',
  'manual',
  'platform',
  'own-terminator',
  'end-to-end',
] as const;
const LACKS = ['no', 'unasked'] as const;
const OTHER_DOORS = ['anyone', 'keys', 'certificates', 'platform'] as const;

/** The values of the profile: the target that the design works towards, whatever the interim. */
export const profile: readonly FirstTable[] = [
  {
    id: 'grant',
    scale: 'by-priority',
    outcomes: profileValues.grant,
    rows: [
      row('credentials-from-the-environment', { hop: 'stdio' }, 'environment', 'mcp-authorization'),
      row('local-token-or-socket', { hop: 'loopback' }, 'local'),
      row('no-grant-for-public-content', { protection: 'public' }, 'none'),
      row(
        'signed-in-user-vouched-for',
        { principal: 'user-present', 'federation-role': 'primary' },
        'id-jag',
        'mcp-enterprise-managed',
      ),
      row('user-signs-in', { principal: 'user-present' }, 'auth-code', 'oauth-2.1'),
      row('approval-on-another-device', { principal: 'user-away', mandate: 'consent-at-use' }, 'ciba', 'openid-ciba'),
      row('consent-kept-for-later', { principal: 'user-away' }, 'refresh-token', 'oauth-2.1'),
      row(
        'platform-signs-the-request',
        { principal: 'itself', door: 'platform', 'platform-call': 'signed' },
        'platform-request-signing',
        'agentcore-gateway',
      ),
      row('platform-issues-the-token', { principal: 'itself', door: 'platform' }, 'platform-token'),
      row(
        'certificate-needs-no-grant',
        { principal: 'itself', 'oauth-role': 'not-needed' },
        'certificate',
        'spiffe-x509',
      ),
      row(
        'certificate-is-the-target',
        { principal: 'itself', door: 'certificates', certificate: PRESENTABLE },
        'certificate',
        'spiffe-x509',
      ),
      row(
        'platform-token-as-grant-across-domains',
        { principal: 'itself', 'federation-role': 'primary', 'platform-proof': 'yes' },
        'jwt-bearer',
        'rfc7523',
        'sep-1933',
      ),
      row(
        'platform-token-as-only-grant',
        { principal: 'itself', 'machine-token': 'exchange' },
        'jwt-bearer',
        'rfc7523',
      ),
      row('caller-has-its-own-grant', { principal: 'itself' }, 'client-credentials', 'mcp-client-credentials'),
    ],
  },
  {
    id: 'registration',
    scale: 'by-priority',
    outcomes: profileValues.registration,
    rows: [
      row('nothing-to-register', { grant: WITHOUT_AUTHORIZATION_SERVER }, 'none'),
      row('platform-token-needs-no-client-id', { grant: 'jwt-bearer' }, 'none', 'sep-1933'),
      row('closed-network-cannot-fetch-metadata', { reach: 'air-gapped' }, 'pre-registration', 'mcp-registration'),
      row(
        'unknown-client-without-metadata-documents',
        { client: 'open', 'authorization-server/client-id-metadata-documents': LACKS },
        'dcr',
        'mcp-registration',
        'rfc7591',
      ),
      row('unknown-client-publishes-metadata', { client: 'open' }, 'cimd', 'mcp-registration', 'cimd-draft'),
      row(
        'machines-are-registered-beforehand',
        { grant: 'client-credentials' },
        'pre-registration',
        'mcp-client-credentials',
      ),
      row(
        'client-is-registered-already',
        { 'authorization-server/client-already-registered': 'yes' },
        'pre-registration',
        'mcp-registration',
      ),
      row(
        'client-publishes-metadata',
        { 'authorization-server/client-id-metadata-documents': 'yes' },
        'cimd',
        'mcp-registration',
        'cimd-draft',
      ),
      row(
        'administrator-registers-the-client',
        { 'authorization-server/client-id-metadata-documents': LACKS },
        'pre-registration',
        'mcp-registration',
      ),
    ],
  },
  {
    id: 'client-authentication',
    scale: 'by-priority',
    outcomes: profileValues.clientAuthentication,
    rows: [
      row('no-client-to-authenticate', { grant: ['environment', 'local', 'none'] }, 'none'),
      row('certificate-authenticates-the-caller', { grant: 'certificate' }, 'certificate', 'spiffe-x509'),
      row(
        'signature-authenticates-the-caller',
        { grant: 'platform-request-signing' },
        'signed-request',
        'agentcore-gateway',
      ),
      row(
        'platform-authenticates-the-caller',
        { grant: ['platform-token', 'jwt-bearer'] },
        'platform-token',
        'rfc7523',
      ),
      row(
        'public-client-keeps-no-secret',
        { grant: ['auth-code', 'refresh-token'], client: ['browser', 'managed-product', 'open'] },
        'none-public-pkce',
        'oauth-2.1',
      ),
      row(
        'device-keeps-no-secret',
        { grant: ['auth-code', 'refresh-token'], exposure: 'device' },
        'none-public-pkce',
        'oauth-2.1',
      ),
      row('certificate-at-the-token-endpoint', { 'bound-by-certificate': 'yes' }, 'mtls-client-auth', 'rfc8705'),
      row('signed-assertion-at-the-token-endpoint', { 'assertion-usable': 'yes' }, 'private_key_jwt', 'rfc7523'),
      row('platform-token-at-the-token-endpoint', { 'platform-proof': 'yes' }, 'platform-token', 'rfc7523'),
      row('assertion-once-tokens-are-taken', { door: OTHER_DOORS, 'can-sign': 'yes' }, 'private_key_jwt', 'rfc7523'),
      row(
        'platform-token-once-tokens-are-taken',
        { door: OTHER_DOORS, 'platform-call': ['token', 'signed'] },
        'platform-token',
        'rfc7523',
      ),
      row('nothing-signed-but-a-code', { grant: 'auth-code' }, 'none-public-pkce', 'oauth-2.1'),
      row('nothing-but-a-secret', { grant: FROM_AN_AUTHORIZATION_SERVER }, 'client-secret-interim', 'rfc9700'),
    ],
  },
  {
    id: 'sender-constraint',
    scale: 'by-priority',
    outcomes: profileValues.senderConstraint,
    rows: [
      row('no-token-to-bind', { grant: ['environment', 'local', 'none'] }, 'none'),
      row('certificate-binds-the-connection', { grant: 'certificate' }, 'mutual-tls', 'spiffe-x509'),
      row('signature-binds-the-request', { grant: 'platform-request-signing' }, 'signed-request', 'agentcore-gateway'),
      row('token-bound-to-the-certificate', { 'bound-by-certificate': 'yes' }, 'mtls-bound', 'rfc8705'),
      row('token-bound-to-a-key', { 'dpop-usable': 'yes' }, 'dpop', 'rfc9449'),
      row('nothing-to-bind-with', { 'dpop-usable': 'no' }, 'none', 'rfc9700'),
    ],
  },
  {
    id: 'audience',
    scale: 'by-priority',
    outcomes: profileValues.audience,
    rows: [
      row('no-audience-without-a-token', { grant: ['environment', 'local', 'none', 'certificate'] }, 'none'),
      row(
        'request-signed-for-one-service',
        { grant: 'platform-request-signing' },
        'signed-request',
        'agentcore-gateway',
      ),
      row('audience-asked-of-the-platform', { grant: 'platform-token' }, 'platform-audience', 'google-wif'),
      row(
        'audience-asked-once-tokens-are-taken',
        { door: OTHER_DOORS },
        'resource-indicator',
        'rfc8707',
        'mcp-token-audience',
      ),
      row(
        'issuer-ignores-the-resource',
        { 'authorization-server/mcp-discovery-and-resource': LACKS },
        'fixed-at-registration',
        'mcp-token-audience',
      ),
      row(
        'issuer-honours-the-resource',
        { 'authorization-server/mcp-discovery-and-resource': 'yes' },
        'resource-indicator',
        'rfc8707',
        'mcp-token-audience',
      ),
    ],
  },
  {
    id: 'discovery',
    scale: 'by-priority',
    outcomes: profileValues.discovery,
    rows: [
      row('nothing-to-discover', { grant: WITHOUT_AUTHORIZATION_SERVER }, 'none'),
      row(
        'metadata-published-with-tokens',
        { door: OTHER_DOORS },
        'protected-resource-metadata',
        'rfc9728',
        'mcp-discovery',
      ),
      row(
        'issuer-publishes-no-metadata',
        { 'authorization-server/mcp-discovery-and-resource': LACKS },
        'configured',
        'mcp-discovery',
      ),
      row(
        'issuer-found-by-metadata',
        { 'authorization-server/mcp-discovery-and-resource': 'yes' },
        'protected-resource-metadata',
        'rfc9728',
        'mcp-discovery',
      ),
    ],
  },
  {
    id: 'access-token-seconds',
    scale: 'by-priority',
    outcomes: ['none', '300', '600', '900', '1800', '3600'],
    rows: [
      row('no-access-token', { grant: WITHOUT_TOKEN }, 'none'),
      row('five-minutes', { lifetime: '300' }, '300', 'rfc9700'),
      row('ten-minutes', { lifetime: '600' }, '600', 'rfc9700'),
      row('a-quarter-of-an-hour', { lifetime: '900' }, '900', 'rfc9700'),
      row('half-an-hour', { lifetime: '1800' }, '1800', 'rfc9700'),
      row('an-hour', { lifetime: '3600' }, '3600', 'rfc9700'),
    ],
  },
  {
    id: 'certificate-seconds',
    scale: 'by-priority',
    outcomes: ['none', '3600', '86400'],
    rows: [
      row('no-client-certificate', { 'mtls-role': 'not-needed' }, 'none'),
      row('attested-certificate-for-an-hour', { 'workload-identity': 'attested-automated' }, '3600', 'spire-server'),
      row('certificate-for-a-day', { 'mtls-role': ['blocked', 'complementary', 'primary'] }, '86400', 'spire-server'),
    ],
  },
  {
    id: 'refresh',
    scale: 'by-priority',
    outcomes: profileValues.refresh,
    rows: [
      row('nothing-to-refresh', { grant: WITHOUT_AUTHORIZATION_SERVER }, 'none'),
      row('machines-ask-again', { grant: ['client-credentials', 'jwt-bearer'] }, 'not-issued', 'rfc6749'),
      row('provider-is-asked-again', { grant: 'id-jag' }, 'not-issued', 'id-jag-draft'),
      row('user-is-asked-again', { grant: 'ciba' }, 'not-issued', 'openid-ciba'),
      row('consent-at-each-use', { grant: 'auth-code', mandate: 'consent-at-use' }, 'not-issued'),
      row('refresh-tokens-rotate', { grant: ['auth-code', 'refresh-token'] }, 'rotated', 'oauth-2.1'),
    ],
  },
  {
    id: 'exchange-usable',
    scale: 'worst-first',
    outcomes: ['no', 'yes'],
    rows: [
      row('token-exchange-not-offered', { 'authorization-server/token-exchange': LACKS }, 'no', 'rfc8693'),
      row('token-exchange-offered', { 'authorization-server/token-exchange': 'yes' }, 'yes', 'rfc8693'),
    ],
  },
  {
    id: 'downstream-call',
    scale: 'by-priority',
    outcomes: profileValues.downstream,
    rows: [
      row(
        'local-server-uses-its-own',
        { hop: ['stdio', 'loopback'], downstream: ['same-domain', 'many-or-other-domains'] },
        'own-credential',
      ),
      row(
        'token-exchanged-for-the-next-hop',
        { principal: USER, downstream: ['same-domain', 'many-or-other-domains'], 'exchange-usable': 'yes' },
        'token-exchange',
        'rfc8693',
        'mcp-token-audience',
      ),
      row(
        'user-authorises-the-next-hop-separately',
        { principal: USER, downstream: ['same-domain', 'many-or-other-domains'] },
        'separate-authorization',
        'mcp-token-audience',
      ),
      row(
        'server-calls-on-as-itself',
        { principal: 'itself', downstream: ['same-domain', 'many-or-other-domains'] },
        'own-credential',
        'mcp-token-audience',
      ),
      row('nothing-behind-the-server', { downstream: 'none' }, 'none'),
    ],
  },
];
