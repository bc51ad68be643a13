/** Why answers contradict each other: one sentence for each row of the conflicts. */
export const conflictRuleTexts: { readonly [rule: string]: string } = {
  'vendor-cloud-outside-the-closed-network':
    'A vendor’s cloud runs the client, and it cannot reach issuers that answer inside a closed network only.',
  'vendor-store-outside-the-closed-network':
    'A vendor’s store holds the credential, and nothing outside the closed network can be reached.',
  'partner-outside-the-closed-network':
    'Issuers of different organisations have to be trusted, and nothing outside the closed network can be reached.',
  'mandate-against-unknown-client':
    'A rule demands mutual TLS, and clients that nobody knows beforehand have no certificate for it.',
  'mandate-against-foreign-client':
    'A rule demands mutual TLS, and a vendor’s cloud, a browser or an unknown client cannot hold your certificate.',
  'mandate-against-sender':
    'A rule demands mutual TLS, and the component that sends the requests cannot present a certificate.',
  'mandate-against-foreign-proxy':
    'A rule demands mutual TLS, and a proxy of another organisation ends TLS before the server.',
  'mandate-against-foreign-gateway':
    'A rule demands mutual TLS, and a gateway of another organisation ends TLS before the server.',
  'mandate-against-callers-proxy':
    'A rule demands mutual TLS, and a proxy of the caller’s owner decrypts the traffic on the way.',
  'mandate-against-plain-http': 'A rule demands mutual TLS on every connection, and a stretch of the path has no TLS.',
  'certificate-door-against-unknown-client':
    'The server asks for client certificates, and clients that nobody knows beforehand have none for it.',
  'mandate-against-unequipped-product':
    'A rule demands mutual TLS, and a person works with a product that we take to present no certificate of yours.',
  'mandate-against-foreign-terminator':
    'A rule demands mutual TLS, and a component of someone else ends it before the server.',
  'certificate-door-against-foreign-client':
    'The server takes certificates only, and a vendor’s cloud, a browser or an unknown client cannot hold yours.',
  'certificate-door-against-sender':
    'The server asks for client certificates, and the component that sends the requests cannot present one.',
  'certificate-door-behind-foreign-proxy':
    'The server asks for client certificates, and a proxy of another organisation ends TLS before it.',
  'certificate-door-behind-foreign-gateway':
    'The server asks for client certificates, and a gateway of another organisation ends TLS before it.',
  'certificate-door-behind-callers-proxy':
    'The server asks for client certificates, and a proxy of the caller’s owner decrypts the traffic before it.',
  'certificate-door-without-tls':
    'The server asks for client certificates, and a stretch of the path has no TLS to present one in.',
  'certificate-door-against-unequipped-product':
    'The server takes certificates only, and a person works with a product that we take to present none of yours.',
  'certificate-door-behind-foreign-terminator':
    'The server takes certificates only, and a component of someone else ends TLS before it.',
  'consent-without-a-user': 'A rule demands the user’s consent at each use, and the caller acts for no user.',
  'consent-while-the-user-is-away':
    'A rule demands the user’s consent at each use, and the user is away when the call runs.',
  'named-user-without-a-user': 'A rule demands a named user on every call, and the caller acts for no user.',
  'named-caller-at-an-open-server':
    'A rule demands a named caller on every call, and the server authenticates nobody or takes a key.',
  'bound-tokens-without-a-key':
    'A rule demands tokens bound to a key, and the client can neither sign nor present a certificate.',
  'bound-tokens-by-signature-only':
    'A rule demands tokens bound to a key, only DPoP is offered, and the client holds no key to sign with.',
  'bound-tokens-by-certificate-only':
    'A rule demands tokens bound to a key, only certificate binding is offered, and the client presents no certificate.',
  'bound-tokens-without-an-issuer-that-binds':
    'A rule demands tokens bound to a key, and neither DPoP nor certificate binding is available here.',
  'admission-against-anybody':
    'A rule has an administrator admit clients or people, and any client may call this server.',
  'cut-off-faster-than-anything-revokes':
    'A stolen credential must stop within seconds, and neither the issuer nor a policy decision can refuse a valid token.',
  'cut-off-over-an-intermittent-link':
    'A stolen credential must stop within seconds, and the link to the issuer fails for hours or days.',
  'browser-as-a-machine':
    'The calls carry the caller’s own authority, and a page in a browser keeps no credential for that.',
  'browser-without-its-user':
    'The user is away when the call runs, and a page in a browser works only while its user is present.',
  'resource-both-taken-and-refused':
    'The issuer is said both to honour the resource parameter and to refuse requests that carry it.',
  'mesh-at-a-client-outside-it':
    'Sidecars of your mesh are said to stand at both ends, and this client runs outside your mesh.',
  'mesh-and-a-stretch-without-tls':
    'Sidecars of a mesh are said to protect both ends, and a stretch of the path has no TLS.',
};
