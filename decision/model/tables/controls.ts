import type { ControlConclusion } from '../../engine/source.ts';
import type { CollectRow, CollectTable } from '../../engine/table.ts';
import type { ControlInWork } from '../controls.ts';
import { FROM_AN_AUTHORIZATION_SERVER, WITH_TOKEN } from '../grant-lists.ts';
import type { SourceId } from '../sources.ts';
import type { ControlLevel, Maturity } from '../vocabulary.ts';
import { BEHIND, type Conditions, CROSSING, collects, USER } from './row.ts';

type Row = CollectRow<ControlConclusion>;

const asks =
  (level: ControlLevel, maturity: Maturity) =>
  (id: string, control: ControlInWork, when: Conditions, ...cites: SourceId[]): Row =>
    collects(id, when, { control, level, maturity }, ...cites);

const required = asks('required', 'now');
const requiredInterim = asks('required', 'interim');
const recommended = asks('recommended', 'now');
const recommendedInterim = asks('recommended', 'interim');
const watched = asks('recommended', 'watch');

const CARRIES = ['complementary', 'primary'] as const;
const WANTED = ['blocked', 'complementary', 'primary'] as const;
const SERIOUS = ['high', 'elevated'] as const;
const NEEDED = { protection: 'needed' } as const;
const GUARDED = { hop: 'remote', protection: 'needed' } as const;
const OWN = ['itself', 'users-and-itself', 'unknown'] as const;
const GATEWAY = ['gateway-checks-callers', 'certificate-and-gateway'] as const;

