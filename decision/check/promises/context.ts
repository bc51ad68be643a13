/** The cases that several promises speak of, read from the answers alone, so that no table can redefine them. */
import { LAYERS } from '../../model/vocabulary.ts';
import type { Words } from '../claims.ts';
import type { Node } from '../diagram.ts';

export const WANTED = ['blocked', 'complementary', 'primary'] as const;
export const IN_FORCE = ['complementary', 'primary'] as const;
export { LAYERS };

export interface Context {
  readonly words: Words;
  readonly stdio: Node;
  readonly loopback: Node;
  /** May be reached over the network. */
  readonly remote: Node;
  /** Public content, read only, from a server that asks for nothing, with nothing behind it and no rule about it. */
  readonly publicContent: Node;
  /** Remote and not public content. */
  readonly guarded: Node;
  /** No layer is needed. */
  readonly noLayer: Node;
  /** The call carries, or may carry, a user's authority. */
  readonly user: Node;
  /** The caller certainly acts for no user. */
  readonly itself: Node;
  /** The identity crosses, or may cross, domains. */
  readonly crossing: Node;
  /** The component that sends the request certainly can present a client certificate. */
  readonly presents: Node;
}

export function contextOf(words: Words): Context {
  const { and, or, not, known, may } = words;
  const remote = may('transport', 'remote-http');
  const publicContent = and(
    known('transport', 'remote-http'),
    known('impact', 'public'),
    known('downstream', 'none'),
    known('accepts', 'anyone'),
    known('mandate', 'none'),
  );
  const user = or(may('actor', 'person'), may('behalf', 'user-present', 'user-away'));
  return {
    words,
    stdio: known('transport', 'stdio'),
    loopback: known('transport', 'loopback-http'),
    remote,
    publicContent,
    guarded: and(remote, not(publicContent)),
    noLayer: and(...LAYERS.map((layer) => words.is(`${layer}-role`, 'not-needed'))),
    user,
    itself: not(user),
    crossing: may('domains', 'several-ours', 'cross-organisation'),
    presents: and(
      known('presents', 'certificate-and-signature'),
      known('client', 'ours', 'partner', 'managed-product'),
    ),
  };
}
