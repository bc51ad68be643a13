import type { KnownAnswer, Product, ProductSource } from './product';

const CHECKED = '2026-11-23';

const primary = (title: string, url: string, checked = CHECKED): ProductSource => ({
  title,
  url,
  read: 'primary',
  checked,
});

/** Who asks about an authorization server has a remote server that takes its tokens. */
const answers: { readonly transport: KnownAnswer<'transport'>; readonly accepts: KnownAnswer<'accepts'> } = {
  transport: {
    option: 'remote-http',
    reason: 'An authorization server stands in front of a server that is reached over a network.',
    source: null,
  },
  accepts: { option: 'oauth-tokens', reason: 'The MCP server takes the tokens that it issues.', source: null },
};

export const authorizationServers: readonly Product<'authorization-server'>[] = [
  {
    id: 'keycloak',
    kind: 'authorization-server',
    name: 'Keycloak',
    sources: [
      primary('Keycloak: specifications implemented', 'https://www.keycloak.org/securing-apps/specifications'),
      primary('Keycloak: integrating with MCP', 'https://www.keycloak.org/securing-apps/mcp-authz-server'),
      primary(
        'Keycloak: identity assertion grant',
        'https://github.com/keycloak/keycloak/blob/main/docs/guides/securing-apps/identity-assertion-jwt-authorization-grant.adoc',
      ),
      primary('Keycloak: grants of OpenID Connect', 'https://www.keycloak.org/securing-apps/oidc-layers'),
      primary(
        'Keycloak: token exchange',
        'https://github.com/keycloak/keycloak/blob/main/docs/guides/securing-apps/token-exchange.adoc',
      ),
    ],
    supports: {
      'mcp-discovery-and-resource': {
        has: 'yes',
        condition: 'the resource parameter is experimental: --features=resource-indicators',
        source: 1,
      },
      'client-id-metadata-documents': { has: 'yes', condition: 'experimental: --features=cimd', source: 1 },
      'dynamic-registration': { has: 'yes', source: 1 },
      'machine-grant': { has: 'yes', source: 3 },
      'signed-client-assertions': { has: 'yes', source: 0 },
      'token-exchange': {
        has: 'yes',
        condition: 'for its own tokens only, and by impersonation: no act claim, no resource parameter',
        source: 4,
      },
      dpop: { has: 'yes', source: 0 },
      'certificate-bound-tokens': { has: 'yes', source: 0 },
      'id-jag': {
        has: 'yes',
        condition: 'as the receiver, experimental: --features=identity-assertion-jwt',
        source: 2,
      },
      'live-revocation': { has: 'yes', source: 0 },
      'backchannel-approval': { has: 'yes', source: 0 },
    },
    answers,
    notes: [],
  },
  {
    id: 'entra',
    kind: 'authorization-server',
    name: 'Microsoft Entra ID',
    sources: [
      primary(
        'Microsoft Entra: securing an MCP server',
        'https://learn.microsoft.com/entra/agent-id/secure-mcp-server-with-entra-id',
        '2026-11-22',
      ),
      primary(
        'Microsoft identity platform: certificate credentials',
        'https://learn.microsoft.com/entra/identity-platform/certificate-credentials',
      ),
    ],
    supports: {
      'dynamic-registration': { has: 'no', source: 0 },
      'machine-grant': { has: 'yes', source: 1 },
      'signed-client-assertions': { has: 'yes', source: 1 },
      'external-workload-issuers': { has: 'yes', source: 1 },
    },
    answers,
    notes: [
      'The application ID URI has to be the address of the MCP server; the audience of the token is the client ID of that application.',
    ],
  },
  {
    id: 'auth0',
    kind: 'authorization-server',
    name: 'Auth0',
    sources: [
      primary(
        'Auth0: resource parameter compatibility profile',
        'https://auth0.com/ai/docs/mcp/guides/resource-param-compatibility-profile',
      ),
      primary('Auth0: application credentials', 'https://auth0.com/docs/secure/application-credentials'),
      primary(
        'Auth0: mTLS sender constraining',
        'https://auth0.com/docs/secure/sender-constraining/mtls-sender-constraining',
      ),
      primary('Auth0: sender constraining', 'https://auth0.com/docs/secure/sender-constraining'),
      primary(
        'Auth0: client credentials flow',
        'https://auth0.com/docs/get-started/authentication-and-authorization-flow/client-credentials-flow',
      ),
      primary(
        'Auth0: client-initiated backchannel authentication',
        'https://auth0.com/docs/get-started/authentication-and-authorization-flow/client-initiated-backchannel-authentication-flow',
      ),
      primary(
        'Auth0: cross app access',
        'https://github.com/auth0/docs-v2/blob/main/main/docs/ai-agents-mcp/cross-app-access.mdx',
      ),
      primary(
        'Auth0: registering an MCP client',
        'https://auth0.com/ai/docs/mcp/guides/registering-your-mcp-client-application',
      ),
    ],
    supports: {
      'mcp-discovery-and-resource': {
        has: 'yes',
        condition: 'after the compatibility profile is switched on for the tenant',
        source: 0,
      },
      'client-id-metadata-documents': { has: 'yes', source: 7 },
      'dynamic-registration': { has: 'yes', source: 7 },
      'machine-grant': { has: 'yes', source: 4 },
      'signed-client-assertions': { has: 'yes', source: 1 },
      dpop: { has: 'yes', condition: 'older copies of the page say early access', source: 3 },
      'certificate-bound-tokens': { has: 'yes', condition: 'with the add-on Highly Regulated Identity', source: 2 },
      'id-jag': { has: 'yes', condition: 'for the resource side, early access', source: 6 },
      'backchannel-approval': { has: 'yes', condition: 'with an Enterprise plan or an add-on', source: 5 },
    },
    answers,
    notes: [],
  },
  {
    id: 'okta',
    kind: 'authorization-server',
    name: 'Okta',
    sources: [
      primary('Okta: DPoP', 'https://developer.okta.com/docs/guides/dpop/main/'),
      primary(
        'Okta: cross app access for the requesting app',
        'https://developer.okta.com/docs/journeys/XAA-requesting-app/main/',
        '2026-11-22',
      ),
      primary('Okta: OAuth 2.0 and OpenID Connect', 'https://developer.okta.com/docs/concepts/oauth-openid/'),
    ],
    supports: {
      'machine-grant': { has: 'yes', source: 2 },
      dpop: { has: 'yes', source: 0 },
      'id-jag': { has: 'yes', condition: 'where a person is signed in; not for background jobs', source: 1 },
    },
    answers,
    notes: ['Cross app access is Okta’s name for ID-JAG. There it issues the assertion; another server accepts it.'],
  },
  {
    id: 'duende',
    kind: 'authorization-server',
    name: 'Duende IdentityServer',
    sources: [
      primary('Duende IdentityServer: specifications', 'https://docs.duendesoftware.com/identityserver/overview/specs'),
    ],
    supports: {
      'mcp-discovery-and-resource': { has: 'yes', condition: 'resource indicators: Enterprise edition', source: 0 },
      'dynamic-registration': { has: 'yes', condition: 'Business edition', source: 0 },
      'machine-grant': { has: 'yes', source: 0 },
      'signed-client-assertions': { has: 'yes', source: 0 },
      'token-exchange': { has: 'yes', source: 0 },
      dpop: { has: 'yes', condition: 'Enterprise edition', source: 0 },
      'certificate-bound-tokens': { has: 'yes', source: 0 },
      'live-revocation': { has: 'yes', source: 0 },
      'backchannel-approval': { has: 'yes', condition: 'Enterprise edition', source: 0 },
    },
    answers,
    notes: [],
  },
  {
    id: 'workers-oauth-provider',
    kind: 'authorization-server',
    name: 'Cloudflare workers-oauth-provider',
    sources: [
      primary('workers-oauth-provider: README', 'https://github.com/cloudflare/workers-oauth-provider'),
      primary(
        'workers-oauth-provider: advanced configuration',
        'https://github.com/cloudflare/workers-oauth-provider/blob/main/docs/advanced-configuration.md',
      ),
    ],
    supports: {
      'mcp-discovery-and-resource': { has: 'yes', source: 0 },
      'client-id-metadata-documents': {
        has: 'yes',
        condition: 'with clientIdMetadataDocumentEnabled',
        source: 0,
      },
      'dynamic-registration': { has: 'yes', source: 0 },
      'token-exchange': { has: 'yes', condition: 'with allowTokenExchangeGrant, within one resource', source: 1 },
      'id-jag': { has: 'yes', condition: 'experimental', source: 1 },
      'live-revocation': { has: 'yes', source: 0 },
    },
    answers,
    notes: ['The resource server asks the authorization server about every token, through a binding between the two.'],
  },
];