const oauthFlow: readonly Row[] = [
  required('user-signs-in-at-the-issuer', 'auth-code', { grant: ['auth-code', 'refresh-token'] }, 'oauth-2.1'),
  required(
    'code-exchange-is-protected',
    'pkce',
    { grant: ['auth-code', 'refresh-token'] },
    'mcp-authorization',
    'rfc9700',
  ),
  required('caller-asks-as-itself', 'client-credentials', { grant: 'client-credentials' }, 'mcp-client-credentials'),
  required(
    'assertion-replaces-the-secret',
    'private_key_jwt',
    { 'client-authentication': 'private_key_jwt' },
    'rfc7523',
  ),
  recommended(
    'secret-gives-way-to-an-assertion',
    'private_key_jwt',
    {
      'client-authentication': 'client-secret-interim',
      'client-kind': ['ours', 'managed-product', 'vendor-hosted', 'partner', 'unknown'],
    },
    'rfc7523',
  ),
  required(
    'certificate-authenticates-the-client',
    'mtls-client-auth',
    { 'client-authentication': 'mtls-client-auth' },
    'rfc8705',
  ),
  required(
    'server-publishes-its-issuer',
    'prm-rfc9728',
    { grant: FROM_AN_AUTHORIZATION_SERVER, discovery: 'protected-resource-metadata' },
    'rfc9728',
    'mcp-discovery',
  ),
  requiredInterim(
    'issuer-configured-until-published',
    'prm-rfc9728',
    { grant: FROM_AN_AUTHORIZATION_SERVER, discovery: 'configured' },
    'rfc9728',
    'mcp-discovery',
  ),
  required(
    'one-token-one-server',
    'resource-indicators',
    { audience: 'resource-indicator' },
    'rfc8707',
    'mcp-token-audience',
  ),
  requiredInterim(
    'resource-sent-though-ignored',
    'resource-indicators',
    { audience: 'fixed-at-registration' },
    'rfc8707',
    'mcp-token-audience',
  ),
  required('server-refuses-other-audiences', 'audience-validation', { grant: WITH_TOKEN }, 'mcp-token-audience'),
  required(
    'federated-tokens-name-their-audience',
    'audience-validation',
    { 'federation-role': WANTED, grant: WITH_TOKEN },
    'entra-wif',
    'spiffe-jwt',
  ),
  requiredInterim(
    'gateway-has-an-audience',
    'audience-validation',
    { 'oauth-interim': [...GATEWAY, 'layer-in-front-of-the-issuer'] },
    'mcp-token-audience',
  ),
  requiredInterim('gateway-is-named-as-resource', 'resource-indicators', { 'oauth-interim': GATEWAY }, 'rfc8707'),
  requiredInterim(
    'gateway-calls-on-with-its-own',
    'separate-upstream-token',
    { 'oauth-interim': [...GATEWAY, 'layer-in-front-of-the-issuer'] },
    'mcp-token-audience',
  ),
  requiredInterim(
    'gateway-for-certificates-has-an-audience',
    'audience-validation',
    { 'mtls-interim': ['gateway-checks-callers', 'proxy-presents-the-certificate'] },
    'mcp-token-audience',
  ),
  requiredInterim(
    'gateway-for-certificates-is-named',
    'resource-indicators',
    { 'mtls-interim': 'gateway-checks-callers' },
    'rfc8707',
  ),
  requiredInterim(
    'gateway-for-certificates-calls-on-with-its-own',
    'separate-upstream-token',
    { 'mtls-interim': ['gateway-checks-callers', 'proxy-presents-the-certificate'] },
    'mcp-token-audience',
  ),
  requiredInterim(
    'gateway-for-strangers-calls-on-with-its-own',
    'separate-upstream-token',
    { 'federation-interim': 'gateway-names-the-caller' },
    'mcp-token-audience',
  ),
  requiredInterim(
    'gateway-for-strangers-has-an-audience',
    'audience-validation',
    { 'federation-interim': 'gateway-names-the-caller' },
    'mcp-token-audience',
  ),
  recommendedInterim('gateway-takes-short-tokens', 'short-ttl', { 'oauth-interim': GATEWAY }, 'rfc9700'),
  required('next-hop-gets-its-own-token', 'separate-upstream-token', { downstream: BEHIND }, 'mcp-token-audience'),
  required(
    'own-gateway-calls-on-with-its-own',
    'separate-upstream-token',
    { ...GUARDED, 'tls/own-gateway': 'yes' },
    'mcp-token-audience',
  ),
  required(
    'foreign-gateway-calls-on-with-its-own',
    'separate-upstream-token',
    { ...GUARDED, 'tls/foreign-gateway': 'yes' },
    'mcp-token-audience',
  ),
  required(
    'deciding-gateway-calls-on-with-its-own',
    'separate-upstream-token',
    { ...GUARDED, policy: 'gateway' },
    'mcp-token-audience',
  ),
  required('issuers-are-listed', 'issuer-allowlist', { grant: WITH_TOKEN }, 'rfc9207', 'mcp-security-considerations'),
  required('foreign-issuers-are-listed', 'issuer-allowlist', { 'federation-role': WANTED }, 'entra-wif', 'google-wif'),
  required('scopes-start-small', 'least-privilege-scopes', { grant: WITH_TOKEN }, 'mcp-best-practices'),
  required(
    'platform-permissions-start-small',
    'least-privilege-scopes',
    { grant: 'platform-request-signing' },
    'agentcore-gateway',
  ),
  required(
    'each-client-gets-its-own-consent',
    'per-client-consent',
    {
      ...GUARDED,
      principal: USER,
      downstream: BEHIND,
      client: ['vendor-hosted', 'browser', 'open', 'managed-product', 'partner'],
    },
    'mcp-best-practices',
  ),
  required(
    'layer-over-a-provider-asks-consent-for-each-client',
    'per-client-consent',
    { ...GUARDED, principal: USER, 'authorization-server/layer-over-a-provider': 'yes' },
    'mcp-best-practices',
  ),
  required(
    'refresh-token-reuse-is-noticed',
    'refresh-token-rotation',
    { refresh: 'rotated' },
    'oauth-2.1',
    'mcp-security-considerations',
  ),
  required('minutes-because-exposed', 'short-ttl', { 'access-token-seconds': ['300', '600', '900'] }, 'rfc9700'),
  recommended('no-longer-than-an-hour', 'short-ttl', { 'access-token-seconds': ['1800', '3600'] }, 'rfc9700'),
];

const oauthRegistration: readonly Row[] = [
  required('client-identified-by-its-document', 'cimd', { registration: 'cimd' }, 'mcp-registration', 'cimd-draft'),
  recommended(
    'metadata-document-to-ask-about',
    'cimd',
    {
      grant: ['auth-code', 'refresh-token', 'ciba', 'id-jag'],
      registration: 'pre-registration',
      'client-registration/client-id-metadata-document': 'yes',
      'client-registration/already-registered': 'no',
      reach: ['reachable', 'one-way', 'intermittent'],
      'mandate/admin-admission': 'no',
    },
    'mcp-registration',
    'cimd-draft',
  ),
  recommended('metadata-document-instead-of-dcr', 'cimd', { registration: 'dcr' }, 'mcp-registration'),
  required(
    'client-registered-beforehand',
    'pre-registration',
    { registration: 'pre-registration' },
    'mcp-registration',
  ),
  recommendedInterim('dynamic-registration-as-fallback', 'dcr', { registration: 'dcr' }, 'mcp-registration', 'rfc7591'),
];

