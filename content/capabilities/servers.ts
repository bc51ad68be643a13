import type { KnownAnswer, Product } from './product';

const CHECKED = '2026-11-22';

const REMOTE: KnownAnswer<'transport'> = {
  option: 'remote-http',
  reason: 'This is the provider’s server on the internet, not the copy that can be run locally.',
  source: 0,
};
const PROVIDER: KnownAnswer<'server'> = { option: 'other-organisation', reason: 'The provider runs it.', source: 0 };

export const servers: readonly Product<'server'>[] = [
  {
    id: 'github-mcp-server',
    kind: 'server',
    name: 'GitHub (remote)',
    sources: [
      {
        title: 'GitHub MCP server: repository',
        url: 'https://github.com/github/github-mcp-server',
        read: 'primary',
        checked: CHECKED,
      },
      {
        title: 'GitHub MCP server issue 2532: registration of clients',
        url: 'https://github.com/github/github-mcp-server/issues/2532',
        read: 'secondary',
        checked: CHECKED,
      },
    ],
    supports: {
      'oauth-sign-in': { has: 'yes', source: 0 },
      'static-token': { has: 'yes', source: 0 },
      'client-id-metadata-documents': { has: 'no', source: 1 },
      'dynamic-registration': { has: 'no', source: 1 },
    },
    answers: {
      transport: REMOTE,
      server: PROVIDER,
      accepts: {
        option: 'oauth-tokens',
        reason: 'It takes OAuth tokens; a personal access token is the other way.',
        source: 0,
      },
    },
    notes: ['The application that hosts the client needs an OAuth app or GitHub App of its own.'],
  },
  {
    id: 'atlassian-rovo',
    kind: 'server',
    name: 'Atlassian Rovo',
    sources: [
      {
        title: 'Atlassian MCP server: repository',
        url: 'https://github.com/atlassian/atlassian-mcp-server',
        read: 'primary',
        checked: CHECKED,
      },
    ],
    supports: {
      'oauth-sign-in': { has: 'yes', source: 0 },
      'static-token': { has: 'yes', condition: 'where an administrator allows it', source: 0 },
    },
    answers: {
      transport: REMOTE,
      server: PROVIDER,
      accepts: { option: 'oauth-tokens', reason: 'OAuth 2.1 is its usual way in.', source: 0 },
    },
    notes: [],
  },
  {
    id: 'sentry',
    kind: 'server',
    name: 'Sentry',
    sources: [
      {
        title: 'Sentry MCP server: repository',
        url: 'https://github.com/getsentry/sentry-mcp',
        read: 'primary',
        checked: CHECKED,
      },
    ],
    supports: {
      'oauth-sign-in': { has: 'yes', source: 0 },
      'static-token': { has: 'yes', condition: 'over stdio', source: 0 },
    },
    answers: {
      transport: REMOTE,
      server: PROVIDER,
      accepts: { option: 'oauth-tokens', reason: 'It issues its own tokens in front of Sentry’s.', source: 0 },
    },
    notes: ['Its own OAuth layer stands in front of Sentry’s; over stdio it takes a token or the device flow.'],
  },
  {
    id: 'google-cloud-mcp',
    kind: 'server',
    name: 'Google Cloud',
    sources: [
      {
        title: 'Google Cloud: authentication to MCP servers',
        url: 'https://docs.cloud.google.com/mcp/set-up-authentication-mcp-servers',
        read: 'primary',
        checked: CHECKED,
      },
    ],
    supports: {
      'static-token': { has: 'yes', condition: 'an API key, for some services', source: 0 },
      'client-id-metadata-documents': { has: 'no', source: 0 },
      'dynamic-registration': { has: 'no', source: 0 },
    },
    answers: { transport: REMOTE, server: PROVIDER },
    notes: ['Callers are principals of Google’s IAM; calling a tool needs the role roles/mcp.toolUser.'],
  },
];
