/** The words of the pages that show the decision model itself. */

export const modelTexts = {
  title: 'The decision model',
  description:
    'Every question, table, rule and proof behind a recommendation, generated from the model that answers you.',
  lead: 'A recommendation is worth what its rules are worth. Here are all of them, as the engine runs them: nothing on these pages is written by hand except the sentences.',
  version: 'Version',
  published: 'Published',
  figures: 'In figures',
  how: 'How it decides',
  howText: [
    'Answers first give derived facts: how far the call travels, whose authority it carries, which proof can be shown. Roles, profile and controls read facts. Each step is a decision table, and each row of a table has an id, a sentence and the sources of what it states.',
    'Not sure is an answer like any other. It may be any of its values, so it meets a condition that any of them would meet. The rows of a table of facts stand from worst to best, so the first row that may hold is the worst case.',
  ],
  graph: 'What reads what',
  graphText:
    'Every table of the model, in the order in which it decides. A curve leads from what is read to where it is read; the figure on it counts the readings. Each name leads to its table.',
  roles: 'How often each role comes out',
  rolesText: (questions: number) =>
    `Shares of the combinations in which every answer is given; below each, of all combinations. With ${questions} questions nearly all of these hold an answer that is not sure, and that counts as its worst case. Neither is a share of real connections: a combination that nobody has counts as much as a common one.`,
  withUnsure: 'with not sure',
  role: 'Role',
  parts: 'The model, part by part',
  take: 'Take it with you',
  takeText:
    'The model as data. The JSON comes with a schema. The DMN file holds the same tables in the notation of the Object Management Group, version 1.3; another engine reads it and gives the same roles for 10,000 random answer sets, in a test that runs with every change.',
  json: 'Model as JSON',
  schema: 'JSON Schema of it',
  dmn: 'Model as DMN 1.3',
  within: 'among themselves',
} as const;

/** Parts of the model, each a page of its own. */
export const modelPartTexts = {
  questions: {
    title: 'Questions',
    what: 'What is asked and when, with the letters that stand in links.',
    lead: 'All questions of the model, in the order in which a link names them. Keys, ids and letters keep their meaning for ever.',
  },
  tables: {
    title: 'Tables',
    what: 'Every rule: its conditions, what it concludes, why, and how often it fires.',
    lead: 'All decision tables, in the order in which the engine runs them. Each has a page with its rows.',
  },
  proofs: {
    title: 'Proofs',
    what: 'What the model promises, and how many combinations of answers each proof covered.',
    lead: 'What the model promises whatever the answers are. Each promise is a set of claims, and each claim was decided for every combination of answers, not for examples.',
  },
  changes: {
    title: 'Versions',
    what: 'What each published version changed, and why.',
    lead: 'A link names the version that made it and keeps its meaning. A removed or re-meant value makes a major version, a new or changed rule a minor one, a change of wording a patch.',
  },
} as const;

export const figureTexts = {
  questions: 'questions',
  inputs: 'inputs of the tables: single answers, and each member of a set',
  tables: 'tables',
  rows: 'rules',
  combinations: 'combinations of answers, not sure among them; every one has a result',
  roleResults: 'different combinations of roles come out',
  designs: 'different designs come out, counting roles and profile',
  proved: 'all proved, each for every combination',
  broken: 'not all of them hold',
  promisesOf: (promises: number, claims: number) => `${promises} promises in ${claims} claims`,
} as const;

export const stageTexts = {
  questions: 'Questions',
  facts: 'Facts from answers',
  derived: 'Facts from facts',
  roles: 'Roles',
  blocked: 'While blocked',
  profile: 'Profile',
  listed: 'Lists',
} as const;

export const questionPageTexts = {
  key: 'Key in links',
  kind: { single: 'One answer', set: 'Any combination' },
  always: 'Always asked.',
  asked: 'Asked when',
  or: 'or',
  and: 'and',
  is: 'is',
  none: 'none of its options',
  offered: 'Offered where',
  mayBe:
    'A condition on a question that is not sure counts as met; a condition on a question that is not asked does not.',
  option: 'Option',
  letter: 'Letter',
  id: 'Id',
  unsure: 'Every question also takes not sure, with the letter X in a link.',
  readBy: 'Read by',
} as const;

export const tablePageTexts = {
  rules: (count: number) => (count === 1 ? '1 rule' : `${count} rules`),
  policies: {
    'worst-first':
      'The first row that may hold decides. Rows stand from the worst outcome to the best, so an answer that is not sure gets its worst case.',
    'by-priority': 'The first row that holds decides. Rows stand in the order of priority.',
    possible:
      'Every row that may hold contributes. An answer that is not sure meets a condition that any of its values would meet.',
    certain:
      'Every row that certainly holds contributes. A contradiction is reported where it is known, not where it is possible.',
  },
  outcomes: 'Outcomes',
  reads: 'Reads',
  readBy: 'Read by',
  nothing: 'Nothing: the page of the recommendation shows it.',
  graph: (name: string) => `What the table ${name} reads, and what reads it`,
  when: 'If',
  always: 'in every case that no row above decides',
  alwaysCollect: 'always',
  concludes: 'Then',
  or: 'or',
  unasked: 'not asked',
  decides: 'Decides',
  holds: 'Holds for',
  shares: (sure: string, all: string) => `${sure} of the combinations without not sure, ${all} of all`,
  previous: 'Before it',
  next: 'After it',
  order: 'Order of evaluation',
} as const;

