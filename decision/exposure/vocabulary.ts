/** The words of the token path: who takes part, and who runs what. Names for people are in `content/strings`. */

/** The parties of a connection, in the order in which a drawing shows them: from the caller to what lies behind the server. */
export const PARTIES = [
  /** The identity provider of the user, or the SPIFFE trust domain of the workload. */
  'provider',
  /** What the caller runs on, where it issues identity. */
  'platform',
  'client',
  /** A proxy of the caller's organisation that ends TLS. */
  'callers-proxy',
  /** A component of someone else that ends TLS. */
  'foreign-terminator',
  /** The authorization server that the MCP server trusts. */
  'issuer',
  /** A component of the server's owner that ends TLS and decides nothing. */
  'terminator',
  /** The component that decides on each call in front of the server. */
  'gateway',
  'server',
  /** The issuer of a system behind the server, where it is another one. */
  'next-issuer',
  /** A system behind the server; stands for each of them. */
  'next',
] as const;
export type PartyId = (typeof PARTIES)[number];

/** Who may come to see a credential: a party, or a place in which credentials come to lie. */
export type Viewer = PartyId | 'device' | 'shared-surfaces';

/** Who runs the parties of a region. */
export type Operator =
  | 'our-team'
  | 'our-organisation'
  | 'client-vendor'
  | 'browser'
  | 'partner'
  | 'anybody'
  | 'someone-else'
  | 'home-organisation'
  | 'server-organisation'
  | 'other-domains'
  | 'one-machine'
  | 'unknown';
