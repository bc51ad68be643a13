/**
 * The closed vocabularies of a recommendation. Ids are public contract: they stand in links, files and APIs.
 */

/** The layers, in the order in which everything lists them. */
export const LAYERS = ['oauth', 'mtls', 'federation'] as const;

export type LayerId = (typeof LAYERS)[number];

/** Roles of a layer, weakest claim first. `blocked` is wanted or required, but a prerequisite is missing. */
export type LayerRole = 'not-needed' | 'blocked' | 'complementary' | 'primary';

/** Who has to act for a prerequisite to be met. */
export type Side =
  | 'client'
  | 'server'
  | 'authorization-server'
  | 'identity-provider'
  | 'platform'
  | 'network'
  | 'agreement'
  /** The server, in releases before 2.0. */
  | 'mcp-server';

export type ControlLevel = 'recommended' | 'required';

/** `now`: in released products. `interim`: safe stand-in with a named successor. `watch`: draft only. */
export type Maturity = 'now' | 'interim' | 'watch';
