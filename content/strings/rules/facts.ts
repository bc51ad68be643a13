/** Why a derived fact holds: one sentence for each row of the tables between the answers and the result. */
export const factRuleTexts: { readonly [rule: string]: string } = {
  'certificate-of-the-client-works-at-the-token-endpoint':
    'The client holds a certificate of its own, and the authorization server takes client certificates at its token endpoint.',
  'cloud-role-is-the-grant':
    'The workload has a platform token, for which the token service of a cloud hands out a role.',
  'exchange-is-the-grant-across-domains':
    'The workload has a platform token, which the authorization server of the other domain exchanges.',
  'no-grant-for-a-machine-without-a-platform-token':
    'The authorization server offers no grant for machines, and the workload has no platform token to exchange.',
  'no-grant-for-machines-in-one-domain':
    'The authorization server offers no grant for machines, and within one domain no platform token takes its place.',
  'no-grant-for-machines-out-of-reach':
    'The authorization server offers no grant for machines, and the keys of a platform do not reach it.',
  'no-attested-workload-to-federate':
    'The server takes certificates only, and the workload has no attested certificate that another domain could accept.',
  'no-attested-certificate-to-present':
    'The workload holds no certificate that is renewed by machine, and no mesh presents one for it.',
  'bundles-do-not-carry-platform-tokens':
    'Only trust bundles could cross between the domains, and the workload has no attested identity for them.',
  'one-platform-believes-itself':
    'Issuer and server belong to one domain, so the server accepts the identities of its own platform.',
  'no-foreign-platforms-in-a-closed-network':
    'The network is closed, and the platform belongs to another organisation whose keys do not come in.',
  'no-keys-of-foreign-platforms':
    'The keys of the platform of another domain do not reach the server that would check its tokens.',
  'nobody-takes-foreign-platforms':
    'The platform belongs to another domain, and nothing at the side of the server accepts its identities.',
  'platform-is-not-known-to-be-refused':
    'Nothing that is answered says that the server refuses the platform of the caller.',

  'reached-over-the-network': 'Where the client reaches the server over a network, a credential may have to travel.',
  'reached-on-loopback':
    'Client and server run on the same machine, where a call over HTTP stays on the loopback interface.',
  'started-as-a-process': 'The client starts the server as a local process and talks to it over stdio.',

  'person-acts-for-themselves': 'A person decides each step, and the call carries that person’s own authority.',
  'user-takes-part': 'The call carries the authority of a user who is present and can answer.',
  'user-consented-and-left': 'The call carries the authority of a user who consented once and is away now.',
  'caller-holds-a-token-of-the-user':
    'The caller holds a token of the user, and that token was issued for another audience than this server.',
  'users-and-the-caller-itself':
    'The connection carries calls with the authority of users and calls with the caller’s own authority.',
  'caller-acts-as-itself': 'The caller acts as a service with rights of its own, for no particular user.',
  'some-user-takes-part':
    'The call carries a user’s authority, at least in part, and in which of the possible ways is not known.',
  'whose-authority-is-not-known': 'Whether the call carries a user’s authority or the caller’s own is not known.',

  'client-is-code-of-ours': 'Your own code sends the requests, so you decide what it holds and how it proves itself.',
  'client-is-a-managed-product': 'A finished product sends the requests, from machines that you manage.',
  'client-runs-in-a-vendors-cloud':
    'The client runs in a vendor’s cloud, so the vendor decides what it can hold and present.',
  'client-is-a-page-in-a-browser': 'The client is a page in a browser, and such a client keeps no secret.',
  'client-is-software-of-a-partner': 'The client is software of a partner, which is registered before it calls.',
  'client-may-be-anybodys': 'Anybody may call with any client, so nothing is agreed with a client beforehand.',
  'client-on-the-same-machine':
    'The client runs on the same machine as the server, so the question of who runs it is not asked.',
  'client-is-not-known': 'Who runs the client, and with it what the client can hold and prove, is not known.',

  'server-is-run-by-us': 'Your organisation runs the server, so it can change what the server accepts.',
  'server-is-run-by-others': 'Another organisation runs the server and decides what the server accepts.',
  'server-on-the-same-machine':
    'The server runs on the same machine as the client, so the question of who runs it is not asked.',
  'owner-of-the-server-is-not-known': 'Who runs the server, and so who can change what it accepts, is not known.',

  'policy-decides-each-call': 'A policy decides on every single call whether it is allowed.',
  'gateway-decides': 'A gateway in front of the server decides which calls are allowed.',
  'scopes-decide': 'The scopes in the token are all that decides what a call may do.',
  'nothing-decides-at-run-time': 'Nothing decides at run time whether a particular call is allowed.',
  'decision-point-is-not-known': 'Where a call is allowed or refused at run time is not known.',

  'call-can-do-harm': 'A call that reads data which is not public, or changes something, has to be authorised.',
  'authority-travels-on':
    'Where the server uses the caller’s authority at other systems, it has to know whose authority that is.',
  'server-asks-for-a-token':
    'A server that asks for an access token has something to guard, even where the data is public.',
  'server-asks-for-a-platform-token':
    'A server that asks for a token of the platform guards what it offers, even where the data is public.',
  'server-asks-for-a-signed-request':
    'A server that asks for signed requests guards what it offers, even where the data is public.',
  'server-asks-for-a-certificate':
    'A server that asks for a client certificate guards what it offers, even where the data is public.',
  'server-asks-for-a-key': 'A server that asks for an API key guards what it offers, even where the data is public.',
  'server-asks-for-another-sign-in':
    'A server that asks for a sign-in of any kind guards what it offers, even where the data is public.',
  'rule-demands-a-certificate':
    'Where a rule demands mutual TLS, the connection has to be guarded whatever the data is worth.',
  'rule-demands-the-users-consent':
    'Where a rule demands consent at each use, the call has to be guarded whatever the data is worth.',
  'rule-demands-bound-tokens':
    'Where a rule demands tokens that are bound to a key, the call needs such a token whatever it reads.',
  'rule-demands-a-named-user':
    'Where a rule demands a named user on every call, the server has to authenticate that user.',
  'rule-demands-admission':
    'Where an administrator has to admit clients or people first, the server has to tell who calls.',
  'rule-demands-a-named-caller':
    'Where a rule demands a named caller on every call, the server has to authenticate each caller.',
  'local-server-still-guarded':
    'A server on the client’s machine runs beside other files and programs, so it stays guarded.',
  'public-read-only-content':
    'The server hands public data to anyone, carries no authority further and falls under no fixed rule.',
  'server-asks-for-a-credential':
    'The server asks for a credential, so the path counts as guarded even if the data is public.',
  'rule-demands-protection':
    'A fixed rule demands mutual TLS or consent, so the path is guarded whatever the data is worth.',

  'nothing-to-guard': 'The server hands public data to anyone, so no caller has to be authorised.',
  'local-process-is-guarded':
    'The server runs on the client’s machine, so other programs there must not be able to use it freely.',
  'harm-is-certain':
    'The worst call reads data that is not public, or changes something, so every caller has to be authorised.',
  'authority-certainly-travels-on':
    'The server uses the caller’s authority at other systems, so it must know whose authority that is.',
  'server-certainly-asks-for-oauth-tokens':
    'The server asks for an access token, so the call is guarded even if the data is public.',
  'server-certainly-asks-for-platform-tokens':
    'The server asks for a token of the platform, so the call is guarded even if the data is public.',
  'server-certainly-asks-for-signed-requests':
    'The server asks for signed requests, so the call is guarded even if the data is public.',
  'server-certainly-asks-for-client-certificates':
    'The server asks for a client certificate, so the call is guarded even if the data is public.',
  'server-certainly-asks-for-api-keys':
    'The server asks for an API key, so the call is guarded even if the data is public.',
  'server-certainly-asks-for-other-sign-in':
    'The server asks for a sign-in of its own kind, so the call is guarded even if the data is public.',
  'rule-certainly-demands-mutual-tls':
    'A rule demands mutual TLS, so the connection is guarded whatever the data is worth.',
  'rule-certainly-demands-consent-at-use':
    'A rule demands the user’s consent at each use, so the call is guarded whatever the data is worth.',
  'rule-certainly-demands-sender-constraint':
    'A rule demands tokens that are bound to a key, so the call is guarded whatever the data is worth.',
  'rule-certainly-demands-named-user':
    'A rule demands a named user on every call, so the call is guarded whatever the data is worth.',
  'rule-certainly-demands-admin-admission':
    'A rule lets in only whom an administrator has admitted, so the call is guarded whatever the data is worth.',
  'rule-certainly-demands-named-caller':
    'A rule demands a named caller on every call, so the call is guarded whatever the data is worth.',
  'need-for-a-guard-is-not-known':
    'Whether the content is public and open to anyone is not known, so the need for protection is open.',

  'identity-crosses-our-domains':
    'Several issuers of your own have to be believed, so identities cross between their domains.',
  'identity-crosses-organisations':
    'One organisation has to believe identities that another organisation’s issuer asserts.',
  'identity-crosses-somewhere':
    'Several issuers have to be believed, and it is not known whether all of them are your own.',
  'one-issuer-is-enough': 'Only one issuer has to be believed on this path, so no identity crosses a domain.',
  'no-issuer-on-a-local-hop': 'The hop stays on one machine, so no issuer has to be believed on it.',
  'number-of-issuers-is-not-known': 'How many issuers have to be believed on this path is not known.',

  'credential-in-logs': 'Whoever can read the logs and traces can use a credential that is written to them.',
  'credential-in-a-vendors-store': 'A credential in a vendor’s store can be copied by whoever reads that store.',
  'credential-in-the-models-context':
    'A credential in the model’s context can leave with any answer or tool call of the model.',
  'credential-beside-foreign-code':
    'Plugins and tools in the same process can read the credentials that the process holds.',
  'credential-in-files': 'A credential in files of configuration or code is copied wherever these files go.',
  'credential-sent-without-tls':
    'A credential that is sent without TLS can be read by anyone on that stretch of the network.',
  'credential-on-a-device':
    'A credential on a person’s device can be read by other software that runs there as that person.',
  'credential-in-memory-or-a-secret-store':
    'The credential is only in the memory of the process that needs it, or in a secret store.',

  'foreign-proxy-reads-the-traffic':
    'A proxy of another organisation that decrypts the traffic can read every credential in it.',
  'foreign-gateway-reads-the-traffic':
    'A gateway of another organisation receives the credentials that are sent through it.',
  'callers-proxy-reads-the-traffic':
    'A proxy of the caller’s owner that decrypts the traffic can read every credential in it.',
  'balancer-reads-the-traffic':
    'A load balancer or proxy of the server’s owner that decrypts the traffic can read the credentials in it.',
  'own-gateway-reads-the-traffic':
    'A gateway of either side’s own organisation receives the credentials that are sent to it and can read them.',
  'nobody-reads-the-traffic':
    'Apart from sidecars of a mesh, no component between client and server decrypts the traffic.',

  'irreversible-or-regulated': 'Where a call can do what cannot be undone, the highest assurance is needed.',
  'agent-changes-data': 'Where an agent that picks its own tools can change data, the highest assurance is needed.',
  'worth-stealing-on-shared-surfaces':
    'A credential for sensitive data or changes that can be seen on shared surfaces asks for high assurance.',
  'worth-stealing-among-tenants':
    'Where several tenants share a server that holds sensitive data or changes data, high assurance is needed.',
  'worth-stealing-across-organisations':
    'Where sensitive data or changes depend on identities of another organisation, high assurance is needed.',
  'sensitive-or-changing': 'A call that reads sensitive data or changes data asks for more than basic assurance.',
  'credential-on-shared-surfaces':
    'A credential that can be seen on shared surfaces asks for more than basic assurance.',
  'agent-picks-the-calls':
    'Where an agent picks the calls, more than basic assurance is needed even for data of low value.',
  'several-tenants': 'Where several tenants share the server, keeping them apart asks for more than basic assurance.',
  'several-organisations': 'Where another organisation’s identities are believed, more than basic assurance is needed.',
  'little-to-lose':
    'The data is public or of low value and the credential stays off shared surfaces: basic assurance is enough.',

  'token-handed-to-a-vendor':
    'A token that lies in a vendor’s cloud, where others may see it, lives five minutes at most, by our heuristic.',
  'vendor-shows-it-to-the-model':
    'A token that a vendor’s client puts into the model’s context lives five minutes at most, by our heuristic.',
  'token-made-for-one-leg':
    'A token that is exchanged for one leg of a chain lives five minutes at most, by our heuristic.',
  'cut-off-in-seconds':
    'Where a stolen credential must stop working within seconds, five minutes is our limit for any lifetime.',
  'irreversible-acts-need-fresh-tokens':
    'An act that cannot be undone calls for a fresh token: ten minutes at most, by our heuristic.',
  'path-is-exposed':
    'A token that can be seen on shared surfaces lives a quarter of an hour at most, by our heuristic.',
  'nobody-watches-an-agent':
    'A token for an agent whose steps are not checked lives a quarter of an hour at most, by our heuristic.',
  'cut-off-in-minutes':
    'Where a stolen credential must stop working within minutes, a quarter of an hour is our limit.',
  'foreign-party-reads-the-traffic':
    'A token that another organisation can read on its way lives half an hour at most, by our heuristic.',
  'data-worth-stealing': 'A token that opens sensitive data or changes lives half an hour at most, by our heuristic.',
  'many-hops-behind-the-server':
    'A token whose authority reaches many systems or other domains lives half an hour at most, by our heuristic.',
  'little-exposed': 'The credential is little exposed and opens little of value: an hour, by our heuristic.',

  'rule-demands-consent-at-each-use': 'A rule demands that the user consents each time the authority is used.',
  'no-rule-demands-consent': 'No rule that is named here demands the user’s consent at each use.',
  'rule-on-consent-is-not-known': 'Whether a rule demands the user’s consent at each use is not known.',

  'rule-on-mutual-tls-stands': 'A rule that is not up for discussion demands mutual TLS on every connection.',
  'no-rule-on-mutual-tls': 'No rule that is named here demands mutual TLS on every connection.',
  'rule-on-mutual-tls-is-not-known': 'Whether a rule demands mutual TLS on every connection is not known.',

  'network-is-closed': 'The network is closed, so only what works without the internet can be used.',
  'uplink-fails-at-times': 'The uplink can fail for hours or days, so credentials and keys have to last without it.',
  'network-is-not-known-to-be-cut': 'The network is not known to be closed or to lose its uplink for long.',

  'agreement-named-as-missing': 'The parties have not yet agreed that one accepts identities which the other asserts.',
  'agreement-not-named-as-missing': 'An agreement between the domains is not named as missing.',
  'agreement-is-not-known': 'Whether a missing agreement is what keeps identities from crossing here is not known.',

  'keys-named-as-missing': 'The keys of the other domain’s issuer are named as out of reach.',
  'keys-not-named-as-missing': 'The keys of the other domain’s issuer are not named as out of reach.',
  'missing-keys-not-known': 'Whether unreachable keys are what keeps identities from crossing here is not known.',

  'issuer-of-the-caller-named-as-missing':
    'The caller’s own issuer cannot yet issue an identity for use in the other domain.',
  'issuer-of-the-caller-not-named-as-missing':
    'The caller’s own issuer is not named as what keeps its identity from crossing.',
  'issuer-of-the-caller-is-not-known':
    'Whether the caller’s own issuer is what keeps its identity from crossing is not known.',

  'tls-ends-at-a-foreign-proxy': 'A proxy of another organisation ends TLS between client and server.',
  'tls-ends-at-a-foreign-gateway': 'A gateway of another organisation ends TLS between client and server.',
  'tls-is-not-known-to-end-at-others': 'No component of another organisation is known to end TLS on this path.',

  'tls-ends-at-the-callers-proxy': 'A proxy of the caller’s owner ends TLS before the connection reaches the server.',
  'tls-is-not-known-to-end-at-a-callers-proxy': 'No proxy of the caller’s owner is known to end TLS on this path.',

  'a-stretch-without-tls': 'A stretch of the way between client and server has no TLS.',
  'no-stretch-is-known-to-lack-tls': 'No stretch of the way between client and server is known to lack TLS.',

  'platform-belongs-to-the-issuer':
    'The authorization server takes identities of its own platform, so no outside platform is needed.',
  'platform-is-outside-the-issuer':
    'The authorization server takes tokens of platforms that have an issuer of their own.',
  'no-outside-platform-accepted':
    'No authorization server on this path is known to take tokens of an outside platform.',
  'outside-platform-is-not-known': 'Whether the authorization server takes tokens of an outside platform is not known.',

  'server-checks-tokens': 'The server takes access tokens of an authorization server as proof of the caller’s rights.',
  'server-checks-no-tokens': 'The answers name no access tokens among what the server takes today.',
  'tokens-at-the-server-not-known': 'Whether the server takes access tokens of an authorization server is not known.',

  'server-checks-platform-tokens': 'The server takes tokens of the platform that name it as their audience.',
  'server-checks-no-platform-tokens': 'The answers name no tokens of a platform among what the server takes today.',
  'platform-tokens-at-the-server-not-known':
    'Whether the server takes tokens that the platform issues for it is not known.',

  'server-checks-signed-requests': 'The server takes requests that are signed with an identity of the platform.',
  'server-checks-no-signed-requests': 'The answers name no signed requests among what the server takes today.',
  'signed-requests-at-the-server-not-known':
    'Whether the server takes requests that are signed with a platform identity is not known.',

  'server-checks-certificates': 'Client certificates are among what the server takes as proof of a caller today.',
  'server-checks-no-certificates': 'The answers name no client certificates among what the server takes today.',
  'certificates-at-the-server-not-known': 'Whether the server asks for a client certificate today is not known.',

  'sidecar-presents-the-certificate':
    'A sidecar of the mesh presents the client certificate on behalf of the workload.',
  'sender-can-present':
    'The component that sends the requests can present a client certificate which the server’s owner accepts.',
  'unknown-client-has-no-certificate':
    'Nothing shows that the client, which may be anybody’s or local, has a client certificate to present.',
  'sender-cannot-present': 'The component that sends the requests is not able to present a client certificate.',
  'presenting-is-not-known':
    'Whether the component that sends the requests can present a client certificate is not known.',

  'sender-can-sign': 'The component that sends the requests can sign with a key, or is of a kind that can.',
  'sender-holds-no-key': 'No answer says that the component which sends the requests can sign with a key.',
  'signing-is-not-known': 'Whether the component that sends the requests can sign with a key is not known.',

  'platform-issues-a-token': 'The platform issues the calling workload short-lived tokens that name it.',
  'platform-issues-no-token': 'No answer says that a platform issues tokens to the calling workload.',
  'platform-token-is-not-known': 'Whether a platform issues tokens to the calling workload is not known.',

  'sidecars-hold-rotating-certificates': 'The sidecars of the mesh hold certificates that the mesh issues and renews.',
  'certificate-renewed-by-machine': 'The workload has an attested certificate that machines issue and renew.',
  'certificate-of-whoever-runs-the-client':
    'Whoever runs the client has a certificate for it, and the server’s owner accepts that certificate.',
  'certificate-renewed-by-hand':
    'The workload holds a certificate that people renew, which fails when a renewal is forgotten.',
  'no-certificate-issued':
    'No certificate is among what the workload can prove, neither one renewed by machine nor by hand.',
  'no-certificate-where-none-can-be-presented':
    'No answer names a certificate of the caller or a component that could present one.',
  'certificate-is-not-known': 'Whether the caller has a certificate, and what renews it, is not known.',
  'client-is-not-yours-to-equip':
    'A vendor’s cloud, a browser or an unknown client sends the requests, so your certificate cannot be on it.',
  'product-takes-no-certificate':
    'A person works with a finished product, which we take to have no place for your certificate.',
  'certificate-ends-at-a-foreign-party':
    'A component of someone else ends TLS, so the client’s certificate goes no further.',
  'platform-token-but-no-certificate':
    'The platform gives the workload tokens, but a certificate that machines issue is not available to it.',
  'certificate-ends-at-our-terminator':
    'An attested certificate ends at the terminator of the server’s owner and is only reported to the server.',

  'certificate-ends-at-a-foreign-proxy':
    'A proxy of another organisation ends TLS, so a client certificate goes no further than this proxy.',
  'certificate-ends-at-a-foreign-gateway':
    'A gateway of another organisation ends TLS, so a client certificate goes no further than this gateway.',
  'certificate-ends-at-the-callers-proxy':
    'A proxy of the caller’s owner ends TLS, so the workload’s certificate goes no further than this proxy.',
  'certificate-needs-tls': 'A stretch of the way has no TLS, and a client certificate is only shown within TLS.',
  'certificate-is-passed-on-by-our-balancer':
    'A load balancer of the server’s owner ends TLS and can pass the verified certificate on to the server.',
  'certificate-reaches-the-server':
    'No intermediary ends TLS on the way, so a certificate that is presented reaches the server’s end unbroken.',
  'no-certificate-on-a-local-hop': 'The hop stays on one machine, so no certificate is shown on it.',
  'path-is-not-known': 'Where TLS ends, and so how far a client certificate reaches, is not known.',

  'issuer-cannot-bind-to-certificates':
    'No authorization server on this path is known to bind access tokens to a certificate.',
  'no-bound-token-where-no-token-is-taken':
    'No access token is known to be taken here, so there is none to bind to a certificate.',
  'certificate-does-not-arrive':
    'No certificate that machines renew reaches the server, so it could not check a token bound to one.',
  'nothing-to-bind-to':
    'No certificate that machines renew is available to the caller, so a token has nothing to be bound to.',
  'no-certificate-presented-to-bind-to':
    'The sender is not known to be able to present a client certificate to which a token could be bound.',
  'token-can-be-bound-to-the-certificate':
    'The issuer can bind a token to the certificate, and the same certificate reaches the server.',
  'binding-to-a-certificate-is-not-known':
    'Whether an access token can be bound to a certificate of the caller is not known.',
  'server-of-tokens-cannot-bind': 'No authorization server on this path is known to issue certificate-bound tokens.',
  'no-bound-token-taken-at-this-door':
    'The server takes no access tokens today, so there is none to bind to a certificate.',

  'dpop-not-offered': 'No authorization server on this path is known to bind tokens to a key with DPoP.',
  'dpop-needs-a-key': 'DPoP needs a signature with each request, and the sender is not known to be able to sign.',
  'no-proof-where-no-token-is-taken':
    'DPoP binds an access token to a key, and the server is not known to take access tokens.',
  'dpop-works-at-both-ends':
    'Issuer and server take DPoP proofs, and the component that sends the requests can sign them.',
  'dpop-is-not-known': 'Whether DPoP can be used at both ends of this path is not known.',

  'assertions-not-accepted': 'No authorization server on this path is known to take signed client assertions.',
  'assertion-needs-a-key': 'A client assertion has to be signed, and the client is not known to have a key for it.',
  'public-client-signs-no-assertion':
    'A browser page or an unknown client is a public client, and client assertions are for confidential clients.',
  'assertion-works-at-both-ends': 'The issuer takes signed client assertions, and the client can sign one.',
  'assertion-is-not-known': 'Whether the client can prove itself with a signed assertion is not known.',

  'no-certificate-taken-at-the-token-endpoint':
    'No token endpoint on this path is known to authenticate clients by certificate.',
  'no-certificate-for-the-token-endpoint':
    'The client is not known to have a certificate that it could show at the token endpoint.',
  'sender-presents-none-at-the-token-endpoint':
    'The client itself is not known to be able to present a certificate at the token endpoint.',
  'public-client-has-no-certificate':
    'A browser page or an unknown client is a public client and does not authenticate by certificate.',
  'certificate-works-at-the-token-endpoint':
    'The token endpoint authenticates clients by certificate, and this client can present one.',
  'certificate-by-hand-works-at-the-token-endpoint':
    'The authorization server takes client certificates, and the client has one that people renew.',
  'certificate-at-the-token-endpoint-is-not-known':
    'Whether the client can prove itself by certificate at the token endpoint is not known.',

  'workload-has-no-platform-token': 'No platform is known to give the caller a token that an issuer could take.',
  'issuer-keys-out-of-reach':
    'Issuers are reachable in some directions only, so the keys behind a platform token may be out of reach.',
  'issuer-keys-outside-the-closed-network':
    'The network is closed, and the keys of another organisation’s issuer stay outside.',
  'platform-of-the-issuer-names-the-workload':
    'The authorization server takes the identity that its own platform gives the workload.',
  'issuer-takes-tokens-of-outside-platforms':
    'The authorization server takes tokens of outside platforms, and can check those of the caller’s platform.',
  'issuer-takes-tokens-of-foreign-platforms':
    'The authorization server takes tokens of outside platforms, and the keys to check them can be fetched.',
  'no-platform-identity-accepted':
    'No authorization server on this path is known to take a platform’s token as proof of the client.',
  'platform-authentication-is-not-known':
    'Whether the workload can prove itself to the authorization server with its platform’s token is not known.',

  'client-discovers-the-issuer': 'The client finds the issuer through the discovery that MCP describes.',
  'client-is-known-already': 'The authorization server already knows this client, so a sign-in can start.',
  'client-can-be-configured':
    'The client can be configured by people you can reach, so it can be told which issuer to use.',
  'no-client-on-a-local-hop': 'The hop stays on one machine, so no client has to find an issuer.',
  'client-of-others-finds-no-issuer':
    'A client that you do not configure and that is not registered finds no issuer without MCP discovery.',
  'finding-the-issuer-is-not-known':
    'Whether the client can find the authorization server, or is known to it, is not known.',
  'unknown-client-finds-no-issuer':
    'Any client may call, and without MCP discovery a client that is not configured finds no issuer.',
  'foreign-client-finds-no-issuer':
    'A vendor’s or browser’s client, not known to be registered, finds no issuer without MCP discovery.',

  'issuer-refuses-the-resource':
    'The authorization server refuses requests that carry the resource parameter, which MCP clients have to send.',
  'resource-parameter-is-honoured':
    'The authorization server honours the resource parameter and issues each token for the server that it names.',
  'resource-parameter-is-ignored':
    'The authorization server is known neither to honour the resource parameter nor to refuse requests that carry it.',
  'resource-parameter-is-not-known': 'What the authorization server does with the resource parameter is not known.',

  'server-can-check-the-tokens':
    'The server can check the tokens of this authorization server, by signature or by introspection.',
  'server-cannot-check-the-tokens':
    'No way is known in which the server could check tokens, and it is not known to take any.',
  'checking-is-not-known': 'In which way the server checks the tokens of the authorization server is not known.',

  'issuer-keeps-a-grant-for-absent-users':
    'The authorization server issues refresh tokens for a user who is away, and rotates them.',
  'issuer-keeps-no-grant-for-absent-users':
    'No authorization server on this path is known to refresh tokens for a user who is away.',
  'absent-users-at-the-issuer-not-known':
    'Whether the authorization server refreshes tokens for a user who is away is not known.',

  'backchannel-approval-offered': 'The authorization server can ask an absent user for approval on another device.',
  'no-backchannel-approval':
    'No authorization server on this path is known to ask a user for approval on another device.',
  'backchannel-approval-is-not-known':
    'Whether the authorization server can ask an absent user for approval is not known.',

  'nothing-revokes-at-once':
    'Without live revocation and without a policy decision on every call, a token works until it expires.',
  'issuer-revokes-at-once':
    'Live revocation at the issuer ends a token while it is still valid, by introspection or pushed events.',
  'policy-refuses-at-once': 'A policy decision on every call can refuse a caller whose token is still valid.',

  'machine-grant-offered': 'The authorization server offers a grant for callers that act as themselves.',
  'platform-token-is-the-grant':
    'The issuer is not known to offer a grant of its own for machines, but can take the platform’s token as one.',
  'no-grant-for-machines':
    'The issuer is not known to offer a grant for machines, and it can take no platform token from this caller.',
  'machine-grant-is-not-known':
    'Whether the authorization server has a way for this caller to get a token as a machine is not known.',

  'token-of-the-user-can-be-exchanged': 'A user’s token can be exchanged on this path for one with another audience.',
  'token-of-the-user-can-be-chained':
    'A user’s identity can be carried across several systems in a row by identity chaining.',
  'sign-in-of-the-user-can-be-asserted':
    'A user’s identity provider can assert their sign-in on this path with an ID-JAG.',
  'no-provider-outside-the-closed-network':
    'No provider outside the closed network can assert the sign-in, and no exchange of the user’s token is known.',
  'no-provider-outside-the-closed-network-and-exchange-is-not-known':
    'No provider outside the closed network can assert the sign-in; whether the user’s token can be exchanged is open.',
  'no-assertion-for-a-public-client':
    'A public client gets no assertion of a sign-in, and no exchange of the user’s token is known.',
  'no-assertion-for-a-public-client-and-exchange-is-not-known':
    'A public client gets no assertion of a sign-in; whether the user’s token can be exchanged is not known.',
  'token-of-the-user-cannot-be-exchanged':
    'Nothing on this path is known to exchange a user’s token for one that this server accepts.',
  'exchange-is-not-known': 'Whether a user’s token can be exchanged for one that this server accepts is not known.',

  'id-jag-not-offered': 'No authorization server on this path is known to take an ID-JAG from an identity provider.',
  'id-jag-needs-a-confidential-client':
    'ID-JAG is made for clients that can keep a secret, which a browser page or an unknown client cannot.',
  'id-jag-needs-a-reachable-provider':
    'ID-JAG needs the identity provider and the issuer within reach, and here they are not always or not all reachable.',
  'id-jag-needs-a-client-that-proves-itself':
    'ID-JAG expects clients that prove themselves, and this product is not known to have a proof that the issuer takes.',
  'id-jag-needs-an-application-that-proves-itself':
    'ID-JAG expects clients that prove themselves; software on users’ devices keeps no secret, and it has nothing else here.',
  'id-jag-works-at-both-ends':
    'Provider and issuer support ID-JAG, both can be reached, and the client is of a kind that can use it.',
  'id-jag-works-with-a-signed-assertion':
    'The issuer takes an ID-JAG, and the client proves itself to it with a signed assertion.',
  'id-jag-works-with-a-certificate':
    'The issuer takes an ID-JAG, and the client proves itself to it with a certificate.',
  'id-jag-works-in-a-vendors-cloud':
    'The issuer takes an ID-JAG, and a client in its vendor’s cloud can keep a secret.',
  'id-jag-is-not-known': 'Whether ID-JAG can be used at both ends of this path is not known.',
  'id-jag-needs-a-product-that-proves-itself':
    'ID-JAG expects clients that prove themselves; a product on many machines keeps no secret, and it has nothing else here.',

  'platform-vouches-for-the-workload':
    'The platform confirms the identity of the workload in a token that others can check.',
  'attestation-vouches-for-the-workload':
    'Attestation gives the workload a signed identity that another domain can check.',
  'workload-has-nothing-to-federate':
    'The workload is not known to have a platform token or an attested identity that another domain could check.',
  'identity-of-the-workload-is-not-known':
    'Whether the workload has a signed identity that another domain could check is not known.',

  'trust-bundles-can-be-exchanged':
    'The server takes certificates, and attested ones can be checked across domains with exchanged trust bundles.',
  'certificate-of-another-domain-not-accepted':
    'The server checks workloads by certificate and is not known to hold trust bundles of another domain.',
  'no-attested-certificate-to-federate':
    'The server checks workloads by certificate, and this one can show no attested certificate across domains.',
  'certificate-acceptance-is-not-known':
    'Whether the server can check the workload’s certificate across domains is not known.',
  'issuer-exchanges-the-platform-token':
    'The server’s issuer can check a token of an outside platform and issue one of its own for it.',
  'cloud-hands-out-a-role':
    'The token service of a cloud can give an outside workload a role in exchange for its own token.',
  'workload-token-can-be-exchanged':
    'Token exchange can turn a token of another domain into one that this server accepts.',
  'server-lists-the-issuer-of-the-workload':
    'The server trusts several issuers, so it can accept tokens of the workload’s own issuer.',
  'bundles-carry-signed-identities':
    'The workload’s attested identity can be checked across domains through exchanged trust bundles.',
  'nobody-to-accept-a-foreign-identity':
    'Nothing on this path is known to accept an identity that another domain asserts about a workload.',
  'bundles-without-an-attested-identity':
    'Only trust bundles could carry the workload’s identity, and it is not known to have an attested one.',
  'acceptance-of-the-workload-is-not-known':
    'Whether anything on this path accepts the workload’s identity from another domain is not known.',

  'token-of-the-user-is-exchanged':
    'Token exchange turns the user’s token into one that has this server as its audience.',
  'token-of-the-user-is-chained':
    'Identity chaining carries the user’s identity from their domain to the issuer of this server.',
  'sign-in-of-the-user-is-asserted':
    'The caller’s side can have the user’s sign-in asserted to the server’s issuer with an ID-JAG.',
  'token-of-the-user-is-not-accepted':
    'The caller holds a token of the user, and nothing here is known to exchange it.',
  'acceptance-of-the-users-token-is-not-known':
    'The caller holds a token of the user, and whether it can be exchanged is not known.',
  'provider-vouches-for-the-user':
    'The user’s identity provider can confirm who they are to the issuer of the server, by ID-JAG.',
  'server-lists-the-issuers-of-the-users':
    'The server trusts several issuers, so it can accept tokens of the users’ own issuers.',
  'several-providers-behind-one-issuer': 'One issuer can broker the sign-ins of users at several identity providers.',
  'nobody-accepts-the-users-of-another-domain':
    'Nothing on this path is known to accept users whom the issuer of another domain has signed in.',
  'assertion-needs-a-signed-in-person':
    'ID-JAG needs a user who is signed in, and nothing else is known to accept one who is away.',
  'acceptance-of-the-user-is-not-known': 'Whether anything on this path accepts users of another domain is not known.',

  'closed-network-shuts-out-foreign-issuers':
    'Identities of another organisation’s issuer have to be believed, and the closed network keeps its keys out.',
  'foreign-keys-out-of-reach':
    'Issuers can be reached in some directions only, so the keys of another domain’s issuer may not arrive.',
  'foreign-keys-named-as-missing': 'The keys of the other issuer are named as what is missing for identity to cross.',
  'foreign-keys-can-be-fetched':
    'Issuers can be reached, at least at times, so the keys that check their tokens can be fetched.',
  'keys-stay-inside-the-closed-network':
    'The network is closed, and every identity that has to be believed in it is from your own side.',
  'no-keys-on-a-local-hop': 'The hop stays on one machine, so no keys of an issuer have to be fetched.',
  'reach-of-the-keys-is-not-known':
    'Whether the keys of the issuers can be fetched where they are needed is not known.',

  'server-believes-its-own-platform':
    'No identity crosses a domain here, so the server believes the issuer of its own platform.',
  'number-of-platforms-is-not-known': 'Whether the caller’s platform belongs to the server’s own domain is not known.',
  'keys-of-the-platform-do-not-arrive':
    'Identities cross domains here, and the keys that check those of the caller’s platform may not reach the server.',
  'server-does-not-believe-the-foreign-platform':
    'Identities cross domains here, and the server’s side is not known to accept those of the caller’s platform.',
  'foreign-platform-not-known':
    'Whether the server’s side accepts an identity of the caller’s platform across domains is not known.',
  'keys-of-the-platform-not-known':
    'Whether the keys that check tokens of the caller’s platform reach the server is not known.',
  'server-believes-the-foreign-platform':
    'The server’s side can accept the workload’s identity from another domain and fetch the keys that check it.',

  'server-checks-nobody': 'The server accepts anyone today, so it cannot tell one caller from another.',
  'server-checks-a-shared-key': 'The server takes API keys only, so whoever holds a key passes for its owner.',
  'server-checks-platform-identity': 'The server takes signed requests or tokens of a platform as proof of the caller.',

  'outside-issuers-not-accepted':
    'No authorization server on this path is known to take workload tokens of other issuers.',
  'platform-token-can-be-exchanged':
    'The issuer takes workload tokens of other issuers, and the caller’s platform provides one.',

  'caller-is-not-on-the-platform':
    'The caller has a stored secret or a certificate renewed by hand, and no platform confirms its identity.',
  'caller-sends-a-platform-token':
    'The platform issues the caller a token, and what sends the requests can use no key to sign them.',
  'caller-signs-with-platform-identity':
    'The platform confirms the caller’s identity, and what sends the requests can sign them.',

  'key-proof-on-the-token': 'DPoP works at both ends, so each use of the token proves that its holder has the key.',
  'signed-requests': 'The server takes platform identity and the caller signs each request with it.',
  'platform-token-at-the-door': 'The server takes platform identity and the caller’s platform provides a token.',
  'platform-token-at-the-issuer':
    'The issuer can check the token of the caller’s platform before it issues one of its own.',
  'bearer-only':
    'Apart from a certificate, no proof of the workload is available: whoever holds its credential can use it.',

  'closed-network-shuts-out-partners':
    'The network is closed, so identities of another organisation’s users cannot be checked from inside.',
  'no-issuer-at-the-door':
    'The server takes no tokens of an authorization server that could accept users of other domains for it.',
  'users-of-one-domain':
    'All users come from one domain, or the hop is local, so nothing has to be federated for them.',

  'client-run-by-others': 'Others run the client and nothing demands a certificate, so none is asked of it.',
  'server-run-by-others': 'Another organisation runs the server, and nothing demands a client certificate there.',
  'person-at-the-client': 'A person sits at the client, and a certificate of the machine would not say which person.',
  'too-little-to-lose-for-certificates':
    'Too little is at stake here to pay for issuing and renewing client certificates.',
  'no-certificate-needed-on-a-local-hop':
    'The hop stays on one machine, where a client certificate has nothing to prove.',

  'issuer-takes-no-foreign-token-and-no-certificate':
    'The issuer takes no token of the workload’s platform, nor can a certificate cross instead.',
  'issuer-takes-no-foreign-token-but-certificates':
    'The issuer takes no token of the workload’s platform, but an attested certificate can cross domains.',
  'certificate-of-another-domain-not-automated':
    'The issuer takes no token of the workload’s platform, and certificates across domains need renewal by machine.',
  'platform-accepts-outside-workloads':
    'The server takes platform identity, and the workload can be admitted there with its own platform’s token.',
  'workloads-of-one-domain':
    'All workloads belong to one domain, or the hop is local, so nothing has to be federated for them.',

  'token-exchange-not-offered': 'No authorization server on this path is known to offer token exchange.',
  'token-exchange-is-not-known': 'It is not known whether an authorization server on this path offers token exchange.',
  'token-exchange-offered': 'The authorization server can exchange a token for one with another audience.',
};
