/** Promise 16: each pair of answers that cannot both be acted on has its conflict, whatever else is answered. */
import type { Claim } from '../claims.ts';
import type { Context } from './context.ts';

/** Two answers, as question or member and option, and the conflict that they are; a third where it takes another path. */
type Pair = readonly [conflict: string, ...answers: readonly (readonly [string, ...string[]])[]];

/** A server demands a certificate where it takes nothing else, and beside a token; of other means it is one of several. */
const DEMANDS: readonly (readonly (readonly [string, ...string[]])[])[] = [
  [['accepts/oauth-tokens', 'yes']],
  ['oauth-tokens', 'platform-tokens', 'signed-requests', 'api-keys', 'other-sign-in'].map(
    (door) => [`accepts/${door}`, 'no'] as const,
  ),
];
const demanded = ([conflict, ...answers]: Pair): readonly Pair[] =>
  answers.some(([question, option]) => question === 'accepts/client-certificates' && option === 'yes')
    ? DEMANDS.map((more): Pair => [conflict, ...answers, ...more])
    : [[conflict, ...answers]];

const WRITTEN: readonly Pair[] = [
  ['air-gapped-vendor-client', ['reach', 'air-gapped'], ['client', 'vendor-hosted']],
  ['air-gapped-but-a-vendor-holds-the-credential', ['reach', 'air-gapped'], ['exposure/vendor', 'yes']],
  ['air-gapped-cross-organisation', ['reach', 'air-gapped'], ['domains', 'cross-organisation']],
  [
    'mandated-certificate-cannot-be-presented',
    ['mandate/mutual-tls', 'yes'],
    ['client', 'open'],
    ['tls/mesh-sidecars', 'no'],
  ],
  [
    'mandated-certificate-cannot-be-presented',
    ['mandate/mutual-tls', 'yes'],
    ['presents/client-certificate', 'no'],
    ['tls/mesh-sidecars', 'no'],
  ],
  ['mandated-certificate-ends-at-a-foreign-party', ['mandate/mutual-tls', 'yes'], ['tls/foreign-proxy', 'yes']],
  ['mandated-certificate-ends-at-a-foreign-party', ['mandate/mutual-tls', 'yes'], ['tls/foreign-gateway', 'yes']],
  ['mandated-certificate-ends-at-the-callers-proxy', ['mandate/mutual-tls', 'yes'], ['tls/callers-proxy', 'yes']],
  ['mutual-tls-demanded-on-a-path-without-tls', ['mandate/mutual-tls', 'yes'], ['tls/no-tls', 'yes']],
  [
    'certificate-only-server-and-client-without-one',
    ['accepts/client-certificates', 'yes'],
    ['client', 'open'],
    ['tls/mesh-sidecars', 'no'],
  ],
  [
    'certificate-only-server-and-client-without-one',
    ['accepts/client-certificates', 'yes'],
    ['presents/client-certificate', 'no'],
    ['tls/mesh-sidecars', 'no'],
  ],
  [
    'certificate-only-server-behind-a-foreign-terminator',
    ['accepts/client-certificates', 'yes'],
    ['tls/foreign-proxy', 'yes'],
  ],
  [
    'certificate-only-server-behind-a-foreign-terminator',
    ['accepts/client-certificates', 'yes'],
    ['tls/foreign-gateway', 'yes'],
  ],
  [
    'certificate-only-server-behind-the-callers-proxy',
    ['accepts/client-certificates', 'yes'],
    ['tls/callers-proxy', 'yes'],
  ],
  ['certificate-checked-on-a-path-without-tls', ['accepts/client-certificates', 'yes'], ['tls/no-tls', 'yes']],
  ['consent-at-use-without-a-user', ['mandate/consent-at-use', 'yes'], ['behalf', 'itself']],
  ['consent-at-use-while-away', ['mandate/consent-at-use', 'yes'], ['behalf', 'user-away']],
  ['named-user-without-a-user', ['mandate/named-user', 'yes'], ['behalf', 'itself']],
  [
    'named-caller-where-nobody-is-checked',
    ['mandate/named-caller', 'yes'],
    ['accepts/oauth-tokens', 'no'],
    ['accepts/platform-tokens', 'no'],
    ['accepts/signed-requests', 'no'],
    ['accepts/client-certificates', 'no'],
    ['accepts/other-sign-in', 'no'],
    ['accepts/api-keys', 'no'],
  ],
  [
    'bound-tokens-demanded-of-a-client-without-a-key',
    ['mandate/sender-constraint', 'yes'],
    ['presents/signature', 'no'],
    ['presents/client-certificate', 'no'],
    ['tls/mesh-sidecars', 'no'],
  ],
  [
    'bound-tokens-demanded-of-a-client-without-a-key',
    ['mandate/sender-constraint', 'yes'],
    ['client', 'open'],
    ['tls/mesh-sidecars', 'no'],
  ],
  [
    'bound-tokens-demanded-of-a-client-without-a-key',
    ['mandate/sender-constraint', 'yes'],
    ['presents/signature', 'no'],
    ['client-proof/certificate-bound-tokens', 'no'],
    ['client-proof/dpop', 'yes'],
  ],
  [
    'bound-tokens-demanded-of-a-client-without-a-key',
    ['mandate/sender-constraint', 'yes'],
    ['presents/client-certificate', 'no'],
    ['tls/mesh-sidecars', 'no'],
    ['client-proof/dpop', 'no'],
    ['client-proof/certificate-bound-tokens', 'yes'],
  ],
  [
    'bound-tokens-demanded-and-none-issued',
    ['mandate/sender-constraint', 'yes'],
    ['accepts/oauth-tokens', 'yes'],
    ['client-proof/dpop', 'no'],
    ['client-proof/certificate-bound-tokens', 'no'],
  ],
  [
    'bound-tokens-demanded-and-none-issued',
    ['mandate/sender-constraint', 'yes'],
    ['accepts/oauth-tokens', 'yes'],
    ['client-proof/dpop', 'unasked'],
  ],
  ['admission-by-administrator-and-open-clients', ['mandate/admin-admission', 'yes'], ['client', 'open']],
  [
    'cut-off-in-seconds-without-live-revocation',
    ['cutoff', 'seconds'],
    ['accepts/oauth-tokens', 'yes'],
    ['authorization-server/live-revocation', 'no'],
    ['policy', 'none', 'scopes-only'],
  ],
  ['cut-off-in-seconds-over-an-intermittent-link', ['cutoff', 'seconds'], ['reach', 'intermittent']],
  ['machine-call-from-a-browser', ['client', 'browser'], ['behalf', 'itself']],
  ['machine-call-from-a-browser', ['client', 'browser'], ['behalf', 'users-and-itself']],
  ['absent-user-at-a-browser', ['client', 'browser'], ['behalf', 'user-away']],
  [
    'resource-parameter-both-honoured-and-refused',
    ['authorization-server/resource-parameter', 'yes'],
    ['authorization-server/refuses-resource-parameter', 'yes'],
  ],
  ...(['vendor-hosted', 'browser', 'open', 'managed-product'] as const).map(
    (client) => ['mesh-at-a-client-outside-it', ['tls/mesh-sidecars', 'yes'], ['client', client]] as const,
  ),
  ['mesh-and-a-path-without-tls', ['tls/mesh-sidecars', 'yes'], ['tls/no-tls', 'yes']],
];

