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
const REMOTE = { question: 'transport', options: ['remote-http'] } as const;
const NOT_A_PERSON = { question: 'actor', options: ['software', 'agent'] } as const;
const OUR_OR_PARTNER_CODE = { question: 'client', options: ['ours', 'partner'] } as const;

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
    options: options({ L: 'stdio', H: 'loopback-http', R: 'remote-http' }),
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
    ask: [[NOT_A_PERSON]],
    options: options({ U: 'user-present', W: 'user-away', I: 'itself' }),
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
    ask: [[REMOTE, { question: 'server', options: ['same-team', 'our-organisation'] }]],
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
    options: options({ Y: 'reachable', H: 'one-way', N: 'air-gapped' }),
  },
  {
    key: 'TL',
    id: 'tls',
    group: 'path',
    kind: 'single',
    ask: [[REMOTE]],
    options: options({ E: 'end-to-end', O: 'own-terminator', F: 'foreign-terminator' }),
  },
  {
    key: 'EX',
    id: 'exposure',
    group: 'path',
    kind: 'single',
    ask: ALWAYS,
    options: options({ S: 'server-side', D: 'device', W: 'shared-surfaces' }),
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
    kind: 'single',
    ask: [[REMOTE]],
    options: options({ N: 'none', T: 'mutual-tls', C: 'consent-at-use' }),
  },
  {
    key: 'WI',
    id: 'workload-identity',
    group: 'maturity',
    kind: 'single',
    ask: [
      [REMOTE, NOT_A_PERSON],
      [REMOTE, OUR_OR_PARTNER_CODE],
    ],
    options: options({ N: 'secrets', M: 'manual-certificates', P: 'platform-tokens', A: 'attested-automated' }),
  },
  {
    key: 'PR',
    id: 'presents',
    group: 'maturity',
    kind: 'single',
    ask: [
      [REMOTE, NOT_A_PERSON],
      [REMOTE, OUR_OR_PARTNER_CODE],
    ],
    options: options({ C: 'certificate-and-signature', S: 'signature-only', N: 'neither' }),
  },
  {
    key: 'AP',
    id: 'accepts',
    group: 'maturity',
    kind: 'single',
    ask: [[REMOTE]],
    options: options({ T: 'oauth-tokens', P: 'platform-identity', C: 'certificates', K: 'api-keys', N: 'anyone' }),
  },
  {
    key: 'AS',
    id: 'authorization-server',
    group: 'maturity',
    kind: 'set',
    ask: [[REMOTE, { question: 'accepts', options: ['oauth-tokens'] }]],
    options: options({
      D: 'mcp-discovery-and-resource',
      G: 'client-already-registered',
      C: 'client-id-metadata-documents',
      M: 'machine-grant',
      K: 'signed-client-assertions',
      E: 'token-exchange',
      P: 'dpop',
      B: 'certificate-bound-tokens',
      J: 'id-jag',
      W: 'external-workload-issuers',
      R: 'live-revocation',
      L: 'backchannel-approval',
    }),
  },
  {
    key: 'PO',
    id: 'policy',
    group: 'maturity',
    kind: 'single',
    ask: ALWAYS,
    options: options({ S: 'scopes-only', G: 'gateway', R: 'per-request' }),
  },
] as const satisfies readonly Question[];

export type QuestionInWork = (typeof questions)[number]['id'];
/** Option ids of one question. */
export type OptionInWork<Q extends QuestionInWork = QuestionInWork> = Extract<
  (typeof questions)[number],
  { id: Q }
>['options'][number]['id'];

/** Questions that take any combination of their options. */
export type SetQuestionInWork = Extract<(typeof questions)[number], { kind: 'set' }>['id'];
