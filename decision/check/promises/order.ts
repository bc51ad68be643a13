/** Promise 11: what may only rise or fall when one answer does, and what not sure may never do. */
import { type Claim, changes, falls, isLost, lengthens, rises, type Step, secondsOf, shortens } from '../claims.ts';
import type { Node } from '../diagram.ts';
import { type Context, LAYERS } from './context.ts';

/**
 * How strongly the profile binds a token to its sender. A signed request and a key-bound token survive a TLS terminator;
 * a certificate binds the connection as well. No rank where there is nothing to bind.
 */
const SENDER_CONSTRAINT = [['none'], ['dpop', 'signed-request'], ['mtls-bound', 'mutual-tls']] as const;

/**
 * Whether the client proves itself by something that only it or its platform can make. A secret is no such thing, and on a
 * device it is none at all, so that to leave it out there is no step down.
 */
const CLIENT_AUTHENTICATION = [
  ['none', 'none-public-pkce', 'client-secret-interim'],
  ['platform-token', 'private_key_jwt', 'mtls-client-auth', 'signed-request', 'certificate'],
] as const;

/** Sets of which a member more is a capability more. */
const CAPABILITIES = [
  'workload-identity',
  'presents',
  'client-proof',
  'identity-crossing',
  'client-registration',
  'authorization-server',
  'accepts',
] as const;
/** Members that limit: a parameter that is refused, a layer that has one client, a certificate that is wanted as well. */
const LIMITS: readonly string[] = ['refuses-resource-parameter', 'layer-over-a-provider', 'client-certificates'];

/** Facts about the kind of call. Facts about capabilities compare only answers that leave the same questions asked. */
const SITUATION = ['hop', 'protection', 'assurance', 'lifetime'] as const;

/** Parts of a profile that a capability chooses, and not sure about it must not. */
const CHOSEN = ['grant', 'registration', 'sender-constraint'] as const;

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
  const { words, needed } = context;
  const {
    and,
    compare,
    given,
    is,
    known,
    not,
    notSureFollows,
    outcome,
    questionsAsked,
    required,
    steps,
    unsureSteps,
    surenesses,
  } = words;
  const { source } = words.outcomes;
  const sure = surenesses();
  const unguarded = and(context.noLayer, not(is('grant', 'platform-request-signing')));
  const membersOf = (question: string): readonly string[] =>
    (source.questions.find(({ id }) => id === question)?.options ?? [])
      .map(({ id }) => id)
      .filter((id) => !LIMITS.includes(id))
      .map((id) => `${question}/${id}`);
  const gained = (question: string): readonly Step[] =>
    membersOf(question).flatMap((member) => steps(member, 'no', 'yes'));
  const exposure = gained('exposure');
  const impact = steps('impact', 'public', 'low', 'sensitive', 'change', 'critical');
  const hops = steps('downstream', 'none', 'same-domain', 'many-or-other-domains');
  const cutoff = steps('cutoff', 'days', 'hours', 'minutes', 'seconds');
  const capabilities = CAPABILITIES.map((question) => ({ question, more: gained(question) }));
  const policy = { question: 'policy', more: steps('policy', 'none', 'scopes-only', 'gateway', 'per-request') };
  const scales = source.tables.filter(({ scale }) => scale === 'worst-first');
  const sender = rankOf(context, 'sender-constraint', SENDER_CONSTRAINT);
  const proof = rankOf(context, 'client-authentication', CLIENT_AUTHENTICATION);
  const unsureOf = (question: string): readonly Step[] =>
    membersOf(question).flatMap((member) => unsureSteps(member, 'no'));
  /** Beside a certificate, anything more that a server takes is one more demand. */
  const alone = and(needed, known('accepts/client-certificates', 'no'));
  /** While the way in is not known, a layer may be free only because nobody knows yet what blocks it. */
  const wayKnown = not(is('machine-way', 'unknown'));
  const sameWay = [outcome('grant')];
  /** Until tokens are taken, the target names the best that the client could show. */
  const sameDoor = [...sameWay, outcome('takes-tokens')];
  /** What is needed and which way in there is; both stay with the need where a capability is not known. */
  const sameNeed = ['machine-way', ...LAYERS.map((layer) => `${layer}-role`)].map(outcome);
  const sameDesign = ['grant', 'registration', 'client-authentication', 'mtls-role', 'federation-role'].map(outcome);
  /** No answer leaves open which other questions are asked. */
  const settled = and(...['transport', 'actor', 'behalf', 'client', 'domains', 'downstream', 'server'].map(given));
  return [
    ...[
      { what: 'exposure', more: exposure },
      { what: 'impact', more: impact },
    ].flatMap(({ what, more }) => [
      compare(`more ${what} never lowers the assurance asked for`, outcome('assurance'), more, rises),
      compare(`more ${what} never weakens the sender constraint`, sender, more, falls, needed, sameWay),
      compare(`more ${what} never weakens client authentication`, proof, more, falls, needed, sameWay),
      ...source.controls.map((control) =>
        compare(
          `more ${what} never drops a requirement of the same design: ${control}`,
          required(control),
          more,
          isLost,
          needed,
          sameDesign,
        ),
      ),
    ]),
    compare(
      'more exposure changes no grant, but that a device asserts no sign-in',
      outcome('grant'),
      exposure,
      changes,
      not(is('grant', 'id-jag')),
    ),
    compare('more impact changes no grant of a call that is guarded', outcome('grant'), impact, changes, needed),
    compare(
      'more exposure, impact or hops and a faster cut-off never lengthen a lifetime',
      secondsOf(words),
      [...exposure, ...impact, ...hops, ...cutoff],
      lengthens,
    ),
    ...[...capabilities, policy].flatMap(({ question, more }) => [
      ...LAYERS.map((layer) =>
        compare(
          `more capability never blocks ${layer}: ${question}`,
          not(is(`${layer}-role`, 'blocked')),
          more,
          isLost,
          and(settled, wayKnown, question === 'accepts' ? alone : needed),
        ),
      ),
      compare(
        `more capability never weakens the sender constraint of the same grant: ${question}`,
        sender,
        more,
        falls,
        needed,
        sameWay,
      ),
      compare(
        `more capability never weakens client authentication for the same grant: ${question}`,
        proof,
        more,
        falls,
        needed,
        sameDoor,
      ),
    ]),
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
      notSureFollows(`what blocks ${layer} on not sure blocks it for some value`, is(`${layer}-role`, 'blocked')),
    ),
    ...CAPABILITIES.filter((question) => question !== 'accepts').flatMap((question) =>
      CHOSEN.map((part) =>
        compare(
          `not sure chooses no mechanism: ${part} by ${question}`,
          outcome(part),
          unsureOf(question),
          changes,
          and(settled, not(is('grant', 'certificate'))),
          [...sameNeed, ...questionsAsked()],
        ),
      ),
    ),
    compare('not sure never lengthens a token lifetime', secondsOf(words), sure, shortens),
  ];
}
