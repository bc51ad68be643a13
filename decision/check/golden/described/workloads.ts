import type { Described } from './described.ts';

/** Calls of services, jobs and agents as themselves, also beside users. */
export const workloads: readonly Described[] = [
  {
    id: 'own-service-to-google-cloud-server',
    what: 'Our scheduled service calls a Google Cloud MCP server that accepts IAM principals.',
    why: 'The server validates platform identity, so the workload exchanges its own platform token across domains and no stored key exists; issuer, subject and audience must be pinned because issuers are shared.',
    sources: [
      'https://docs.cloud.google.com/mcp/set-up-authentication-mcp-servers',
      'https://docs.cloud.google.com/iam/docs/best-practices-for-using-workload-identity-federation.md.txt',
    ],
    checked: '2026-11-22',
  },
  {
    id: 'agent-to-agentcore-gateway-with-sigv4',
    what: 'Our agent calls an AgentCore Gateway of our own account with signed requests.',
    why: 'SigV4 signs each request with platform identity, so none of the three layers adds anything, while an agent that changes data over many hops still needs a decision on every call and its own credential behind the gateway.',
    sources: ['https://docs.amazonaws.cn/en_us/bedrock-agentcore/latest/devguide/gateway-inbound-auth.md'],
    checked: '2026-11-22',
  },
  {
    id: 'agent-made-at-run-time-with-google-agent-identity',
    what: 'Agents of ours that are made for a task prove themselves to our own server outside that cloud with ID tokens of Google Agent Identity. The tokens for services outside are a preview.',
    why: 'The platform vouches for each agent, so our issuer trusts the platform and the properties that it asserts and keeps no list of agents that are gone in an hour.',
    sources: [
      'https://docs.cloud.google.com/iam/docs/agent-identity-overview',
      'https://docs.cloud.google.com/iam/docs/auth-agent-own-identity-external',
    ],
    checked: '2026-12-01',
  },
  {
    id: 'github-actions-job-to-partner-server',
    what: 'A pipeline job proves itself with its platform token to the MCP server of a partner.',
    why: 'The partner issuer trusts the pipeline issuer, so the platform token is the grant and no secret is shared; exact subject matching keeps other pipelines of the same issuer out.',
    sources: ['https://docs.github.com/en/actions/reference/security/oidc'],
    checked: '2026-11-22',
  },
  {
    id: 'build-job-to-own-server-with-workload-identity',
    what: 'A build job on GitHub Actions deploys through our own server; its application at Microsoft Entra trusts the job’s token.',
    why: 'One issuer is enough, and the token of the build platform proves the client to it, so that the usual secret of a build job does not exist.',
    sources: [
      'https://docs.github.com/en/actions/reference/security/oidc',
      'https://learn.microsoft.com/en-us/entra/workload-id/workload-identity-federation-considerations',
    ],
    checked: '2026-11-22',
  },
  {
    id: 'spire-mesh-service-to-own-server',
    what: 'Our service calls our own server inside one SPIFFE trust domain with unbroken TLS.',
    why: 'Both ends are attested and rotate by machine, so the certificate proves the workload, and a certificate-bound token adds scopes and audience that a certificate cannot carry.',
    sources: ['https://github.com/spiffe/spire/blob/main/doc/spire_server.md'],
    checked: '2026-11-22',
  },
  {
    id: 'partner-service-with-spiffe-bundles',
    what: 'A service of a partner with SPIRE calls our server, which takes certificates only; both trust domains exchange bundles.',
    why: 'The certificate names the workload in its own trust domain and the bundle makes it known here, so nothing else is needed for a machine that acts as itself, and bundles stay apart.',
    sources: ['https://github.com/spiffe/spiffe/blob/main/standards/SPIFFE_Federation.md'],
    checked: '2026-11-22',
  },
  {
    id: 'assistant-for-users-and-for-its-nightly-run',
    what: 'An assistant of ours serves employees by day and runs a report as itself by night over the same connection. Made up and typical.',
    why: 'Users and the assistant each get tokens of their own grant, told apart in the record, so the night never borrows a user and a user never gets the rights of the night.',
    sources: ['https://github.com/modelcontextprotocol/ext-auth'],
    checked: '2026-11-22',
  },
  {
    id: 'agent-behind-a-proxy-that-adds-the-key',
    what: 'An agent of ours in a pod calls the server of a vendor that takes keys; a proxy of ours decrypts, adds the key and lets nothing else out. Made up and typical.',
    why: 'The key is an exception with an end, and the proxy keeps it out of the agent’s reach, which no instruction in a page can change.',
    sources: [],
    checked: null,
  },
  {
    id: 'edge-site-with-an-uplink-that-fails',
    what: 'A service on an edge site calls the server of the same site; the issuer stands behind an uplink that fails for hours. Made up and typical.',
    why: 'Nothing fails open while the uplink is down, so an issuer on this side is what keeps tokens short, and the certificate that binds them renews on the site.',
    sources: [],
    checked: null,
  },
];
