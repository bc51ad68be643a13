/** Values that a reviewer asks for, where the result has another: roles of layers and stronger values of the profile. */
export const soughtValues: readonly { readonly path: string; readonly values: readonly (string | number)[] }[] = [
  { path: 'layers.oauth.role', values: ['primary', 'complementary', 'not-needed'] },
  { path: 'layers.mtls.role', values: ['primary', 'complementary', 'not-needed'] },
  { path: 'layers.federation.role', values: ['primary', 'complementary', 'not-needed'] },
  { path: 'profile.senderConstraint', values: ['dpop', 'mtls-bound'] },
  { path: 'profile.clientAuthentication', values: ['private_key_jwt', 'platform-token'] },
  { path: 'profile.grant', values: ['id-jag', 'jwt-bearer'] },
  { path: 'profile.downstream', values: ['token-exchange'] },
  { path: 'profile.accessTokenSeconds', values: [3600, 1800, 900, 600, 300] },
];
