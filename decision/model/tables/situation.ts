import type { FirstTable } from '../../engine/table.ts';
import { LOCAL, row } from './row.ts';

/** What kind of call this is, read from the answers. Outcomes stand from worst to best: the case that asks for more comes first. */
export const situation: readonly FirstTable[] = [
  {
    id: 'hop',
    scale: 'worst-first',
    outcomes: ['remote', 'loopback', 'stdio'],
    rows: [
      row('reached-over-the-network', { transport: 'remote-http' }, 'remote', 'mcp-authorization'),
      row('reached-on-loopback', { transport: 'loopback-http' }, 'loopback', 'mcp-authorization'),
      row('started-as-a-process', { transport: 'stdio' }, 'stdio', 'mcp-authorization'),
    ],
  },
  {
    id: 'principal',
    scale: 'worst-first',
    outcomes: ['user-away', 'user-present', 'itself'],
    rows: [
      row('user-consented-and-left', { behalf: 'user-away' }, 'user-away'),
      row('user-takes-part', { behalf: 'user-present' }, 'user-present'),
      row('person-acts-for-themselves', { actor: 'person' }, 'user-present'),
      row('caller-acts-as-itself', { behalf: 'itself' }, 'itself'),
    ],
  },
  {
    id: 'protection',
    scale: 'worst-first',
    outcomes: ['needed', 'public'],
    rows: [
      row('call-can-do-harm', { impact: ['low', 'sensitive', 'change', 'critical'] }, 'needed'),
      row('authority-travels-on', { downstream: ['same-domain', 'many-or-other-domains'] }, 'needed'),
      row(
        'server-asks-for-a-credential',
        { accepts: ['oauth-tokens', 'platform-identity', 'certificates', 'api-keys'] },
        'needed',
      ),
      row('rule-demands-protection', { mandate: ['mutual-tls', 'consent-at-use'] }, 'needed'),
      row('local-server-still-guarded', { transport: LOCAL }, 'needed'),
      row(
        'public-read-only-content',
        { impact: 'public', downstream: 'none', accepts: 'anyone', mandate: 'none' },
        'public',
        'mcp-authorization',
      ),
    ],
  },
  {
    id: 'crossing',
    scale: 'worst-first',
    outcomes: ['cross-organisation', 'several-ours', 'one', 'local'],
    rows: [
      row('identity-crosses-organisations', { domains: 'cross-organisation' }, 'cross-organisation'),
      row('identity-crosses-our-domains', { domains: 'several-ours' }, 'several-ours'),
      row('one-issuer-is-enough', { domains: 'one' }, 'one'),
      row('no-issuer-on-a-local-hop', { transport: LOCAL }, 'local'),
    ],
  },
  {
    id: 'door',
    scale: 'worst-first',
    outcomes: ['anyone', 'keys', 'certificates', 'platform', 'tokens', 'local'],
    rows: [
      row('server-checks-nobody', { accepts: 'anyone' }, 'anyone'),
      row('server-checks-a-shared-key', { accepts: 'api-keys' }, 'keys'),
      row('server-checks-certificates', { accepts: 'certificates' }, 'certificates'),
      row('server-checks-platform-identity', { accepts: 'platform-identity' }, 'platform'),
      row('server-checks-tokens', { accepts: 'oauth-tokens' }, 'tokens'),
      row('no-door-on-a-local-hop', { transport: LOCAL }, 'local'),
    ],
  },
  {
    id: 'assurance',
    scale: 'worst-first',
    outcomes: ['high', 'elevated', 'basic'],
    rows: [
      row('irreversible-or-regulated', { impact: 'critical' }, 'high'),
      row('agent-changes-data', { impact: 'change', actor: 'agent' }, 'high'),
      row(
        'worth-stealing-on-shared-surfaces',
        { impact: ['sensitive', 'change'], exposure: 'shared-surfaces' },
        'high',
      ),
      row('worth-stealing-among-tenants', { impact: ['sensitive', 'change'], tenants: 'multi' }, 'high'),
      row(
        'worth-stealing-across-organisations',
        { impact: ['sensitive', 'change'], domains: 'cross-organisation' },
        'high',
      ),
      row('sensitive-or-changing', { impact: ['sensitive', 'change'] }, 'elevated'),
      row('credential-on-shared-surfaces', { exposure: 'shared-surfaces' }, 'elevated'),
      row('agent-picks-the-calls', { actor: 'agent', impact: 'low' }, 'elevated'),
      row('several-tenants', { tenants: 'multi' }, 'elevated'),
      row('several-organisations', { domains: 'cross-organisation' }, 'elevated'),
      row('little-to-lose', { impact: ['public', 'low'], exposure: ['server-side', 'device'] }, 'basic'),
    ],
  },
  {
    id: 'lifetime',
    scale: 'worst-first',
    outcomes: ['300', '600', '900', '1800', '3600'],
    rows: [
      row('token-handed-to-a-vendor', { client: 'vendor-hosted', exposure: 'shared-surfaces' }, '300', 'rfc9700'),
      row('cut-off-in-seconds', { cutoff: 'seconds' }, '300', 'rfc9700'),
      row('irreversible-acts-need-fresh-tokens', { impact: 'critical' }, '600', 'rfc9700'),
      row('path-is-exposed', { exposure: 'shared-surfaces' }, '900', 'rfc9700'),
      row('nobody-watches-an-agent', { actor: 'agent' }, '900', 'rfc9700'),
      row('cut-off-in-minutes', { cutoff: 'minutes' }, '900', 'rfc9700'),
      row('foreign-party-reads-the-traffic', { tls: 'foreign-terminator' }, '1800', 'rfc9700'),
      row('data-worth-stealing', { impact: ['sensitive', 'change'] }, '1800', 'rfc9700'),
      row('many-hops-behind-the-server', { downstream: 'many-or-other-domains' }, '1800', 'rfc9700'),
      row('little-exposed', { exposure: ['server-side', 'device'] }, '3600', 'rfc9700'),
    ],
  },
];
