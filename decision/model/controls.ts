/**
 * The controls a recommendation may name. Ids are public contract: command line, API and links between pages use them;
 * more may be added, these keep their meaning. `alignment` names the row of the alignment table that speaks for the control.
 */
import type { AlignmentRowInWork } from './alignment/rows.ts';
import type { LayerId } from './vocabulary.ts';

/** Where a control belongs: one of the three layers, the local process, run time or governance. */
export type ControlLayer = LayerId | 'local' | 'runtime' | 'governance';

/** All controls in contract order. */
export const controls = [
  { id: 'auth-code', layer: 'oauth', alignment: 'user-sign-in' },
  { id: 'pkce', layer: 'oauth', alignment: 'pkce' },
  { id: 'client-credentials', layer: 'oauth', alignment: 'machine-grant' },
  { id: 'private_key_jwt', layer: 'oauth', alignment: 'client-key-proof' },
  { id: 'mtls-client-auth', layer: 'oauth', alignment: 'client-key-proof' },
  { id: 'prm-rfc9728', layer: 'oauth', alignment: 'server-discovery' },
  { id: 'resource-indicators', layer: 'oauth', alignment: 'audience-binding' },
  { id: 'audience-validation', layer: 'oauth', alignment: 'audience-binding' },
  { id: 'separate-upstream-token', layer: 'oauth', alignment: 'no-passthrough' },
  { id: 'issuer-allowlist', layer: 'oauth', alignment: 'issuer-validation' },
  { id: 'cimd', layer: 'oauth', alignment: 'client-registration' },
  { id: 'pre-registration', layer: 'oauth', alignment: 'client-registration' },
  { id: 'dcr', layer: 'oauth', alignment: 'client-registration' },
  { id: 'least-privilege-scopes', layer: 'oauth', alignment: 'scope-min-stepup' },
  { id: 'per-client-consent', layer: 'oauth', alignment: 'human-consent' },
  { id: 'refresh-token-rotation', layer: 'oauth', alignment: 'refresh-rotation' },
  { id: 'short-ttl', layer: 'oauth', alignment: 'short-ttl' },
  { id: 'dpop', layer: 'oauth', alignment: 'sender-constrained' },
  { id: 'mtls-bound-tokens', layer: 'oauth', alignment: 'sender-constrained' },
  { id: 'token-exchange', layer: 'oauth', alignment: 'token-exchange-act' },
  { id: 'act-claim', layer: 'oauth', alignment: 'token-exchange-act' },
  { id: 'scope-attenuation', layer: 'oauth', alignment: 'scope-attenuation' },
  { id: 'ciba', layer: 'oauth', alignment: 'human-approval' },
  { id: 'revocation-plan', layer: 'oauth', alignment: 'revocation-caep' },
  { id: 'bff', layer: 'oauth', alignment: 'browser-token-custody' },
  { id: 'cors-for-browser', layer: 'oauth', alignment: 'browser-origins' },
  { id: 'client-attestation', layer: 'oauth', alignment: 'client-key-proof' },
  { id: 'spiffe-svid', layer: 'mtls', alignment: 'spiffe-attestation' },
  { id: 'mesh-mtls', layer: 'mtls', alignment: 'mtls-rotation' },
  { id: 'cert-automation', layer: 'mtls', alignment: 'mtls-rotation' },
  { id: 'xfcc-sanitise', layer: 'mtls', alignment: 'forwarded-identity' },
  { id: 'custom-ca-trust', layer: 'mtls', alignment: 'server-tls' },
  { id: 'https-server-auth', layer: 'mtls', alignment: 'server-tls' },
  { id: 'id-jag', layer: 'federation', alignment: 'id-jag-ema' },
  { id: 'wif', layer: 'federation', alignment: 'wif-claims' },
  { id: 'workload-authorization-grant', layer: 'federation', alignment: 'wif-claims' },
  { id: 'platform-workload-token', layer: 'federation', alignment: 'platform-identity' },
  { id: 'platform-request-signing', layer: 'federation', alignment: 'platform-identity' },
  { id: 'identity-chaining', layer: 'federation', alignment: 'token-exchange-act' },
  { id: 'identity-brokering', layer: 'federation', alignment: 'federated-accounts' },
  { id: 'spire-federation', layer: 'federation', alignment: 'trust-bundle-federation' },
  { id: 'bundle-isolation', layer: 'federation', alignment: 'trust-bundle-federation' },
  { id: 'subject-pinning', layer: 'federation', alignment: 'wif-claims' },
  { id: 'account-linking-by-subject', layer: 'federation', alignment: 'federated-accounts' },
  { id: 'on-prem-as', layer: 'federation', alignment: 'issuer-key-protection' },
  { id: 'tenant-binding', layer: 'federation', alignment: 'identity-isolation' },
  { id: 'stdio-env-credentials', layer: 'local', alignment: 'secret-free-storage' },
  { id: 'loopback-hardening', layer: 'local', alignment: 'client-config-integrity' },
  { id: 'sandboxing', layer: 'local', alignment: 'sandboxing' },
  { id: 'secret-store', layer: 'local', alignment: 'secret-free-storage' },
  { id: 'jit-credentials', layer: 'runtime', alignment: 'jit-credentials' },
  { id: 'credential-injection', layer: 'runtime', alignment: 'secret-free-storage' },
  { id: 'per-request-policy', layer: 'runtime', alignment: 'runtime-policy' },
  { id: 'per-tool-authorization', layer: 'runtime', alignment: 'per-tool-authz' },
  { id: 'gateway-pep', layer: 'runtime', alignment: 'gateway-pep' },
  { id: 'human-approval', layer: 'runtime', alignment: 'human-approval' },
  { id: 'origin-validation', layer: 'runtime', alignment: 'client-config-integrity' },
  { id: 'message-signatures', layer: 'runtime', alignment: 'sender-constrained' },
  { id: 'rate-limit', layer: 'runtime', alignment: 'abuse-limits' },
  { id: 'egress-restriction', layer: 'runtime', alignment: 'egress-restriction' },
  { id: 'per-user-audit', layer: 'governance', alignment: 'correlated-audit' },
  { id: 'log-redaction', layer: 'governance', alignment: 'log-redaction' },
  { id: 'key-rotation', layer: 'governance', alignment: 'key-rotation' },
  { id: 'identity-inventory', layer: 'governance', alignment: 'nhi-inventory' },
  { id: 'server-provenance', layer: 'governance', alignment: 'server-provenance' },
] as const satisfies readonly {
  readonly id: string;
  readonly layer: ControlLayer;
  readonly alignment: AlignmentRowInWork;
}[];

export type ControlInWork = (typeof controls)[number]['id'];
