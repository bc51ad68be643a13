/**
 * The values that the profile of the model in work may have, by field: each list stands in the order of the outcomes of
 * its table. Ids are public contract. A value that is added here does not compile before `grants.ts`,
 * `profile-facts.ts` and `content/strings` speak of it.
 */
export const profileValues = {
  grant: [
    'environment',
    'own-sign-in',
    'platform-login',
    'credential-helper',
    'local',
    'none',
    'auth-code',
    'refresh-token',
    'ciba',
    'id-jag',
    'token-exchange',
    'jwt-bearer',
    'client-credentials',
    'platform-token',
    'platform-request-signing',
    'certificate',
  ],
  registration: ['none', 'pre-registration', 'cimd', 'dcr'],
  clientAuthentication: [
    'none',
    'none-public-pkce',
    'client-secret-interim',
    'platform-token',
    'private_key_jwt',
    'mtls-client-auth',
    'signed-request',
    'certificate',
  ],
  senderConstraint: ['none', 'dpop', 'mtls-bound', 'signed-request', 'mutual-tls'],
  audience: ['none', 'signed-request', 'platform-audience', 'resource-indicator', 'fixed-at-registration'],
  discovery: ['none', 'protected-resource-metadata', 'configured'],
  refresh: ['none', 'not-issued', 'rotated'],
  downstream: ['none', 'own-credential', 'separate-authorization', 'token-exchange'],
} as const;

/** For each field of the profile in work that is no number, the ids of its values. */
export type ProfileValuesInWork = {
  readonly [Field in keyof typeof profileValues]: (typeof profileValues)[Field][number];
};
