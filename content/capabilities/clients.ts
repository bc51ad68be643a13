import type { Product, ProductSource } from './product';

const CHECKED = '2026-11-22';

const launch: ProductSource = {
  title: 'MCP blog: enterprise-managed authorization',
  url: 'https://blog.modelcontextprotocol.io/posts/enterprise-managed-auth',
  read: 'primary',
  checked: CHECKED,
};

export const clients: readonly Product<'client'>[] = [
  {
    id: 'claude',
    kind: 'client',
    name: 'Claude connectors',
    sources: [
      {
        title: 'Claude help: custom connectors',
        url: 'https://support.claude.com/en/articles/11503834',
        read: 'primary',
        checked: CHECKED,
      },
    ],
    supports: {
      'client-id-metadata-documents': { has: 'yes', source: 0 },
      'dynamic-registration': { has: 'yes', source: 0 },
      'pre-registered-client': { has: 'yes', source: 0 },
      'id-jag': { has: 'yes', source: 0 },
      'own-certificate': { has: 'no', source: 0 },
    },
    answers: {
      transport: {
        option: 'remote-http',
        reason: 'The call comes from a cloud, which cannot start a process of yours.',
        source: 0,
      },
      client: {
        option: 'vendor-hosted',
        reason: 'Connectors call from Anthropic’s cloud, also when they are used in the desktop application.',
        source: 0,
      },
    },
    notes: ['A server in a private network is out of reach unless it can be reached from that cloud.'],
  },
  {
    id: 'claude-code',
    kind: 'client',
    name: 'Claude Code',
    sources: [
      {
        title: 'Zuplo: MCP compatibility, Claude Code',
        url: 'https://zuplo.com/learn/mcp/compatibility/clients/claude-code',
        read: 'secondary',
        checked: '2026-11-23',
      },
      launch,
      {
        title: 'Claude Code issue 9869: client certificates',
        url: 'https://github.com/anthropics/claude-code/issues/9869',
        read: 'secondary',
        checked: CHECKED,
      },
    ],
    supports: {
      'client-id-metadata-documents': { has: 'yes', source: 0 },
      'dynamic-registration': { has: 'yes', source: 0 },
      'pre-registered-client': { has: 'yes', source: 0 },
      'id-jag': { has: 'yes', source: 1 },
      'own-certificate': { has: 'yes', condition: 'for all its traffic, not for one MCP server', source: 2 },
    },
    answers: {},
    notes: ['A command of yours can supply the headers of each connection.'],
  },
  {
    id: 'chatgpt',
    kind: 'client',
    name: 'ChatGPT',
    sources: [
      {
        title: 'OpenAI Apps SDK: authentication',
        url: 'https://developers.openai.com/apps-sdk/build/auth',
        read: 'primary',
        checked: CHECKED,
      },
    ],
    supports: {
      'client-id-metadata-documents': { has: 'yes', source: 0 },
      'dynamic-registration': { has: 'yes', source: 0 },
      'pre-registered-client': { has: 'yes', source: 0 },
      'machine-grant': { has: 'no', source: 0 },
      'own-certificate': { has: 'no', source: 0 },
    },
    answers: {},
    notes: [
      'It presents a certificate that OpenAI manages. A server may check it; it names the vendor and no workload of yours.',
      'Service accounts and API keys of your own are not supported.',
    ],
  },
  {
    id: 'cursor',
    kind: 'client',
    name: 'Cursor',
    sources: [
      {
        title: 'mittwald: connecting Cursor to an MCP server',
        url: 'https://developer.mittwald.de/docs/v2/mcp/getting-connected/cursor',
        read: 'secondary',
        checked: '2026-11-23',
      },
    ],
    supports: { 'pre-registered-client': { has: 'yes', source: 0 } },
    answers: {},
    notes: [],
  },
  {
    id: 'vs-code',
    kind: 'client',
    name: 'Visual Studio Code',
    sources: [launch],
    supports: { 'id-jag': { has: 'yes', condition: 'a preview at launch, June 2026', source: 0 } },
    answers: {},
    notes: [],
  },
  {
    id: 'zed',
    kind: 'client',
    name: 'Zed',
    sources: [
      {
        title: 'Zuplo: MCP compatibility, Zed',
        url: 'https://zuplo.com/learn/mcp/compatibility/clients/zed',
        read: 'secondary',
        checked: '2026-11-23',
      },
    ],
    supports: {
      'client-id-metadata-documents': { has: 'yes', source: 0 },
      'dynamic-registration': { has: 'yes', source: 0 },
      'pre-registered-client': { has: 'no', source: 0 },
    },
    answers: {},
    notes: [],
  },
];
