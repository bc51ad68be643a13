/** Promise 11: what may only rise or fall when one answer does, and what not sure may never do. */
import { type Claim, falls, isLost, lengthens, rises, type Step, secondsOf, shortens } from '../claims.ts';
import type { Node } from '../diagram.ts';
import { type Context, LAYERS } from './context.ts';

/**
 * How strongly the profile binds a token to its sender. A signed request and a key-bound token survive a TLS terminator;
 * a certificate binds the connection as well. No rank where there is nothing to bind.
 */
const SENDER_CONSTRAINT = [['none'], ['dpop', 'signed-request'], ['mtls-bound', 'mutual-tls']] as const;

/**
 * How well the client proves itself: nothing, a shared secret, or something that only it or its platform can make.
 */
const CLIENT_AUTHENTICATION = [
  ['none', 'none-public-pkce'],
  ['client-secret-interim'],
  ['platform-token', 'private_key_jwt', 'mtls-client-auth', 'signed-request', 'certificate'],
] as const;

/** Facts about the kind of call. Facts about capabilities compare only answers that leave the same questions asked. */
const SITUATION = ['hop', 'principal', 'protection', 'crossing', 'door', 'assurance', 'lifetime'] as const;

/** The rank of a profile value, as a function of the answers. */
function rankOf({ words }: Context, table: string, ranks: readonly (readonly string[])[]): Node {
  const { diagrams } = words.outcomes.space;
  const values = words.outcomes.compiled.inputs[words.outcomes.compiled.inputIndex.get(table) ?? -1]?.values ?? [];
  const rank = values.map((value) => {
    const at = ranks.findIndex((equal) => equal.includes(value));
    if (at < 0) throw new Error(`${table} has no rank for ${value}`);
    return at;
  });
  return diagrams.map(words.outcome(table), (value) => rank[value] ?? value);
}

export function orderIsKept(context: Context): Claim[] {
  const { words } = context;
  const { and, compare, is, not, notSureFollows, outcome, questionsAsked, steps, surenesses } = words;
  const { source } = words.outcomes;
  const sure = surenesses();
  const unguarded = and(context.noLayer, not(is('grant', 'platform-request-signing')));
  const exposure = steps('exposure', 'server-side', 'device', 'shared-surfaces');
  const impact = steps('impact', 'public', 'low', 'sensitive', 'change', 'critical');
  const hops = steps('downstream', 'none', 'same-domain', 'many-or-other-domains');
  const cutoff = steps('cutoff', 'days', 'hours', 'minutes', 'seconds');
  const members: Step[] = source.questions
    .filter(({ kind }) => kind === 'set')
    .flatMap(({ id, options }) => options.flatMap((option) => steps(`${id}/${option.id}`, 'no', 'yes')));
  const maturity = [
    ...steps('workload-identity', 'secrets', 'manual-certificates', 'platform-tokens', 'attested-automated'),
    ...steps('presents', 'neither', 'signature-only', 'certificate-and-signature'),
    ...steps('policy', 'scopes-only', 'gateway', 'per-request'),
    ...members,
  ];
  const scales = source.tables.filter(({ scale }) => scale === 'worst-first');
  return [
    compare('more exposure never lowers the assurance asked for', outcome('assurance'), exposure, rises),
    compare('more impact never lowers the assurance asked for', outcome('assurance'), impact, rises),
    compare(
      'more exposure, impact or hops and a faster cut-off never lengthen a lifetime',
      secondsOf(words),
      [...exposure, ...impact, ...hops, ...cutoff],
      lengthens,
    ),
    ...LAYERS.map((layer) =>
      compare(
        `more maturity or capability never blocks ${layer}`,
        not(is(`${layer}-role`, 'blocked')),
        maturity,
        isLost,
      ),
    ),
    compare(
      'more maturity or capability never weakens the sender constraint',
      rankOf(context, 'sender-constraint', SENDER_CONSTRAINT),
      maturity,
      falls,
    ),
    compare(
      'more maturity or capability never weakens client authentication',
      rankOf(context, 'client-authentication', CLIENT_AUTHENTICATION),
      maturity,
      falls,
    ),
    ...SITUATION.map((id) =>
      compare(`not sure is the worst case, whatever it leaves unasked: ${id}`, outcome(id), sure, falls),
    ),
    ...scales.map(({ id }) =>
      compare(`not sure is the worst case: ${id}`, outcome(id), sure, falls, undefined, questionsAsked()),
    ),
    compare(
      'not sure leaves no layer at all only where every value does, or the platform signs',
      unguarded,
      sure,
      isLost,
    ),
    ...LAYERS.map((layer) =>
      notSureFollows(
        `not sure makes ${layer} not needed only where some value does`,
        is(`${layer}-role`, 'not-needed'),
      ),
    ),
    compare('not sure never lengthens a token lifetime', secondsOf(words), sure, shortens),
  ];
}
