/** Words of the recommendation page around what the model returns, and of the API. */
import type { DecidedBy, LayerId, ProfileFor } from '@/decision';

export const recommendationTexts = {
  name: 'Recommendation',
  provisional: 'Provisional recommendation',
  contents: 'On this page',
  change: 'Change',
  dated: 'Facts checked on',
  model: (version: string) => `Decision model ${version}`,
} as const;

export const sectionTexts = {
  conflicts: 'Resolve first',
  layers: 'The three layers',
  connection: 'The connection',
  profile: 'Profile',
  controls: 'Controls',
  whynot: 'Why not otherwise',
  avoid: 'What to avoid',
  answers: 'The answers',
  flips: 'What would change it',
  roadmap: 'What to do first',
  exposure: 'How far a stolen credential gets',
  alignment: 'Framework alignment',
  open: 'Open questions',
  sources: 'Sources',
  keep: 'Take it with you',
} as const;

export type SectionId = keyof typeof sectionTexts;

export const provisionalTexts = {
  title: (count: number) => (count === 1 ? 'One question has no answer' : `${count} questions have no answer`),
  text: 'Until they are answered they count as not sure, so this recommendation holds for the worst case and may change.',
  continue: 'Answer them',
} as const;

export const whyTexts = {
  intro: 'Each reason unfolds to the answers it rests on, its source and the row of the model.',
  row: 'Row',
  reads: 'Because of',
  always: 'Reads no answer: it holds for every call.',
  source: 'Source:',
  ownJudgement: 'No source: our own judgement.',
  clauseAndDate: (clause: string | undefined, date: string) =>
    `${clause === undefined ? '' : `, ${clause}`}, checked ${date}`,
} as const;

export const blockedTexts = {
  prerequisites: 'Before it can carry',
  interim: 'Until then',
} as const;

/** What carries the decision on each call. */
export const decidedByTexts: { readonly [By in DecidedBy]: string } = {
  oauth: 'OAuth 2.1',
  mtls: 'mTLS',
  federation: 'federation',
  'platform-signature': 'signed platform requests',
  local: 'the local process',
  none: 'nothing, for public content',
};

/** Around what nobody answered and on which a role rests. */
export const verifyLabels = {
  title: 'To verify',
  intro: (count: number) =>
    count === 1
      ? 'The role rests on a fact that is not known. Ask the side that knows it.'
      : `The role rests on ${count} facts that are not known. Ask the sides that know them.`,
  until: 'Until it is known',
} as const;

/** Whom a profile is for, where one connection serves two kinds of caller. */
export const profileForTexts: { readonly [Kind in ProfileFor['for']]: string } = {
  users: 'For calls with the authority of a user',
  itself: 'For calls of the client as itself',
};

export const conflictSectionTexts = {
  intro: 'These answers cannot all hold. The rest of the page takes them as given.',
  answers: 'The answers concerned',
  waysOut: 'Ways out',
} as const;

export const profileSectionTexts = {
  intro: 'The target that the design works towards, whatever stands in for a blocked layer meanwhile.',
  field: 'Setting',
  value: 'Value',
  reason: 'Reason',
} as const;

export const controlSectionTexts = {
  page: 'How to do it, and to verify it',
  intro: (required: number, recommended: number) => `${required} required, ${recommended} recommended.`,
} as const;

export const controlLayerTexts: { readonly [layer: string]: string } = {
  local: 'Local process',
  runtime: 'Run time',
  governance: 'Governance',
} satisfies { [layer in Exclude<string, LayerId>]: string };

const controls = (count: number): string => `${count} ${count === 1 ? 'control' : 'controls'}`;

