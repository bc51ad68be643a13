/** Why a control is asked for: one sentence for each row of the controls. */
export const controlRuleTexts: { readonly [rule: string]: string } = {
  'user-signs-in-at-the-issuer':
    'A user’s authority comes from their sign-in at the authorization server, and the client never sees their password.',
  'code-exchange-is-protected':
    'The grant starts with a code that travels through a browser, and PKCE makes a copied code worthless.',
  'caller-asks-as-itself': 'The caller acts as itself, so it asks for a token in its own name and borrows no user’s.',
  'assertion-replaces-the-secret':
    'The client can sign and the issuer takes its assertion, so the private key never has to leave the client.',
  'secret-gives-way-to-an-assertion':
    'A client secret remains for now, and a signed assertion is the successor to work towards.',
  'certificate-authenticates-the-client':
    'The client’s certificate works at the token endpoint too, so no second credential has to be kept.',
  'server-publishes-its-issuer':
    'Clients of MCP learn from the server’s metadata which issuer to ask, instead of guessing.',
  'issuer-configured-until-published':
    'The issuer is configured at the client for now; the server’s metadata takes over once it is published.',
  'one-token-one-server':
    'A token that is asked for by naming this server is meant for this server and counts nowhere else.',
  'resource-sent-though-ignored':
    'The issuer is not known to honour the resource parameter; MCP has clients send it all the same.',
  'server-refuses-other-audiences':
    'The server is to accept tokens, and has to refuse one that was made for another recipient.',
  'federated-tokens-name-their-audience':
    'Identities of another issuer are accepted, and an assertion made for others must not count here.',
  'next-hop-gets-its-own-token':
    'The caller’s authority is used at further systems, and each of them needs a token of its own.',
  'terminator-gets-no-second-audience':
    'A gateway takes the call after TLS has ended, so what stands behind it needs a token of its own.',
  'issuers-are-listed': 'The server is to accept tokens, and only those of configured issuers may count.',
  'foreign-issuers-are-listed':
    'Another domain’s issuer has to be believed, and it has to be one that was chosen by name.',
  'scopes-start-small': 'A token’s scopes limit what its holder can do, so it starts with the fewest that work.',
  'platform-permissions-start-small':
    'Requests are signed with platform identity, whose permissions take the place of scopes.',
  'each-client-gets-its-own-consent':
    'Clients that are not your own code use a user’s rights through this server, so consent must name the client.',
  'refresh-token-reuse-is-noticed': 'A refresh token outlives many access tokens, so a copy of it has to be noticed.',
  'minutes-because-exposed': 'Path, actor, impact or cut-off call for a token that lives a quarter of an hour at most.',
  'no-longer-than-an-hour': 'Nothing here calls for less than half an hour, and an hour is the most that we advise.',

  'client-identified-by-its-document': 'The issuer reads metadata documents, so the client’s URL identifies it.',
  'metadata-document-instead-of-dcr':
    'Clients register themselves for now, and metadata documents are what MCP prefers to that.',
  'client-registered-beforehand':
    'An administrator registers this client, so that its name, redirects and keys were looked at once.',
  'dynamic-registration-as-fallback':
    'Unknown clients call and the issuer is not known to read metadata documents, so self-registration stays for now.',

  'stolen-token-needs-the-key':
    'Much is at stake and DPoP works at both ends, so a stolen token must fail without its key.',
  'binding-costs-little-here': 'Less is at stake, but DPoP works at both ends and makes a stolen token worthless.',
  'binding-to-plan-for':
    'Nothing binds the token yet and much is at stake; the DPoP extension of MCP, SEP-1932, is a draft.',
  'stolen-token-needs-the-certificate':
    'The certificate reaches the server, so a token bound to it fails in other hands.',

  'caller-token-exchanged':
    'The server calls further for a user, and the issuer can exchange the token for the next audience.',
  'exchange-replaces-second-consent':
    'The user has to authorise the next system separately for now; token exchange would spare that.',
  'actor-named-in-exchanged-token': 'Software or an agent acts for the user, and the exchanged token has to name both.',
  'actor-named-beside-the-user':
    'Software or an agent acts for the user, and the record should be able to tell them apart.',
  'rights-shrink-at-each-hop':
    'The token is exchanged for the next system, which needs only a part of what the first could do.',
  'rights-shrink-over-many-hops':
    'The caller’s authority reaches many systems or other domains, and each should get only its part.',
  'absent-user-is-asked': 'The user is away and must agree to each use, so the issuer asks on their device.',
  'absent-user-asked-for-irreversible-acts':
    'The user is away and the act cannot be undone, so asking them on their device is worth the wait.',
  'cut-off-live': 'A stolen credential must stop within minutes or less, and revocation or policy can do that here.',
  'cut-off-by-other-means':
    'A stolen credential must stop within minutes or less, and until it can be revoked, expiry and switching off remain.',
  'cut-off-rehearsed': 'A stolen credential may work for hours or days, if somebody knows and has tried how to end it.',
  'browser-keeps-no-serious-token':
    'The client is a page in a browser and the token is worth stealing, so a backend has to hold it.',
  'browser-better-without-tokens':
    'The client is a page in a browser, and a token that the page never holds cannot be taken from it.',
  'browser-reads-metadata-and-tokens':
    'The client is a page in a browser, which reads metadata and tokens of another origin only where that allows it.',

  'workload-identity-is-attested':
    'Attestation stands behind the workload’s certificate, and its role here rests on that.',
  'attestation-to-work-towards':
    'A client certificate is wanted here, and the workload’s proof does not rest on attestation yet.',
  'mesh-takes-the-work': 'You run both client and server, so a mesh could handle the certificates for them.',
  'certificates-renew-by-machine':
    'A client certificate is wanted here, and one that nobody renews in time stops every call.',
  'forwarded-certificates-are-stripped':
    'TLS ends before the server, so only a header can tell it about the certificate, and callers can write headers.',
  'inspection-authority-is-explicit':
    'Someone else may decrypt on the way, and a client must not answer that by switching its checks off.',
  'server-proves-itself':
    'The client sends its requests over a network and has to know that it reached the right server.',

  'provider-issues-the-assertion':
    'The identity provider vouches for its user by ID-JAG, and can refuse before a token exists.',
  'central-admission-to-ask-for':
    'Users of several domains call, and ID-JAG would let each provider admit its own; it is not usable yet.',
  'platform-token-exchanged-across-domains':
    'The workload’s platform token is what crosses the domains, so that no secret has to.',
  'platform-token-exchanged-at-the-issuer':
    'The issuer takes the platform’s token within its own domain, so the workload needs no stored secret.',
  'workload-federation-to-work-towards':
    'Federation is blocked for now, and a platform token accepted by the server’s side would unblock it.',
  'identity-comes-from-the-platform':
    'The token of the platform authenticates the caller, so the platform has to issue and renew it.',
  'request-signed-by-the-platform':
    'The server checks a signature on each request, and the caller’s platform gives it the key.',
  'identity-chained-to-other-domains':
    'A user’s authority has to reach other domains; identity chaining is the IETF draft for that.',
  'one-issuer-in-front': 'Users come from several domains, and the server should have to believe one issuer only.',
  'bundles-are-exchanged':
    'Certificates of another domain are verified here, and that needs the current keys of its authorities.',
  'bundles-stay-apart':
    'Several trust domains are verified here, and no authority may speak for a domain that is not its own.',
  'subject-matched-exactly': 'Another issuer’s identities are to be accepted, and only the intended subject may match.',
  'accounts-linked-by-subject':
    'Users of several issuers have to be told apart, and only issuer and subject together never change hands.',
  'issuer-inside-the-closed-network': 'The network is closed, so tokens have to be issued and checked inside it.',
  'tenant-from-the-token': 'Several tenants share the server, and a caller must not be able to choose another’s data.',

  'process-gets-its-credentials':
    'The server is started over stdio, where MCP has it take credentials from its environment.',
  'loopback-is-guarded': 'The server listens on localhost, where other processes and web pages could reach it.',
  'local-server-is-contained':
    'A local server runs with its user’s rights, and a fault in it reaches all that they reach.',
  'local-credentials-in-a-keychain':
    'The credentials of a local server lie on the client’s machine, where plain files are read by others.',
  'remaining-secret-in-a-vault': 'A client secret remains for now, and a vault limits who can read it.',
  'key-in-a-vault': 'The server takes API keys only, and a vault limits who can read them.',
  'keys-and-secrets-out-of-files':
    'The workload has a stored secret or a key that people handle, and both leak from files.',

  'agent-gets-power-per-task':
    'An agent picks the calls and much is at stake, so it gets rights for a task and loses them with it.',
  'no-standing-access-for-agents': 'An agent picks the calls, and rights that it does not hold cannot be misused.',
  'no-standing-access-while-away':
    'The user is away, and access that ends with the task cannot be used behind their back.',
  'each-agent-call-is-judged':
    'An agent picks the calls and much is at stake, so a valid token alone must not settle any of them.',
  'decision-point-stays-in-force': 'A policy decision on every call is in place, and this advice counts on it.',
  'each-serious-call-is-judged': 'Enough is at stake that a stolen or misused token should meet a second judgement.',
  'agent-tools-are-permitted-singly':
    'An agent picks the calls among tools that can do harm, so each tool needs its own permission.',
  'risky-tools-are-permitted-singly':
    'Some tools change things or cannot be undone, and callers of the others should not get them as well.',
  'agent-tools-listed': 'An agent picks the calls, and a list of its tools shows when it leaves its task.',
  'gateway-stays-in-force': 'A gateway decides about calls today, and this advice counts on it.',
  'one-place-for-many-hops':
    'An agent’s authority reaches many systems, and one gateway is easier to watch than each of them.',
  'one-place-in-front-of-a-weak-door':
    'The server accepts anyone or a key, so a gateway in front can check what the server does not.',
  'person-releases-irreversible-acts':
    'An agent can do what cannot be undone, and no proof of identity is a brake on that.',
  'rule-demands-consent': 'A fixed rule demands the user’s consent at each use, so somebody has to give it each time.',
  'person-samples-automated-acts':
    'Software can do what cannot be undone, and a person who looks catches errors that it repeats.',
  'person-releases-agent-changes': 'An agent can change data, and a person who sees the change first can stop it.',
  'anybody-may-call': 'Anybody may call with any client, so only a quota limits what one of them can take.',
  'public-content-is-metered':
    'The content is public and callers are not authorised, so only a quota limits what one of them can take.',
  'agents-loop': 'An agent can repeat a call many times in a minute without noticing what it costs.',
  'client-fetches-what-strangers-name':
    'A server outside your organisation names the addresses that the client’s side fetches during discovery.',
  'exposed-credentials-leave-by-few-ways':
    'The credential can be seen on shared surfaces, and fewer ways out mean fewer ways to lose it.',
  'server-calls-on':
    'The server calls further systems, and a request that was steered elsewhere should not get through.',

  'user-and-agent-both-recorded':
    'The call carries a user’s authority, so the record has to show for whom it was made and by what.',
  'each-caller-recorded': 'The caller acts as itself, and an investigation has to find out which caller it was.',
  'no-token-in-logs': 'Credentials travel over a network here, and logs are copied further than anybody remembers.',
  'no-secret-in-local-logs':
    'A local server has credentials in its memory and often writes its errors to a plain file.',
  'remaining-secret-expires': 'A client secret remains for now, and without an expiry it would remain for good.',
  'key-expires': 'The server takes API keys only, and without an expiry a copy works for good.',
  'signing-key-rotates':
    'The client proves itself with a signing key, and rotation limits what an unnoticed copy is worth.',
  'stored-credentials-rotate':
    'The workload has a stored secret or a certificate renewed by hand, and both need an end date.',
  'machine-identity-has-an-owner':
    'Software or an agent calls, and its identity outlives its purpose unless a person answers for it.',
  'secret-has-an-owner': 'A client secret remains for now, and its owner is the one who has to see it replaced.',
  'key-has-an-owner': 'The server takes API keys only, and a key without an owner is never withdrawn.',
  'connected-clients-are-listed':
    'People connect clients to this server, and a list shows which of them are still in use.',
  'local-code-is-checked': 'A local server is code that runs with its user’s rights, so its origin has to be known.',
  'foreign-server-is-checked':
    'Another organisation runs the server, and what it returns steers the client that calls it.',
};
