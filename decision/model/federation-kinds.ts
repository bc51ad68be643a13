import type { Recommendation } from '../types.ts';

/** How an identity of one issuer comes to be accepted in the domain of another. */
export type FederationKind = 'id-jag' | 'brokering' | 'trust-bundles' | 'workload-identity';

/** By the row that gives federation a role in force; of every version that was released, and of the one in work. */
const kinds: { readonly [rule: string]: FederationKind } = {
  'identity-provider-vouches-for-the-user': 'id-jag',
  'one-issuer-brokers-the-providers': 'brokering',
  'absent-user-known-through-a-broker': 'brokering',
  'trust-bundles-carry-the-identity': 'trust-bundles',
  'platform-token-carries-the-identity': 'workload-identity',
  'platform-token-replaces-the-secret': 'workload-identity',
  'platform-token-is-the-only-way-in': 'workload-identity',
};

/**
 * Which kind of federation a recommendation means; null where federation has no role in force.
 *
 * Recommendations of the models 1.x have no field for it, and their shape stays as it was released.
 */
export function federationKindOf({ layers }: Pick<Recommendation, 'layers'>): FederationKind | null {
  return kinds[layers.federation.because[0]?.rule ?? ''] ?? null;
}
