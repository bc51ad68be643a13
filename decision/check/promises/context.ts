/** The cases that several promises speak of, read from the answers alone, so that no table can redefine them. */
import { LAYERS } from '../../model/vocabulary.ts';
import type { Words } from '../claims.ts';
import type { Node } from '../diagram.ts';

export const WANTED = ['blocked', 'complementary', 'primary'] as const;
export const IN_FORCE = ['complementary', 'primary'] as const;
export const BEHIND = ['same-domain', 'many-or-other-domains'] as const;
export { LAYERS };

const REMOTE = ['remote-http', 'api'] as const;
/** Rules that stand even over public content; a wish is none. */
const RULES = [
  'mutual-tls',
  'consent-at-use',
  'sender-constraint',
  'named-user',
  'admin-admission',
  'named-caller',
] as const;
const CROSSING = ['several-ours', 'cross-organisation'] as const;

export interface Context {
  readonly words: Words;
  readonly stdio: Node;
  /** Certainly on one machine, over stdio or loopback. */
  readonly local: Node;
  /** May be reached over the network. */
  readonly remote: Node;
  /** Public content, read only, from a server that asks for nothing, with nothing behind it and no rule about it. */
  readonly publicContent: Node;
  /** Remote, and not certainly public content. */
  readonly guarded: Node;
  /** Certainly remote and certainly not public content. */
  readonly needed: Node;
  /** No layer is needed. */
  readonly noLayer: Node;
  /** The call carries, or may carry, a user's authority. */
  readonly user: Node;
  /** The call certainly carries a user's authority, at least in part. */
  readonly certainlyUser: Node;
  /** The caller certainly acts for no user. */
  readonly itself: Node;
  /** The identity certainly crosses domains. */
  readonly crossing: Node;
  /** The component that sends the request certainly has no client certificate to present, and no sidecar has one for it. */
  readonly cannotPresent: Node;
  /** Whoever ends TLS is certainly the server's owner or nobody: a certificate arrives, or is passed on verified. */
  readonly certificateArrives: Node;
  /** Somebody certainly ends TLS who passes no certificate on, or a stretch certainly has none. */
  readonly certificateIsLost: Node;
}

/** Members of `tls` that end a client certificate. */
export const ENDS_CERTIFICATES = ['foreign-proxy', 'foreign-gateway', 'callers-proxy', 'no-tls'] as const;

export function contextOf(words: Words): Context {
  const { and, or, not, known, may, unasked, outcomes } = words;
  const remote = may('transport', ...REMOTE);
  const doors = outcomes.source.questions.find(({ id }) => id === 'accepts')?.options ?? [];
  const publicContent = and(
    known('transport', ...REMOTE),
    known('impact', 'public'),
    known('downstream', 'none'),
    ...doors.map(({ id }) => known(`accepts/${id}`, 'no')),
    ...RULES.map((rule) => known(`mandate/${rule}`, 'no')),
  );
  const itself = known('behalf', 'itself');
  return {
    words,
    stdio: known('transport', 'stdio'),
    local: known('transport', 'stdio', 'loopback-http'),
    remote,
    publicContent,
    guarded: and(remote, not(publicContent)),
    needed: and(
      known('transport', ...REMOTE),
      or(
        known('impact', 'low', 'sensitive', 'change', 'critical'),
        known('downstream', ...BEHIND),
        ...doors.map(({ id }) => known(`accepts/${id}`, 'yes')),
        ...RULES.map((rule) => known(`mandate/${rule}`, 'yes')),
      ),
    ),
    noLayer: and(...LAYERS.map((layer) => words.is(`${layer}-role`, 'not-needed'))),
    user: not(itself),
    certainlyUser: or(
      unasked('behalf'),
      known('behalf', 'user-present', 'user-away', 'user-token-received', 'users-and-itself'),
    ),
    itself,
    crossing: known('domains', ...CROSSING),
    cannotPresent: and(
      known('tls/mesh-sidecars', 'no'),
      or(unasked('presents/client-certificate'), known('presents/client-certificate', 'no')),
    ),
    certificateArrives: and(...ENDS_CERTIFICATES.map((end) => known(`tls/${end}`, 'no'))),
    certificateIsLost: or(...ENDS_CERTIFICATES.map((end) => known(`tls/${end}`, 'yes'))),
  };
}
