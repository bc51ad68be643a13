import type { CredentialId } from './credentials.ts';

/** Documented lifetimes of credentials that are in use today. Vendors change them: each carries its source and date. */
export interface LifetimeEntry {
  readonly id: string;
  /** What it is; null where it can be any of them. */
  readonly credential: CredentialId | null;
  /** Seconds of the documented default; null where no end is documented that holds by itself. */
  readonly seconds: number | null;
  /** Where the default varies or may be set. */
  readonly range?: { readonly from: number; readonly to: number };
  /** `read`: the source itself was read. `secondary`: told by another source. `unknown`: no source, and said so. */
  readonly evidence: 'read' | 'secondary' | 'unknown';
  readonly title: string;
  readonly url: string | null;
  readonly checked: string | null;
}

const checked = '2026-11-22';

/** The lifetimes from which a reader picks the credential in use today, shortest first; without an end last. */
export const lifetimes = [
  {
    id: 'keycloak_access',
    credential: 'access-token',
    seconds: 300,
    evidence: 'secondary',
    title: 'Default realm in the test resources of an operator',
    url: null,
    checked,
  },
  {
    id: 'jwt_svid',
    credential: 'platform-token',
    seconds: 300,
    evidence: 'read',
    title: 'SPIRE server configuration reference',
    url: 'https://github.com/spiffe/spire/blob/main/doc/spire_server.md',
    checked,
  },
  {
    id: 'okta_org_as',
    credential: 'access-token',
    seconds: 3_600,
    evidence: 'read',
    title: 'Okta support, lifetime of the JWT tokens',
    url: 'https://support.okta.com/help/s/article/What-is-the-lifetime-of-the-JWT-tokens?language=en_US',
    checked,
  },
  {
    id: 'k8s_sa',
    credential: 'platform-token',
    seconds: 3_600,
    evidence: 'read',
    title: 'Kubernetes API, ServiceAccountTokenProjection',
    url: 'https://docs.rs/k8s-openapi/0.17.0/k8s_openapi/api/core/v1/struct.ServiceAccountTokenProjection.html',
    checked,
  },
  {
    id: 'aws_sts_role',
    credential: 'signing-credential',
    seconds: 3_600,
    range: { from: 900, to: 43_200 },
    evidence: 'read',
    title: 'AWS IAM, revoking role sessions; duration of AssumeRoleWithWebIdentity',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html',
    checked,
  },
  {
    id: 'x509_svid',
    credential: 'client-certificate',
    seconds: 3_600,
    evidence: 'read',
    title: 'SPIRE server configuration reference',
    url: 'https://github.com/spiffe/spire/blob/main/doc/spire_server.md',
    checked,
  },
  {
    id: 'github_installation',
    credential: 'access-token',
    seconds: 3_600,
    evidence: 'secondary',
    title: 'gh-token, notes on installation tokens',
    url: 'https://github.com/Link-/gh-token',
    checked,
  },
  {
    id: 'entra_access',
    credential: 'access-token',
    seconds: 4_500,
    range: { from: 3_600, to: 5_400 },
    evidence: 'read',
    title: 'Microsoft Entra, configurable token lifetimes',
    url: 'https://learn.microsoft.com/zh-cn/entra/identity-platform/configurable-token-lifetimes',
    checked,
  },
  {
    id: 'github_app_user',
    credential: 'access-token',
    seconds: 28_800,
    evidence: 'read',
    title: 'GitHub, refreshing user-to-server access tokens',
    url: 'https://docs.github.com/en/developers/apps/refreshing-user-to-server-access-tokens',
    checked,
  },
  {
    id: 'auth0_access',
    credential: 'access-token',
    seconds: 86_400,
    evidence: 'read',
    title: 'Auth0 documentation, access tokens',
    url: 'https://github.com/auth0/docs-v2/blob/main/main/docs/secure/tokens/access-tokens.mdx',
    checked,
  },
  {
    id: 'istio_cert',
    credential: 'client-certificate',
    seconds: 86_400,
    evidence: 'secondary',
    title: 'Istio issue 21944 (2020)',
    url: 'https://github.com/istio/istio/issues/21944',
    checked,
  },
  {
    id: 'entra_access_cae',
    credential: 'access-token',
    seconds: 100_800,
    evidence: 'read',
    title: 'Microsoft Entra, continuous access evaluation',
    url: 'https://learn.microsoft.com/ja-jp/entra/identity/conditional-access/concept-continuous-access-evaluation',
    checked,
  },
  {
    id: 'okta_refresh',
    credential: 'refresh-token',
    seconds: 7_776_000,
    evidence: 'read',
    title: 'Okta support, lifetime of the JWT tokens',
    url: 'https://support.okta.com/help/s/article/What-is-the-lifetime-of-the-JWT-tokens?language=en_US',
    checked,
  },
  {
    id: 'static_api_key',
    credential: null,
    seconds: null,
    evidence: 'unknown',
    title: 'No end documented',
    url: null,
    checked: null,
  },
] as const satisfies readonly LifetimeEntry[];

export type LifetimeId = (typeof lifetimes)[number]['id'];

const byId = new Map<string, LifetimeEntry>(lifetimes.map((entry) => [entry.id, entry]));

/** The entry with this id, or undefined. */
export const lifetimeOf = (id: string): LifetimeEntry | undefined => byId.get(id);
