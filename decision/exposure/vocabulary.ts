/** The words of the token path: who takes part, and who runs what. Names for people are in `content/strings`. */

/** The parties of a connection, in the order in which a drawing shows them: from the caller to what lies behind the server. */
export const PARTIES = [
  /** The identity provider of the user, or the SPIFFE trust domain of the workload. */
  'provider',
  /** What the caller runs on, where it issues identity. */
  'platform',
  'client',
  /** Sends for the client inside a mesh, with a certificate of its own. */
  'client-sidecar',
  /** A proxy of the caller's owner that decrypts. */
  'callers-proxy',
  /** A component of someone else that ends TLS. */
  'foreign-terminator',
  /** A proxy of someone else that ends TLS and passes requests on. */
  'foreign-proxy',
  /** A gateway of someone else, which is an MCP party. */
  'foreign-gateway',
  /** The authorization server that the MCP server trusts. */
  'issuer',
  /** A component of the server's owner that ends TLS and decides nothing. */
  'terminator',
  /** A load balancer or proxy of the server's owner that ends TLS and passes requests on. */
  'balancer',
  /** The component that decides on each call in front of the server. */
  'gateway',
  /** Receives for the server inside a mesh. */
  'server-sidecar',
  'server',
  /** The issuer of a system behind the server, where it is another one. */
  'next-issuer',
  /** A system behind the server; stands for each of them. */
  'next',
] as const;
export type PartyId = (typeof PARTIES)[number];

/** Places in which credentials come to lie, beside the memory of whoever needs them. */
const SURFACES = [
  'device',
  'files',
  'logs',
  'vendor',
  'model-context',
  'foreign-code',
  /** Some of those before, where the answer does not say which. */
  'shared-surfaces',
  /** Whoever is on a stretch of the path that has no TLS. */
  'plain-network',
] as const;
export type Surface = (typeof SURFACES)[number];

/** Surfaces from which a key can be taken that is never sent. */
export const KEY_SURFACES: readonly Viewer[] = ['device', 'files', 'foreign-code'];

/** Who may come to see a credential: a party, or whoever has access to a surface. */
export type Viewer = PartyId | Surface;

/** In the order of the path, each once; surfaces last. */
export function inOrder(viewers: Iterable<Viewer>): readonly Viewer[] {
  const seen = new Set(viewers);
  return [...PARTIES, ...SURFACES].filter((viewer) => seen.has(viewer));
}

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
