import type { Product } from './product';

const CHECKED = '2026-11-22';

export const gateways: readonly Product<'gateway'>[] = [
  {
    id: 'agentcore-gateway',
    kind: 'gateway',
    name: 'AWS AgentCore Gateway',
    sources: [
      {
        title: 'AgentCore: inbound authorization',
        url: 'https://docs.amazonaws.cn/en_us/bedrock-agentcore/latest/devguide/gateway-inbound-auth.md',
        read: 'primary',
        checked: CHECKED,
      },
      {
        title: 'AgentCore: outbound authorization',
        url: 'https://docs.amazonaws.cn/en_us/bedrock-agentcore/latest/devguide/gateway-outbound-auth.md',
        read: 'primary',
        checked: CHECKED,
      },
      {
        title: 'AgentCore: starter toolkit',
        url: 'https://docs.amazonaws.cn/en_us/bedrock-agentcore/latest/devguide/gateway-using-auth-ex-starter.html',
        read: 'primary',
        checked: CHECKED,
      },
    ],
    supports: {
      'checks-tokens': { has: 'yes', condition: 'when it is set to JWT; the command line sets none', source: 2 },
      'own-token-upstream': { has: 'yes', source: 1 },
    },
    answers: {},
    notes: [
      'Inbound it also takes requests signed with AWS SigV4.',
      'It does not pass the caller’s token to MCP targets.',
    ],
  },
  {
    id: 'azure-api-management',
    kind: 'gateway',
    name: 'Azure API Management',
    sources: [
      {
        title: 'Microsoft Entra: securing an MCP server',
        url: 'https://learn.microsoft.com/entra/agent-id/secure-mcp-server-with-entra-id',
        read: 'primary',
        checked: CHECKED,
      },
    ],
    supports: { 'checks-tokens': { has: 'yes', condition: 'with the policy validate-azure-ad-token', source: 0 } },
    answers: {},
    notes: [],
  },
  {
    id: 'kong',
    kind: 'gateway',
    name: 'Kong Gateway',
    sources: [
      {
        title: 'Kong: the plugin ai-mcp-oauth2',
        url: 'https://github.com/Kong/developer.konghq.com/blob/main/app/_kong_plugins/ai-mcp-oauth2/index.md',
        read: 'primary',
        checked: CHECKED,
      },
    ],
    supports: {
      'checks-tokens': { has: 'yes', condition: 'a technical preview from 3.12', source: 0 },
      'own-token-upstream': { has: 'yes', condition: 'token exchange from 3.14', source: 0 },
    },
    answers: {},
    notes: [
      'By default the caller’s token is not forwarded.',
      'Versions below 3.13 need an upgrade: a bypass of the check was mended there.',
    ],
  },
  {
    id: 'envoy-ai-gateway',
    kind: 'gateway',
    name: 'Envoy AI Gateway',
    sources: [
      {
        title: 'Envoy AI Gateway: MCP',
        url: 'https://github.com/envoyproxy/ai-gateway/tree/main/site/docs/capabilities/mcp',
        read: 'primary',
        checked: CHECKED,
      },
    ],
    supports: {
      'checks-tokens': { has: 'yes', source: 0 },
      'own-token-upstream': { has: 'no', source: 0 },
      'per-tool-rules': { has: 'yes', source: 0 },
    },
    answers: {
      policy: { option: 'gateway', reason: 'It applies CEL rules to each tool.', source: 0 },
    },
    notes: ['Upstream it sends an API key; token exchange is a proposal.'],
  },
  {
    id: 'agentgateway',
    kind: 'gateway',
    name: 'agentgateway',
    sources: [
      {
        title: 'agentgateway: repository',
        url: 'https://github.com/agentgateway/agentgateway',
        read: 'primary',
        checked: CHECKED,
      },
    ],
    supports: {
      'checks-tokens': { has: 'yes', source: 0 },
      'own-token-upstream': { has: 'yes', source: 0 },
      'id-jag': { has: 'yes', source: 0 },
    },
    answers: {},
    notes: ['Its code has mTLS with SPIFFE identities.'],
  },
  {
    id: 'teleport',
    kind: 'gateway',
    name: 'Teleport',
    sources: [
      {
        title: 'Teleport: MCP access',
        url: 'https://goteleport.com/docs/enroll-resources/mcp-access/jwt',
        read: 'primary',
        checked: CHECKED,
      },
    ],
    supports: {
      'own-token-upstream': { has: 'yes', source: 0 },
      'per-tool-rules': { has: 'yes', source: 0 },
    },
    answers: {
      policy: { option: 'gateway', reason: 'It applies roles to each tool and records the calls.', source: 0 },
    },
    notes: ['It names the user to the server in a signed header, Teleport-Jwt-Assertion.'],
  },
  {
    id: 'toolhive',
    kind: 'gateway',
    name: 'ToolHive',
    sources: [
      {
        title: 'ToolHive: repository',
        url: 'https://github.com/stacklok/toolhive',
        read: 'primary',
        checked: CHECKED,
      },
      {
        title: 'ToolHive issue 6200: SPIFFE client authentication',
        url: 'https://github.com/stacklok/toolhive/issues/6200',
        read: 'primary',
        checked: CHECKED,
      },
    ],
    supports: { 'own-token-upstream': { has: 'yes', source: 0 } },
    answers: {},
    notes: ['It has an authorization server of its own, with token exchange. SPIFFE client authentication is planned.'],
  },
  {
    id: 'fastmcp',
    kind: 'gateway',
    name: 'FastMCP OAuth proxy',
    sources: [
      {
        title: 'FastMCP: OAuth proxy',
        url: 'https://github.com/PrefectHQ/fastmcp/blob/main/docs/servers/auth/oauth-proxy.mdx',
        read: 'primary',
        checked: CHECKED,
      },
    ],
    supports: {},
    answers: {},
    notes: [
      'It stands between clients that register themselves and an identity provider that does not let them, and asks for consent for each client.',
    ],
  },
  {
    id: 'bifrost',
    kind: 'gateway',
    name: 'Bifrost Enterprise',
    sources: [
      {
        title: 'Bifrost: cross-app access',
        url: 'https://docs.getbifrost.ai/mcp/auth/cross-app-access',
        read: 'primary',
        checked: CHECKED,
      },
    ],
    supports: { 'id-jag': { has: 'yes', source: 0 } },
    answers: {},
    notes: [],
  },
  {
    id: 'traefik-hub',
    kind: 'gateway',
    name: 'Traefik Hub',
    sources: [
      {
        title: 'Traefik Hub: XAA with Okta',
        url: 'https://doc.traefik.io/traefik-hub/api-gateway/guides/xaa-okta',
        read: 'primary',
        checked: CHECKED,
      },
    ],
    supports: { 'id-jag': { has: 'yes', condition: 'from 3.21', source: 0 } },
    answers: {},
    notes: ['It names the agent in act.sub.'],
  },
];
