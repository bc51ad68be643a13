import { answersOf, type Incident, incidents } from '@/content/collections/incidents';
import { failures } from '@/content/incidents/criteria';
import { normaliseAnswers } from '@/decision';
import type { MdxFacts } from './document';
import type { TextRules } from './texts';

const WORDS = { least: 150, most: 500 };

/** The sections of every case, in order, each with the block that has to stand in it. */
const SECTIONS = [
  { heading: 'What happened' },
  { heading: 'How the credential moved', block: 'Hops' },
  { heading: 'What failed', block: 'Failed' },
  { heading: 'What would have limited it' },
  { heading: 'How well it is sourced' },
] as const;

/** @returns what is wrong with the form of a case: its length, its sections and their blocks */
export function caseFormFaults({ words, headings, sections }: MdxFacts): string[] {
  const named = headings.map(({ text }) => text).join(', ');
  const wanted = SECTIONS.map(({ heading }) => heading).join(', ');
  const faults = named === wanted ? [] : [`its headings are not: ${wanted}`];
  for (const section of SECTIONS) {
    if (!('block' in section)) continue;
    const found = sections.find(({ heading }) => heading.text === section.heading);
    if (!found?.blocks.includes(section.block)) faults.push(`"${section.heading}" has no <${section.block}>`);
  }
  if (words < WORDS.least || words > WORDS.most) {
    faults.push(`${words} words, between ${WORDS.least} and ${WORDS.most}`);
  }
  return faults;
}

/** @returns the answers of a case that the wizard would not ask for beside the others */
export function unaskedAnswers(head: Pick<Incident, 'questions'>): string[] {
  const given = answersOf(head);
  const asked = normaliseAnswers(given);
  return Object.keys(given).filter((question) => !Object.hasOwn(asked, question));
}

/** All texts of a head that are shown. */
const textsOf = ({ title, summary, when, affected, failed, hops }: Incident): string[] => [
  title,
  summary,
  when,
  affected,
  ...failures.map((name) => failed[name].why),
  ...hops.flatMap(({ at, what, crosses = '' }) => [at, what, crosses]),
];

export const incidentRules: TextRules<Incident> = {
  collection: incidents,
  shown: textsOf,
  faults: ({ head, facts }) => ({
    form: caseFormFaults(facts),
    question: unaskedAnswers(head).map((question) => `${question} is not asked beside the other answers`),
  }),
};
