/** Why a derived fact holds: one sentence for each row of the tables between the answers and the result. */
export const factRuleTexts: { readonly [rule: string]: string } = {
  'reached-over-the-network': 'The client reaches the server over a network, so a credential may have to travel.',
  'reached-on-loopback': 'Client and server talk over HTTP on the same machine, on a port that listens there only.',
  'started-as-a-process': 'The client starts the server as a local process and talks to it over stdio.',

  'user-consented-and-left': 'The call carries the authority of a user who consented once and is away now.',
  'user-takes-part': 'The call carries the authority of a user who is present and can answer.',
  'person-acts-for-themselves': 'A person decides each step, and the call carries that person’s own authority.',
  'caller-acts-as-itself': 'The caller acts as a service with rights of its own, for no particular user.',

  'call-can-do-harm':
    'The worst call reads data that is not public, or changes something, so callers have to be authorised.',
  'authority-travels-on':
    'The server uses the caller’s authority at other systems, so it has to know whose authority that is.',
  'server-asks-for-a-credential':
    'The server asks for a credential, so the path counts as guarded even if the data is public.',
  'rule-demands-protection':
    'A fixed rule demands mutual TLS or consent, so the path is guarded whatever the data is worth.',
  'local-server-still-guarded':
    'The server runs on the client’s machine, beside other files and programs, so it stays guarded.',
  'public-read-only-content':
    'The server hands public data to anyone, carries no authority further and falls under no fixed rule.',

  'identity-crosses-organisations':
    'One organisation has to believe identities that another organisation’s issuer asserts.',
  'identity-crosses-our-domains':
    'Several issuers of your own have to be believed, so identities cross between their domains.',
  'one-issuer-is-enough': 'One issuer vouches for everybody on this path, so no identity crosses a domain.',
  'no-issuer-on-a-local-hop': 'The hop stays on one machine, so no issuer has to be believed on it.',

  'server-checks-nobody': 'The server accepts anyone today, so it cannot tell one caller from another.',
  'server-checks-a-shared-key': 'The server takes API keys only, so whoever holds a key passes for its owner.',
  'server-checks-certificates': 'Client certificates are the only proof of a caller that the server takes today.',
  'server-checks-platform-identity': 'The server takes signed requests or tokens of a platform as proof of the caller.',
  'server-checks-tokens': 'The server takes access tokens of an authorization server as proof of the caller’s rights.',
  'no-door-on-a-local-hop': 'The hop stays on one machine, so the question what the server accepts does not arise.',

  'irreversible-or-regulated': 'The worst call cannot be undone, and that asks for the highest assurance.',
  'agent-changes-data': 'An agent that picks its own tools can change data, and that asks for the highest assurance.',
  'worth-stealing-on-shared-surfaces':
    'A credential for sensitive data or changes can be seen on shared surfaces: high assurance.',
  'worth-stealing-among-tenants':
    'Several tenants share a server that holds sensitive data or changes data: high assurance.',
  'worth-stealing-across-organisations':
    'Sensitive data or changes depend on identities of another organisation: high assurance.',
  'sensitive-or-changing':
    'The call reads sensitive data or changes data, and that asks for more than basic assurance.',
  'credential-on-shared-surfaces':
    'The credential can be seen on shared surfaces, and that asks for more than basic assurance.',
  'agent-picks-the-calls':
    'An agent picks the calls, and that asks for more than basic assurance even where data is of low value.',
  'several-tenants': 'Several tenants share the server, and keeping them apart asks for more than basic assurance.',
  'several-organisations':
    'Another organisation’s identities are believed here, and that asks for more than basic assurance.',
  'little-to-lose':
    'The data is public or of low value and the credential stays off shared surfaces: basic assurance is enough.',

  'token-handed-to-a-vendor':
    'The credential lies in a vendor’s cloud and on shared surfaces: five minutes at most, by our heuristic.',
  'cut-off-in-seconds':
    'A stolen credential must stop working within seconds, so five minutes is our limit for any lifetime.',
  'irreversible-acts-need-fresh-tokens':
    'An act that cannot be undone should rest on a fresh token: ten minutes, by our heuristic.',
  'path-is-exposed': 'The credential can be seen on shared surfaces: a quarter of an hour, by our heuristic.',
  'nobody-watches-an-agent':
    'An agent acts without anybody checking each step: a quarter of an hour, by our heuristic.',
  'cut-off-in-minutes': 'A stolen credential must stop working within minutes, so a quarter of an hour is our limit.',
  'foreign-party-reads-the-traffic':
    'Someone else decrypts the traffic and can read the token: half an hour, by our heuristic.',
  'data-worth-stealing': 'The token opens sensitive data or changes: half an hour, by our heuristic.',
  'many-hops-behind-the-server': 'The authority reaches many systems or other domains: half an hour, by our heuristic.',
  'little-exposed': 'The credential is little exposed and opens little of value: an hour, by our heuristic.',

  'sender-holds-no-key': 'What sends the requests can use no key, so it can neither sign nor present a certificate.',
  'sender-can-sign': 'What sends the requests can sign with a key, or is of a kind that we take to be able to.',

  'client-is-not-yours-to-equip':
    'A vendor’s cloud, a browser or an unknown client sends the requests, so your certificate cannot be on it.',
  'product-takes-no-certificate':
    'A person works with a finished product, which we take to have no place for your certificate.',
  'sender-cannot-present': 'What sends the requests is not able to present a client certificate.',
  'certificate-ends-at-a-foreign-party':
    'A component of someone else ends TLS, so the client’s certificate goes no further.',
  'no-certificate-issued': 'The workload proves itself with a stored secret and has no certificate to present.',
  'certificate-renewed-by-hand':
    'The workload holds a certificate, but people renew it, and one day nobody will in time.',
  'platform-token-but-no-certificate':
    'The platform gives the workload tokens, and no machine issues it a certificate.',
  'certificate-ends-at-our-terminator':
    'An attested certificate ends at the terminator of the server’s owner and is only reported to the server.',
  'certificate-reaches-the-server':
    'An attested certificate, renewed by machine on both ends, reaches the server unbroken.',
  'no-certificate-on-a-local-hop': 'The hop stays on one machine, so no certificate is shown on it.',

  'server-of-tokens-cannot-bind': 'No authorization server on this path is known to issue certificate-bound tokens.',
  'no-bound-token-taken-at-this-door':
    'The server takes no access tokens today, so there is none to bind to a certificate.',
  'certificate-does-not-arrive':
    'No certificate that machines renew reaches the server, so it could not check a token bound to one.',
  'token-can-be-bound-to-the-certificate':
    'The issuer can bind a token to the certificate, and the same certificate reaches the server.',
  'dpop-not-offered': 'No authorization server on this path is known to bind tokens to a key with DPoP.',
  'dpop-needs-a-key': 'The issuer offers DPoP, but what sends the requests can use no key to sign the proof.',
  'dpop-works-at-both-ends': 'The issuer offers DPoP, and what sends the requests can sign the proof.',
  'assertions-not-accepted': 'No authorization server on this path is known to take signed client assertions.',
  'assertion-needs-a-key':
    'The issuer takes signed assertions, but what sends the requests can use no key to sign one.',
  'assertion-works-at-both-ends': 'The issuer takes signed client assertions, and the client can sign one.',

  'outside-issuers-not-accepted':
    'No authorization server on this path is known to take workload tokens of other issuers.',
  'workload-has-no-platform-token': 'No platform gives the caller a token that an issuer could take.',
  'issuer-keys-out-of-reach':
    'Issuers are reachable in some directions only, so the keys behind a platform token may be out of reach.',
  'issuer-keys-outside-the-closed-network':
    'The network is closed, and the keys of another organisation’s issuer stay outside.',
  'platform-token-can-be-exchanged':
    'The issuer takes workload tokens of other issuers, and the caller’s platform provides one.',
  'caller-is-not-on-the-platform':
    'The caller has a stored secret or a certificate renewed by hand, and no platform vouches for it.',
  'caller-sends-a-platform-token':
    'The platform issues the caller a token, and what sends the requests can use no key to sign them.',
  'caller-signs-with-platform-identity':
    'The platform vouches for the caller, and what sends the requests can sign them.',

  'key-proof-on-the-token': 'DPoP works at both ends, so each use of the token proves that its holder has the key.',
  'signed-requests': 'The server takes platform identity and the caller signs each request with it.',
  'platform-token-at-the-door': 'The server takes platform identity and the caller’s platform provides a token.',
  'platform-token-at-the-issuer':
    'The issuer can check the token of the caller’s platform before it issues one of its own.',
  'bearer-only':
    'Apart from a certificate, no proof of the workload is available: whoever holds its credential can use it.',

  'unknown-client-finds-no-issuer':
    'Any client may call, and without MCP discovery a client that nobody configured finds no issuer.',
  'foreign-client-finds-no-issuer':
    'A vendor’s or browser’s client, not known to be registered, finds no issuer without MCP discovery.',
  'client-can-be-configured': 'Somebody you can reach configures this client, so it can be told which issuer to use.',
  'client-discovers-the-issuer': 'The client finds the issuer through the discovery that MCP describes.',
  'client-is-known-already': 'The authorization server already knows this client, so a sign-in can start.',
  'no-client-on-a-local-hop': 'The hop stays on one machine, so no client has to find an issuer.',
  'no-grant-for-machines':
    'The issuer is not known to offer a grant for machines, and it can take no platform token from this caller.',
  'platform-token-is-the-grant':
    'The issuer is not known to offer a grant of its own for machines, but can take the platform’s token as one.',
  'machine-grant-offered': 'The authorization server offers a grant for callers that act as themselves.',
  'id-jag-not-offered': 'No authorization server on this path is known to take an ID-JAG from an identity provider.',
  'id-jag-needs-a-confidential-client':
    'ID-JAG is made for clients that can keep a secret, and browsers and unknown clients cannot.',
  'id-jag-needs-a-product-that-proves-itself':
    'ID-JAG expects clients that prove themselves; a product on many machines keeps no secret, and it has nothing else here.',
  'id-jag-needs-an-application-that-proves-itself':
    'ID-JAG expects clients that prove themselves; software on users’ devices keeps no secret, and it has nothing else here.',
  'id-jag-needs-a-reachable-provider':
    'The client has to reach the identity provider and the issuer, and not all of them can be reached here.',
  'id-jag-works-at-both-ends':
    'Provider and issuer support ID-JAG, both can be reached, and the client is of a kind that can use it.',
  'nothing-revokes-at-once':
    'No live revocation is known and no policy decision is made on every call, so a token works until it expires.',
  'issuer-revokes-at-once': 'The issuer can revoke a token while it is still valid, by introspection or pushed events.',
  'policy-refuses-at-once': 'A policy decision on every call can refuse a caller whose token is still valid.',

  'closed-network-shuts-out-partners':
    'The network is closed, so identities of another organisation’s users cannot be checked from inside.',
  'no-issuer-at-the-door':
    'The server takes no tokens of an authorization server, so nobody can accept users of other domains for it.',
  'several-providers-behind-one-issuer':
    'ID-JAG cannot be used here, so the issuer has to deal with the identity providers of several domains.',
  'provider-vouches-for-the-user':
    'Users come from several domains, and ID-JAG lets their own identity provider vouch for them.',
  'users-of-one-domain':
    'All users come from one domain, or the hop is local, so nothing has to be federated for them.',

  'rule-demands-mutual-tls':
    'A fixed rule demands mutual TLS on every connection, so a client certificate is wanted here.',
  'server-takes-certificates-only': 'The server takes client certificates only, so one is the way in.',
  'own-workloads-with-much-to-lose':
    'Software calls a server of yours from machines whose owner is known, and enough is at stake to prove the workload.',
  'client-run-by-others': 'Others run the client and nothing demands a certificate, so none is asked of it.',
  'server-run-by-others': 'Another organisation runs the server, and nothing demands a client certificate there.',
  'person-at-the-client': 'A person sits at the client, and a certificate of the machine would not say which person.',
  'too-little-to-lose-for-certificates':
    'Too little is at stake here to pay for issuing and renewing client certificates.',
  'no-certificate-needed-on-a-local-hop':
    'The hop stays on one machine, where a client certificate has nothing to prove.',

  'oauth-in-force-or-not-needed': 'OAuth can be used now or is not needed, so nothing has to stand in for it.',
  'gateway-until-the-server-checks': 'The server checks nobody, so a gateway in front of it has to do so for now.',
  'key-until-the-server-takes-tokens':
    'The server takes API keys only, so a key remains for now, as an exception with an end date.',
  'gateway-until-a-certificate-carries':
    'The server takes certificates and this caller’s cannot carry the call, so a gateway checks callers for now.',
  'gateway-until-the-client-has-a-token':
    'The server takes certificates and this client can present none, so a gateway checks callers for now.',
  'certificate-until-the-server-takes-tokens':
    'The server takes certificates only, so a gateway adds what a certificate cannot say.',
  'platform-identity-until-the-server-takes-tokens':
    'The server takes platform identity only, so the workload calls as itself and records the user for now.',
  'secret-until-the-caller-is-on-the-platform':
    'The caller has no platform identity to show, so a secret remains for now, as an exception with an end date.',
  'by-hand-until-discovery-works':
    'The client cannot find the issuer by itself, so an administrator configures both for now.',
  'queue-until-the-user-can-be-asked':
    'A rule demands consent at each use, and no way to ask an absent user is known, so runs wait.',
  'secret-until-machines-get-tokens':
    'The caller cannot get a token as a machine, so a secret remains for now, as an exception with an end date.',
  'mtls-in-force-or-not-needed': 'Mutual TLS can be used now or is not needed, so nothing has to stand in for it.',
  'proxy-until-the-client-can':
    'The client cannot present the certificate that is demanded, so a proxy that you run does it for now.',
  'gateway-behind-the-terminator':
    'Certificates end at a foreign party and the server takes nothing else, so a gateway behind it checks callers for now.',
  'gateway-until-a-certificate-can-be-shown':
    'The server looks at neither token nor certificate, and the caller has none to show, so a gateway checks callers for now.',
  'limits-until-tls-is-unbroken':
    'Someone else ends TLS, so what passes there has to be worth little until the connection is unbroken.',
  'sidecar-until-the-server-checks':
    'The caller has a certificate or could be issued one, and something in front of the server checks it for now.',
  'certificates-by-hand-until-automated':
    'A certificate is demanded and no machine issues it, so a few are issued by hand for now.',
  'short-tokens-until-the-workload-is-proven':
    'The workload cannot prove itself yet, so its credentials have to be worth little to a thief.',
  'federation-in-force-or-not-needed':
    'Federation can be used now or is not needed, so nothing has to stand in for it.',
  'local-account-until-the-network-opens':
    'The other organisation’s issuer is out of reach, so an account inside the closed network stands in.',
  'registered-until-the-identity-is-accepted':
    'The identity of the other domain is not accepted yet, so the caller is registered with the server’s issuer.',
  'gateway-until-somebody-accepts':
    'The server accepts no tokens that could carry a foreign identity, so a gateway names the caller for now.',

  'closed-network-shuts-out-foreign-issuers':
    'The network is closed, and the workload’s identity comes from another organisation outside it.',
  'foreign-keys-out-of-reach':
    'Several issuers have to be believed, and their keys can be fetched in some directions only.',
  'workload-has-nothing-to-federate':
    'The workload has no token of a platform and no attested identity that another domain could check.',
  'no-attested-certificate-to-federate':
    'The server takes certificates only, and the workload can show it no attested one across domains.',
  'nobody-to-accept-a-foreign-identity':
    'The server accepts anyone or a key, so a foreign identity would not be looked at.',
  'issuer-takes-no-foreign-token-and-no-certificate':
    'The issuer takes no token of the workload’s platform, and no certificate can cross instead.',
  'issuer-takes-no-foreign-token-but-certificates':
    'The issuer takes no token of the workload’s platform, but an attested certificate can cross domains.',
  'certificate-of-another-domain-not-automated':
    'The issuer takes no token of the workload’s platform, and certificates across domains need renewal by machine.',
  'trust-bundles-can-be-exchanged':
    'The server takes certificates, and attested ones can be checked across domains with exchanged trust bundles.',
  'issuer-exchanges-the-platform-token':
    'The server’s issuer can check the token of the workload’s platform and issue one of its own for it.',
  'platform-accepts-outside-workloads':
    'The server takes platform identity, and the workload can be admitted there with its own platform’s token.',
  'workloads-of-one-domain':
    'All workloads belong to one domain, or the hop is local, so nothing has to be federated for them.',

  'no-backchannel-approval':
    'No authorization server on this path is known to ask a user for approval on another device.',
  'backchannel-approval-offered': 'The authorization server can ask an absent user for approval on another device.',
  'token-exchange-not-offered': 'No authorization server on this path is known to offer token exchange.',
  'token-exchange-offered': 'The authorization server can exchange a token for one with another audience.',
};