const oauthBinding: readonly Row[] = [
  required('stolen-token-needs-the-key', 'dpop', { 'sender-constraint': 'dpop', assurance: SERIOUS }, 'rfc9449'),
  recommended('binding-costs-little-here', 'dpop', { 'sender-constraint': 'dpop', assurance: 'basic' }, 'rfc9449'),
  recommended(
    'binding-offered-by-the-issuer',
    'dpop',
    {
      grant: FROM_AN_AUTHORIZATION_SERVER,
      'sender-constraint': 'none',
      'client-proof/dpop': 'yes',
      'can-sign': ['yes', 'unknown'],
    },
    'rfc9449',
  ),
  watched(
    'binding-to-plan-for',
    'dpop',
    { grant: FROM_AN_AUTHORIZATION_SERVER, 'sender-constraint': 'none', assurance: SERIOUS, 'can-sign': 'yes' },
    'rfc9449',
    'sep-1932',
  ),
  watched(
    'attestation-to-plan-for',
    'client-attestation',
    {
      grant: ['auth-code', 'refresh-token'],
      'client-authentication': 'none-public-pkce',
      client: 'managed-product',
      assurance: SERIOUS,
    },
    'client-attestation-draft',
  ),
  watched(
    'signed-messages-past-a-foreign-party',
    'message-signatures',
    { ...GUARDED, 'tls/foreign-proxy': 'yes', assurance: 'high' },
    'rfc9421',
  ),
  required('stolen-token-needs-the-certificate', 'mtls-bound-tokens', { 'sender-constraint': 'mtls-bound' }, 'rfc8705'),
];

const oauthDelegation: readonly Row[] = [
  required('caller-token-exchanged', 'token-exchange', { 'downstream-call': 'token-exchange' }, 'rfc8693'),
  recommended(
    'exchange-replaces-second-consent',
    'token-exchange',
    { 'downstream-call': 'separate-authorization' },
    'rfc8693',
  ),
  required(
    'users-token-exchanged-for-this-server',
    'token-exchange',
    { principal: 'user-token', grant: 'token-exchange' },
    'rfc8693',
  ),
  required(
    'actor-named-in-exchanged-token',
    'act-claim',
    { 'downstream-call': 'token-exchange', actor: ['software', 'agent'] },
    'rfc8693',
  ),
  required(
    'actor-recorded-beside-the-user',
    'act-claim',
    { ...GUARDED, principal: USER, actor: ['software', 'agent'] },
    'rfc8693',
  ),
  required('rights-shrink-at-each-hop', 'scope-attenuation', { 'downstream-call': 'token-exchange' }, 'rfc8693'),
  recommended(
    'rights-shrink-over-many-hops',
    'scope-attenuation',
    { ...NEEDED, downstream: 'many-or-other-domains' },
    'rfc8693',
  ),
  required('absent-user-is-asked', 'ciba', { grant: 'ciba' }, 'openid-ciba'),
  recommended(
    'absent-user-asked-for-irreversible-acts',
    'ciba',
    { ...GUARDED, principal: 'user-away', impact: 'critical' },
    'openid-ciba',
  ),
  required(
    'cut-off-live',
    'revocation-plan',
    { ...GUARDED, cutoff: ['seconds', 'minutes'], 'revocation-live': 'yes' },
    'rfc7662',
    'openid-caep',
  ),
  requiredInterim(
    'cut-off-by-other-means',
    'revocation-plan',
    { ...GUARDED, cutoff: ['seconds', 'minutes'], 'revocation-live': 'no' },
    'rfc7009',
    'openid-caep',
  ),
  recommended('cut-off-rehearsed', 'revocation-plan', { ...GUARDED, cutoff: ['hours', 'days'] }, 'rfc7009'),
  required(
    'browser-keeps-no-serious-token',
    'bff',
    { ...GUARDED, 'client-kind': 'browser', assurance: SERIOUS },
    'rfc10017',
  ),
  recommended(
    'browser-better-without-tokens',
    'bff',
    { ...GUARDED, 'client-kind': 'browser', assurance: 'basic' },
    'rfc10017',
  ),
  required(
    'browser-reads-metadata-and-tokens',
    'cors-for-browser',
    { ...GUARDED, 'client-kind': 'browser', grant: FROM_AN_AUTHORIZATION_SERVER },
    'rfc10017',
  ),
];

