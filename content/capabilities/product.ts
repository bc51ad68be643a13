import type { OptionId, QuestionId } from '@/decision';

/** Kinds of product, in the order in which pages show them. */
export const productKinds = ['client', 'server', 'gateway', 'authorization-server'] as const;
export type ProductKind = (typeof productKinds)[number];

/** What can be asked of each kind of product. For an authorization server these are the wizard's own options. */
export const capabilitiesOf = {
  client: [
    'client-id-metadata-documents',
    'dynamic-registration',
    'pre-registered-client',
    'id-jag',
    'machine-grant',
    'own-certificate',
  ],
  server: ['oauth-sign-in', 'static-token', 'client-id-metadata-documents', 'dynamic-registration'],
  gateway: ['checks-tokens', 'own-token-upstream', 'per-tool-rules', 'id-jag', 'client-id-metadata-documents'],
  'authorization-server': [
    'mcp-discovery-and-resource',
    'client-id-metadata-documents',
    'dynamic-registration',
    'machine-grant',
    'signed-client-assertions',
    'token-exchange',
    'dpop',
    'certificate-bound-tokens',
    'id-jag',
    'external-workload-issuers',
    'live-revocation',
    'backchannel-approval',
  ],
} as const satisfies { readonly [K in ProductKind]: readonly string[] };

export type Capability<K extends ProductKind = ProductKind> = (typeof capabilitiesOf)[K][number];

export interface ProductSource {
  readonly title: string;
  readonly url: string;
  readonly read: 'primary' | 'secondary';
  /** The day on which it was read, ISO 8601. */
  readonly checked: string;
}

/** What a source says about one capability. A capability without one is unknown. */
export interface Support {
  readonly has: 'yes' | 'no';
  /** What has to hold for a yes: a switch, an edition, a stage short of release. The wizard leaves such an answer open. */
  readonly condition?: string;
  /** Place of the source in the product's list. */
  readonly source: number;
}

/** An answer of the wizard that follows from the product alone. */
export interface KnownAnswer<Q extends QuestionId = QuestionId> {
  /** The option, or of a question that takes several the member that holds; the others are left open. */
  readonly option: OptionId<Q>;
  readonly reason: string;
  /** Place of the source in the product's list, or null where the question itself implies the answer. */
  readonly source: number | null;
}

export interface Product<K extends ProductKind = ProductKind> {
  /** Stands in the address of its passage. */
  readonly id: string;
  readonly kind: K;
  readonly name: string;
  readonly sources: readonly ProductSource[];
  readonly supports: { readonly [C in Capability<K>]?: Support };
  readonly answers: { readonly [Q in QuestionId]?: KnownAnswer<Q> };
  /** Facts that fit no column. */
  readonly notes: readonly string[];
}
