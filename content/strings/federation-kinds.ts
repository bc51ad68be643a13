/**
 * How an identity of one issuer comes to be accepted by another, as a noun phrase: the values of `federationKinds` of a
 * recommendation since model 2.0, and the kinds that stand for it in recommendations of the models 1.x.
 */
export const federationKindTexts: { readonly [kind: string]: string } = {
  'id-jag': 'ID-JAG',
  brokering: 'brokering',
  'trust-bundles': 'trust bundles',
  'workload-identity': 'workload identity',
  'token-exchange': 'token exchange',
  'identity-chaining': 'identity chaining',
  'cloud-token-service': 'token service of a cloud',
  'spiffe-bundles': 'SPIFFE trust bundles',
  'several-issuers': 'several trusted issuers',
};
