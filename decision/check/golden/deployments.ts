import { type CaseName, link } from '../../testing/cases.ts';

/** Real deployments as answers, each with the reason why its recommendation is right. Sources were checked on 2026-11-22. */
interface Described {
  /** Names its answers among the cases. */
  readonly id: CaseName;
  readonly what: string;
  /** Why the recommendation is right, in one sentence. */
  readonly why: string;
  readonly sources: readonly string[];
}

const described: readonly Described[] = [
  {
    id: 'claude-connector-to-atlassian',
    what: 'A person uses an Atlassian MCP server from a hosted Claude connector.',
    why: 'The calls come from the vendor cloud, which cannot carry a customer certificate, so OAuth alone carries the delegation, bound to one server and short because the token lives on shared surfaces.',
    sources: ['https://support.claude.com/en/articles/11503834', 'https://github.com/atlassian/atlassian-mcp-server'],
  },
  {
    id: 'workforce-client-to-asana-by-enterprise-managed-authorization',
    what: 'An agent in a managed client acts for a signed-in employee; the company identity provider admits it to a SaaS server.',
    why: 'Identity provider, client and server all support enterprise-managed authorization, so the ID-JAG carries the identity across organisations and still ends in an access token for this one server.',
    sources: ['https://blog.modelcontextprotocol.io/posts/enterprise-managed-auth'],
  },
  {
    id: 'editor-on-a-managed-machine-without-a-key-of-its-own',
    what: 'A person uses a SaaS server from an editor on a managed machine; provider and server offer enterprise-managed authorization, but the server knows the editor by a secret only.',
    why: 'An ID-JAG is for confidential clients and an editor on many machines keeps no secret, so the user signs in at the server’s issuer, which brokers the provider, until the editor can sign its assertions.',
    sources: [
      'https://datatracker.ietf.org/doc/draft-ietf-oauth-identity-assertion-authz-grant/',
      'https://blog.modelcontextprotocol.io/posts/enterprise-managed-auth',
    ],
  },
  {
    id: 'editor-to-github-remote-server',
    what: 'A person uses the remote GitHub MCP server from an editor whose maker registered its own application.',
    why: 'GitHub offers neither dynamic registration nor metadata documents, so the registered application stands, and a public client on a device keeps no secret and relies on PKCE.',
    sources: ['https://github.com/github/github-mcp-server/issues/2532'],
  },
  {
    id: 'own-service-to-google-cloud-server',
    what: 'Our scheduled service calls a Google Cloud MCP server that accepts IAM principals.',
    why: 'The server validates platform identity, so the workload exchanges its own platform token across domains and no stored key exists; issuer, subject and audience must be pinned because issuers are shared.',
    sources: [
      'https://docs.cloud.google.com/mcp/set-up-authentication-mcp-servers',
      'https://docs.cloud.google.com/iam/docs/best-practices-for-using-workload-identity-federation.md.txt',
    ],
  },
  {
    id: 'agent-to-agentcore-gateway-with-sigv4',
    what: 'Our agent calls an AgentCore Gateway of our own account with signed requests.',
    why: 'SigV4 signs each request with platform identity, so none of the three layers adds anything, while an agent that changes data over many hops still needs a decision on every call and its own credential behind the gateway.',
    sources: ['https://docs.amazonaws.cn/en_us/bedrock-agentcore/latest/devguide/gateway-inbound-auth.md'],
  },
  {
    id: 'own-agent-to-entra-protected-server',
    what: 'Our agent acts for a present employee at our own server, which trusts Microsoft Entra and calls on behalf of the user.',
    why: 'Entra does no MCP discovery and no dynamic registration, so client and audience are configured by hand and the audience check moves to the server, while exchange gives the next hop its own token and names the agent.',
    sources: ['https://learn.microsoft.com/entra/agent-id/secure-mcp-server-with-entra-id'],
  },
  {
    id: 'github-actions-job-to-partner-server',
    what: 'A pipeline job proves itself with its platform token to the MCP server of a partner.',
    why: 'The partner issuer trusts the pipeline issuer, so the platform token is the grant and no secret is shared; exact subject matching keeps other pipelines of the same issuer out.',
    sources: ['https://docs.github.com/en/actions/reference/security/oidc'],
  },
  {
    id: 'spire-mesh-service-to-own-server',
    what: 'Our service calls our own server inside one SPIFFE trust domain with unbroken TLS.',
    why: 'Both ends are attested and rotate by machine, so the certificate proves the workload, and a certificate-bound token adds scopes and audience that a certificate cannot carry.',
    sources: ['https://github.com/spiffe/spire/blob/main/doc/spire_server.md'],
  },
  {
    id: 'local-server-with-personal-token',
    what: 'An agent on a laptop starts a local server over stdio that calls a SaaS with a personal token.',
    why: 'The specification sends stdio servers to their environment for credentials, so no HTTP layer applies; what protects is the keychain, the sandbox and knowing what was started.',
    sources: ['https://modelcontextprotocol.io/specification/2026-07-28/basic/authorization'],
  },
  {
    id: 'chat-vendor-with-standing-access-as-in-the-drift-theft',
    what: 'A vendor product keeps delegated access to many customers while nobody is present, as in the Salesloft Drift token theft of August 2025.',
    why: 'The vendor holds what opens our data, so tokens live five minutes, refresh tokens rotate with reuse detection, consent is per client, and a rehearsed cut-off exists before it is needed.',
    sources: ['https://cloud.google.com/blog/topics/threat-intelligence/data-theft-salesforce-instances-via-salesloft-drift'],
  },
  {
    id: 'agent-with-administrative-key-as-in-the-supabase-demonstration',
    what: 'An agent reads outsider content and holds an administrative API key, as in the Supabase research of July 2025.',
    why: 'A shared key names neither user nor agent, so OAuth is blocked until the server takes tokens, the key is only a dated exception, and per-tool permission and approval carry the load meanwhile.',
    sources: ['https://www.generalanalysis.com/blog/supabase-mcp-blog'],
  },
  {
    id: 'public-documentation-server',
    what: 'Anybody reads public documentation through an open MCP server.',
    why: 'Authorization is optional in MCP and nothing here is worth a credential; server TLS and a quota are enough.',
    sources: ['https://modelcontextprotocol.io/specification/2026-07-28/basic/authorization'],
  },
];

export interface Deployment extends Described {
  /** Link of the newest released version. */
  readonly vector: string;
}

export const deployments: readonly Deployment[] = described.map((one) => ({ ...one, vector: link(one.id) }));
