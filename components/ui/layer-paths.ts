import type { LayerId } from '@/decision';

export interface LayerPath {
  readonly d: string;
  /** Drawn as a line of this width instead of being filled. */
  readonly line?: number;
}

/**
 * The geometry of the marks on a 16 by 16 field. OAuth: a disc with a quarter left out, a right that is given in part.
 * mTLS: two bars that meet, both ends shown. Federation: two lozenges that overlap, two domains. They differ in outline,
 * so they survive greyscale.
 */
export const layerPaths: { readonly [L in LayerId]: readonly LayerPath[] } = {
  oauth: [{ d: 'M8 1a7 7 0 1 0 7 7H8Z' }],
  mtls: [{ d: 'M1 2h6v12H1Z M9 2h6v12H9Z M7 7h2v2H7Z' }],
  federation: [{ d: 'M5.5 2.5 11 8l-5.5 5.5L0 8Z' }, { d: 'M10.5 3.4 15.1 8l-4.6 4.6L5.9 8Z', line: 1.3 }],
};
