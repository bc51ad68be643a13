import type { CollectTable } from '../../engine/table.ts';
import { BEHIND, collects, USER } from './row.ts';

const WANTED = ['blocked', 'complementary', 'primary'] as const;
const GUARDED = { hop: 'remote', protection: 'needed' } as const;

/** Shortcuts that look right here and are not. Row ids say why; the conclusion is the shortcut. */
export const avoid: CollectTable<string> = {
  id: 'avoid',
  match: 'possible',
  rows: [
    collects('no-passthrough', { ...GUARDED }, 'token-passthrough', 'mcp-token-audience'),
    collects(
      'no-passthrough-behind-a-local-server',
      { hop: ['stdio', 'loopback'], downstream: BEHIND },
      'token-passthrough',
      'mcp-token-audience',
    ),
    collects('location-is-no-credential', { ...GUARDED }, 'network-location-as-identity', 'sp-800-207'),
    collects('tokens-in-urls-are-logged', { ...GUARDED }, 'token-in-query-string', 'mcp-authorization'),
    collects('handles-are-no-credential', { ...GUARDED }, 'state-handle-as-authentication', 'mcp-best-practices'),
    collects('one-key-for-all-callers', { ...GUARDED }, 'shared-static-secret', 'rfc9700'),
    collects(
      'users-in-one-machine-account',
      { ...GUARDED, principal: USER },
      'machine-account-for-users',
      'mcp-token-audience',
    ),
    collects(
      'nobody-there-to-click',
      { ...GUARDED, principal: ['user-away', 'itself', 'users-and-itself', 'some-user', 'unknown'] },
      'interactive-sign-in-at-run-time',
      'mcp-client-credentials',
    ),
    collects(
      'certificate-is-not-consent',
      { ...GUARDED, principal: USER },
      'certificate-instead-of-delegation',
      'mcp-authorization',
    ),
    collects(
      'loose-match-lets-strangers-in',
      { 'federation-role': WANTED },
      'wildcard-subject-match',
      'entra-wif',
      'google-wif',
    ),
    collects(
      'addresses-are-reassigned',
      { ...GUARDED, principal: USER, 'federation-role': WANTED },
      'account-linking-by-e-mail',
      'rfc9700',
    ),
    collects(
      'merged-bundles-mix-domains',
      { 'workload-acceptance': 'spiffe-bundles', 'federation-role': WANTED, principal: ['itself', 'users-and-itself'] },
      'merged-trust-bundles',
      'spiffe-federation',
    ),
    collects(
      'header-copies-are-claims',
      { 'mtls-role': WANTED, 'tls/own-balancer': 'yes' },
      'unsanitised-certificate-headers',
      'wimse-mutual-tls-draft',
    ),
    collects(
      'foreign-header-copies-are-claims',
      { 'mtls-role': WANTED, 'foreign-end': 'yes' },
      'unsanitised-certificate-headers',
      'wimse-mutual-tls-draft',
    ),
    collects(
      'gateway-names-callers-in-a-header',
      { ...GUARDED, 'decision-point': 'gateway' },
      'identity-in-a-header',
      'sp-800-207',
    ),
    collects(
      'terminator-names-callers-in-a-header',
      { ...GUARDED, readers: ['owners', 'foreign'] },
      'identity-in-a-header',
      'sp-800-207',
    ),
    collects(
      'machine-needs-its-own-name',
      { ...GUARDED, actor: ['software', 'agent'], principal: ['itself', 'users-and-itself', 'unknown'] },
      'machine-under-a-persons-name',
    ),
    collects(
      'each-agent-needs-its-own-name',
      { ...GUARDED, actor: 'agent', principal: ['itself', 'users-and-itself', 'unknown'] },
      'one-account-for-several-agents',
    ),
    collects(
      'secret-outlives-the-task',
      { hop: ['stdio', 'loopback'], 'local-credential': 'long-lived-secret' },
      'broad-token-in-a-local-server',
      'rfc9700',
    ),
    collects(
      'registration-for-anybody',
      { ...GUARDED, registration: 'dcr' },
      'open-dynamic-registration',
      'mcp-registration',
    ),
    collects(
      'drafts-are-not-products',
      { 'sender-constraint': 'none', assurance: ['high', 'elevated'], ...GUARDED },
      'draft-as-only-control',
      'sep-1932',
      'sep-1933',
    ),
    collects('stdio-has-no-flow', { hop: 'stdio' }, 'oauth-flow-over-stdio', 'mcp-authorization'),
    collects(
      'files-are-read-by-others',
      { hop: ['stdio', 'loopback'] },
      'secrets-in-plain-configuration',
      'mcp-best-practices',
    ),
    collects('loopback-is-not-a-guard', { hop: 'loopback' }, 'unguarded-loopback-port', 'mcp-best-practices'),
  ],
};
