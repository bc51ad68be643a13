/** The words of search, of the glossary, and of what is made for programs: Markdown alternates, feeds, `llms.txt`. */

import type { PictureKind, ReadingKind } from '@/site/reading-kinds';

/** Names of the kinds over groups of results. */
export const kindNames: { readonly [K in ReadingKind]: string } = {
  guide: 'Guides',
  control: 'Controls',
  incident: 'Incidents',
  framework: 'Frameworks',
  term: 'Glossary',
  question: 'Questions of the wizard',
  product: 'Products',
  model: 'Decision model',
  issue: 'Journal',
  page: 'Pages',
};

export const searchTexts = {
  title: 'Search',
  label: 'Search the site',
  placeholder: 'Search',
  submit: 'Search',
  results: 'Results',
  address: 'Address',
  description: 'Search guides, controls, incidents, frameworks, glossary, questions and products.',
  lead: 'Guides, controls, incidents, framework entries, terms, questions and products. A wrong letter does no harm.',
  all: (query: string) => `All results for “${query}”`,
  none: (query: string) =>
    `Nothing found for “${query}”. Try fewer words, or a term of the standards such as audience, scope or SVID.`,
  count: (results: number, kinds: number) =>
    `${results} ${results === 1 ? 'result' : 'results'} in ${kinds} ${kinds === 1 ? 'kind' : 'kinds'}`,
  page: (query: string) => `Search: ${query}`,
} as const;

/** What stands for our blocks in Markdown. */
export const blockWords = { aside: 'Note', pitfall: 'Pitfall', boundary: 'Trust boundary' } as const;

export const guidancePageTexts = {
  title: 'Guidance',
  description:
    'Guides to OAuth, mTLS and federation for MCP: how to decide, what each layer needs, how to compose them.',
  asks: 'What the wizard asks about it',
} as const;

export const glossaryTexts = {
  title: 'Glossary',
  description:
    'The terms of MCP, OAuth, SPIFFE and mTLS as this site uses them, each in two sentences with its source.',
  lead: 'The terms of these pages, each in two sentences at most. Terms of a standard keep the spelling of the standard.',
  also: 'Also',
  source: 'Source',
  letters: 'Terms by letter',
  checked: 'Checked',
} as const;

export const homeTexts = {
  title: 'MCP Auth Advisor',
  summary: 'Decide which role OAuth, mTLS and federation have in one MCP connection, and why.',
  parts: 'What there is',
} as const;

export const llmsTexts = {
  full: 'Every page below in one file',
  alternates: 'Every page is also there as Markdown: its address with .md at the end.',
  decide:
    'A recommendation for one connection has a permanent link, /r/ followed by the answers. The same link below /api/v1/recommendations/ answers with JSON.',
  facts:
    'Facts carry their source and the day on which they were checked. Mappings of controls to frameworks are our own analysis.',
} as const;

export const feedTexts = {
  guides: { title: 'MCP Auth Advisor: guides', description: 'New and rechecked guides.' },
  incidents: {
    title: 'MCP Auth Advisor: incidents',
    description: 'Cases in which the authentication of agents and integrations failed.',
  },
  model: {
    title: 'MCP Auth Advisor: decision model',
    description: 'Published versions of the decision model and what they changed.',
  },
  journal: { title: 'MCP Auth Advisor: journal', description: 'Issues of the journal.' },
  release: (version: string) => `Decision model ${version}`,
} as const;

/** The head of every page. */
export const headerTexts = {
  name: 'Site',
  decide: 'Decide',
  guidance: 'Guidance',
  controls: 'Controls',
  incidents: 'Incidents',
  frameworks: 'Frameworks',
  model: 'Model',
  theme: 'Light or dark',
} as const;

/** Links in the foot of every page. */
export const footerTexts = {
  name: 'More',
  frameworks: 'Frameworks',
  capabilities: 'Who supports what',
  glossary: 'Glossary',
  search: 'Search',
  journal: 'Journal',
  subscribe: 'Subscribe',
  guideFeed: 'Feed of guides',
  incidentFeed: 'Feed of incidents',
  modelFeed: 'Feed of model versions',
  journalFeed: 'Feed of the journal',
  programs: 'For programs (llms.txt)',
} as const;

/** What stands on the preview picture of each kind of page. */
export const pictureTitles: { readonly [K in PictureKind]: { readonly title: string; readonly text: string } } = {
  guidance: {
    title: 'Guidance',
    text: 'What each layer needs, how the layers fit together, and where common belief errs.',
  },
  controls: {
    title: 'Controls',
    text: 'What each control checks, how to put it in force, how to verify it, and what it leaves open.',
  },
  incidents: { title: 'Incidents', text: 'How the credential moved, what failed, and which control answers it.' },
  frameworks: {
    title: 'Frameworks',
    text: 'What standards, lists of risks and laws say about an MCP connection, entry by entry.',
  },
  capabilities: {
    title: 'Who supports what',
    text: 'Clients, servers, gateways and authorization servers, with source and date.',
  },
  glossary: {
    title: 'Glossary',
    text: 'The terms of MCP, OAuth, SPIFFE and mTLS, each in two sentences with its source.',
  },
  model: { title: 'The decision model', text: 'Every question, table, rule and proof behind a recommendation.' },
};