const mtls: readonly Row[] = [
  required(
    'workload-identity-is-attested',
    'spiffe-svid',
    { 'mtls-role': CARRIES, certificate: 'machine', 'workload-identity/attested-certificate': 'yes' },
    'spiffe-x509',
    'spire-server',
  ),
  recommended(
    'attestation-to-work-towards',
    'spiffe-svid',
    {
      'mtls-role': WANTED,
      'client-kind': ['ours', 'partner'],
      'can-present': ['yes', 'unknown'],
      'workload-identity/attested-certificate': 'no',
    },
    'spiffe-x509',
  ),
  required(
    'mesh-holds-both-ends',
    'mesh-mtls',
    { 'mtls-role': CARRIES, 'tls/mesh-sidecars': 'yes' },
    'wimse-mutual-tls-draft',
  ),
  recommended(
    'mesh-takes-the-work',
    'mesh-mtls',
    {
      'mtls-role': WANTED,
      'client-kind': 'ours',
      'server-owner': 'ours',
      'workload-identity/attested-certificate': 'no',
      'tls/mesh-sidecars': 'no',
    },
    'wimse-mutual-tls-draft',
  ),
  required(
    'certificates-renew-by-machine',
    'cert-automation',
    { 'mtls-role': WANTED, 'can-present': ['yes', 'unknown'], 'client-kind': ['ours', 'managed-product', 'partner'] },
    'spire-server',
  ),
  required(
    'forwarded-certificates-are-stripped',
    'xfcc-sanitise',
    { 'mtls-role': WANTED, 'tls/own-balancer': 'yes' },
    'rfc9440',
    'wimse-mutual-tls-draft',
  ),
  required(
    'headers-of-foreign-terminators-are-stripped',
    'xfcc-sanitise',
    { 'mtls-role': 'blocked', 'foreign-end': 'yes' },
    'rfc9440',
  ),
  recommended(
    'inspection-authority-is-explicit',
    'custom-ca-trust',
    { 'foreign-end': 'yes', 'client-kind': ['ours', 'managed-product', 'partner'] },
    'wimse-mutual-tls-draft',
  ),
  required('callers-proxy-is-trusted-explicitly', 'custom-ca-trust', { hop: 'remote', 'tls/callers-proxy': 'yes' }),
  required('own-authority-is-trusted-explicitly', 'custom-ca-trust', {
    hop: 'remote',
    'server-certificate': 'internal-authority',
  }),
  required('server-proves-itself', 'https-server-auth', { hop: 'remote' }, 'mcp-authorization'),
];

