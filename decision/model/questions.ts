/**
 * The questions of the model. Keys, ids and letters are public contract (they stand in permalinks for ever);
 * the words that a person reads are in `content/strings`.
 */

export type Group = 'call' | 'boundary' | 'path' | 'maturity';

/**
 * One condition of an ask rule, on a question that stands before. `options`: the answer may be one of these, or, of a set,
 * some of these may be members; with all its options the set is not known to be empty. `none`: the set may be empty, as
 * one with nothing but unsure members may. A question that is not asked meets only `none`.
 */
export type AskCondition =
  | { readonly question: string; readonly options: readonly string[] }
  | { readonly question: string; readonly none: true };

/** Asked when any of the alternatives holds; an alternative holds when all its conditions may hold. */
export type AskRule = readonly (readonly AskCondition[])[];

export interface Option {
  /** Stands in a permalink. */
  readonly letter: string;
  /** Stands in JSON. */
  readonly id: string;
  /** Of a single choice: not offered where one of these certainly fails. At least one option of each question has none. */
  readonly when?: readonly AskCondition[];
}

export interface Question {
  /** Two letters, stands in a permalink. */
  readonly key: string;
  readonly id: string;
  readonly group: Group;
  /** `set`: any combination of the options; `single`: exactly one. */
  readonly kind: 'single' | 'set';
  readonly ask: AskRule;
  readonly options: readonly Option[];
}

const ALWAYS: AskRule = [[]];
const LOCAL = { question: 'transport', options: ['stdio', 'loopback-http'] } as const;
const REMOTE = { question: 'transport', options: ['remote-http', 'api'] } as const;
const NOT_A_PERSON = { question: 'actor', options: ['software', 'agent'] } as const;
const is = <const Q extends string, const O extends readonly string[]>(question: Q, ...options: O) => ({
  question,
  options,
});

const options = <const T extends Record<string, string>>(
  letters: T,
): { readonly letter: string; readonly id: T[keyof T] }[] =>
  Object.entries(letters).map(([letter, id]) => ({ letter, id: id as T[keyof T] }));

