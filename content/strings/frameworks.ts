/** The words of the framework pages: kinds, states, labels. */
import type { Framework, FrameworkKind } from '@/content/collections/frameworks';
import type { Crosswalk } from '@/content/frameworks/crosswalks';
import type { ControlLayer } from '@/decision';
import type { NamedText } from './layers';

export const kindTexts: { readonly [K in FrameworkKind]: NamedText } = {
  risks: { name: 'Lists of risks', what: 'What goes wrong most, by publishers who collect and order it.' },
  architecture: {
    name: 'Architecture, identity and protocol',
    what: 'How systems and protocols are meant to be built. The MCP specification is the only one about MCP itself.',
  },
  controls: { name: 'Catalogues of controls', what: 'Measures by number, for programmes, audits and baselines.' },
  attacks: { name: 'Attack techniques and threat models', what: 'What attackers do, step by step.' },
  duties: {
    name: 'Law and contract',
    what: 'They bind some organisations only. Whether they bind yours is a question for your lawyers or your acquirer.',
  },
  watch: { name: 'To watch', what: 'Not final. Nothing here is a control to align to.' },
};

export const statusTexts: { readonly [S in Framework['status']]: string } = {
  final: 'Final',
  current: 'Current',
  living: 'Kept up to date, new versions often',
  'in-force': 'In force',
  beta: 'Beta',
  draft: 'Draft',
  watch: 'Watch list',
  superseded: 'Superseded',
};

export const layerNames: { readonly [L in ControlLayer]: string } = {
  oauth: 'OAuth',
  mtls: 'mTLS',
  federation: 'Federation',
  local: 'Local process',
  runtime: 'At run time',
  governance: 'Governance',
};

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const frameworkTexts = {
  title: 'Frameworks',
  description:
    'Risk lists, control catalogues, laws and the MCP specification, with the controls that address each entry.',
  lead: 'What standards, lists of risks and laws say that bears on an MCP connection, entry by entry, and which controls of a recommendation address it.',
  own: 'Which control addresses which entry is our own analysis. No publisher maps controls of MCP. Addressing an entry is not compliance with it.',
  ways: 'More',
  matrix: 'Coverage matrix',
  crosswalk: 'Official crosswalks',
  corrections: 'Corrections to the source article',
  framework: 'Framework',
  version: 'Version',
  publisher: 'Publisher',
  status: 'Status',
  licence: 'Licence',
  entries: 'Entries',
  controls: 'Controls that address it',
  controlCount: (count: number) => (count === 0 ? 'none mapped' : counted(count, 'control', 'controls')),
  entryCount: (count: number) => counted(count, 'entry', 'entries'),
  total: (frameworks: number, entries: number) => `${frameworks} frameworks, ${entries} entries.`,
} as const;

export const frameworkPageTexts = {
  description: (name: string) => `${name}: its entries that bear on MCP, and the controls that address each.`,
  reading: 'Our reading',
  published: 'Published',
  read: 'What was read',
  link: 'Publisher',
  checked: 'Checked',
  superseded: 'Superseded by',
  notes: 'Notes',
  entries: 'Entries',
  summary: (entries: number, addressed: number) =>
    addressed === 0
      ? `${counted(entries, 'entry', 'entries')}. Our mapping of controls does not reach this framework.`
      : `${counted(entries, 'entry', 'entries')}; controls address ${addressed}.`,
  entry: 'Entry',
  labelled: 'Entry, under our label',
  gist: 'In our words',
  controls: 'Addressed by',
  guides: 'Guides',
  none: 'No control',
  second: 'read at second hand',
  secondNote: (count: number) =>
    `Id and title of ${counted(count, 'entry', 'entries')} were read in a copy by somebody else, and are marked so.`,
  before: 'Earlier edition',
  after: 'Later edition',
  guidesTitle: 'Guides about it',
  corrections: 'Corrections',
  crosswalks: 'Official crosswalks',
  inMatrix: 'See it beside other frameworks in the',
} as const;

export const matrixTexts = {
  title: 'Coverage matrix',
  description: 'Which controls address which frameworks: a picture of all, and a table with the entries.',
  lead: 'Each control beside each framework of the alignment table. The picture shows how many entries it addresses, the table which.',
  picture: 'Controls and frameworks in one picture',
  pictureDescription: (controls: number, frameworks: number, most: string) =>
    `${controls} controls as rows in six groups, ${frameworks} frameworks as columns. A larger dot stands for more entries; no dot for none. ${most}`,
  most: (framework: string, controls: number) => `${framework} is addressed by the most controls, ${controls}.`,
  key: 'Entries addressed',
  keyOf: ['one', 'two', 'three', 'four or more'],
  table: 'The same as a table',
  tableNote:
    'References as their publishers print them. A control of the same row of the mapping addresses the same entries.',
  control: 'Control',
} as const;

export const crosswalkTexts: {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly only: string;
  readonly of: { readonly [C in Crosswalk['id']]: NamedText };
} = {
  title: 'Official crosswalks',
  description: 'Mappings between frameworks that their publishers made themselves.',
  lead: 'What publishers themselves say about how entries of two lists relate. Our own mapping is kept apart from it.',
  only: 'Two such tables were found, both in one OWASP document, read in a full-text rendering of it. The appendix labels some T-codes loosely, so only codes are carried over. What follows from chaining two tables is nobody’s statement.',
  of: {
    'agentic-to-llm': {
      name: 'Agentic applications to LLM applications and threats',
      what: 'Numbers of the LLM list are those of the 2025 edition, which has been superseded since.',
    },
    'nhi-to-agentic': {
      name: 'Non-human identities to agentic applications',
      what: 'Which agentic risks each entry on non-human identities feeds.',
    },
  },
};

export const correctionTexts = {
  title: 'Corrections to the source article',
  description: 'References and statements of the article this project started from, as cited and as they should read.',
  lead: (title: string, publisher: string) =>
    `This project started from “${title}” in the ${publisher}. Some of its references lead elsewhere, and some statements have aged. Here is each, as cited and as it should read.`,
  references: 'References',
  statements: 'Statements',
  asCited: 'As cited',
  instead: 'Cite instead',
  incident: 'The case',
  sources: 'Sources',
  secondary: 'read at second hand',
} as const;