const federation: readonly Row[] = [
  required('provider-issues-the-assertion', 'id-jag', { grant: 'id-jag' }, 'mcp-enterprise-managed', 'id-jag-draft'),
  recommended(
    'central-admission-to-ask-for',
    'id-jag',
    {
      ...GUARDED,
      principal: 'user-present',
      crossing: CROSSING,
      'id-jag-usable': ['no', 'unknown'],
      reach: 'reachable',
      client: ['ours', 'managed-product', 'vendor-hosted', 'partner'],
    },
    'mcp-enterprise-managed',
  ),
  required(
    'platform-token-exchanged-across-domains',
    'wif',
    {
      'federation-role': 'primary',
      principal: 'itself',
      'workload-acceptance': ['workload-identity', 'cloud-token-service', 'token-exchange'],
    },
    'rfc7523',
    'entra-wif',
    'google-wif',
  ),
  required(
    'platform-token-exchanged-at-the-issuer',
    'wif',
    { 'federation-role': 'complementary', crossing: ['one', 'unknown'], principal: OWN },
    'rfc7523',
  ),
  watched(
    'workload-federation-to-work-towards',
    'wif',
    {
      'federation-role': 'blocked',
      principal: OWN,
      'machine-way': ['tokens', 'platform', 'signed', 'keys', 'other-sign-in', 'anyone', 'weak', 'unknown'],
      reach: ['reachable', 'one-way', 'intermittent'],
    },
    'rfc7523',
    'sep-1933',
  ),
  watched(
    'workloads-not-seen-before',
    'workload-authorization-grant',
    { ...GUARDED, principal: OWN, instances: 'created-at-run-time' },
    'workload-authorization-grant-draft',
  ),
  required(
    'identity-comes-from-the-platform',
    'platform-workload-token',
    { 'client-authentication': 'platform-token' },
    'rfc7523',
  ),
  required(
    'request-signed-by-the-platform',
    'platform-request-signing',
    { grant: 'platform-request-signing' },
    'agentcore-gateway',
  ),
  watched(
    'identity-chained-to-other-domains',
    'identity-chaining',
    { ...GUARDED, principal: USER, downstream: 'many-or-other-domains', crossing: CROSSING },
    'identity-chaining-draft',
  ),
  watched(
    'users-token-chained-to-this-domain',
    'identity-chaining',
    { principal: 'user-token', 'users-token-exchange': 'identity-chaining' },
    'identity-chaining-draft',
  ),
  required(
    'one-issuer-in-front',
    'identity-brokering',
    { 'federation-role': 'complementary', principal: USER, 'user-acceptance': 'brokering' },
    'rfc9700',
  ),
  recommended(
    'one-issuer-instead-of-a-list',
    'identity-brokering',
    { 'federation-role': 'complementary', principal: USER, 'user-acceptance': 'several-issuers' },
    'rfc9700',
  ),
  required(
    'bundles-are-exchanged',
    'spire-federation',
    { 'federation-role': CARRIES, principal: OWN, 'workload-acceptance': 'spiffe-bundles' },
    'spiffe-federation',
  ),
  required(
    'bundles-stay-apart',
    'bundle-isolation',
    { 'federation-role': CARRIES, principal: OWN, 'workload-acceptance': 'spiffe-bundles' },
    'spiffe-federation',
  ),
  required(
    'caller-beside-users-asks-as-itself',
    'client-credentials',
    { principal: 'users-and-itself', 'machine-way': 'tokens', 'machine-token': 'client-credentials' },
    'mcp-client-credentials',
  ),
  required(
    'platform-subject-beside-users-matched-exactly',
    'subject-pinning',
    { principal: 'users-and-itself', 'platform-authentication-usable': 'yes' },
    'entra-wif',
    'google-wif',
  ),
  required(
    'platform-subject-matched-exactly',
    'subject-pinning',
    { grant: ['platform-token', 'jwt-bearer', 'platform-request-signing'] },
    'entra-wif',
    'google-wif',
  ),
  required('subject-matched-exactly', 'subject-pinning', { 'federation-role': WANTED }, 'entra-wif', 'google-wif'),
  required(
    'accounts-linked-by-subject',
    'account-linking-by-subject',
    { ...GUARDED, principal: USER, crossing: CROSSING },
    'rfc9700',
  ),
  required('issuer-inside-the-closed-network', 'on-prem-as', {
    grant: [...FROM_AN_AUTHORIZATION_SERVER, 'platform-token', 'platform-request-signing'],
    network: 'closed',
  }),
  recommended('issuer-on-this-side-of-the-uplink', 'on-prem-as', {
    grant: FROM_AN_AUTHORIZATION_SERVER,
    network: 'intermittent',
  }),
  required('tenant-from-the-token', 'tenant-binding', { ...GUARDED, tenants: 'multi' }, 'mcp-best-practices'),
];

