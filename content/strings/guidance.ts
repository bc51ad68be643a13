/** The words around the guides: names of groups, labels of the page, notes about its state. */
import type { GuideGroup } from '@/content/collections/guides';

export const groupTexts: { readonly [G in GuideGroup]: { readonly name: string; readonly what: string } } = {
  decision: { name: 'The decision', what: 'Which layer carries what, and how the layers fit together.' },
  oauth: {
    name: 'OAuth in MCP',
    what: 'Tokens: how a client gets one, for whom, for how long, and what may not happen to it.',
  },
  workload: {
    name: 'Proof of the workload',
    what: 'Client certificates and SPIFFE identities, and where their proof ends.',
  },
  federation: { name: 'Federation', what: 'Identities that have to count in another domain.' },
  operations: {
    name: 'Agents and operations',
    what: 'Local servers, agents, gateways, approval, records and the end of an identity.',
  },
  frameworks: { name: 'Frameworks', what: 'What standards and lists of risks say, read beside one another.' },
};

export const guideWords = {
  for: 'For',
  checked: 'Checked',
  draft: 'Draft. Not published: shown in a preview only, and not yet reviewed.',
  asks: 'What the wizard asks about it',
  decide: 'Decide',
  controls: 'Controls',
  controlsNote: 'What a recommendation may ask for, explained on this page.',
  incidents: 'Incidents',
  incidentsNote: 'Cases in which this went wrong. The kind is part of the fact.',
  frameworks: 'Framework entries',
  frameworksNote: 'Entries that the advice on this page addresses. The mapping is our own analysis.',
  related: 'Read next',
  sources: 'Sources',
  sourcesNote: 'A source can change after the day on which it was read.',
  secondary: 'read at second hand',
} as const;

/** @returns what a page says when its facts were last checked too long ago */
export const staleWords = (days: number) =>
  `The facts on this page were checked more than ${days} days ago. Compare them with the sources before you rely on them.`;
