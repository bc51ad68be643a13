import type { FirstTable } from '../../engine/table.ts';
import { first, LOCAL, REMOTE, row } from './row.ts';

const SOMEBODY_ELSE_READS = { 'tls/foreign-proxy': 'yes' } as const;

/**
 * What kind of call this is. A table that is `certain` says only what is known, and has an outcome for the rest; the
 * other tables stand from worst to best, so that what is not known counts as the case that asks for more.
 */
export const situation: readonly FirstTable[] = [
  first('hop', 'worst-first', [
    row('reached-over-the-network', { transport: REMOTE }, 'remote', 'mcp-authorization'),
    row('reached-on-loopback', { transport: 'loopback-http' }, 'loopback', 'mcp-authorization'),
    row('started-as-a-process', { transport: 'stdio' }, 'stdio', 'mcp-authorization'),
  ]),
  first(
    'principal',
    'by-priority',
    [
      row('person-acts-for-themselves', { behalf: 'unasked' }, 'user-present'),
      row('user-takes-part', { behalf: 'user-present' }, 'user-present'),
      row('user-consented-and-left', { behalf: 'user-away' }, 'user-away'),
      row('caller-holds-a-token-of-the-user', { behalf: 'user-token-received' }, 'user-token', 'rfc8693'),
      row('users-and-the-caller-itself', { behalf: 'users-and-itself' }, 'users-and-itself'),
      row('caller-acts-as-itself', { behalf: 'itself' }, 'itself'),
      row(
        'some-user-takes-part',
        { behalf: ['user-present', 'user-away', 'user-token-received', 'users-and-itself'] },
        'some-user',
      ),
      row('whose-authority-is-not-known', {}, 'unknown'),
    ],
    'certain',
  ),
  first(
    'client-kind',
    'by-priority',
    [
      row('client-is-code-of-ours', { client: 'ours' }, 'ours'),
      row('client-is-a-managed-product', { client: 'managed-product' }, 'managed-product'),
      row('client-runs-in-a-vendors-cloud', { client: 'vendor-hosted' }, 'vendor-hosted', 'claude-connectors'),
      row('client-is-a-page-in-a-browser', { client: 'browser' }, 'browser', 'rfc10017'),
      row('client-is-software-of-a-partner', { client: 'partner' }, 'partner'),
      row('client-may-be-anybodys', { client: 'open' }, 'open'),
      row('client-on-the-same-machine', { client: 'unasked' }, 'local'),
      row('client-is-not-known', {}, 'unknown'),
    ],
    'certain',
  ),
  first(
    'server-owner',
    'by-priority',
    [
      row('server-is-run-by-us', { server: ['same-team', 'our-organisation'] }, 'ours'),
      row('server-is-run-by-others', { server: 'other-organisation' }, 'others'),
      row('server-on-the-same-machine', { server: 'unasked' }, 'local'),
      row('owner-of-the-server-is-not-known', {}, 'unknown'),
    ],
    'certain',
  ),
  first(
    'decision-point',
    'by-priority',
    [
      row('policy-decides-each-call', { policy: 'per-request' }, 'per-request', 'sp-800-207'),
      row('gateway-decides', { policy: 'gateway' }, 'gateway'),
      row('scopes-decide', { policy: 'scopes-only' }, 'scopes'),
      row('nothing-decides-at-run-time', { policy: 'none' }, 'nowhere'),
      row('decision-point-is-not-known', {}, 'unknown'),
    ],
    'certain',
  ),
  first('protection', 'worst-first', [
    row('call-can-do-harm', { impact: ['low', 'sensitive', 'change', 'critical'] }, 'needed'),
    row('authority-travels-on', { downstream: ['same-domain', 'many-or-other-domains'] }, 'needed'),
    row('server-asks-for-a-token', { 'accepts/oauth-tokens': 'yes' }, 'needed'),
    row('server-asks-for-a-platform-token', { 'accepts/platform-tokens': 'yes' }, 'needed'),
    row('server-asks-for-a-signed-request', { 'accepts/signed-requests': 'yes' }, 'needed'),
    row('server-asks-for-a-certificate', { 'accepts/client-certificates': 'yes' }, 'needed'),
    row('server-asks-for-a-key', { 'accepts/api-keys': 'yes' }, 'needed'),
    row('server-asks-for-another-sign-in', { 'accepts/other-sign-in': 'yes' }, 'needed'),
    row('rule-demands-a-certificate', { 'mandate/mutual-tls': 'yes' }, 'needed'),
    row('rule-demands-the-users-consent', { 'mandate/consent-at-use': 'yes' }, 'needed'),
    row('rule-demands-bound-tokens', { 'mandate/sender-constraint': 'yes' }, 'needed'),
    row('rule-demands-a-named-user', { 'mandate/named-user': 'yes' }, 'needed'),
    row('rule-demands-admission', { 'mandate/admin-admission': 'yes' }, 'needed'),
    row('rule-demands-a-named-caller', { 'mandate/named-caller': 'yes' }, 'needed'),
    row('local-server-still-guarded', { transport: LOCAL }, 'needed'),
    row(
      'public-read-only-content',
      { impact: 'public', downstream: 'none', transport: REMOTE },
      'public',
      'mcp-authorization',
    ),
  ]),
  first(
    'guard',
    'by-priority',
    [
      row('nothing-to-guard', { protection: 'public' }, 'public', 'mcp-authorization'),
      row('local-process-is-guarded', { transport: LOCAL }, 'needed'),
      row('harm-is-certain', { impact: ['low', 'sensitive', 'change', 'critical'] }, 'needed'),
      row('authority-certainly-travels-on', { downstream: ['same-domain', 'many-or-other-domains'] }, 'needed'),
      ...(
        [
          'oauth-tokens',
          'platform-tokens',
          'signed-requests',
          'client-certificates',
          'api-keys',
          'other-sign-in',
        ] as const
      ).map((taken) => row(`server-certainly-asks-for-${taken}`, { [`accepts/${taken}`]: 'yes' }, 'needed')),
      ...(
        ['mutual-tls', 'consent-at-use', 'sender-constraint', 'named-user', 'admin-admission', 'named-caller'] as const
      ).map((rule) => row(`rule-certainly-demands-${rule}`, { [`mandate/${rule}`]: 'yes' }, 'needed')),
      row('need-for-a-guard-is-not-known', {}, 'unknown'),
    ],
    'certain',
  ),
  first(
    'crossing',
    'by-priority',
    [
      row('identity-crosses-our-domains', { domains: 'several-ours' }, 'several-ours'),
      row('identity-crosses-organisations', { domains: 'cross-organisation' }, 'cross-organisation'),
      row('identity-crosses-somewhere', { domains: ['cross-organisation', 'several-ours'] }, 'some'),
      row('one-issuer-is-enough', { domains: 'one' }, 'one'),
      row('no-issuer-on-a-local-hop', { domains: 'unasked' }, 'local'),
      row('number-of-issuers-is-not-known', {}, 'unknown'),
    ],
    'certain',
  ),
  first('surface', 'worst-first', [
    row('credential-in-logs', { 'exposure/logs': 'yes' }, 'shared', 'rfc9700'),
    row('credential-in-a-vendors-store', { 'exposure/vendor': 'yes' }, 'shared'),
    row('credential-in-the-models-context', { 'exposure/model-context': 'yes' }, 'shared'),
    row('credential-beside-foreign-code', { 'exposure/foreign-code': 'yes' }, 'shared'),
    row('credential-in-files', { 'exposure/files': 'yes' }, 'shared', 'mcp-best-practices'),
    row('credential-sent-without-tls', { 'tls/no-tls': 'yes' }, 'shared', 'rfc9700'),
    row('credential-on-a-device', { 'exposure/device': 'yes' }, 'device'),
    row('credential-in-memory-or-a-secret-store', {}, 'enclosed'),
  ]),
  first('readers', 'worst-first', [
    row('foreign-proxy-reads-the-traffic', SOMEBODY_ELSE_READS, 'foreign', 'rfc9700'),
    row('foreign-gateway-reads-the-traffic', { 'tls/foreign-gateway': 'yes' }, 'foreign', 'rfc9700'),
    row('callers-proxy-reads-the-traffic', { 'tls/callers-proxy': 'yes' }, 'owners'),
    row('balancer-reads-the-traffic', { 'tls/own-balancer': 'yes' }, 'owners'),
    row('own-gateway-reads-the-traffic', { 'tls/own-gateway': 'yes' }, 'owners'),
    row('nobody-reads-the-traffic', {}, 'nobody'),
  ]),
  first('assurance', 'worst-first', [
    row('irreversible-or-regulated', { impact: 'critical' }, 'high'),
    row('agent-changes-data', { impact: 'change', actor: 'agent' }, 'high'),
    row('worth-stealing-on-shared-surfaces', { impact: ['sensitive', 'change'], surface: 'shared' }, 'high'),
    row('worth-stealing-among-tenants', { impact: ['sensitive', 'change'], tenants: 'multi' }, 'high'),
    row(
      'worth-stealing-across-organisations',
      { impact: ['sensitive', 'change'], domains: 'cross-organisation' },
      'high',
    ),
    row('sensitive-or-changing', { impact: ['sensitive', 'change'] }, 'elevated'),
    row('credential-on-shared-surfaces', { surface: 'shared' }, 'elevated'),
    row('agent-picks-the-calls', { actor: 'agent', impact: 'low' }, 'elevated'),
    row('several-tenants', { tenants: 'multi' }, 'elevated'),
    row('several-organisations', { domains: 'cross-organisation' }, 'elevated'),
    row('little-to-lose', { impact: ['public', 'low'] }, 'basic'),
  ]),
  first('lifetime', 'worst-first', [
    row('token-handed-to-a-vendor', { client: 'vendor-hosted', 'exposure/vendor': 'yes' }, '300', 'rfc9700'),
    row('vendor-shows-it-to-the-model', { client: 'vendor-hosted', 'exposure/model-context': 'yes' }, '300', 'rfc9700'),
    row('token-made-for-one-leg', { behalf: 'user-token-received' }, '300', 'rfc8693'),
    row('cut-off-in-seconds', { cutoff: 'seconds' }, '300', 'rfc9700'),
    row('irreversible-acts-need-fresh-tokens', { impact: 'critical' }, '600', 'rfc9700'),
    row('path-is-exposed', { surface: 'shared' }, '900', 'rfc9700'),
    row('nobody-watches-an-agent', { actor: 'agent' }, '900', 'rfc9700'),
    row('cut-off-in-minutes', { cutoff: 'minutes' }, '900', 'rfc9700'),
    row('foreign-party-reads-the-traffic', { readers: 'foreign' }, '1800', 'rfc9700'),
    row('data-worth-stealing', { impact: ['sensitive', 'change'] }, '1800', 'rfc9700'),
    row('many-hops-behind-the-server', { downstream: 'many-or-other-domains' }, '1800', 'rfc9700'),
    row('little-exposed', {}, '3600', 'rfc9700'),
  ]),
];