const local: readonly Row[] = [
  required(
    'process-gets-its-credentials',
    'stdio-env-credentials',
    { hop: 'stdio', 'local-credential': ['long-lived-secret', 'own-sign-in', 'platform-login', 'credential-helper'] },
    'mcp-authorization',
  ),
  required(
    'local-secret-is-narrow',
    'least-privilege-scopes',
    {
      hop: ['stdio', 'loopback'],
      'local-credential': ['long-lived-secret', 'own-sign-in', 'platform-login', 'credential-helper'],
    },
    'mcp-best-practices',
  ),
  requiredInterim(
    'local-secret-expires',
    'key-rotation',
    { hop: ['stdio', 'loopback'], 'local-credential': 'long-lived-secret' },
    'rfc9700',
  ),
  recommended('local-secret-has-an-owner', 'identity-inventory', {
    hop: ['stdio', 'loopback'],
    'local-credential': 'long-lived-secret',
  }),
  recommended(
    'short-credential-replaces-the-local-secret',
    'jit-credentials',
    { hop: ['stdio', 'loopback'], 'local-credential': 'long-lived-secret' },
    'rfc9700',
  ),
  required(
    'helper-hands-out-per-task',
    'jit-credentials',
    { hop: ['stdio', 'loopback'], 'local-credential': 'credential-helper' },
    'rfc9700',
  ),
  required(
    'local-sign-in-is-protected',
    'pkce',
    { hop: ['stdio', 'loopback'], 'local-credential': 'own-sign-in' },
    'oauth-2.1',
  ),
  required(
    'local-refresh-token-rotates',
    'refresh-token-rotation',
    { hop: ['stdio', 'loopback'], 'local-credential': 'own-sign-in' },
    'oauth-2.1',
  ),
  required('loopback-is-guarded', 'loopback-hardening', { hop: 'loopback' }, 'mcp-authorization', 'mcp-best-practices'),
  required('local-server-is-contained', 'sandboxing', { hop: ['stdio', 'loopback'] }, 'mcp-best-practices'),
  required(
    'local-credentials-in-a-keychain',
    'secret-store',
    {
      hop: ['stdio', 'loopback'],
      'local-credential': ['long-lived-secret', 'own-sign-in', 'platform-login', 'credential-helper'],
    },
    'mcp-best-practices',
  ),
  required('remaining-secret-in-a-vault', 'secret-store', { 'client-authentication': 'client-secret-interim' }),
  required('key-in-a-vault', 'secret-store', { ...GUARDED, 'machine-way': ['keys', 'weak'] }),
  recommended('keys-and-secrets-out-of-files', 'secret-store', {
    ...GUARDED,
    'workload-identity/platform-token': 'no',
    'workload-identity/attested-certificate': 'no',
  }),
  recommended(
    'credentials-out-of-files',
    'secret-store',
    { ...GUARDED, 'exposure/files': 'yes' },
    'mcp-best-practices',
  ),
];

const runtime: readonly Row[] = [
  required('agent-gets-power-per-task', 'jit-credentials', { ...NEEDED, actor: 'agent', assurance: 'high' }, 'rfc9700'),
  recommended('no-standing-access-for-agents', 'jit-credentials', {
    ...NEEDED,
    actor: 'agent',
    assurance: ['elevated', 'basic'],
  }),
  recommended('no-standing-access-while-away', 'jit-credentials', { ...NEEDED, principal: 'user-away' }),
  recommended(
    'agent-never-holds-the-credential',
    'credential-injection',
    { ...GUARDED, 'tls/callers-proxy': 'yes', actor: 'agent' },
    'mcp-best-practices',
  ),
  recommended(
    'credential-out-of-the-models-context',
    'credential-injection',
    { ...NEEDED, 'exposure/model-context': 'yes' },
    'mcp-best-practices',
  ),
  recommended(
    'credential-out-of-reach-of-foreign-code',
    'credential-injection',
    { ...NEEDED, 'exposure/foreign-code': 'yes' },
    'mcp-best-practices',
  ),
  required(
    'each-agent-call-is-judged',
    'per-request-policy',
    { ...NEEDED, actor: 'agent', assurance: 'high' },
    'sp-800-207',
  ),
  required(
    'decision-point-stays-in-force',
    'per-request-policy',
    { ...NEEDED, 'decision-point': 'per-request' },
    'sp-800-207',
  ),
  recommended('each-serious-call-is-judged', 'per-request-policy', { ...NEEDED, assurance: SERIOUS }, 'sp-800-207'),
  required(
    'agent-tools-are-permitted-singly',
    'per-tool-authorization',
    { ...NEEDED, actor: 'agent', impact: ['sensitive', 'change', 'critical'] },
    'mcp-best-practices',
  ),
  recommended(
    'risky-tools-are-permitted-singly',
    'per-tool-authorization',
    { ...NEEDED, impact: ['change', 'critical'] },
    'mcp-best-practices',
  ),
  recommended(
    'agent-tools-listed',
    'per-tool-authorization',
    { ...NEEDED, actor: 'agent', impact: ['public', 'low'] },
    'mcp-best-practices',
  ),
  required('gateway-stays-in-force', 'gateway-pep', { ...NEEDED, 'decision-point': 'gateway' }, 'sp-800-207'),
  recommended(
    'one-place-for-many-hops',
    'gateway-pep',
    { ...NEEDED, actor: 'agent', downstream: 'many-or-other-domains' },
    'sp-800-207',
  ),
  recommended(
    'one-place-in-front-of-a-weak-door',
    'gateway-pep',
    { ...GUARDED, 'machine-way': ['anyone', 'keys', 'other-sign-in', 'weak'] },
    'sp-800-207',
  ),
  required('person-releases-irreversible-acts', 'human-approval', { actor: 'agent', impact: 'critical' }),
  required('rule-demands-consent', 'human-approval', { ...GUARDED, 'consent-rule': 'yes' }),
  recommended('person-samples-automated-acts', 'human-approval', { actor: 'software', impact: 'critical' }),
  recommended('person-releases-agent-changes', 'human-approval', { actor: 'agent', impact: 'change' }),
  required('anybody-may-call', 'rate-limit', { hop: 'remote', client: 'open' }),
  required('public-content-is-metered', 'rate-limit', { hop: 'remote', protection: 'public' }),
  recommended('agents-loop', 'rate-limit', { ...NEEDED, actor: 'agent' }),
  required(
    'client-fetches-what-strangers-name',
    'egress-restriction',
    { ...GUARDED, client: ['vendor-hosted', 'open'], server: 'other-organisation' },
    'mcp-best-practices',
  ),
  recommended(
    'exposed-credentials-leave-by-few-ways',
    'egress-restriction',
    { ...NEEDED, surface: 'shared' },
    'mcp-best-practices',
  ),
  required(
    'proxy-of-the-caller-limits-egress',
    'egress-restriction',
    { ...GUARDED, 'tls/callers-proxy': 'yes' },
    'mcp-best-practices',
  ),
  required('each-http-server-checks-the-origin', 'origin-validation', { transport: 'remote-http' }, 'mcp-transports'),
  recommended('server-calls-on', 'egress-restriction', { ...NEEDED, downstream: BEHIND }, 'mcp-best-practices'),
];