/** Where a rule demands mutual TLS as well, the contradiction is named as that of the rule. */
const OF_THE_RULE: Readonly<Record<string, string>> = {
  'certificate-only-server-and-client-without-one': 'mandated-certificate-cannot-be-presented',
  'certificate-only-server-behind-a-foreign-terminator': 'mandated-certificate-ends-at-a-foreign-party',
  'certificate-only-server-behind-the-callers-proxy': 'mandated-certificate-ends-at-the-callers-proxy',
  'certificate-checked-on-a-path-without-tls': 'mutual-tls-demanded-on-a-path-without-tls',
};

const PAIRS = WRITTEN.flatMap(demanded);

export function contradictionsAreNamed({ words }: Context): Claim[] {
  const { and, or, claim, conflicts, known, not, outcomes, unasked } = words;
  const answered = ([question, ...options]: readonly [string, ...string[]]) =>
    options.includes('unasked') ? unasked(question) : known(question, ...options);
  const named = new Set(PAIRS.map(([conflict]) => conflict));
  const ids = [...new Set(outcomes.source.conflicts.rows.map(({ then }) => then.conflict))];
  const held = (conflict: string) =>
    or(...PAIRS.filter(([id]) => id === conflict).map(([, ...answers]) => and(...answers.map(answered))));
  return [
    ...PAIRS.map(([conflict, ...answers]) =>
      claim(
        `${conflict}: ${answers.map(([question, ...options]) => `${question} ${options.join(' or ')}`).join(' and ')}`,
        and(...answers.map(answered)),
        or(
          conflicts(conflict),
          ...[OF_THE_RULE[conflict] ?? []]
            .flat()
            .map((rule) => and(known('mandate/mutual-tls', 'yes'), conflicts(rule))),
        ),
      ),
    ),
    ...ids.map((conflict) =>
      claim(
        `a conflict is named only where its answers are certain: ${conflict}`,
        conflicts(conflict),
        named.has(conflict) ? held(conflict) : not(conflicts(conflict)),
      ),
    ),
  ];
}
