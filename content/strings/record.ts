/** Words of what a reader takes along: decision record, table, schema, citation. */

export const schemaTexts = {
  recommendationTitle: 'MCP Auth Advisor: recommendation',
  answersTitle: 'MCP Auth Advisor: answers',
  answers:
    'Answers to the questions that are asked. Whether a question is asked follows from the answers before it; "not-sure" is an answer.',
  set: 'The options that apply; a question mark before an option of which one is not sure; an empty list for none.',
  unsure: (label: string) => `${label} (not sure)`,
} as const;

/** Values of the front matter that people fill in. */
export const placeholders = {
  date: 'YYYY-MM-DD',
  makers: 'Names of those who decide',
  consulted: 'Names of those who were asked',
  informed: 'Names of those who are told',
} as const;

/** Headings of the record. The names of MADR 4 stand as MADR writes them. */
export const recordHeadings = {
  title: (design: string) => `How the MCP connection authenticates: ${design}`,
  context: 'Context and Problem Statement',
  drivers: 'Decision Drivers',
  options: 'Considered Options',
  outcome: 'Decision Outcome',
  layers: 'Layers',
  conflicts: 'Contradictions to Resolve First',
  blocked: 'Blocked, and What Stands In',
  verify: 'To Verify, and What to Use Until Then',
  profile: 'Settings',
  consequences: 'Consequences',
  confirmation: 'Confirmation',
  prosAndCons: 'Pros and Cons of the Options',
  controls: 'Controls',
  roadmap: 'Roadmap',
  reach: 'How Far a Stolen Credential Gets',
  again: 'When to Decide Again',
  open: 'Open Questions',
  alignment: 'Framework Alignment',
  sources: 'Sources',
  more: 'More Information',
} as const;

export const recordTexts = {
  problem:
    'A client calls an MCP server. Which of OAuth 2.1, mTLS and federation authenticate and authorise this call, in which role, with which settings and controls?',
  answers: 'The decision follows from the answers below and from nothing else.',
  chosen: (design: string, model: string) =>
    `Chosen option: “${design}”, because the answers above lead to it (decision model ${model}).`,
  target: (layers: string) => `${layers} as the target, with stand-ins while blocked`,
  layer: 'Layer',
  role: 'Role',
  because: 'Because',
  verify: 'These facts are not known, and a role rests on each. The question can be sent as it is to the side named.',
  before: (layer: string) => `Before ${layer} can carry:`,
  afterwards: 'Then',
  setting: 'Setting',
  value: 'Value',
  none: 'None.',
} as const;

export const optionTexts = {
  chosen: (design: string) => `${design} (chosen)`,
  good: (clause: string) => `Good, because ${clause}`,
  neutral: (clause: string) => `Neutral, because ${clause}`,
  bad: (clause: string) => `Bad, because ${clause}`,
  interim: (clause: string) => `Only until a better one is ready, because ${clause}`,
  read: (answers: string) => `Answers read: ${answers}.`,
} as const;

export const consequenceTexts = {
  nothingToRun: 'nothing has to be operated that this call does not need: no layer is required for it.',
  lifetime: (duration: string) => `a stolen access token is good for ${duration} at most; the number is our heuristic.`,
  bound: 'a copied credential is useless without the key that it is bound to.',
  rulesOut: (shortcuts: string) => `it rules these shortcuts out: ${shortcuts}.`,
  bearer: 'no key ties the token to its holder, so whoever copies it can use it until it expires.',
  waits: (layer: string, side: string, what: string) => `${layer} waits for work on the side of the ${side}: ${what}`,
  interim: (layer: string, what: string) => `${layer} has a stand-in, which needs an owner and an end date. ${what}`,
  standIns: (controls: string) => `these controls are stand-ins with a named successor: ${controls}.`,
  drafts: (controls: string) => `these controls exist as drafts only and have to be followed: ${controls}.`,
  conflict: (title: string, text: string) => `a contradiction is not resolved. ${title}: ${text}`,
  unsure: (questions: string) => `it holds for the worst case where an answer is not sure: ${questions}.`,
  required: (count: number) =>
    count === 1
      ? 'one required control has to be built, run and shown to work.'
      : `${count} required controls have to be built, run and shown to work.`,
  flips: (count: number) =>
    count === 1
      ? 'one other answer would change the role of a layer (see When to Decide Again).'
      : `${count} other answers would each change the role of a layer (see When to Decide Again).`,
} as const;

export const confirmationTexts = {
  controls:
    'Show each required control below on the running connection, with a request that must succeed and one that must fail.',
  waysOut: 'Resolve each contradiction first, by one of the ways out named with it.',
  replay: (model: string) =>
    `Open the link in More Information: it leads to this result, by decision model ${model}, for as long as the answers hold. When an answer changes, change it there and compare.`,
  review:
    'Have the record reviewed by someone who knows the system. The advice is general: it knows the answers, not the system.',
} as const;

export const controlRecordTexts = {
  group: (level: string, maturity: string) => `${level}, ${maturity.toLowerCase()}`,
  sources: (numbers: string) => `Sources: ${numbers}.`,
} as const;

export const againTexts = {
  intro:
    'Each of these changed answers, the others kept, gives a layer another role. A question that only then has to be asked counts as not sure.',
  none: 'No single changed answer gives a layer another role.',
  change: (question: string, answer: string, effects: string) => `${question} becomes “${answer}”: ${effects}.`,
} as const;

export const alignmentRecordTexts = {
  intro:
    'Entries of published frameworks that this decision addresses. The mapping is our own analysis and no statement of the publishers.',
  framework: 'Framework',
  version: 'Version',
  entries: 'Entries addressed',
  full: (entries: number) => `The full table has ${entries} rows, each with its reason and controls:`,
  csv: 'alignment table as CSV',
} as const;

export const moreTexts = {
  link: 'Link',
  vector: 'Vector',
  model: 'Decision model',
  checked: 'Facts checked on',
  json: 'The same as JSON',
  limits: 'Rows without a source are our own judgement. Lifetimes are our heuristic; no standard sets these numbers.',
  checkedSource: (date: string) => `Checked on ${date}.`,
} as const;

/** Heads of the columns of the alignment table as CSV. */
export const alignmentColumns = {
  framework: 'Framework',
  version: 'Version',
  publisher: 'Publisher',
  entry: 'Entry',
  title: 'Title',
  relevance: 'Why it matters here (our own mapping)',
  controls: 'Met through',
  controlIds: 'Control ids',
  url: 'Address',
  checked: 'Checked on',
  vector: 'Recommendation',
  model: 'Decision model',
} as const;

/** Foot of a printed recommendation. */
export const footTexts = {
  site: 'MCP Auth Advisor',
  model: (version: string) => `model ${version}`,
} as const;

/** Words on the picture that stands for a link. */
export const pictureTexts = {
  site: 'MCP Auth Advisor',
  model: (version: string) => `Decision model ${version}`,
  alt: (sentence: string) => `The recommendation: ${sentence}`,
  siteTitle: 'How should this MCP connection authenticate?',
  siteText: 'The role of OAuth, mTLS and federation in one connection, with the reasons, sources and dates.',
} as const;