export const flipTexts = {
  intro:
    'Each line changes one answer and keeps the others. A question that only then has to be asked counts as not sure. Follow a line to see its recommendation.',
  roles: 'Changes a role or brings a contradiction',
  profile: 'Changes the profile',
  controls: 'Changes controls only',
  none: 'No other single answer changes this recommendation.',
  now: 'Now',
  gained: (label: string) => `${label}: yes`,
  lost: (label: string) => `${label}: no`,
  becomes: (layer: string, role: string) => `${layer} becomes ${role.toLowerCase()}`,
  conflict: (title: string) => `contradiction: ${title}`,
  resolved: (title: string) => `resolves: ${title}`,
  profileValue: (field: string, value: string) => `${field}: ${value}`,
  more: (count: number) => (count === 1 ? 'one more value of the profile' : `${count} more values of the profile`),
  added: (count: number) => `${controls(count)} added`,
  dropped: (count: number) => `${controls(count)} dropped`,
  changed: (count: number) => `${controls(count)} at another level`,
  meanwhile: 'another thing to bring about or to verify, or another interim',
  warnings: 'other shortcuts to avoid',
} as const;

export const openTexts = {
  intro: 'You were not sure of these, and an answer could still change the result. The most decisive comes first.',
  none: 'No open question could change this recommendation.',
  outcomes: (count: number) =>
    count === 1
      ? 'It matters only together with another open question.'
      : `Its answers lead to ${count} different results.`,
} as const;

export const alignmentTexts = {
  page: 'All entries of this framework',
  intro:
    'Entries of published frameworks that this recommendation helps to meet, and the controls through which it does. Mappings are our own analysis, not statements of the publishers.',
  article: 'As the article cites them',
  articleIntro: (title: string, publisher: string) =>
    `“${title}” (${publisher}) names three references. They stand here as cited, each with the exact reference beside it.`,
  cited: 'As cited',
  noReference: 'no entry named',
  exact: 'Exact reference',
  entry: 'Entry',
  relevance: 'Why it matters here',
  controls: 'Met through',
  unmet: 'No control of this recommendation addresses it.',
  filter: 'Show',
  folded: 'All, folded',
  all: 'All, unfolded',
  checked: 'checked',
  licence: 'Licence',
  count: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
  total: (entries: number, frameworks: number) =>
    `${entries} entries of ${frameworks === 1 ? 'one framework' : `${frameworks} frameworks`}.`,
  version: (version: string) => `version ${version}`,
  caption: (framework: string) =>
    `${framework}: entries, why each matters here, and the controls through which it is met`,
} as const;

export const answersTexts = {
  intro: 'The recommendation follows from these answers and from nothing else.',
  missing: 'No answer yet; counts as not sure',
} as const;

export const sourcesTexts = {
  intro: 'What the rows behind this recommendation cite.',
  checked: 'checked',
} as const;

export const faultyTexts = {
  none: 'No answers in this link',
  unreadable: 'This link could not be read',
  unknownVersion: 'This link names no version that we know',
  parts: (count: number) =>
    count === 1 ? 'One part of this link could not be used' : `${count} parts of this link could not be used`,
  found: 'What is wrong',
  kept: 'What was kept',
  goOn: 'Go on with the answers that were kept',
  see: 'See the recommendation for what was kept',
  begin: 'Begin with the first question',
  intro:
    'A recommendation is shown only for a link that was read in full, so that nobody quotes one that was not meant.',
} as const;

/** Title and detail of a problem response, by kind. */
export const requestProblemTexts = {
  'unreadable-answers': {
    title: 'Some answers could not be used',
    detail: 'Every question that is asked needs an answer that the model knows, "not sure" included. See problems.',
  },
  'unknown-answers': {
    title: 'No answers of a known version',
    detail: 'The vector names no published version of the model, or nothing in it could be read. See problems.',
  },
  'unknown-export': {
    title: 'No such export',
    detail: 'There are record, alignment, connection and reach, each followed by a vector.',
  },
  busy: {
    title: 'Busy',
    detail: 'More pictures were asked for than can be drawn now. Try again in a few seconds.',
  },
  'malformed-json': { title: 'The body is not JSON', detail: 'The body could not be parsed as JSON in UTF-8.' },
  'body-too-large': { title: 'The body is too large', detail: 'A body may have at most 64 KiB.' },
  'not-json': {
    title: 'The body is not declared as JSON',
    detail: 'Send the answers with Content-Type: application/json.',
  },
} as const;
