/** Every word of the questions, by id. Answers speak as "we", the text around them as "you". */
import type { OptionId, QuestionId } from '@/decision';

export interface OptionText {
  readonly label: string;
  readonly hint?: string;
}

export interface QuestionText<Q extends QuestionId = QuestionId> {
  /** The question, one sentence. */
  readonly title: string;
  /** Label in the summary. */
  readonly short: string;
  /** What the answer decides. */
  readonly why: string;
  /** Where to find the answer in one's own system. */
  readonly help?: string;
  readonly options: { readonly [O in OptionId<Q>]: OptionText };
}

export const groupTexts = {
  call: { title: 'The call', description: 'How it is made, and for whom.' },
  boundary: {
    title: 'The trust boundary',
    description: 'Who runs each end, and whose identities have to be believed.',
  },
  path: { title: 'The token path', description: 'What a credential passes, and what it opens.' },
  maturity: { title: 'What is in place', description: 'What both ends can do today.' },
} as const;

export const notSure: Required<OptionText> = {
  label: 'Not sure',
  hint: 'The advice then holds for the worst case, and says whether this question could still change it.',
};

/** For a question that takes several answers. */
export const setTexts = { noneOfThese: 'None of these', maybe: 'Not sure about this one' } as const;

export const questionTexts: { readonly [Q in QuestionId]: QuestionText<Q> } = {
  transport: {
    title: 'How does the client reach the MCP server?',
    short: 'How it connects',
    why: 'It decides whether a credential crosses a network at all.',
    help: 'Look at the server’s entry in the client’s configuration: a command means stdio, a URL means HTTP.',
    options: {
      stdio: { label: 'It starts the server as a local process', hint: 'stdio: standard input and output.' },
      'loopback-http': { label: 'HTTP on the same machine', hint: 'The server listens on localhost only.' },
      'remote-http': { label: 'HTTP over a network', hint: 'A private network counts too.' },
    },
  },
  actor: {
    title: 'What decides which call comes next?',
    short: 'Who decides',
    why: 'It decides whose judgement stands behind a call when nobody checks it.',
    help: 'If a person starts a task and a model then picks the tools, an agent decides.',
    options: {
      person: { label: 'A person, at each step' },
      software: { label: 'Software with fixed steps', hint: 'A service, schedule or pipeline.' },
      agent: { label: 'An agent that picks its own tools' },
    },
  },
  behalf: {
    title: 'Whose authority does the call carry?',
    short: 'Whose authority',
    why: 'It decides between delegation by a user and the identity of the workload, and whether anyone can answer a prompt.',
    help: 'Look at whose permissions the server applies, and whether a run can wait for a person.',
    options: {
      'user-present': { label: 'A user’s, and the user is present' },
      'user-away': { label: 'A user’s, and the user is away', hint: 'They consented once and left.' },
      itself: { label: 'Its own', hint: 'It acts as a service, for no particular user.' },
    },
  },
  client: {
    title: 'Who runs the process that holds the credential?',
    short: 'Who runs the client',
    why: 'Whoever runs this process decides which key or certificate it can hold.',
    help: 'Find the machine that opens the connection. A desktop application may call from its vendor’s cloud: the server’s access log shows the address.',
    options: {
      ours: { label: 'We do, with our own code' },
      'managed-product': { label: 'A product on machines we manage', hint: 'It sends the request from there.' },
      'vendor-hosted': { label: 'A vendor, in its cloud' },
      browser: { label: 'A page in a browser' },
      partner: { label: 'A partner, with registered software' },
      open: { label: 'Anybody, with any client' },
    },
  },
  server: {
    title: 'Who runs the MCP server?',
    short: 'Who runs the server',
    why: 'It decides who can change what the server accepts, and whether a call leaves your organisation.',
    options: {
      'same-team': { label: 'Our team' },
      'our-organisation': { label: 'Another team of our organisation' },
      'other-organisation': { label: 'Another organisation', hint: 'A vendor, a partner or a public service.' },
    },
  },
  tenants: {
    title: 'Does the server serve more than one tenant?',
    short: 'Tenants',
    why: 'Where there are several, every call has to be tied to one of them.',
    help: 'Count a tenant for every group of users whose data the others must never see.',
    options: {
      single: { label: 'No, one tenant' },
      multi: { label: 'Yes, several tenants' },
    },
  },
  domains: {
    title: 'How many issuers of identities have to be believed?',
    short: 'Issuers of identity',
    why: 'It decides whether federation has anything to do.',
    help: 'A caller that is registered directly at the authorization server which the MCP server trusts adds no issuer, whoever owns the caller.',
    options: {
      one: { label: 'One' },
      'several-ours': {
        label: 'Several, all ours',
        hint: 'For example a staff directory and a cluster with an issuer of its own.',
      },
      'cross-organisation': {
        label: 'Issuers of different organisations',
        hint: 'One accepts identities that the other asserts.',
      },
    },
  },
  reach: {
    title: 'Can client and server reach the issuers that they depend on?',
    short: 'Reach of issuers',
    why: 'A token helps only where it can be fetched and checked.',
    help: 'Try it from the hosts: the client asks the authorization server, the server fetches the issuer’s keys.',
    options: {
      reachable: { label: 'Yes, all of them' },
      'one-way': {
        label: 'In some directions only',
        hint: 'For example a private cluster whose keys cannot be fetched from outside.',
      },
      'air-gapped': { label: 'Only inside a closed network' },
    },
  },
  tls: {
    title: 'Who decrypts the traffic between client and server?',
    short: 'Where TLS ends',
    why: 'A client certificate is checked where TLS ends, and whoever decrypts can read a token.',
    help: 'Ask who holds the private key of the certificate that the client is shown.',
    options: {
      'end-to-end': { label: 'Client and server only' },
      'own-terminator': {
        label: 'A component of the server’s owner',
        hint: 'A load balancer or gateway that the owner configures.',
      },
      'foreign-terminator': {
        label: 'A component of someone else',
        hint: 'A CDN, a hosted gateway or an inspecting proxy.',
      },
    },
  },
  exposure: {
    title: 'Where can the credential be seen?',
    short: 'Exposure',
    why: 'It decides how much a copied credential must be prevented from doing.',
    help: 'Search logs, traces and prompts for a test credential. If several answers apply, take the last of them.',
    options: {
      'server-side': { label: 'In the memory of servers only' },
      device: { label: 'On a user’s device', hint: 'A file, a keychain, an environment variable, a browser.' },
      'shared-surfaces': { label: 'On shared surfaces', hint: 'A vendor, model context, logs or plugins.' },
    },
  },
  downstream: {
    title: 'What does the MCP server call with the caller’s authority?',
    short: 'Calls behind it',
    why: 'A token is meant for one recipient. The answer decides how the server gets one for the next.',
    help: 'List its outgoing calls. Those made with the server’s own rights only do not count.',
    options: {
      none: { label: 'Nothing' },
      'same-domain': { label: 'An API in the same domain', hint: 'It trusts the same issuer.' },
      'many-or-other-domains': { label: 'Many APIs, or APIs in other domains' },
    },
  },
  impact: {
    title: 'What is the worst that a call can do?',
    short: 'Worst effect',
    why: 'It sets how much proof a call needs and how long a credential may live.',
    help: 'Judge by the most powerful tool that the server offers.',
    options: {
      public: { label: 'Read public data' },
      low: { label: 'Read data of low value' },
      sensitive: { label: 'Read sensitive data' },
      change: { label: 'Change data' },
      critical: {
        label: 'Do what cannot be undone',
        hint: 'Money, safety, destruction, regulated records.',
      },
    },
  },
  cutoff: {
    title: 'How soon must a stolen credential stop working?',
    short: 'Cut-off',
    why: 'It limits lifetimes, and decides whether the server has to ask about revocation.',
    help: 'Look in your incident plan or contracts for the time between report and lock-out.',
    options: {
      seconds: { label: 'Within seconds' },
      minutes: { label: 'Within minutes' },
      hours: { label: 'Within hours' },
      days: { label: 'Within days' },
    },
  },
  mandate: {
    title: 'Is there a rule that is not up for discussion?',
    short: 'Fixed rule',
    why: 'Such a rule holds even where the other answers would not call for it.',
    help: 'It may stand in a law, a contract or a standard of your organisation.',
    options: {
      none: { label: 'No' },
      'mutual-tls': { label: 'Yes, mutual TLS on every connection' },
      'consent-at-use': { label: 'Yes, the user’s consent at each use' },
    },
  },
  'workload-identity': {
    title: 'What can the calling workload prove about itself?',
    short: 'Workload identity',
    why: 'It decides which proof is possible now and which has to be built first.',
    help: 'Ask how the credential got onto the workload and what renews it.',
    options: {
      secrets: { label: 'That it knows a stored secret', hint: 'An API key, password or client secret.' },
      'manual-certificates': { label: 'That it holds a certificate renewed by hand' },
      'platform-tokens': {
        label: 'What its platform says, in a short-lived token',
        hint: 'From a cluster, a cloud or a pipeline.',
      },
      'attested-automated': {
        label: 'An attested identity',
        hint: 'Certificates are rotated by machine on both ends, for example by SPIRE or a mesh.',
      },
    },
  },
  presents: {
    title: 'What can the component that sends the request do with a key?',
    short: 'Use of keys',
    why: 'It decides whether a credential can be tied to a key, and how.',
    help: 'It may be an SDK, a sidecar or a gateway. Test it against a server that asks for a certificate.',
    options: {
      'certificate-and-signature': { label: 'Present a certificate, and sign' },
      'signature-only': { label: 'Sign only' },
      neither: { label: 'Neither' },
    },
  },
  accepts: {
    title: 'What does the MCP server accept today?',
    short: 'Accepted today',
    why: 'It decides what works now and what the server has to learn.',
    help: 'Send a request without a credential: a server that wants a token answers 401. Its configuration says the rest.',
    options: {
      'oauth-tokens': { label: 'Access tokens of an authorization server' },
      'platform-identity': { label: 'Platform identity', hint: 'Signed requests or platform tokens.' },
      certificates: { label: 'Client certificates only' },
      'api-keys': { label: 'API keys only' },
      anyone: { label: 'Anyone' },
    },
  },
  'authorization-server': {
    title: 'What can the authorization server in front of the MCP server do?',
    short: 'Authorization server',
    why: 'Each capability opens a way to register, to prove or to revoke.',
    help: 'Read its metadata (RFC 8414) and ask who operates it. Choose what both ends of this path can use today.',
    options: {
      'mcp-discovery-and-resource': {
        label: 'MCP discovery and resource indicators',
        hint: 'Found through RFC 9728 metadata; honours the resource parameter of RFC 8707.',
      },
      'client-already-registered': { label: 'It already knows this client' },
      'client-id-metadata-documents': { label: 'Client ID metadata documents', hint: 'A URL is the client ID.' },
      'machine-grant': { label: 'A grant for machines', hint: 'Client credentials, for example.' },
      'signed-client-assertions': { label: 'Signed client assertions', hint: 'private_key_jwt (RFC 7523).' },
      'token-exchange': { label: 'Token exchange', hint: 'RFC 8693.' },
      dpop: { label: 'DPoP', hint: 'Tokens bound to a key (RFC 9449).' },
      'certificate-bound-tokens': { label: 'Certificate-bound tokens', hint: 'RFC 8705.' },
      'id-jag': { label: 'ID-JAG', hint: 'A company’s identity provider vouches for its user.' },
      'external-workload-issuers': {
        label: 'Workload tokens of other issuers',
        hint: 'From a cluster, a cloud or SPIFFE.',
      },
      'live-revocation': { label: 'Live revocation', hint: 'By introspection or pushed events.' },
      'backchannel-approval': { label: 'Approval over a back channel', hint: 'The user approves on another device.' },
    },
  },
  policy: {
    title: 'Where is authorisation decided at run time?',
    short: 'Run-time policy',
    why: 'It decides what still limits a caller who holds a valid token.',
    help: 'Choose the strongest that is in force, not the one that is planned.',
    options: {
      'scopes-only': { label: 'In the token’s scopes only' },
      gateway: { label: 'At a gateway' },
      'per-request': { label: 'In a policy decision on every call' },
    },
  },
};
