/** Where the facts in the tables come from. Dates are the day on which the source was last checked. */
export interface Source {
  readonly title: string;
  /** The part that decides, where one does. */
  readonly clause?: string;
  readonly url: string;
  readonly checked: string;
}

const MCP = 'https://modelcontextprotocol.io';
const SPEC = `${MCP}/specification/2026-07-28/basic/authorization`;
const PRACTICES = `${MCP}/docs/2026-07-28/tutorials/security/security_best_practices`;
const RFC = 'https://www.rfc-editor.org/rfc/rfc';
const DRAFT = 'https://datatracker.ietf.org/doc/';
const SPIFFE = 'https://github.com/spiffe/spiffe/blob/main/standards/';
const checked = '2026-11-22';

export const sources = {
  'mcp-authorization': { title: 'MCP specification 2026-07-28, Authorization', url: SPEC, checked },
  'mcp-token-audience': {
    title: 'MCP specification 2026-07-28, Authorization',
    clause: 'Token audience and token passthrough',
    url: SPEC,
    checked,
  },
  'mcp-discovery': {
    title: 'MCP specification 2026-07-28, Authorization Server Discovery',
    url: `${SPEC}/authorization-server-discovery`,
    checked,
  },
  'mcp-registration': {
    title: 'MCP specification 2026-07-28, Client Registration',
    clause: 'Order of registration approaches',
    url: `${SPEC}/client-registration`,
    checked,
  },
  'mcp-security-considerations': {
    title: 'MCP specification 2026-07-28, Authorization security considerations',
    url: `${SPEC}/security-considerations`,
    checked,
  },
  'mcp-transports': {
    title: 'MCP specification 2026-07-28, Transports',
    clause: 'Servers validate the Origin header',
    url: `${MCP}/specification/2026-07-28/basic/transports/streamable-http`,
    checked: '2026-12-01',
  },
  'mcp-best-practices': { title: 'MCP security best practices, 2026-07-28', url: PRACTICES, checked },
  'mcp-extensions': {
    title: 'MCP authorization extensions, overview',
    url: `${MCP}/extensions/auth/overview`,
    checked,
  },
  'mcp-client-credentials': {
    title: 'MCP extension: OAuth client credentials',
    url: `${MCP}/extensions/auth/oauth-client-credentials`,
    checked,
  },
  'mcp-enterprise-managed': {
    title: 'MCP extension: enterprise-managed authorization',
    url: `${MCP}/extensions/auth/enterprise-managed-authorization`,
    checked,
  },
  'mcp-auth-charter': {
    title: 'MCP Auth Interest Group charter',
    clause: 'Scope: TLS, mTLS and certificates are out of scope',
    url: `${MCP}/community/interest-groups/auth`,
    checked,
  },
  'sep-1932': {
    title: 'MCP SEP-1932, DPoP extension (draft)',
    url: 'https://github.com/modelcontextprotocol/modelcontextprotocol/pull/1932',
    checked,
  },
  'sep-1933': {
    title: 'MCP SEP-1933, workload identity federation extension (draft)',
    url: 'https://github.com/modelcontextprotocol/modelcontextprotocol/pull/1933',
    checked,
  },
  'oauth-2.1': {
    title: 'OAuth 2.1, IETF draft (MCP pins revision 13)',
    url: `${DRAFT}draft-ietf-oauth-v2-1/`,
    checked,
  },
  rfc6749: { title: 'RFC 6749, OAuth 2.0', clause: 'Section 4.4, client credentials', url: `${RFC}6749`, checked },
  rfc7009: { title: 'RFC 7009, OAuth token revocation', url: `${RFC}7009`, checked },
  rfc7523: { title: 'RFC 7523, JWT as authorization grant and client authentication', url: `${RFC}7523`, checked },
  rfc7591: { title: 'RFC 7591, dynamic client registration', url: `${RFC}7591`, checked },
  rfc7662: { title: 'RFC 7662, token introspection', url: `${RFC}7662`, checked },
  rfc8414: { title: 'RFC 8414, authorization server metadata', url: `${RFC}8414`, checked },
  rfc8693: { title: 'RFC 8693, token exchange', clause: 'Section 4.1, actor claim', url: `${RFC}8693`, checked },
  rfc8705: { title: 'RFC 8705, mutual-TLS client authentication and bound tokens', url: `${RFC}8705`, checked },
  rfc8707: { title: 'RFC 8707, resource indicators', url: `${RFC}8707`, checked },
  rfc9207: { title: 'RFC 9207, issuer identification', url: `${RFC}9207`, checked },
  rfc9440: { title: 'RFC 9440, client certificate header field', url: `${RFC}9440`, checked },
  rfc9421: { title: 'RFC 9421, HTTP message signatures', url: `${RFC}9421`, checked: '2026-12-01' },
  rfc9449: { title: 'RFC 9449, DPoP', url: `${RFC}9449`, checked },
  rfc9700: { title: 'RFC 9700, OAuth 2.0 security best current practice', url: `${RFC}9700`, checked },
  rfc9728: { title: 'RFC 9728, protected resource metadata', url: `${RFC}9728`, checked },
  rfc10017: {
    title: 'RFC 10017, OAuth 2.0 for browser-based applications',
    url: `${DRAFT}draft-ietf-oauth-browser-based-apps/27/`,
    checked,
  },
  'id-jag-draft': {
    title: 'Identity assertion authorization grant (ID-JAG), IETF draft',
    url: `${DRAFT}draft-ietf-oauth-identity-assertion-authz-grant/`,
    checked,
  },
  'identity-chaining-draft': {
    title: 'OAuth identity and authorization chaining, IETF draft',
    url: `${DRAFT}draft-ietf-oauth-identity-chaining/`,
    checked,
  },
  'client-attestation-draft': {
    title: 'OAuth attestation-based client authentication, IETF draft',
    url: `${DRAFT}draft-ietf-oauth-attestation-based-client-auth/`,
    checked: '2026-12-01',
  },
  'workload-authorization-grant-draft': {
    title: 'Workload Authorization Grant, IETF draft of individual authors',
    url: `${DRAFT}draft-carleton-workload-authz-grant/`,
    checked: '2026-12-01',
  },
  'cimd-draft': {
    title: 'OAuth client ID metadata document, IETF draft',
    url: `${DRAFT}draft-ietf-oauth-client-id-metadata-document/`,
    checked,
  },
  'wimse-mutual-tls-draft': {
    title: 'WIMSE mutual TLS, IETF draft',
    url: `${DRAFT}draft-ietf-wimse-mutual-tls/`,
    checked,
  },
  'openid-ciba': {
    title: 'OpenID Connect client-initiated backchannel authentication, Core 1.0',
    url: 'https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0-final.html',
    checked,
  },
  'openid-caep': { title: 'OpenID CAEP 1.0', url: 'https://openid.net/specs/openid-caep-1_0.html', checked },
  'spire-server': {
    title: 'SPIRE server configuration reference',
    clause: 'Default lifetimes: X509-SVID one hour, JWT-SVID five minutes',
    url: 'https://github.com/spiffe/spire/blob/main/doc/spire_server.md',
    checked,
  },
  'spiffe-x509': { title: 'SPIFFE X509-SVID', url: `${SPIFFE}X509-SVID.md`, checked },
  'spiffe-jwt': {
    title: 'SPIFFE JWT-SVID',
    clause: 'A bearer token: can be replayed; audience is mandatory',
    url: `${SPIFFE}JWT-SVID.md`,
    checked,
  },
  'spiffe-federation': {
    title: 'SPIFFE federation',
    clause: 'Bundles of trust domains are never merged',
    url: `${SPIFFE}SPIFFE_Federation.md`,
    checked,
  },
  'entra-wif': {
    title: 'Microsoft Entra, workload identity federation considerations',
    clause: 'Exact issuer and subject match',
    url: 'https://learn.microsoft.com/en-us/entra/workload-id/workload-identity-federation-considerations',
    checked,
  },
  'google-wif': {
    title: 'Google Cloud, best practices for workload identity federation',
    clause: 'Attribute conditions for shared issuers',
    url: 'https://docs.cloud.google.com/iam/docs/best-practices-for-using-workload-identity-federation.md.txt',
    checked,
  },
  'kubernetes-oidc': {
    title: 'Kubernetes enhancement 1393, service account issuer discovery',
    clause: 'Public mirror of issuer keys',
    url: 'https://github.com/kubernetes/enhancements/tree/master/keps/sig-auth/1393-oidc-discovery',
    checked,
  },
  'agentcore-gateway': {
    title: 'Amazon Bedrock AgentCore Gateway, inbound authorization',
    clause: 'JWT or signed requests (SigV4)',
    url: 'https://docs.amazonaws.cn/en_us/bedrock-agentcore/latest/devguide/gateway-inbound-auth.md',
    checked,
  },
  'okta-cross-app-access': {
    title: 'Okta cross app access, requesting application',
    clause: 'Needs a signed-in person',
    url: 'https://developer.okta.com/docs/journeys/XAA-requesting-app/main/',
    checked,
  },
  'claude-connectors': {
    title: 'Claude custom connectors',
    clause: 'Calls come from the vendor cloud',
    url: 'https://support.claude.com/en/articles/11503834',
    checked,
  },
  'openai-apps-auth': {
    title: 'OpenAI Apps SDK, authentication',
    clause: 'Vendor-managed client certificate; no customer certificates',
    url: 'https://developers.openai.com/apps-sdk/build/auth',
    checked,
  },
  'sp-800-207': {
    title: 'NIST SP 800-207, Zero Trust Architecture',
    clause: 'Tenet 2: location grants no trust; tenets 3 and 6',
    url: 'https://nvlpubs.nist.gov/nistpubs/SpecialPublications/NIST.SP.800-207.pdf',
    checked,
  },
} as const satisfies { readonly [id: string]: Source };

export type SourceId = keyof typeof sources;