export const proofTexts = {
  promises: 'Promises',
  space: (combinations: string, nodes: string) =>
    `Every claim is decided for all ${combinations} combinations of answers, in diagrams of ${nodes} nodes.`,
  structure: 'What holds of every table',
  structureText:
    'Checks that would hold of any good model, whatever it says: no gap, no rule that never fires, no question that changes nothing.',
  how: 'How it is proved',
  howText: [
    'The tables are turned into decision diagrams: each rule and each outcome as a function of the answers, in one form that is the same for equal functions. A claim is a function too. It holds when the function of its violations is the constant false, and one comparison settles that for all combinations at once.',
    'The diagrams and the engine read the same tables in different ways. Tests compare the two on random answers, and break rules on purpose to see each promise fail.',
  ],
  run: 'Prove it again on your machine; a counterexample would be printed as a link',
  claims: (count: number) => (count === 1 ? '1 claim' : `${count} claims`),
  proved: 'Proved',
  fails: 'Fails',
  covered: 'combinations covered',
  applies: 'speaks of',
  checked: 'checked',
  holds: 'Holds',
} as const;

export const changeTexts = {
  before: 'Before',
  after: 'Since',
  why: 'Why',
  rules: 'Rules',
  shownBy: 'A connection that shows it',
  sources: 'Rests on',
} as const;

/** Shares of the answer space. */
export const proportionTexts = {
  all: 'all',
  none: 'none',
  percent: (value: string) => `${value} %`,
  oneIn: (value: string) => `1 in ${value}`,
  thousand: 'thousand',
  million: 'million',
  milliard: 'billion',
  power: (exponent: number) => `10${[...String(exponent)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('')}`,
} as const;

/** Descriptions in the schema of the model file. */
export const modelFileTexts = {
  title: 'MCP Auth Advisor: decision model',
  version: 'Semantic version of the model.',
  link: 'The version as links name it.',
  questions: 'In the order in which a link names them.',
  question: 'A question. Not sure is always an answer: the letter X, the id not-sure.',
  key: 'Stands in links.',
  kind: 'single: one option. set: any combination of the options.',
  ask: 'The question is asked when any of the alternatives holds, an alternative when all its conditions may hold. An empty alternative always holds.',
  tables: 'In the order of evaluation; a table reads questions and earlier tables.',
  table: 'A decision table.',
  policy: 'first: the first row that holds decides. collect: every row that holds contributes.',
  match:
    'possible: a value that is not sure meets a condition that any of its values would meet. certain: only one that all would meet.',
  scale: 'worst-first: rows and outcomes stand from worst to best. by-priority: in the order of priority.',
  outcomes: 'Of a first table.',
  reads: 'Questions by id, members of set questions as question/member with the values yes and no, tables by id.',
  row: 'A rule.',
  when: 'Accepted values by input; every condition must hold. unasked stands for a question that is not asked.',
  concludes: 'What the rule concludes; of a first table its outcome.',
  rowSources: 'Sources of the facts that the rule states.',
  layers: 'Which tables give the role of each layer and what stands in while it is blocked.',
  profile: 'Which table gives each field of the profile; numeric fields are seconds, and none is null.',
  interims:
    'Controls and reason by outcome of an interim table; since 2.0 also audience, client authentication and whether an access token is used.',
  excludes:
    'Since 2.0: a definite answer excludes, of single choices that are not sure, the values under which it would not have been asked or its option not offered.',
  verdict:
    'Since 2.0: the tables that say what decides, which kinds of federation there are, what to verify and how long a token lives; and the answer by which two kinds of caller share a connection.',
  controls: 'Control ids in the order in which a recommendation lists them.',
  sources: 'Documents that rules cite.',
  clause: 'The part that decides.',
  checked: 'Day on which the source was last checked.',
} as const;

export const dmnTexts = {
  /** @param excludes whether definite answers exclude values of others */
  about: (version: string, date: string, excludes: boolean) =>
    `MCP Auth Advisor decision model ${version}, published on ${date}, as DMN 1.3, made from the tables that the site runs. Inputs are answers as strings: an option id or not-sure; for a member of a set question yes, no or not-sure. Give every input a value, also where its question would not be asked: the decisions whose names end in _asked hold the ask rules and pass an answer on or give unasked. DMN has no value that may be several values, so not-sure stands in every test that one of its values would meet, and in the table conflicts only where all would. Names are the ids of the model with underscores. Tables of the model where the first row decides have the hit policy FIRST, the others COLLECT. The decision roles gives the roles of the three layers, the decision recommendation roles, interims and profile. An interim counts only while its layer is blocked.${excludes ? ' Not expressed here: an option that is offered only under conditions, and that a definite answer excludes values of a single choice that is not sure, so give the single choices on which other questions depend for certain.' : ''}`,
} as const;
