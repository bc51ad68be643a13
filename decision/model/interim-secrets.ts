import type { InterimClientAuthentication, InterimReason } from '../ids.ts';
import type { Interim } from '../types.ts';
import type { CredentialId } from './credentials.ts';

/** By reason, for releases whose interims do not say how the client proves itself. */
export const interimSecrets: { readonly [Reason in InterimReason]: CredentialId | null } = {
  'a-proxy-you-run-presents-the-certificate': null,
  'short-tokens-and-policy-past-the-terminator': null,
  'a-sidecar-or-gateway-checks-the-certificate': null,
  'a-queue-asks-the-user-before-each-run': null,
  'few-certificates-by-hand-with-owner-and-end-date': null,
  'short-tokens-limit-what-a-copy-is-worth': null,
  'a-gateway-in-front-checks-tokens-for-the-server': null,
  'one-key-per-caller-vaulted-owned-narrow-expiring': 'api-key',
  'certificate-names-the-workload-gateway-names-the-user': null,
  'workload-acts-narrowly-and-records-the-user': null,
  'administrator-configures-issuer-and-client': null,
  'one-secret-per-caller-vaulted-owned-narrow-expiring': 'client-secret',
  'tls-on-the-path-before-any-credential': null,
  'an-authorization-layer-of-yours-takes-the-parameter': null,
  'the-user-signs-in-at-the-issuer-of-this-server': null,
  'runs-only-while-the-user-is-signed-in': null,
  'a-named-account-inside-the-closed-network': null,
  'caller-registered-at-the-issuer-of-the-server': 'client-secret',
  'a-gateway-accepts-the-foreign-identity-for-the-server': null,
};

const byProof: { readonly [Method in InterimClientAuthentication]: CredentialId | null } = {
  'api-key-interim': 'api-key',
  'client-secret-interim': 'client-secret',
  'as-in-the-profile': null,
  certificate: null,
  'platform-token': null,
};

/** The secret that an interim leaves in use until the blocked layer is ready; null where it leaves none. */
export const interimSecret = ({ reason, clientAuthentication }: Interim): CredentialId | null =>
  clientAuthentication === undefined ? interimSecrets[reason] : byProof[clientAuthentication];
