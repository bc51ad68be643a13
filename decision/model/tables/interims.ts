import type { Interim } from '../../engine/source.ts';

/** What to use until a blocked layer is ready, by outcome of the interim tables. A static secret is always vaulted, owned, narrow and expiring. */
export const interims = {
  'proxy-presents-the-certificate': {
    controls: ['gateway-pep', 'custom-ca-trust', 'short-ttl'],
    reason: 'a-proxy-you-run-presents-the-certificate',
  },
  'limit-past-the-terminator': {
    controls: ['short-ttl', 'per-request-policy', 'egress-restriction'],
    reason: 'short-tokens-and-policy-past-the-terminator',
  },
  'sidecar-checks-the-certificate': {
    controls: ['mesh-mtls', 'gateway-pep', 'identity-inventory'],
    reason: 'a-sidecar-or-gateway-checks-the-certificate',
  },
  'approval-queue': {
    controls: ['human-approval', 'short-ttl', 'per-user-audit'],
    reason: 'a-queue-asks-the-user-before-each-run',
  },
  'certificates-by-hand': {
    controls: ['key-rotation', 'identity-inventory', 'secret-store'],
    reason: 'few-certificates-by-hand-with-owner-and-end-date',
  },
  'short-tokens-until-proof': {
    controls: ['short-ttl', 'per-request-policy', 'identity-inventory'],
    reason: 'short-tokens-limit-what-a-copy-is-worth',
  },
  'gateway-checks-callers': {
    controls: ['gateway-pep', 'rate-limit', 'per-user-audit'],
    reason: 'a-gateway-in-front-checks-tokens-for-the-server',
  },
  'key-as-dated-exception': {
    controls: ['secret-store', 'key-rotation', 'identity-inventory', 'least-privilege-scopes', 'gateway-pep'],
    reason: 'one-key-per-caller-vaulted-owned-narrow-expiring',
  },
  'certificate-and-gateway': {
    controls: ['gateway-pep', 'per-user-audit', 'cert-automation'],
    reason: 'certificate-names-the-workload-gateway-names-the-user',
  },
  'platform-identity-and-audit': {
    controls: ['platform-workload-token', 'per-user-audit', 'least-privilege-scopes'],
    reason: 'workload-acts-narrowly-and-records-the-user',
  },
  'registered-by-hand': {
    controls: ['pre-registration', 'audience-validation', 'issuer-allowlist'],
    reason: 'administrator-configures-issuer-and-client',
  },
  'secret-as-dated-exception': {
    controls: ['secret-store', 'key-rotation', 'identity-inventory', 'least-privilege-scopes', 'short-ttl'],
    reason: 'one-secret-per-caller-vaulted-owned-narrow-expiring',
  },
  'local-account': {
    controls: ['on-prem-as', 'pre-registration', 'identity-inventory', 'account-linking-by-subject'],
    reason: 'a-named-account-inside-the-closed-network',
  },
  'registered-directly': {
    controls: ['pre-registration', 'secret-store', 'identity-inventory', 'key-rotation'],
    reason: 'caller-registered-at-the-issuer-of-the-server',
  },
  'gateway-names-the-caller': {
    controls: ['gateway-pep', 'identity-inventory', 'per-user-audit', 'issuer-allowlist'],
    reason: 'a-gateway-accepts-the-foreign-identity-for-the-server',
  },
} as const satisfies { readonly [outcome: string]: Interim };

export type InterimReasonInWork = (typeof interims)[keyof typeof interims]['reason'];
