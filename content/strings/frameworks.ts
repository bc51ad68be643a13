/** The words of the framework pages: kinds, states, our reading of each framework, labels. */
import type { Crosswalk } from '@/content/frameworks/crosswalks';
import type { FrameworkId, FrameworkKind } from '@/content/frameworks/kinds';
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

export const statusTexts: { readonly [status: string]: string } = {
  final: 'Final',
  current: 'Current',
  living: 'Kept up to date, new versions often',
  'in-force': 'In force',
  beta: 'Beta',
  draft: 'Draft',
  watch: 'Watch list',
  superseded: 'Superseded',
};

/** Our reading of each framework: what it gives for an MCP connection, in one or two sentences. */
export const readings: { readonly [F in FrameworkId]: string } = {
  'owasp-agentic-top10-2026':
    'The list for systems that act. For the choice of authentication, ASI03 is the main entry: an agent turns every standing right into many actions.',
  'owasp-nhi-top10-2025':
    'An MCP client and an MCP server are non-human identities, so the list reads almost as a review of their credentials: how they prove themselves, what they may do, how long a secret lives, who ends it.',
  'owasp-mcp-top10-2025':
    'The only list made for MCP, and a beta. Token handling, growth of scopes and missing authentication are the entries that a choice of layers can change.',
  'owasp-llm-top10-2026':
    'Mostly about the model and what reaches it. Excessive Agency is where authorisation helps: what the agent may not do, a clever prompt cannot make it do.',
  'owasp-llm-top10-2025':
    'The edition before 2026. Keep it for reading older reports, with the year beside each number.',
  'owasp-api-top10-2023':
    'An MCP server is an API in front of other APIs. The entries on objects and functions say why a valid token is not yet a right to each tool.',
  'owasp-agentic-skills-top10':
    'A young list about packaged skills. It bears on where tools and their instructions come from more than on how a connection authenticates.',
  'owasp-agentic-threats-mitigations':
    'The longer analysis behind the agentic list, with codes of its own. Useful where a threat model wants a finer cut than ten entries.',
  'mcp-spec-2026-07-28':
    'What client and server must do to work together at all. It settles the OAuth layer, leaves mTLS open and holds federation in extensions.',
  'nist-sp-800-207':
    'Tenets instead of controls. Tenets 3, 4 and 6 together say: decide for each session, by policy and context, and before access.',
  'nist-sp-800-207a':
    'Zero trust for services in several places. It separates policy on networks from policy on identities, and asks for an identity in each service.',
  'nist-sp-800-63c-4':
    'Federation of people’s identities. Its ideas on audience, injection and agreements carry over to agents; its levels are not meant for them.',
  'nist-csf-2.0':
    'Outcomes for a whole programme. PR.AA holds what the choice of OAuth, mTLS or federation is about; the rest places it among inventory, records and response.',
  'nist-sp-800-53r5':
    'The finest cut. IA-13 fits authorization servers and tokens, IA-9 fits services that authenticate one another, AC-3 fits the check at the server.',
  'iso-27001-2022':
    'Annex A names what a certified organisation has to consider. A.5.15 to A.5.18 and A.8.5 are the entries an auditor will hold beside an MCP connection.',
  'cis-controls-8.1':
    'Practical safeguards for accounts, access and suppliers. They were written for people and devices, so an agent’s account needs to be read into them.',
  'csa-aicm-1.1':
    'A control matrix for AI services. Numbers changed between versions, so a citation needs the version.',
  'nist-csf-1.1-legacy': 'Kept because its ids are still cited, PR.AC-1 above all. Cite 2.0 instead.',
  'mitre-attack':
    'Names what happens to a credential after it is lost. T1528 is the theft of a token, T1550.001 its use, and most controls here cut between the two.',
  'mitre-atlas':
    'Techniques against AI systems, with several on agents and their configuration. It tells where a token is found before it is stolen.',
  'csa-maestro': 'Seven layers for threat modelling of agents. A way to divide the work and no list of controls.',
  'eu-nis2':
    'Article 21 asks for measures in general terms. Access control, cryptography and suppliers are the ones that an MCP connection touches.',
  'eu-dora':
    'For financial entities. Keys, authentication and the risk of third parties are where an MCP server comes in.',
  'eu-ai-act':
    'For high-risk systems. Records, oversight and robustness can rest on controls named here, but no article names tokens or certificates.',
  'pci-dss-4.0.1':
    'Where card data is in reach. Requirements on system and application accounts fit agents best, some of them by analogy only.',
  'emerging-2026':
    'Work in progress on the identity of agents. Read it to see where things go, and align to none of it yet.',
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
