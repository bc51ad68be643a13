import type { Described } from './described.ts';

/** Servers on the machine of their user. */
export const local: readonly Described[] = [
  {
    id: 'local-server-with-personal-token',
    what: 'An agent on a laptop starts a local server over stdio that calls a SaaS with a personal token from a file of configuration.',
    why: 'The specification sends stdio servers to their environment for credentials, so no HTTP layer applies; what protects is the keychain, the sandbox and knowing what was started.',
    sources: ['https://modelcontextprotocol.io/specification/2026-07-28/basic/authorization'],
    checked: '2026-11-22',
  },
  {
    id: 'sentry-over-stdio-with-a-sign-in-of-its-own',
    what: 'An agent in an editor starts the Sentry server over stdio, which uses a sign-in that the user made once for its command line.',
    why: 'The sign-in belongs to this user and can be revoked and renewed, so no token is pasted anywhere; the refresh token is what has to be kept safe.',
    sources: [
      'https://github.com/getsentry/sentry-mcp',
      'https://raw.githubusercontent.com/getsentry/toolkit/main/packages/mcp-server/README.md',
    ],
    checked: '2026-12-01',
  },
  {
    id: 'azure-server-over-stdio-with-the-login-of-the-platform',
    what: 'An agent in an editor starts the Azure server over stdio, which takes the login of the Azure command line and with it all rights of its user.',
    why: 'The login brings short tokens without a secret of the server, but it carries everything that the user may do, so narrow rights and a sandbox matter more than any layer.',
    sources: ['https://learn.microsoft.com/azure/developer/azure-mcp-server/how-to/github-copilot-cli'],
    checked: '2026-12-01',
  },
  {
    id: 'aws-server-over-stdio-with-credentials-of-a-helper',
    what: 'An agent starts a local server over stdio that gets credentials of one role for an hour from IAM Identity Center. The server is made up; the helper is documented.',
    why: 'The helper hands out a role for the task and nothing stays on the disk, which is the best that a local process can have today.',
    sources: ['https://docs.aws.amazon.com/sdkref/latest/guide/feature-sso-credentials.html'],
    checked: '2026-12-01',
  },
  {
    id: 'browser-automation-on-a-loopback-port',
    what: 'An agent drives a browser without accounts through the Playwright server, which listens on a port of the same machine.',
    why: 'Any page that the user opens can try the port, as the missing check of Origin before version 0.0.40 showed, so the port itself is guarded and no layer of identity is.',
    sources: [
      'https://raw.githubusercontent.com/CVEProject/cvelistV5/main/cves/2025/9xxx/CVE-2025-9611.json',
      'https://modelcontextprotocol.io/specification/2026-07-28/basic/transports',
    ],
    checked: '2026-12-01',
  },
];
