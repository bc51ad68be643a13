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
  hint: 'The advice then says whether this question could still change it.',
};

/** For a question that takes several answers. */
export const setTexts = { noneOfThese: 'None of these', maybe: 'Not sure about this one' } as const;

export const questionTexts: { readonly [Q in QuestionId]: QuestionText<Q> } = {
  transport: {
    title: 'How does the client reach the server?',
    short: 'How it connects',
    why: 'It decides whether a credential crosses a network at all.',
    help: 'Look at the server’s entry in the client’s configuration: a command means stdio, a URL means HTTP.',
    options: {
      stdio: { label: 'It starts the server as a local process', hint: 'stdio: standard input and output.' },
      'loopback-http': { label: 'HTTP on the same machine', hint: 'The server listens on localhost only.' },
      'remote-http': { label: 'HTTP over a network', hint: 'A private network or a cluster counts too.' },
      api: {
        label: 'A call to an API behind an MCP server',
        hint: 'For a later leg of a workflow, on which no MCP is spoken. The API then counts as the server.',
      },
    },
  },
  actor: {
    title: 'What decides which call comes next?',
    short: 'Who decides',
    why: 'It decides whose judgement stands behind a call when nobody checks it.',
    help: 'If a person starts a task and a model then picks the tools, an agent decides. That holds even where the person approves each tool call.',
    options: {
      person: {
        label: 'A person, at each step',
        hint: 'The person chooses the operation, for example by a button or a command.',
      },
      software: {
        label: 'Software with fixed steps',
        hint: 'A service, schedule or pipeline whose calls are written in its code.',
      },
      agent: {
        label: 'An agent that picks its own tools',
        hint: 'A model chooses the next call, with or without a person who approves it.',
      },
    },
  },
  behalf: {
    title: 'Whose authority does the call carry?',
    short: 'Whose authority',
    why: 'It decides between delegation by a user and the identity of the workload, and whether anyone can answer a prompt.',
    help: 'Look at whose permissions the server applies, and whether a run can wait for a person. An agent that talks with users but calls with a service account acts as itself.',
    options: {
      'user-present': {
        label: 'A user’s, and the user is present',
        hint: 'They can answer a prompt, such as a sign-in for this server.',
      },
      'user-away': {
        label: 'A user’s, and the user is away',
        hint: 'They consented once and left. The run cannot wait for them.',
      },
      'user-token-received': {
        label: 'A user’s, by a token for another audience',
        hint: 'The caller received that token, or has it from its own sign-in. It was not issued for this server.',
      },
      itself: { label: 'Its own', hint: 'It acts as a service, for no particular user.' },
      'users-and-itself': {
        label: 'Both users’ and its own',
        hint: 'Some calls on this connection are for users, and others are for the caller itself.',
      },
    },
  },
  client: {
    title: 'Who runs the client that calls the server?',
    short: 'Who runs the client',
    why: 'Whoever runs this process decides which key or certificate it can hold.',
    help: 'The client is the process that opens the connection and sends the credential. A desktop application may call from its vendor’s cloud: the server’s access log shows the address.',
    options: {
      ours: {
        label: 'We do, with our own code',
        hint: 'A service or agent that you deploy and whose credentials you choose, also on a cloud.',
      },
      'managed-product': {
        label: 'A product on machines we manage',
        hint: 'For example an IDE on a managed laptop. It sends the request from there.',
      },
      'vendor-hosted': {
        label: 'A vendor, in its cloud',
        hint: 'A hosted assistant or agent. The vendor holds the credential.',
      },
      browser: {
        label: 'A page in a browser',
        hint: 'The page calls the server itself. Where a backend calls for it, the backend is the client.',
      },
      partner: {
        label: 'A partner, with registered software',
        hint: 'Another organisation runs it, and you know the software beforehand.',
      },
      open: { label: 'Anybody, with any client', hint: 'You do not know the clients beforehand.' },
    },
  },
  instances: {
    title: 'Are the callers known before they run?',
    short: 'Caller instances',
    why: 'It decides whether a rule can name each caller, or has to rely on what a platform says about it.',
    help: 'Ask whether a new instance comes with an identity that nobody has listed.',
    options: {
      fixed: {
        label: 'Yes, a fixed set of workloads',
        hint: 'A new runner of a known pipeline, another replica of a known service, or one hosted product.',
      },
      'created-at-run-time': {
        label: 'No, they are created at run time',
        hint: 'For example an agent for each task, with an identity of its own.',
      },
    },
  },
  server: {
    title: 'Who runs the server?',
    short: 'Who runs the server',
    why: 'It decides who can change what the server accepts, and whether a call leaves your organisation.',
    help: 'Whoever can change its configuration runs it. Where clients know only the address of a gateway, the gateway can be the server here.',
    options: {
      'same-team': { label: 'Our team', hint: 'You can change what it accepts yourselves.' },
      'our-organisation': {
        label: 'Another team of our organisation',
        hint: 'You can ask that team for a change.',
      },
      'other-organisation': { label: 'Another organisation', hint: 'A vendor, a partner or a public service.' },
    },
  },
  tenants: {
    title: 'Does the server have to keep several tenants apart?',
    short: 'Tenants',
    why: 'Where there are several, every call has to be tied to one of them.',
    help: 'Count a tenant for every group of users whose data the others must never see. Teams of one company can be tenants in this sense.',
    options: {
      single: {
        label: 'No, one tenant',
        hint: 'People may have different rights, and no group is shut off from another.',
      },
      multi: { label: 'Yes, several tenants', hint: 'Customers, subsidiaries or teams that are kept apart.' },
    },
  },
  domains: {
    title: 'How many issuers does this connection have to trust?',
    short: 'Issuers to trust',
    why: 'It decides whether an identity has to cross from one domain into another.',
    help: 'Count the authorization servers and identity providers whose statements decide about the call. A caller that is registered directly at the authorization server which the server trusts adds no issuer, whoever owns the caller.',
    options: {
      one: { label: 'One', hint: 'It knows the callers and users of this connection itself.' },
      'several-ours': {
        label: 'Several, all ours',
        hint: 'For example a staff directory and a cluster with an issuer of its own, where one accepts identities of the other.',
      },
      'cross-organisation': {
        label: 'Issuers of different organisations',
        hint: 'One accepts identities that the other asserts, for example a customer’s users or a partner’s workloads.',
      },
    },
  },
  reach: {
    title: 'Can client and server reach the issuers that they depend on?',
    short: 'Reach of issuers',
    why: 'A token helps only where it can be fetched and checked.',
    help: 'Try it from the hosts: the client asks the authorization server, and whoever checks a token fetches the issuer’s keys.',
    options: {
      reachable: {
        label: 'Yes, all of them',
        hint: 'Also where client, server and issuers are all in one cluster and nothing cuts it off from outside.',
      },
      'one-way': {
        label: 'In some directions only',
        hint: 'For example a private cluster whose keys cannot be fetched from outside.',
      },
      intermittent: { label: 'Not always', hint: 'For example an uplink that fails for hours or days.' },
      'air-gapped': {
        label: 'Only inside a closed network',
        hint: 'Nothing inside can reach an issuer outside.',
      },
    },
  },
  tls: {
    title: 'Who can read the traffic between client and server?',
    short: 'Who reads the traffic',
    why: 'A client certificate is checked where TLS ends, and whoever decrypts can read a token.',
    help: 'Ask who holds the private key of the certificate that the client is shown, and follow the request from there to the server. Where nothing decrypts in between, TLS runs from process to process.',
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
      'no-tls': {
        label: 'Whoever is on a stretch without TLS',
        hint: 'For example plain HTTP between a load balancer and the server.',
      },
      'mesh-sidecars': {
        label: 'Sidecars of our mesh, at both ends',
        hint: 'Each stands beside one workload and shows a certificate of that workload.',
      },
      'callers-proxy': {
        label: 'A proxy of the caller’s owner that decrypts',
        hint: 'Outgoing inspection, or a proxy that adds the credential to an agent’s requests.',
      },
      'own-balancer': {
        label: 'A load balancer or proxy of the server’s owner',
        hint: 'It stands in front of the server, shows one certificate for what is behind it and passes requests on.',
      },
      'own-gateway': {
        label: 'An MCP gateway of the server’s owner or of ours',
        hint: 'It answers MCP requests itself and calls on with a token of its own.',
      },
      'foreign-proxy': {
        label: 'A proxy of someone else',
        hint: 'A CDN, a tunnel or an inspection service, which passes requests on.',
      },
      'foreign-gateway': {
        label: 'An MCP gateway of someone else',
        hint: 'A hosted gateway that answers MCP requests itself and calls on.',
      },
    },
  },
  'server-certificate': {
    title: 'Who issued the certificate that the server shows?',
    short: 'Server certificate',
    why: 'It decides whether clients have to be given a root certificate before they can trust the server.',
    help: 'Look at the issuer of the certificate that the client is shown. Behind a load balancer or CDN it is the certificate of that component.',
    options: {
      'public-authority': {
        label: 'A public certificate authority',
        hint: 'Operating systems and browsers trust it without set-up, for example Let’s Encrypt.',
      },
      'internal-authority': {
        label: 'An authority of our own',
        hint: 'That of a company, a mesh or a closed network, or a self-signed certificate.',
      },
    },
  },
  'local-credential': {
    title: 'What does the local server hold for the systems behind it?',
    short: 'Local credential',
    why: 'It decides what a copy from this machine opens, and what can replace it.',
    help: 'Look at the environment in the client’s configuration, and at what the server asks for when it starts.',
    options: {
      none: { label: 'Nothing', hint: 'It works with files and programs of this machine only.' },
      'long-lived-secret': {
        label: 'A long-lived secret',
        hint: 'A personal access token, an API key or a password, even if it comes from a keychain or vault.',
      },
      'own-sign-in': {
        label: 'A sign-in of its own',
        hint: 'The user signs in by browser or device code, and the server keeps the tokens.',
      },
      'platform-login': {
        label: 'The login of a platform’s command line',
        hint: 'The session that a tool such as aws, az or gcloud has on this machine.',
      },
      'credential-helper': {
        label: 'A helper with short-lived credentials',
        hint: 'Another program hands out a credential when the server needs one.',
      },
    },
  },
  exposure: {
    title: 'Where can the credential be seen?',
    short: 'Exposure',
    why: 'It decides how much a copied credential must be prevented from doing.',
    help: 'Search logs, traces and prompts for a test credential. The memory of the process that needs it does not count, nor does a vault or another secret store that few may read. Without a credential, none of these places applies.',
    options: {
      'server-side': { label: 'In the memory of servers only' },
      device: {
        label: 'On a person’s device',
        hint: 'In a keychain, an environment variable, a browser or a file on a laptop or phone.',
      },
      'shared-surfaces': { label: 'On shared surfaces', hint: 'A vendor, model context, logs or plugins.' },
      files: {
        label: 'In files of configuration or code',
        hint: 'A repository, an image, the variables of a pipeline or the client’s configuration.',
      },
      logs: { label: 'In logs and traces', hint: 'Also in access logs of a proxy and in crash reports.' },
      vendor: {
        label: 'In a vendor’s store',
        hint: 'A hosted client, gateway or agent platform keeps it for its users.',
      },
      'model-context': {
        label: 'In the model’s context',
        hint: 'A prompt, a tool result or a file that the model reads contains it.',
      },
      'foreign-code': {
        label: 'By code of others in the same process',
        hint: 'Plugins, extensions or tools that you did not write can read it.',
      },
    },
  },
  downstream: {
    title: 'What does the server call with the caller’s authority?',
    short: 'Calls behind it',
    why: 'A token is meant for one recipient. The answer decides how the server gets one for the next.',
    help: 'List its outgoing calls. Those made with the server’s own rights only do not count. Calls that a local server makes with the user’s token do count.',
    options: {
      none: { label: 'Nothing', hint: 'It uses its own data, or calls on with rights of its own only.' },
      'same-domain': {
        label: 'An API in the same domain',
        hint: 'It trusts the same issuer. With a local server: one service, which issued the credential itself.',
      },
      'many-or-other-domains': {
        label: 'Many APIs, or APIs in other domains',
        hint: 'For example a service with another authorization server, or several servers behind a gateway.',
      },
    },
  },
  impact: {
    title: 'What is the worst that a call can do?',
    short: 'Worst effect',
    why: 'It sets how much proof a call needs and how long a credential may live.',
    help: 'Judge by the most powerful tool that this caller can use.',
    options: {
      public: { label: 'Read public data', hint: 'Anyone may read it without signing in.' },
      low: { label: 'Read data of low value', hint: 'Not public, and its loss would do little harm.' },
      sensitive: { label: 'Read sensitive data', hint: 'Personal, confidential or secret.' },
      change: { label: 'Change data', hint: 'What it changes can be restored.' },
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
      minutes: { label: 'Within minutes', hint: 'Less than an hour.' },
      hours: { label: 'Within hours', hint: 'One hour or more.' },
      days: { label: 'Within days' },
    },
  },
  mandate: {
    title: 'Which rules are not up for discussion?',
    short: 'Fixed rules',
    why: 'Such a rule holds even where the other answers would not call for it.',
    help: 'A rule may stand in a law, a contract or a standard of your organisation. Where you could decide otherwise, it is no fixed rule. A rule that may exist is not sure.',
    options: {
      none: { label: 'None' },
      'mutual-tls': {
        label: 'Mutual TLS on every connection',
        hint: 'Ordinary TLS, where only the server shows a certificate, does not meet it.',
      },
      'consent-at-use': {
        label: 'The user’s consent at each use',
        hint: 'A consent that is given once and stored does not meet it.',
      },
      'sender-constraint': {
        label: 'Tokens bound to a key',
        hint: 'A stolen token must be useless without the key: DPoP or certificate-bound tokens.',
      },
      'named-user': {
        label: 'A named user on every call',
        hint: 'A service account without a person does not meet it.',
      },
      'admin-admission': {
        label: 'Only clients or people that were admitted',
        hint: 'An administrator admits each of them beforehand.',
      },
      'named-caller': {
        label: 'A named caller on every call',
        hint: 'A person or a machine. A key or account that several share does not meet it.',
      },
      'mutual-tls-wished': {
        label: 'Mutual TLS is wished for, and is no rule',
        hint: 'A design without it would be accepted too.',
      },
    },
  },
  'workload-identity': {
    title: 'What can the calling workload prove about itself?',
    short: 'Workload identity',
    why: 'It decides which proof is possible now and which has to be built first.',
    help: 'Ask how the credential got onto the workload and what renews it. Where it has stored secrets only, or nothing, none of the proofs applies. Where a vendor runs it and says nothing about proofs, choose not sure.',
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
      'platform-token': {
        label: 'A short-lived token of its platform',
        hint: 'From a cluster, a cloud, a pipeline or an agent platform.',
      },
      'attested-certificate': {
        label: 'An attested certificate, renewed by machine',
        hint: 'The platform checks what runs there before it issues one, for example SPIRE or a mesh.',
      },
      'manual-certificate': {
        label: 'A certificate, renewed by hand',
        hint: 'Somebody requests and installs each one.',
      },
    },
  },
  presents: {
    title: 'What can the component that sends the request do with a key?',
    short: 'Use of keys',
    why: 'It decides whether a credential can be tied to a key, and how.',
    help: 'It may be an SDK, a sidecar or a gateway. Test it against a server that asks for a certificate. For a vendor’s product, its documentation has the answer; where it is silent, choose not sure.',
    options: {
      'certificate-and-signature': { label: 'Present a certificate, and sign' },
      'signature-only': { label: 'Sign only' },
      neither: { label: 'Neither' },
      'client-certificate': {
        label: 'Present a client certificate',
        hint: 'One that the server’s owner accepts. A certificate of a vendor counts only where the owner trusts it.',
      },
      signature: {
        label: 'Sign',
        hint: 'A client assertion, a DPoP proof or an HTTP request.',
      },
    },
  },
  accepts: {
    title: 'What does the server accept today?',
    short: 'Accepted today',
    why: 'It decides what works now and what the server has to learn.',
    help: 'Send a request without a credential: a server that wants a token answers 401. Its configuration says the rest. Where it checks nothing, anyone gets in. For a server that is still to be built, take what its framework can check.',
    options: {
      'oauth-tokens': {
        label: 'Access tokens of an authorization server',
        hint: 'Signed tokens, or opaque ones that it has confirmed by introspection.',
      },
      'platform-identity': { label: 'Platform identity', hint: 'Signed requests or platform tokens.' },
      certificates: { label: 'Client certificates only' },
      'api-keys': { label: 'API keys', hint: 'Fixed keys or personal access tokens, without a sign-in.' },
      anyone: { label: 'Anyone' },
      'platform-tokens': {
        label: 'Tokens of the platform',
        hint: 'From a cluster, a cloud or a pipeline, with this server as audience.',
      },
      'signed-requests': {
        label: 'Requests signed with a platform identity',
        hint: 'The signature takes the place of a token, as with SigV4.',
      },
      'client-certificates': {
        label: 'Client certificates',
        hint: 'Beside access tokens only where both are checked on each call. Where either is enough, answer no here.',
      },
      'other-sign-in': {
        label: 'Another sign-in',
        hint: 'A browser session or a ticket of a directory, for example.',
      },
    },
  },
  'authorization-server': {
    title: 'What can the authorization server that the server trusts do?',
    short: 'Authorization server',
    why: 'Each capability opens a way to get a token, to check it or to end it.',
    help: 'Read its metadata (RFC 8414) and ask who operates it. Choose what both ends of this path can use today. Where there is no authorization server, none of this applies.',
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
      'id-jag': { label: 'ID-JAG', hint: 'A company’s identity provider asserts who its user is.' },
      'external-workload-issuers': {
        label: 'Workload tokens of other issuers',
        hint: 'From a cluster, a cloud or SPIFFE.',
      },
      'live-revocation': {
        label: 'Live revocation',
        hint: 'By introspection or pushed events, so that the next call is refused.',
      },
      'backchannel-approval': { label: 'Approval over a back channel', hint: 'The user approves on another device.' },
      discovery: {
        label: 'Discovery through resource metadata',
        hint: 'The server answers 401 and names it in its metadata (RFC 9728).',
      },
      'resource-parameter': {
        label: 'It honours the resource parameter',
        hint: 'The token names the server that was asked for as its audience (RFC 8707).',
      },
      'refuses-resource-parameter': {
        label: 'It refuses requests with the resource parameter',
        hint: 'They end in an error. Where it ignores the parameter, answer no here.',
      },
      'checkable-tokens': {
        label: 'Tokens that the server can check',
        hint: 'By signature and published keys, or by introspection (RFC 7662).',
      },
      'offline-refresh': {
        label: 'Refresh for an absent user, with rotation',
        hint: 'Each use replaces the refresh token.',
      },
      'device-grant': {
        label: 'Sign-in on another device',
        hint: 'The device grant (RFC 8628), for a host without a browser.',
      },
      'layer-over-a-provider': {
        label: 'It is a layer over another provider',
        hint: 'There it is one fixed client for all of its own clients, like an OAuth proxy in an MCP framework.',
      },
    },
  },
  'client-registration': {
    title: 'How can the authorization server know this client?',
    short: 'Client registration',
    why: 'It decides whether a client can begin without an administrator.',
    help: 'Look for client_id_metadata_document_supported and registration_endpoint in its metadata. Where none of the ways is open, an administrator has to register the client first.',
    options: {
      'already-registered': {
        label: 'It already knows the client',
        hint: 'A client ID for it exists there, and the client has it.',
      },
      'client-id-metadata-document': {
        label: 'By a client ID metadata document',
        hint: 'The client ID is a URL at which the client describes itself. Client and authorization server both support it.',
      },
      'dynamic-registration': {
        label: 'By dynamic registration',
        hint: 'The client registers itself (RFC 7591), and this is switched on for it.',
      },
    },
  },
  'client-proof': {
    title: 'Which proofs of the client are taken?',
    short: 'Proofs of the client',
    why: 'It decides what can replace a shared secret, and whether a stolen token works without the key.',
    help: 'Look for token_endpoint_auth_methods_supported and dpop_signing_alg_values_supported in the metadata of the authorization server. For DPoP and certificate-bound tokens, the server has to check the proof too.',
    options: {
      'signed-client-assertion': {
        label: 'A signed client assertion',
        hint: 'private_key_jwt at the token endpoint (RFC 7523).',
      },
      'certificate-client-authentication': {
        label: 'A client certificate at the token endpoint',
        hint: 'RFC 8705. It does not depend on who ends TLS at the server.',
      },
      'platform-native-identity': {
        label: 'The platform’s own identity',
        hint: 'A managed identity, for example: workload and authorization server belong to one platform.',
      },
      dpop: { label: 'DPoP proofs', hint: 'The client signs a proof for each request (RFC 9449).' },
      'certificate-bound-tokens': {
        label: 'Tokens bound to a client certificate',
        hint: 'RFC 8705. Whoever checks the token has to see the certificate, directly or passed on.',
      },
    },
  },
  'identity-crossing': {
    title: 'How can an identity be carried into the next domain or system?',
    short: 'Identity crossing',
    why: 'It decides how a caller or user is known where another issuer or audience counts.',
    help: 'Choose what both ends can use today: the side that asserts the identity, and the side that accepts it.',
    options: {
      'token-exchange': {
        label: 'Token exchange',
        hint: 'An authorization server trades a token for one with another audience (RFC 8693).',
      },
      'identity-chaining': {
        label: 'Exchange across several systems in a row',
        hint: 'Each domain issues a token of its own for a grant from the domain before it.',
      },
      'id-jag': {
        label: 'ID-JAG',
        hint: 'The identity provider of a company asserts its signed-in user to the server’s authorization server.',
      },
      'external-workload-issuers': {
        label: 'Platform tokens of outside workloads',
        hint: 'The authorization server accepts tokens of a cluster, a cloud, a pipeline or SPIFFE as proof.',
      },
      'cloud-token-service': {
        label: 'A role at a cloud’s token service',
        hint: 'An outside token or certificate is traded for a role of the cloud, as at AWS STS.',
      },
      'spiffe-bundles': {
        label: 'SPIFFE trust bundles',
        hint: 'Two trust domains hold the keys of each other and verify each other’s certificates.',
      },
      'identity-brokering': {
        label: 'Brokered sign-in',
        hint: 'The authorization server sends users to their own identity provider.',
      },
      'several-issuers-trusted': {
        label: 'A server that trusts several issuers',
        hint: 'It checks the tokens of each issuer itself.',
      },
    },
  },
  'missing-side': {
    title: 'What is missing for the identity to cross?',
    short: 'What is missing',
    why: 'It decides who has to act before the identity can be used.',
    help: 'Ask the owners of both issuers. Where nothing is missing, the crossing only has to be set up.',
    options: {
      'caller-issuer': {
        label: 'The caller’s issuer cannot issue it',
        hint: 'For example no token for another audience, or none that others can check.',
      },
      'server-side': {
        label: 'The server’s side does not take it',
        hint: 'Neither the server nor its authorization server accepts such an identity.',
      },
      agreement: {
        label: 'There is no agreement',
        hint: 'Nobody has decided whose identities count, for what, and who answers for them.',
      },
      keys: {
        label: 'The keys cannot be reached',
        hint: 'Whoever has to check the identity cannot fetch the issuer’s keys.',
      },
    },
  },
  policy: {
    title: 'Where is authorisation decided at run time?',
    short: 'Run-time policy',
    why: 'It decides what still limits a caller who holds a valid credential.',
    help: 'Choose the strongest that is in force, not the one that is planned.',
    options: {
      none: { label: 'Nowhere', hint: 'Whoever is admitted, by a token or a certificate, may do everything.' },
      'scopes-only': {
        label: 'In the token’s scopes only',
        hint: 'The server compares the scopes or roles in the token with the tool.',
      },
      gateway: {
        label: 'At a gateway',
        hint: 'A gateway or sidecar decides by caller and path, or by caller and tool.',
      },
      'per-request': {
        label: 'In a policy decision on every call',
        hint: 'The decision sees caller, tool and arguments.',
      },
    },
  },
};
