// Written by scripts/release-model.ts.

/** For each question of a released version, the ids of its options. */
export interface ReleasedOptions {
  readonly transport: 'stdio' | 'loopback-http' | 'remote-http';
  readonly actor: 'person' | 'software' | 'agent';
  readonly behalf: 'user-present' | 'user-away' | 'itself';
  readonly client: 'ours' | 'managed-product' | 'vendor-hosted' | 'browser' | 'partner' | 'open';
  readonly server: 'same-team' | 'our-organisation' | 'other-organisation';
  readonly tenants: 'single' | 'multi';
  readonly domains: 'one' | 'several-ours' | 'cross-organisation';
  readonly reach: 'reachable' | 'one-way' | 'air-gapped';
  readonly tls: 'end-to-end' | 'own-terminator' | 'foreign-terminator';
  readonly exposure: 'server-side' | 'device' | 'shared-surfaces';
  readonly downstream: 'none' | 'same-domain' | 'many-or-other-domains';
  readonly impact: 'public' | 'low' | 'sensitive' | 'change' | 'critical';
  readonly cutoff: 'seconds' | 'minutes' | 'hours' | 'days';
  readonly mandate: 'none' | 'mutual-tls' | 'consent-at-use';
  readonly 'workload-identity': 'secrets' | 'manual-certificates' | 'platform-tokens' | 'attested-automated';
  readonly presents: 'certificate-and-signature' | 'signature-only' | 'neither';
  readonly accepts: 'oauth-tokens' | 'platform-identity' | 'certificates' | 'api-keys' | 'anyone';
  readonly 'authorization-server':
    | 'mcp-discovery-and-resource'
    | 'client-already-registered'
    | 'client-id-metadata-documents'
    | 'machine-grant'
    | 'signed-client-assertions'
    | 'token-exchange'
    | 'dpop'
    | 'certificate-bound-tokens'
    | 'id-jag'
    | 'external-workload-issuers'
    | 'live-revocation'
    | 'backchannel-approval';
  readonly policy: 'scopes-only' | 'gateway' | 'per-request';
}

/** For each field of the profile that is no number, the values that released versions give it. */
export interface ReleasedProfileValues {
  readonly grant:
    | 'environment'
    | 'local'
    | 'none'
    | 'auth-code'
    | 'refresh-token'
    | 'ciba'
    | 'id-jag'
    | 'jwt-bearer'
    | 'client-credentials'
    | 'platform-token'
    | 'platform-request-signing'
    | 'certificate';
  readonly registration: 'none' | 'pre-registration' | 'cimd' | 'dcr';
  readonly clientAuthentication:
    | 'none'
    | 'none-public-pkce'
    | 'client-secret-interim'
    | 'platform-token'
    | 'private_key_jwt'
    | 'mtls-client-auth'
    | 'signed-request'
    | 'certificate';
  readonly senderConstraint: 'none' | 'dpop' | 'mtls-bound' | 'signed-request' | 'mutual-tls';
  readonly audience: 'none' | 'signed-request' | 'platform-audience' | 'resource-indicator' | 'fixed-at-registration';
  readonly discovery: 'none' | 'protected-resource-metadata' | 'configured';
  readonly refresh: 'none' | 'not-issued' | 'rotated';
  readonly downstream: 'none' | 'own-credential' | 'separate-authorization' | 'token-exchange';
}

export type ReleasedInterimReason =
  | 'a-proxy-you-run-presents-the-certificate'
  | 'short-tokens-and-policy-past-the-terminator'
  | 'a-sidecar-or-gateway-checks-the-certificate'
  | 'a-queue-asks-the-user-before-each-run'
  | 'few-certificates-by-hand-with-owner-and-end-date'
  | 'short-tokens-limit-what-a-copy-is-worth'
  | 'a-gateway-in-front-checks-tokens-for-the-server'
  | 'one-key-per-caller-vaulted-owned-narrow-expiring'
  | 'certificate-names-the-workload-gateway-names-the-user'
  | 'workload-acts-narrowly-and-records-the-user'
  | 'administrator-configures-issuer-and-client'
  | 'one-secret-per-caller-vaulted-owned-narrow-expiring'
  | 'a-named-account-inside-the-closed-network'
  | 'caller-registered-at-the-issuer-of-the-server'
  | 'a-gateway-accepts-the-foreign-identity-for-the-server';

export type ReleasedControl =
  | 'auth-code'
  | 'pkce'
  | 'client-credentials'
  | 'private_key_jwt'
  | 'mtls-client-auth'
  | 'prm-rfc9728'
  | 'resource-indicators'
  | 'audience-validation'
  | 'separate-upstream-token'
  | 'issuer-allowlist'
  | 'cimd'
  | 'pre-registration'
  | 'dcr'
  | 'least-privilege-scopes'
  | 'per-client-consent'
  | 'refresh-token-rotation'
  | 'short-ttl'
  | 'dpop'
  | 'mtls-bound-tokens'
  | 'token-exchange'
  | 'act-claim'
  | 'scope-attenuation'
  | 'ciba'
  | 'revocation-plan'
  | 'bff'
  | 'cors-for-browser'
  | 'spiffe-svid'
  | 'mesh-mtls'
  | 'cert-automation'
  | 'xfcc-sanitise'
  | 'custom-ca-trust'
  | 'https-server-auth'
  | 'id-jag'
  | 'wif'
  | 'platform-workload-token'
  | 'platform-request-signing'
  | 'identity-chaining'
  | 'identity-brokering'
  | 'spire-federation'
  | 'bundle-isolation'
  | 'subject-pinning'
  | 'account-linking-by-subject'
  | 'on-prem-as'
  | 'tenant-binding'
  | 'stdio-env-credentials'
  | 'loopback-hardening'
  | 'sandboxing'
  | 'secret-store'
  | 'jit-credentials'
  | 'per-request-policy'
  | 'per-tool-authorization'
  | 'gateway-pep'
  | 'human-approval'
  | 'rate-limit'
  | 'egress-restriction'
  | 'per-user-audit'
  | 'log-redaction'
  | 'key-rotation'
  | 'identity-inventory'
  | 'server-provenance';

export type ReleasedAlignmentRow =
  | 'user-sign-in'
  | 'pkce'
  | 'machine-grant'
  | 'client-key-proof'
  | 'server-discovery'
  | 'audience-binding'
  | 'no-passthrough'
  | 'issuer-validation'
  | 'client-registration'
  | 'scope-min-stepup'
  | 'human-consent'
  | 'refresh-rotation'
  | 'short-ttl'
  | 'sender-constrained'
  | 'token-exchange-act'
  | 'scope-attenuation'
  | 'human-approval'
  | 'revocation-caep'
  | 'browser-token-custody'
  | 'browser-origins'
  | 'spiffe-attestation'
  | 'mtls-rotation'
  | 'forwarded-identity'
  | 'server-tls'
  | 'id-jag-ema'
  | 'wif-claims'
  | 'platform-identity'
  | 'federated-accounts'
  | 'trust-bundle-federation'
  | 'issuer-key-protection'
  | 'identity-isolation'
  | 'secret-free-storage'
  | 'client-config-integrity'
  | 'sandboxing'
  | 'jit-credentials'
  | 'runtime-policy'
  | 'per-tool-authz'
  | 'gateway-pep'
  | 'abuse-limits'
  | 'egress-restriction'
  | 'correlated-audit'
  | 'log-redaction'
  | 'key-rotation'
  | 'nhi-inventory'
  | 'server-provenance';