const governance: readonly Row[] = [
  required('user-and-agent-both-recorded', 'per-user-audit', { ...NEEDED, principal: USER }),
  recommended('each-caller-recorded', 'per-user-audit', { ...GUARDED, principal: 'itself' }),
  required('rule-demands-a-named-caller-on-record', 'per-user-audit', { ...GUARDED, 'mandate/named-caller': 'yes' }),
  required('no-token-in-logs', 'log-redaction', { ...GUARDED }, 'mcp-best-practices'),
  recommended('no-secret-in-local-logs', 'log-redaction', { hop: ['stdio', 'loopback'] }),
  required('remaining-secret-expires', 'key-rotation', { 'client-authentication': 'client-secret-interim' }),
  required('key-expires', 'key-rotation', { ...GUARDED, 'machine-way': ['keys', 'weak'] }),
  required('signing-key-rotates', 'key-rotation', { 'client-authentication': 'private_key_jwt' }, 'rfc7523'),
  recommended('stored-credentials-rotate', 'key-rotation', {
    ...GUARDED,
    'workload-identity/platform-token': 'no',
    'workload-identity/attested-certificate': 'no',
  }),
  required('machine-identity-has-an-owner', 'identity-inventory', { ...GUARDED, actor: ['software', 'agent'] }),
  required('secret-has-an-owner', 'identity-inventory', { 'client-authentication': 'client-secret-interim' }),
  required('key-has-an-owner', 'identity-inventory', { ...GUARDED, 'machine-way': ['keys', 'weak'] }),
  recommended('connected-clients-are-listed', 'identity-inventory', { ...GUARDED, actor: 'person' }),
  required('local-code-is-checked', 'server-provenance', { hop: ['stdio', 'loopback'] }, 'mcp-best-practices'),
  recommended(
    'foreign-server-is-checked',
    'server-provenance',
    { hop: 'remote', server: 'other-organisation' },
    'mcp-best-practices',
  ),
];

/** Every reason to ask for a control. The strongest level that fires counts. */
export const controlRows: CollectTable<ControlConclusion> = {
  id: 'controls',
  match: 'possible',
  rows: [
    ...oauthFlow,
    ...oauthRegistration,
    ...oauthBinding,
    ...oauthDelegation,
    ...mtls,
    ...federation,
    ...local,
    ...runtime,
    ...governance,
  ],
};
