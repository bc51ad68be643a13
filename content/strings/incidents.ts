/** The words of the pages about incidents. */
import type { Hop, Incident } from '@/content/collections/incidents';
import type { Failure, IncidentKind } from '@/content/incidents/criteria';
import type { NamedText } from './layers';

export const kindTexts: { readonly [K in IncidentKind]: NamedText & { readonly many: string } } = {
  breach: { name: 'Breach', many: 'Breaches', what: 'Data or credentials were taken from an organisation.' },
  attack: {
    name: 'Attack',
    many: 'Attacks',
    what: 'A hostile package, change or campaign was seen in use.',
  },
  vulnerability: {
    name: 'Vulnerability',
    many: 'Vulnerabilities',
    what: 'A flaw with a public record. The record alone does not say that anybody used it.',
  },
  research: {
    name: 'Research',
    many: 'Research',
    what: 'Shown by researchers. We know of no victim.',
  },
  misconfiguration: {
    name: 'Misconfiguration',
    many: 'Misconfigurations',
    what: 'A product or setting let data through, without an attacker.',
  },
  accident: {
    name: 'Accident',
    many: 'Accidents',
    what: 'Damage without an attacker and without a flaw in a product.',
  },
};

export const failureTexts: { readonly [F in Failure]: NamedText } = {
  boundary: {
    name: 'Trust boundary',
    what: 'Who runs each end, and whose word counts. It failed where something outside was treated as inside.',
  },
  path: {
    name: 'Token path',
    what: 'What a credential passes and what it opens. It failed where the credential could be read, copied or steered, or opened too much.',
  },
  maturity: {
    name: 'Maturity',
    what: 'What an organisation does all year: owners, rotation, removal, admission. It failed where nobody did it in time.',
  },
};

export const partTexts: { readonly [P in Incident['failed'][Failure]['part']]: string } = {
  failed: 'Failed',
  contributed: 'Contributed',
  none: 'No part',
};

export const sourcingTexts: { readonly [S in Incident['sourcing']]: string } = {
  record: 'Official record of the flaw',
  'first-hand': 'Account of somebody who was part of it',
  secondary: 'Reports of others only',
};

/** What a hop says about the way that leads to it. */
export const moveTexts: { readonly [M in NonNullable<Hop['moves']>]: string } = {
  credential: 'the credential',
  data: 'data',
  instruction: 'an instruction',
  code: 'code',
  call: 'a call',
};

const cases = (count: number): string => `${count} ${count === 1 ? 'case' : 'cases'}`;

export const incidentTexts = {
  title: 'Incidents',
  description:
    'Cases in which a credential, a boundary or a routine failed, each with its sources and how good they are.',
  lead: 'What has gone wrong with tokens, keys and agents, and which answer of the wizard each case belongs to.',
  sample:
    'We chose these cases for what they teach. They are no statistics, and a mechanism that appears in none of them is not proven safe: such failures are rarely published. The kind is part of the fact: a vulnerability record is no breach, and a demonstration is no attack.',
  filter: 'Narrow the list',
  all: 'All cases',
  byFailure: 'What failed',
  byKind: 'Kind',
  found: (count: number, all: number) => `${cases(count)} of ${all}, newest first.`,
  failedIn: 'Failed',
  worsened: 'Where it contributed',
  worsenedNote: (count: number) =>
    count === 1
      ? 'In 1 more case it made worse what something else began.'
      : `In ${count} more cases it made worse what something else began.`,
  filtered: (name: string) => `Incidents: ${name.toLowerCase()}`,
} as const;

export const incidentPageTexts = {
  kind: 'Kind',
  when: 'When',
  known: 'Became known',
  affected: 'Affected',
  sourcing: 'Best source',
  checked: 'Checked',
  path: 'The way in steps',
  pathNote: 'Our drawing, after the sources. A broken line is a boundary that was crossed.',
  failedNote: 'Which part each had is our own rating.',
  answers: 'What the wizard asks about it',
  answersNote: 'The answers that describe this case.',
  decide: 'Decide with these answers',
  controls: 'Controls that bear on it',
  controlsNote: 'What a recommendation may ask for that would have stopped or limited the case. Our own analysis.',
  frameworks: 'Framework entries',
  frameworksNote: 'Entries that the case is an example of. The mapping is our own analysis.',
  guides: 'Guides that refer to it',
} as const;
