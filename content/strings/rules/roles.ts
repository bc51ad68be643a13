/** Why a layer has its role: one sentence for each row of the tables that decide the roles. */
export const roleRuleTexts: { readonly [rule: string]: string } = {
  'machine-call-of-a-platform-that-nobody-believes':
    'The server takes no access tokens, and nobody at its side accepts the platform of the caller.',
  'machine-call-without-a-platform':
    'The server takes no access tokens, and the caller has no platform token to send or to sign with.',
  'machine-call-without-a-signature':
    'The server takes neither access tokens nor platform tokens, and the caller cannot sign its requests.',
  'machine-call-without-a-way-in':
    'The caller acts as itself, and none of the ways in that the server may offer is open to it.',
  'machine-call-without-anything-that-is-taken':
    'The server takes no access tokens, platform tokens or signed requests, and no certificate can be had.',

  'rule-demands-mutual-tls':
    'A fixed rule demands mutual TLS on every connection, so a client certificate is needed here.',
  'server-takes-certificates-only':
    'Apart from keys and sign-ins of another kind, the server takes client certificates only.',
  'server-wants-a-certificate-beside-the-token':
    'The server asks for a client certificate, so one has to be shown whatever else the call carries.',
  'nothing-demands-a-certificate':
    'Neither a rule nor the server is known to demand a client certificate on this connection.',
  'certificate-is-one-way-beside-platform-tokens':
    'The server takes platform tokens, so a client certificate would be one way in among others.',
  'certificate-is-one-way-beside-signed-requests':
    'The server takes signed requests, so a client certificate would be one way in among others.',
  'certificate-is-one-way-beside-api-keys':
    'The server takes API keys, so a client certificate would be one way in among others.',
  'certificate-is-one-way-beside-other-sign-in':
    'The server takes a sign-in of another kind, so a client certificate would be one way in among others.',
  'demand-for-certificates-is-not-known': 'Whether a rule or the server demands a client certificate is not known.',

  'server-verifies-certificates': 'The server asks for a client certificate and checks the one that it is shown.',
  'sidecar-verifies-certificates': 'Sidecars of the mesh check certificates at both ends of the connection.',
  'server-verifies-what-binds-the-token':
    'The server takes tokens that are bound to a certificate, so it checks the one that comes with them.',
  'nobody-verifies-certificates': 'Neither the server nor a sidecar of a mesh is known to check client certificates.',
  'verifying-is-not-known': 'Whether the server, or a sidecar in front of it, checks client certificates is not known.',

  'certificate-at-hand-and-arriving':
    'The sender can present a usable certificate, and the path carries it to the server or reports it there.',
  'no-certificate-can-be-presented':
    'The component that sends the requests is not known to be able to present any client certificate.',
  'no-certificate-renewed-by-machine': 'The caller is not known to have a certificate that machines issue and renew.',
  'no-certificate-arrives': 'Along this path no client certificate can reach the server.',
  'attainable-certificate-is-not-known':
    'Whether a client certificate can be had here and reaches the server is not known.',

  'rule-wishes-for-mutual-tls': 'Mutual TLS is wished for on this connection, and a wish alone is not a rule.',
  'mesh-gives-mutual-tls': 'The sidecars of the mesh already use mutual TLS between the two workloads.',
  'certificate-binds-the-token':
    'The issuer can bind the token to the sender’s certificate, which reaches the server, so a stolen copy fails.',
  'own-workloads-with-much-to-lose':
    'A server of yours is called from a known environment, and enough is at stake to prove the workload.',
  'certificate-adds-nothing-here':
    'Beyond what may be demanded, nothing known about this path gives a reason for a client certificate.',

  'no-door-on-a-local-hop': 'The hop stays on one machine, so the question of what the server accepts does not arise.',
  'machine-gets-an-access-token':
    'The server takes access tokens, and the authorization server has a way for a machine to get one.',
  'machine-sends-a-platform-token':
    'The server takes tokens of the platform, and the platform issues such tokens to the caller.',
  'machine-signs-its-requests':
    'The server takes requests signed with a platform identity, and the caller can sign its requests with one.',
  'machine-may-get-an-access-token':
    'The server takes access tokens; whether the authorization server has a way for this machine to get one is not known.',
  'tokens-for-machines-not-known':
    'Whether the server takes access tokens is not known, so how a machine gets in is open.',
  'machine-may-have-a-platform-token':
    'The server takes tokens of the platform; whether the platform issues one to this caller is not known.',
  'platform-tokens-of-machines-not-known':
    'Whether the server takes tokens of the platform is not known, so how a machine gets in is open.',
  'machine-may-sign-its-requests':
    'The server takes signed requests; whether this caller can sign with a platform identity is not known.',
  'signed-requests-of-machines-not-known':
    'Whether the server takes signed requests is not known, so how a machine gets in is open.',
  'machine-needs-a-way-to-tokens':
    'The server takes access tokens, and this machine has no way yet to get one that serves here.',
  'machine-needs-a-platform-token': 'The server takes tokens of the platform, and the caller is not known to get one.',
  'machine-needs-a-signature':
    'The server takes signed requests, and the caller is not known to have what it needs to sign them.',
  'machine-has-nothing-but-a-certificate': 'A client certificate is the only credential that this server takes.',
  'machine-shows-a-certificate-that-it-has':
    'The server takes client certificates, and the caller has one that reaches the server.',
  'certificates-of-machines-not-known':
    'Whether the server takes client certificates is not known, so how a machine gets in is open.',
  'attainable-certificates-of-machines-not-known':
    'The server takes client certificates; whether this caller has one that reaches the server is not known.',
  'machine-sends-a-key':
    'Among the credentials that this machine can use, the server takes API keys and nothing stronger.',
  'machine-meets-another-sign-in':
    'Among the proofs that this machine could give, the server takes only a sign-in of another kind.',
  'machine-meets-an-open-door': 'The server is not known to check any credential that a workload could show.',
  'machine-meets-a-key-or-less':
    'The server takes no tokens and no signed requests, and at most a key or another sign-in is left.',
  'what-the-server-takes-is-not-known': 'Whether the server takes a client certificate from a workload is not known.',

  'mtls-not-over-stdio':
    'The server is a local process over stdio, so there is no connection on which to show a certificate.',
  'mtls-not-on-loopback':
    'The connection never leaves the machine, where a guarded local port does without a client certificate.',
  'mtls-not-for-public-content':
    'Anyone may read this public content, so no caller has to prove itself with a certificate.',
  'client-cannot-present-a-certificate':
    'A client certificate is demanded, and what sends the requests cannot present one that the server would accept.',
  'foreign-terminator-ends-mtls':
    'A certificate is demanded, and a component of someone else ends TLS before it reaches the server.',
  'callers-proxy-ends-mtls':
    'A certificate is demanded, and a proxy of the caller’s owner ends TLS before it reaches the server.',
  'no-tls-to-present-a-certificate-in':
    'A certificate is demanded, and a stretch of the way has no TLS in which to present one.',
  'no-certificates-to-present': 'A client certificate is demanded, and the workload is not known to have one.',
  'certificates-by-hand-meet-no-demand':
    'A client certificate is demanded, and the one at hand depends on people who renew it.',
  'server-of-others-checks-no-certificate':
    'A rule demands client certificates, and neither this server of another organisation nor a sidecar checks them.',
  'certificate-carries-the-call':
    'The caller acts as itself, and a client certificate is what proves it to the server.',
  'certificate-of-a-vendor-filters-the-source':
    'A certificate that a vendor presents shows where a request comes from, not for which customer or user it is sent.',
  'certificate-under-the-token':
    'A client certificate proves which workload connects; it carries neither a user’s authority nor an audience.',
  'mesh-proves-both-workloads':
    'The mesh proves both workloads to each other; what the call may do is for another layer to say.',
  'wished-certificate-is-at-hand':
    'Mutual TLS is wished for, and a client certificate can be presented and reaches the server today.',
  'certificate-binds-the-access-token':
    'The access token can be bound to the client’s certificate, so a stolen copy is of no use without its key.',
  'certificate-proves-the-workload':
    'Enough is at stake here to prove the workload, and a certificate that machines renew does so today.',
  'client-without-a-certificate-and-none-demanded':
    'This client is not known to present a client certificate, and neither a rule nor the server is known to demand one.',
  'certificate-would-end-at-a-foreign-party':
    'No certificate is known to be demanded, and another organisation ends TLS before one could reach the server.',
  'no-certificate-and-none-demanded':
    'No certificate that machines renew is available, and none is known to be demanded.',
  'no-certificate-demanded':
    'Neither a rule nor the server is known to demand a client certificate, so the connection does without one.',
  'certificates-by-hand-cannot-carry-the-call':
    'A certificate would carry the whole call here, but none that machines issue and renew is available.',
  'server-checks-no-certificate':
    'The server asks for no certificate today, so presenting one would prove nothing until it does.',
  'certificate-carries-to-our-terminator':
    'The server takes certificates only, and its owner’s terminator checks an attested one that machines renew.',
  'mandate-met-with-available-certificates':
    'A certificate is demanded and the sender can present one, though no machine issues and renews it yet.',
  'workload-proven-without-a-certificate':
    'A key-bound token, a signature or a platform token can prove the workload, so it needs no certificate.',
  'workload-proof-stopped-by-a-foreign-terminator':
    'The workload has to prove itself, but someone else ends TLS and no other proof is available.',
  'workload-cannot-present-its-proof':
    'The workload has to prove itself, but its sender presents no certificate and no other proof is available.',
  'workload-proof-not-automated':
    'The workload has to prove itself, but no machine issues its certificates and no other proof is available.',

  'mtls-in-force-or-not-needed': 'Mutual TLS is not blocked here, so nothing has to take its place.',
  'tls-before-anything-else': 'A stretch of the way has no TLS, so TLS on the whole way comes before any certificate.',
  'gateway-behind-the-terminator':
    'Certificates end at an intermediary and the server takes no tokens, so a gateway behind it checks callers for now.',
  'limits-until-tls-is-unbroken':
    'An intermediary ends TLS, so what passes there has to be worth little until the connection is unbroken.',
  'proxy-until-the-client-can':
    'The client cannot present the certificate that is demanded, so a proxy that you run does it for now.',
  'certificates-by-hand-until-automated':
    'A certificate is demanded and no machine issues and renews it, so a few are issued by hand for now.',
  'sidecar-until-the-server-checks':
    'The server does not check client certificates itself, so something in front of it does so for now.',
  'short-tokens-until-others-check':
    'The other organisation’s server checks no client certificate yet, so what it takes has to be worth little to a thief.',
  'gateway-until-a-certificate-can-be-shown':
    'The server looks at neither token nor certificate, and the caller has none to show, so a gateway checks callers for now.',
  'short-tokens-until-the-workload-is-proven':
    'The workload cannot prove itself yet, so its credentials have to be worth little to a thief.',

  'user-call-needs-tokens': 'A call for a user needs a server that takes access tokens, and this one is not known to.',
  'user-call-needs-the-resource':
    'A call for a user needs a token for this server, and the issuer refuses requests that name it.',
  'user-call-needs-the-issuer':
    'A call for a user needs a sign-in, and the client cannot find the authorization server for it.',
  'user-call-has-what-it-needs': 'Nothing that a call for a user needs is known to be missing here.',

  'machine-call-needs-tokens':
    'A machine needs a token, a signature or a certificate that serves at this server, and none is known here.',
  'machine-call-needs-a-grant':
    'The server takes access tokens, and a grant through which a machine could get one is not known.',
  'machine-call-needs-the-resource':
    'A machine needs a token for this server, and the issuer refuses requests that carry the resource parameter.',
  'machine-call-needs-a-platform-token':
    'The server takes the identity of a platform, and the caller is not known to get a token of one.',
  'machine-call-needs-a-key-to-sign':
    'The server takes signed requests, and what sends them is not known to be able to sign.',
  'machine-call-needs-to-be-believed':
    'The server takes the identity of a platform, and the caller’s platform is not believed across domains.',
  'machine-call-needs-a-certificate':
    'The server checks workloads by certificate, and mutual TLS is blocked on this connection.',
  'machine-call-has-what-it-needs': 'Nothing that a call of a machine needs is known to be missing here.',

  'oauth-not-over-stdio':
    'MCP keeps its OAuth flow for HTTP; a process over stdio gets its credentials from its environment.',
  'oauth-not-on-loopback':
    'The call stays on one machine, where a guarded local port takes the place of an authorization server.',
  'oauth-not-for-public-content':
    'Anyone may read this public content, so there is nothing that a token would have to authorise.',
  'oauth-unless-the-content-is-public':
    'Until it is known that the content is public, an access token has to authorise each call.',
  'page-cannot-act-as-itself': 'A page in a browser keeps no secret, so it cannot get a token with rights of its own.',
  'page-cannot-act-for-an-absent-user':
    'A page in a browser does not run while its user is away, so it can keep no grant for them.',
  'server-takes-no-tokens-for-users':
    'A user’s authority reaches the server in an access token, and the server takes none today.',
  'issuer-refuses-the-resource-for-users':
    'A user’s token has to be made for this server, and the issuer refuses requests that carry the resource parameter.',
  'client-cannot-find-the-issuer':
    'A client that you do not configure cannot find the issuer without the discovery that MCP describes.',
  'users-token-cannot-be-exchanged':
    'The caller holds a user’s token for another audience, and nothing here is known to exchange it.',
  'consent-at-use-cannot-be-asked':
    'A rule demands consent at each use, the user is away, and a way to ask them elsewhere is not known.',
  'no-grant-for-an-absent-user':
    'The user is away, and the authorization server is not known to keep a grant for them.',
  'no-grant-for-an-absent-user-either-way':
    'The user is away, and neither a kept grant nor a way to ask them for approval is known.',
  'machine-beside-users-lacks-its-way':
    'The connection also carries calls of the caller itself, and something that these need is missing.',
  'neither-users-nor-machines-get-in':
    'Whether users or the caller itself stand behind the call is not known, and neither could be authorised today.',
  'certificate-authorises-the-caller':
    'The caller acts as itself, and its client certificate authorises the call, so no token has to.',
  'machine-call-at-a-certificate-door':
    'The server checks workloads by certificate, which cannot carry this call yet, and it takes no token instead.',
  'machine-call-at-an-open-door':
    'The server takes no tokens, and it is not known to take another credential that this workload could show.',
  'machine-call-at-a-key-door':
    'The server takes API keys and no access tokens, so the caller cannot show a short-lived one yet.',
  'no-token-for-machines':
    'The authorization server is not known to offer a grant for machines, nor to take a platform token instead.',
  'issuer-refuses-the-resource-for-machines':
    'A machine’s token has to be made for this server, and the issuer refuses requests that carry the resource parameter.',
  'caller-lacks-platform-identity':
    'The server asks for the identity of a platform, and the caller is not known to have one.',
  'platform-of-the-caller-is-not-believed':
    'The server takes platform identities, and nothing on its side is known to believe the one of the caller.',
  'caller-cannot-use-its-platform-identity':
    'The server takes signed requests, and the caller is not known to be able to sign them.',
  'platform-signature-authorises-each-request':
    'The server takes requests that are signed with a platform identity, and that signature stands in place of a token.',
  'oauth-until-the-signature-is-known':
    'The server takes signed requests; until it is known that this caller can send them, OAuth keeps its role.',
  'platform-token-works-as-access-token':
    'The server takes a platform’s token with itself as audience and validates it like an access token.',
  'oauth-carries-the-workload':
    'The caller acts as itself, and an access token made for this server is what authorises its calls.',
  'oauth-carries-the-exchanged-token':
    'The user’s token has to be exchanged for an access token that is made for this server alone.',
  'oauth-carries-earlier-consent':
    'The user is away, and an access token carries the authority that they gave before or confirm elsewhere.',
  'oauth-carries-user-delegation':
    'Where a user stands behind the call, an access token is what carries that user’s delegation to the server.',
  'oauth-carries-whoever-it-is':
    'An access token can carry a user’s authority or the caller’s own, whichever the call turns out to need.',
  'user-call-at-an-open-door':
    'The call carries a user’s authority, and a server that checks no caller would never look at a token for it.',
  'user-call-at-a-key-door':
    'The call carries a user’s authority; the server takes API keys only, and a key holds no delegation.',
  'certificate-carries-no-delegation':
    'The server takes client certificates only, and a certificate holds no user’s delegation.',
  'platform-identity-carries-no-user':
    'The server takes platform identity, which names the workload and not the user whose authority it uses.',
  'token-authorises-over-mtls':
    'The certificate proves which workload calls; a token on top says what it may do at this server.',

  'oauth-in-force-or-not-needed': 'OAuth is not blocked here, so nothing has to take its place.',
  'present-until-a-back-end-holds-the-grant':
    'Until a back end holds the grant, a page in a browser calls only while its user is present.',
  'tls-before-a-key-or-a-token':
    'A stretch of the way has no TLS, so TLS comes before any key or token is sent along it.',
  'gateway-where-a-vendor-sends-no-key':
    'A client in a vendor’s cloud may have no place for an API key, so a gateway checks callers for now.',
  'key-until-the-server-takes-tokens':
    'The server takes API keys and no tokens, so a key remains for now, as an exception with an end date.',
  'gateway-until-the-server-checks':
    'The server is not known to check a credential that this workload could show, so a gateway does so for now.',
  'certificate-until-the-server-takes-tokens':
    'The server takes certificates and no tokens, so a gateway adds what a certificate cannot say.',
  'gateway-until-a-certificate-carries':
    'The server takes certificates, but none can carry this caller’s calls yet, so a gateway checks callers for now.',
  'platform-identity-until-the-server-takes-tokens':
    'The server takes platform identity and no access tokens, so the workload calls as itself and records the user for now.',
  'gateway-until-users-get-tokens':
    'The server takes no access tokens yet, so a gateway in front of it checks callers for now.',
  'layer-until-the-issuer-takes-the-resource':
    'The issuer refuses the resource parameter, so a layer in front of it issues tokens for this server for now.',
  'by-hand-until-discovery-works':
    'The client cannot find the issuer by itself, so an administrator registers and configures it by hand for now.',
  'sign-in-until-the-token-can-be-exchanged':
    'The user’s token cannot be exchanged yet, so the user signs in at this server’s issuer for now.',
  'queue-until-the-user-can-be-asked':
    'A rule demands consent at each use, and a way to ask an absent user is not known, so runs wait.',
  'present-until-consent-can-be-kept':
    'No way to keep a grant for an absent user is known, so calls run only while the user is present.',
  'secret-until-machines-get-tokens':
    'The server accepts no token that this caller can get as a machine, so a secret with an end date remains.',
  'gateway-until-the-client-has-a-token':
    'The server takes certificates and this client can present none, so a gateway checks callers for now.',
  'secret-until-the-caller-is-on-the-platform':
    'The caller has no platform identity to show, so a secret remains for now, as an exception with an end date.',

  'federation-not-over-stdio':
    'Client and local process run side by side on one machine, so no identity crosses a domain.',
  'federation-not-on-loopback': 'The call stays on one machine, so no identity has to be believed in another domain.',
  'federation-not-for-public-content':
    'Anyone may read this public content, so no identity has to be accepted from another domain.',
  'platform-token-replaces-the-secret':
    'The issuer can take the token of the caller’s platform, which replaces a stored client secret.',
  'one-domain-needs-no-federation':
    'Only one issuer has to be believed, so no identity has to be accepted from elsewhere.',
  'federation-not-on-a-maybe':
    'Whether more than one issuer has to be believed is not known, and federation is not chosen on a possibility.',
  'federation-unless-the-content-is-public':
    'Identities cross domains here, and unless the content proves to be public the server has to accept them.',
  'other-organisation-shut-out':
    'Identities of another organisation have to be believed, and its issuer is outside the closed network.',
  'no-agreement-with-the-other-domain':
    'Identities cross domains here, and an agreement between the two sides is named as missing.',
  'no-issuer-to-federate-users-with':
    'Users come from several domains, and the server takes no tokens of an issuer that could accept them.',
  'nobody-accepts-the-user':
    'Users come from another domain, and nothing on the server’s side is known to accept them.',
  'keys-of-the-users-issuer-do-not-arrive':
    'Identities cross domains here, and the keys that check the user’s token may not reach the accepting side.',
  'issuer-keys-not-reachable':
    'The keys with which identities of the other domain are checked may not reach the accepting side here.',
  'workload-without-an-identity-to-federate':
    'The workload is not known to have a signed identity of a kind that another domain could accept.',
  'no-issuer-to-federate-workloads-with':
    'Identities cross domains here, and the server takes no proof that could carry the one of a workload.',
  'nobody-accepts-the-workload-identity':
    'Neither the server nor its issuer is known to accept an identity that another domain asserts about this workload.',
  'nobody-accepts-whoever-it-is':
    'Nothing on the server’s side is known to accept users or workloads of another domain.',
  'federation-but-not-known-between-whom':
    'Identities cross domains here, and whether they are all of your own organisation is not known.',
  'identity-provider-vouches-for-the-user':
    'The user’s identity provider can confirm who they are, by ID-JAG, to the issuer that the server trusts.',
  'issuer-exchanges-the-users-token':
    'The user’s token comes from another domain, and it can be exchanged for one that this server accepts.',
  'one-issuer-brokers-the-providers':
    'Users come from several domains, and one authorization server can broker all their sign-ins for this server.',
  'server-lists-several-issuers-for-users':
    'Users come from several domains, and the server trusts several issuers of tokens.',
  'acceptance-of-users-to-be-verified':
    'Users come from several domains, and who accepts them on the server’s side is still to be verified.',
  'trust-bundles-carry-the-identity':
    'An attested identity can be verified across domains once both sides exchange their trust bundles.',
  'platform-token-carries-the-identity':
    'A signed identity of the workload’s own domain is accepted outside it, so no secret has to be stored there.',
  'server-lists-several-issuers-for-workloads':
    'The workload comes from another domain, and the server trusts more than one issuer of tokens.',
  'acceptance-to-be-verified':
    'Identities cross domains here, and who accepts them on the server’s side is still to be verified.',
  'platform-token-is-the-only-way-in':
    'The authorization server has no grant for machines but exchanges the platform’s token, so this caller gets in with that.',
  'user-of-a-foreign-domain-shut-out':
    'Users of another organisation have to be believed, and its issuer is out of reach of the closed network.',
  'absent-user-known-through-a-broker':
    'The user is away, so the issuer knows them through an earlier sign-in that it brokered with their provider.',
  'foreign-workload-shut-out':
    'The workload’s identity has to cross organisations, and the closed network keeps the other issuer’s keys out.',

  'federation-in-force-or-not-needed': 'Federation is not blocked here, so nothing has to take its place.',
  'gateway-until-somebody-accepts':
    'The server accepts no tokens that could carry an identity of another domain, so a gateway names the caller for now.',
  'local-account-until-the-network-opens':
    'The other organisation’s issuer is out of reach, so an account inside the closed network stands in.',
  'registered-until-the-identity-is-accepted':
    'The identity of the other domain is not accepted yet, so the caller is registered with the server’s issuer.',

  'process-decides': 'The hop stays on one machine, so the local process and its guard decide on each call.',
  'public-content-needs-no-decision': 'The content is public and open to anyone, so no layer has to decide on a call.',
  'interim-decides-until-oauth-stands':
    'OAuth is needed and blocked, so the interim decides on each call until it can be used.',
  'token-decides':
    'The server decides on each call by the access token, or by a platform token that it validates like one.',
  'certificate-decides': 'The server decides on each call by the client certificate of the caller.',
  'interim-decides-until-the-certificate-is-believed':
    'The certificate comes from a domain that is not believed yet, so the interim decides until it is.',
  'signature-decides': 'The server decides on each call by the platform identity with which the request is signed.',

  'users-cross-by-id-jag':
    'Users of another domain are accepted by ID-JAG, an assertion of their own identity provider.',
  'users-cross-by-token-exchange': 'A user’s token of another domain is exchanged for one that this server accepts.',
  'users-cross-by-identity-chaining':
    'A user’s identity crosses into this domain by identity chaining between the authorization servers.',
  'users-cross-by-brokering':
    'Users of several domains sign in through one issuer that brokers their identity providers.',
  'users-cross-by-several-issuers-trusted':
    'Users of several domains are accepted because the server trusts several issuers.',
  'workloads-cross-by-workload-identity':
    'The issuer of this domain accepts the platform token of a workload from outside.',
  'workloads-cross-by-cloud-token-service':
    'The token service of a cloud accepts the workload’s own token and gives it a role.',
  'workloads-cross-by-token-exchange':
    'A workload’s token of another domain is exchanged for one that this server accepts.',
  'workloads-cross-by-spiffe-bundles':
    'Attested identities of workloads are verified across domains by exchanged SPIFFE trust bundles.',
  'workloads-cross-by-several-issuers':
    'Workloads of several domains are accepted because the server trusts several issuers.',
  'outside-platform-takes-the-place-of-a-secret':
    'The issuer takes the token of an outside platform, so the client needs no stored secret.',
};
