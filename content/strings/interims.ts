import type { InterimReason } from '@/decision';

/** What to use until a blocked layer is ready: one sentence for each reason code. */
export const interimTexts: { readonly [Reason in InterimReason]: string } = {
  'a-proxy-you-run-presents-the-certificate':
    'Until then a proxy that you run takes the call, checks the caller and presents the certificate to the server.',
  'short-tokens-and-policy-past-the-terminator':
    'Until then tokens live for minutes, policy judges each call and few ways lead out, since the terminator can read what passes.',
  'tls-on-the-path-before-any-credential':
    'Until then TLS comes first: no credential is sent over the path before it, and each one is narrow and expires.',
  'a-sidecar-or-gateway-checks-the-certificate':
    'Until then a mesh sidecar or a gateway in front of the server demands the certificate and is the only way in.',
  'a-queue-asks-the-user-before-each-run':
    'Until then each run waits in a queue until the user has released it, and the release is recorded.',
  'runs-only-while-the-user-is-signed-in': 'Until then the task runs only while the user is present and signed in.',
  'few-certificates-by-hand-with-owner-and-end-date':
    'Until then issue a few certificates by hand, each with an owner, a vaulted key and an end date.',
  'short-tokens-limit-what-a-copy-is-worth':
    'Until then tokens live for minutes and policy judges each call, so that a copied token is worth little.',
  'a-gateway-in-front-checks-tokens-for-the-server':
    'Until then a gateway is the only way to the server, checks the tokens for it and records each caller.',
  'one-key-per-caller-vaulted-owned-narrow-expiring':
    'Until then each caller has a key of its own, in a vault, with an owner, few rights and an expiry.',
  'certificate-names-the-workload-gateway-names-the-user':
    'Until then a certificate names the workload where it has one, and a gateway in front names and records who stands behind the call.',
  'workload-acts-narrowly-and-records-the-user':
    'Until then the workload acts with its own narrow platform identity and records the user of each call.',
  'an-authorization-layer-of-yours-takes-the-parameter':
    'Until then an authorization server that you run in front of the issuer takes the resource parameter and issues tokens for this server.',
  'administrator-configures-issuer-and-client':
    'Until then an administrator registers the client and configures the issuer by hand.',
  'the-user-signs-in-at-the-issuer-of-this-server':
    'Until then the user signs in at the issuer of this server, and the token that the caller holds is not sent.',
  'one-secret-per-caller-vaulted-owned-narrow-expiring':
    'Until then each caller has a secret of its own, in a vault, with an owner, few rights and an expiry.',
  'a-named-account-inside-the-closed-network':
    'Until then each outside caller has a named account at an issuer inside the closed network, with an owner and an end date.',
  'caller-registered-at-the-issuer-of-the-server':
    'Until then register the caller directly at the issuer that the server trusts, with a vaulted credential of its own and an end date.',
  'a-gateway-accepts-the-foreign-identity-for-the-server':
    'Until then a gateway in front of the server checks the identities of the other domain in place of the server.',
};

/** The same as a noun phrase, for use inside a sentence: "until then …". */
export const interimPhrases: { readonly [Reason in InterimReason]: string } = {
  'a-proxy-you-run-presents-the-certificate': 'a proxy you run presents the certificate',
  'short-tokens-and-policy-past-the-terminator': 'short tokens and per-call policy stand in',
  'tls-on-the-path-before-any-credential': 'TLS comes before any credential',
  'a-sidecar-or-gateway-checks-the-certificate': 'a sidecar or gateway checks the certificate',
  'a-queue-asks-the-user-before-each-run': 'a queue asks the user before each run',
  'runs-only-while-the-user-is-signed-in': 'the task runs only while the user is signed in',
  'few-certificates-by-hand-with-owner-and-end-date': 'a few certificates are issued by hand',
  'short-tokens-limit-what-a-copy-is-worth': 'short tokens and per-call policy stand in',
  'a-gateway-in-front-checks-tokens-for-the-server': 'a gateway checks callers',
  'one-key-per-caller-vaulted-owned-narrow-expiring': 'each caller has one vaulted, expiring key',
  'certificate-names-the-workload-gateway-names-the-user': 'a gateway names who stands behind the call',
  'workload-acts-narrowly-and-records-the-user': 'the workload acts narrowly and records the user',
  'an-authorization-layer-of-yours-takes-the-parameter': 'an authorization server of yours takes the parameter',
  'administrator-configures-issuer-and-client': 'an administrator configures issuer and client',
  'the-user-signs-in-at-the-issuer-of-this-server': 'the user signs in at the issuer of this server',
  'one-secret-per-caller-vaulted-owned-narrow-expiring': 'each caller has one vaulted, expiring secret',
  'a-named-account-inside-the-closed-network': 'named accounts inside stand in',
  'caller-registered-at-the-issuer-of-the-server': 'the caller is registered directly',
  'a-gateway-accepts-the-foreign-identity-for-the-server': 'a gateway accepts identities of the other domain',
};
