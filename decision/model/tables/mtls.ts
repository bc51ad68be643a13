import type { FirstTable } from '../../engine/table.ts';
import { LOCAL, row } from './row.ts';

const ROLES = ['not-needed', 'blocked', 'complementary', 'primary'] as const;
const WEAK_DOOR = ['anyone', 'keys'] as const;
const NOT_AUTOMATED = ['none-issued', 'manual', 'platform'] as const;

/** Whether a client certificate is needed on the MCP connection, and in which role. */
export const mtls: readonly FirstTable[] = [
  {
    id: 'mtls-need',
    scale: 'worst-first',
    outcomes: ['mandated', 'only-way-in', 'workload-proof', 'none'],
    rows: [
      row('rule-demands-mutual-tls', { mandate: 'mutual-tls' }, 'mandated'),
      row('server-takes-certificates-only', { accepts: 'certificates' }, 'only-way-in'),
      row(
        'own-workloads-with-much-to-lose',
        {
          actor: ['software', 'agent'],
          client: ['ours', 'managed-product', 'partner'],
          server: ['same-team', 'our-organisation'],
          assurance: ['high', 'elevated'],
        },
        'workload-proof',
        'sp-800-207',
      ),
      row(
        'client-run-by-others',
        { client: ['vendor-hosted', 'browser', 'open'] },
        'none',
        'claude-connectors',
        'openai-apps-auth',
      ),
      row('server-run-by-others', { server: 'other-organisation' }, 'none'),
      row('person-at-the-client', { actor: 'person' }, 'none'),
      row('too-little-to-lose-for-certificates', { assurance: 'basic' }, 'none'),
      row('no-certificate-needed-on-a-local-hop', { transport: LOCAL }, 'none'),
    ],
  },
  {
    id: 'mtls-role',
    scale: 'by-priority',
    outcomes: ROLES,
    rows: [
      row('mtls-not-over-stdio', { hop: 'stdio' }, 'not-needed', 'mcp-authorization'),
      row('mtls-not-on-loopback', { hop: 'loopback' }, 'not-needed'),
      row('mtls-not-for-public-content', { protection: 'public' }, 'not-needed'),
      row(
        'client-cannot-present-a-certificate',
        { 'mtls-need': ['mandated', 'only-way-in'], certificate: 'client-cannot' },
        'blocked',
        'claude-connectors',
        'openai-apps-auth',
      ),
      row(
        'foreign-terminator-ends-mtls',
        { 'mtls-need': ['mandated', 'only-way-in'], certificate: 'foreign-terminator' },
        'blocked',
        'wimse-mutual-tls-draft',
      ),
      row(
        'no-certificates-to-present',
        { 'mtls-need': ['mandated', 'only-way-in'], certificate: 'none-issued' },
        'blocked',
      ),
      row(
        'certificates-by-hand-cannot-carry-the-call',
        { principal: 'itself', door: 'certificates', certificate: ['manual', 'platform'] },
        'blocked',
      ),
      row('server-checks-no-certificate', { door: WEAK_DOOR, 'mtls-need': ['mandated', 'workload-proof'] }, 'blocked'),
      row(
        'certificate-carries-the-call',
        {
          principal: 'itself',
          certificate: 'end-to-end',
          'mtls-need': ['mandated', 'only-way-in', 'workload-proof'],
          door: ['certificates', 'tokens'],
        },
        'primary',
        'spiffe-x509',
      ),
      row(
        'certificate-carries-to-our-terminator',
        { principal: 'itself', certificate: 'own-terminator', door: 'certificates' },
        'primary',
        'rfc9440',
      ),
      row(
        'mandate-met-with-available-certificates',
        { 'mtls-need': ['mandated', 'only-way-in'], certificate: ['manual', 'platform'] },
        'complementary',
      ),
      row(
        'certificate-under-the-token',
        { 'mtls-need': ['mandated', 'only-way-in', 'workload-proof'], certificate: ['own-terminator', 'end-to-end'] },
        'complementary',
        'rfc8705',
      ),
      row('certificate-binds-the-token', { 'bound-by-certificate': 'yes' }, 'complementary', 'rfc8705'),
      row(
        'workload-proven-without-a-certificate',
        { 'mtls-need': 'workload-proof', 'other-proof': ['dpop', 'signed-request', 'platform-token'] },
        'not-needed',
      ),
      row(
        'workload-proof-stopped-by-a-foreign-terminator',
        { 'mtls-need': 'workload-proof', certificate: 'foreign-terminator' },
        'blocked',
        'wimse-mutual-tls-draft',
      ),
      row(
        'workload-cannot-present-its-proof',
        { 'mtls-need': 'workload-proof', certificate: 'client-cannot' },
        'blocked',
      ),
      row(
        'workload-proof-not-automated',
        { 'mtls-need': 'workload-proof', certificate: NOT_AUTOMATED },
        'blocked',
        'spiffe-x509',
      ),
      row(
        'client-without-a-certificate-and-none-demanded',
        { 'mtls-need': 'none', certificate: 'client-cannot' },
        'not-needed',
        'claude-connectors',
        'openai-apps-auth',
      ),
      row('certificate-adds-nothing-here', { 'mtls-need': 'none' }, 'not-needed', 'mcp-auth-charter'),
    ],
  },
  {
    id: 'mtls-interim',
    scale: 'by-priority',
    outcomes: [
      'no-interim',
      'proxy-presents-the-certificate',
      'limit-past-the-terminator',
      'sidecar-checks-the-certificate',
      'gateway-checks-callers',
      'certificates-by-hand',
      'short-tokens-until-proof',
    ],
    rows: [
      row('mtls-in-force-or-not-needed', { 'mtls-role': ['not-needed', 'complementary', 'primary'] }, 'no-interim'),
      row(
        'proxy-until-the-client-can',
        { 'mtls-need': ['mandated', 'only-way-in'], certificate: 'client-cannot' },
        'proxy-presents-the-certificate',
      ),
      row(
        'gateway-behind-the-terminator',
        { door: 'certificates', certificate: 'foreign-terminator' },
        'gateway-checks-callers',
        'wimse-mutual-tls-draft',
      ),
      row(
        'limits-until-tls-is-unbroken',
        { 'mtls-need': ['mandated', 'only-way-in'], certificate: 'foreign-terminator' },
        'limit-past-the-terminator',
        'wimse-mutual-tls-draft',
      ),
      row(
        'sidecar-until-the-server-checks',
        { door: WEAK_DOOR, certificate: ['manual', 'platform', 'own-terminator', 'end-to-end'] },
        'sidecar-checks-the-certificate',
      ),
      row(
        'gateway-until-a-certificate-can-be-shown',
        { door: WEAK_DOOR, 'mtls-need': 'workload-proof' },
        'gateway-checks-callers',
      ),
      row('certificates-by-hand-until-automated', { 'mtls-need': ['mandated', 'only-way-in'] }, 'certificates-by-hand'),
      row('short-tokens-until-the-workload-is-proven', { 'mtls-need': 'workload-proof' }, 'short-tokens-until-proof'),
    ],
  },
];