/** All questions, in the order in which a canonical permalink names them. */
export const questions = [
  {
    key: 'TR',
    id: 'transport',
    group: 'call',
    kind: 'single',
    ask: ALWAYS,
    options: options({ L: 'stdio', H: 'loopback-http', R: 'remote-http', A: 'api' }),
  },
  {
    key: 'AC',
    id: 'actor',
    group: 'call',
    kind: 'single',
    ask: ALWAYS,
    options: options({ P: 'person', S: 'software', A: 'agent' }),
  },
  {
    key: 'BE',
    id: 'behalf',
    group: 'call',
    kind: 'single',
    ask: [[NOT_A_PERSON], [REMOTE, is('client', 'ours', 'partner', 'vendor-hosted')]],
    options: [
      { letter: 'U', id: 'user-present' },
      { letter: 'W', id: 'user-away', when: [NOT_A_PERSON] },
      { letter: 'T', id: 'user-token-received' },
      { letter: 'I', id: 'itself', when: [NOT_A_PERSON] },
      { letter: 'B', id: 'users-and-itself', when: [NOT_A_PERSON] },
    ],
  },
  {
    key: 'CL',
    id: 'client',
    group: 'boundary',
    kind: 'single',
    ask: [[REMOTE]],
    options: options({ O: 'ours', M: 'managed-product', V: 'vendor-hosted', B: 'browser', P: 'partner', E: 'open' }),
  },
  {
    key: 'IN',
    id: 'instances',
    group: 'boundary',
    kind: 'single',
    ask: [[REMOTE, NOT_A_PERSON, is('client', 'ours', 'vendor-hosted', 'partner')]],
    options: options({ F: 'fixed', D: 'created-at-run-time' }),
  },
  {
    key: 'SV',
    id: 'server',
    group: 'boundary',
    kind: 'single',
    ask: [[REMOTE]],
    options: options({ T: 'same-team', G: 'our-organisation', P: 'other-organisation' }),
  },
  {
    key: 'TE',
    id: 'tenants',
    group: 'boundary',
    kind: 'single',
    ask: [[REMOTE, is('server', 'same-team', 'our-organisation')]],
    options: [
      { letter: '1', id: 'single' },
      { letter: 'M', id: 'multi' },
    ],
  },
  {
    key: 'ID',
    id: 'domains',
    group: 'boundary',
    kind: 'single',
    ask: [[REMOTE]],
    options: [
      { letter: '1', id: 'one' },
      { letter: 'S', id: 'several-ours' },
      { letter: 'C', id: 'cross-organisation' },
    ],
  },
  {
    key: 'RE',
    id: 'reach',
    group: 'boundary',
    kind: 'single',
    ask: [[REMOTE]],
    options: options({ Y: 'reachable', H: 'one-way', I: 'intermittent', N: 'air-gapped' }),
  },
  {
    key: 'TL',
    id: 'tls',
    group: 'path',
    kind: 'set',
    ask: [[REMOTE]],
    options: options({
      N: 'no-tls',
      M: 'mesh-sidecars',
      C: 'callers-proxy',
      L: 'own-balancer',
      O: 'own-gateway',
      F: 'foreign-proxy',
      G: 'foreign-gateway',
    }),
  },
  {
    key: 'CA',
    id: 'server-certificate',
    group: 'path',
    kind: 'single',
    ask: [[REMOTE]],
    options: options({ P: 'public-authority', I: 'internal-authority' }),
  },
  {
    key: 'LC',
    id: 'local-credential',
    group: 'path',
    kind: 'single',
    ask: [[LOCAL]],
    options: options({
      N: 'none',
      S: 'long-lived-secret',
      O: 'own-sign-in',
      A: 'platform-login',
      B: 'credential-helper',
    }),
  },
  {
    key: 'EX',
    id: 'exposure',
    group: 'path',
    kind: 'set',
    ask: ALWAYS,
    options: options({
      D: 'device',
      C: 'files',
      L: 'logs',
      V: 'vendor',
      M: 'model-context',
      P: 'foreign-code',
    }),
  },
  {
    key: 'DS',
    id: 'downstream',
    group: 'path',
    kind: 'single',
    ask: ALWAYS,
    options: options({ N: 'none', S: 'same-domain', M: 'many-or-other-domains' }),
  },
  {
    key: 'IM',
    id: 'impact',
    group: 'path',
    kind: 'single',
    ask: ALWAYS,
    options: options({ P: 'public', L: 'low', S: 'sensitive', C: 'change', K: 'critical' }),
  },
  {
    key: 'CU',
    id: 'cutoff',
    group: 'path',
    kind: 'single',
    ask: [[REMOTE]],
    options: options({ S: 'seconds', M: 'minutes', H: 'hours', D: 'days' }),
  },
  {
    key: 'MD',
    id: 'mandate',
    group: 'path',
    kind: 'set',
    ask: [[REMOTE]],
    options: options({
      T: 'mutual-tls',
      C: 'consent-at-use',
      S: 'sender-constraint',
      U: 'named-user',
      A: 'admin-admission',
      N: 'named-caller',
      W: 'mutual-tls-wished',
    }),
  },
  {
    key: 'WI',
    id: 'workload-identity',
    group: 'maturity',
    kind: 'set',
    ask: [
      [REMOTE, is('client', 'ours', 'partner')],
      [
        REMOTE,
        is('client', 'managed-product', 'vendor-hosted'),
        is('behalf', 'user-away', 'itself', 'users-and-itself'),
      ],
    ],
    options: options({ P: 'platform-token', A: 'attested-certificate', M: 'manual-certificate' }),
  },
  {
    key: 'PR',
    id: 'presents',
    group: 'maturity',
    kind: 'set',
    ask: [[REMOTE, is('client', 'ours', 'managed-product', 'vendor-hosted', 'browser', 'partner')]],
    options: options({ C: 'client-certificate', S: 'signature' }),
  },
  {
    key: 'AP',
    id: 'accepts',
    group: 'maturity',
    kind: 'set',
    ask: [[REMOTE]],
    options: options({
      T: 'oauth-tokens',
      P: 'platform-tokens',
      S: 'signed-requests',
      C: 'client-certificates',
      K: 'api-keys',
      O: 'other-sign-in',
    }),
  },
  {
    key: 'AS',
    id: 'authorization-server',
    group: 'maturity',
    kind: 'set',
    ask: [[REMOTE]],
    options: options({
      D: 'discovery',
      A: 'resource-parameter',
      F: 'refuses-resource-parameter',
      V: 'checkable-tokens',
      M: 'machine-grant',
      O: 'offline-refresh',
      G: 'device-grant',
      R: 'live-revocation',
      L: 'backchannel-approval',
      P: 'layer-over-a-provider',
    }),
  },
  {
    key: 'CR',
    id: 'client-registration',
    group: 'maturity',
    kind: 'set',
    ask: [
      // An unasked `behalf` is that of a person, and a person is never the caller itself.
      [REMOTE, is('behalf', 'user-present', 'user-away', 'user-token-received', 'users-and-itself')],
      [REMOTE, is('actor', 'person')],
      [REMOTE, is('client', 'open', 'partner', 'vendor-hosted', 'browser')],
    ],
    options: options({
      G: 'already-registered',
      C: 'client-id-metadata-document',
      Y: 'dynamic-registration',
    }),
  },
  {
    key: 'CP',
    id: 'client-proof',
    group: 'maturity',
    kind: 'set',
    ask: [
      [REMOTE, is('presents', 'client-certificate', 'signature')],
      [REMOTE, is('workload-identity', 'platform-token', 'attested-certificate', 'manual-certificate')],
    ],
    options: options({
      K: 'signed-client-assertion',
      S: 'certificate-client-authentication',
      A: 'platform-native-identity',
      P: 'dpop',
      B: 'certificate-bound-tokens',
    }),
  },
  {
    key: 'IX',
    id: 'identity-crossing',
    group: 'maturity',
    kind: 'set',
    ask: [
      [REMOTE, is('domains', 'several-ours', 'cross-organisation')],
      [REMOTE, is('behalf', 'user-token-received')],
      [REMOTE, is('downstream', 'same-domain', 'many-or-other-domains')],
    ],
    options: options({
      E: 'token-exchange',
      H: 'identity-chaining',
      J: 'id-jag',
      W: 'external-workload-issuers',
      R: 'cloud-token-service',
      S: 'spiffe-bundles',
      I: 'identity-brokering',
      V: 'several-issuers-trusted',
    }),
  },
  {
    key: 'MS',
    id: 'missing-side',
    group: 'maturity',
    kind: 'set',
    ask: [[REMOTE, is('domains', 'several-ours', 'cross-organisation'), { question: 'identity-crossing', none: true }]],
    options: options({ O: 'caller-issuer', R: 'server-side', A: 'agreement', K: 'keys' }),
  },
  {
    key: 'PO',
    id: 'policy',
    group: 'maturity',
    kind: 'single',
    ask: ALWAYS,
    options: options({ N: 'none', S: 'scopes-only', G: 'gateway', R: 'per-request' }),
  },
] as const satisfies readonly Question[];

export type QuestionInWork = (typeof questions)[number]['id'];

type QuestionOf<Q extends QuestionInWork> = Extract<(typeof questions)[number], { readonly id: Q }>;

export type OptionInWork<Q extends QuestionInWork> = QuestionOf<Q>['options'][number]['id'];

/** The questions of which an answer is a set. */
export type SetQuestionInWork = Extract<(typeof questions)[number], { readonly kind: 'set' }>['id'];
