/** Why answers contradict each other: one sentence for each row of the conflicts. */
export const conflictRuleTexts: { readonly [rule: string]: string } = {
  'vendor-cloud-outside-the-closed-network':
    'A vendor’s cloud runs the client, and it cannot reach issuers that answer inside a closed network only.',
  'partner-outside-the-closed-network':
    'Issuers of different organisations have to be believed, and only a closed network can be reached.',
  'mandate-against-foreign-client':
    'A rule demands mutual TLS, and a vendor’s cloud, a browser or an unknown client cannot hold your certificate.',
  'mandate-against-sender':
    'A rule demands mutual TLS, and what sends the requests is not able to present a certificate.',
  'mandate-against-unequipped-product':
    'A rule demands mutual TLS, and a person works with a product that we take to present no certificate of yours.',
  'mandate-against-foreign-terminator':
    'A rule demands mutual TLS, and a component of someone else ends it before the server.',
  'certificate-door-against-foreign-client':
    'The server takes certificates only, and a vendor’s cloud, a browser or an unknown client cannot hold yours.',
  'certificate-door-against-sender':
    'The server takes certificates only, and what sends the requests is not able to present one.',
  'certificate-door-against-unequipped-product':
    'The server takes certificates only, and a person works with a product that we take to present none of yours.',
  'certificate-door-behind-foreign-terminator':
    'The server takes certificates only, and a component of someone else ends TLS before it.',
  'consent-without-a-user': 'A rule demands the user’s consent at each use, and the caller acts for no user.',
  'consent-while-the-user-is-away':
    'A rule demands the user’s consent at each use; the user is away, and no channel to ask them is known.',
  'cut-off-faster-than-anything-revokes':
    'Theft must end within seconds, and neither the issuer nor a policy decision can refuse a valid token.',
};
