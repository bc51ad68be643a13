import type { LayerId, LayerRole } from '@/decision';

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

export interface RoleLine {
  readonly d: string;
  readonly width: number;
  readonly dashes?: string;
}

/**
 * The lines of the roles on a field of 28 by 16: a line that carries, a line that helps, no line but its trace, a line
 * that is stopped.
 */
export const roleLines: { readonly [R in LayerRole]: RoleLine } = {
  primary: { d: 'M1 8h26', width: 5 },
  complementary: { d: 'M1 5.5h26M1 10.5h26', width: 1.5 },
  'not-needed': { d: 'M1.5 8h26', width: 1.5, dashes: '1.5 4.5' },
  blocked: { d: 'M1 8h12M17 2v12M23 8h4', width: 2.5 },
};

/** The site's sign on a field of 32 by 32: a call, drawn as a solid line, crosses a trust boundary, a broken one. */
export const siteSign = {
  boundary: { d: 'M16 2v28', width: 3, dashes: '6 5' },
  call: { d: 'M2 16h28', width: 3 },
  end: { cx: 25, cy: 16, r: 5 },
} as const;
