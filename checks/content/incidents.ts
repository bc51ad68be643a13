import { incidentFiles, incidentOf, newestFirst } from '@/content/incident-files';
import { answersOf, failures, type Incident } from '@/content/incident-frontmatter';
import type { MdxFile } from '@/content/mdx-files';
import { normaliseAnswers } from '@/decision';
import { type MdxFacts, readMdx } from './document';
import type { Finding } from './finding';
import { sourceFaults } from './links';
import { unknownReferences } from './references';
import type { Speller } from './spelling';

const WORDS = { least: 150, most: 500 };

/** The sections of every case, in order, each with the block that has to stand in it. */
const SECTIONS = [
  { heading: 'What happened' },
  { heading: 'How the credential moved', block: 'Hops' },
  { heading: 'What failed', block: 'Failed' },
  { heading: 'What would have limited it' },
  { heading: 'How well it is sourced' },
] as const;

/** A case with a valid head and a readable body. */
export interface ReadIncident {
  readonly file: string;
  readonly head: Incident;
  readonly facts: MdxFacts;
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function readIncident(file: MdxFile): ReadIncident | Finding {
  try {
    return { file: file.file, head: incidentOf(file), facts: readMdx(file.text) };
  } catch (error) {
    return { file: file.file, rule: 'schema', message: messageOf(error) };
  }
}

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

function incidentFindings({ file, head, facts }: ReadIncident, misspelt: Speller): Finding[] {
  const text = [...textsOf(head), ...facts.runs].join('\n');
  const faults: { readonly [rule: string]: readonly string[] } = {
    form: caseFormFaults(facts),
    question: unaskedAnswers(head).map((question) => `${question} is not asked beside the other answers`),
    source: sourceFaults(facts.links, head.sources),
    reference: unknownReferences(text).map((reference) => `no framework of ours has an entry ${reference}`),
    spelling: misspelt(text).map((word) => `"${word}": mend it or add it to checks/content/words.txt`),
  };
  return Object.entries(faults).flatMap(([rule, messages]) => messages.map((message) => ({ file, rule, message })));
}

function listFindings(incidents: readonly ReadIncident[]): Finding[] {
  try {
    newestFirst(incidents.map(({ head }) => head));
    return [];
  } catch (error) {
    return [{ file: 'content/incidents', rule: 'schema', message: messageOf(error) }];
  }
}

/**
 * Reads all cases and everything that they point at.
 */
export async function checkIncidents(
  misspelt: Speller,
): Promise<{ incidents: readonly ReadIncident[]; findings: readonly Finding[] }> {
  const read = (await incidentFiles()).map(readIncident);
  const incidents = read.filter((incident) => 'head' in incident);
  const broken = read.filter((incident) => 'rule' in incident);
  return {
    incidents,
    findings: [
      ...broken,
      ...(broken.length === 0 ? listFindings(incidents) : []),
      ...incidents.flatMap((incident) => incidentFindings(incident, misspelt)),
    ],
  };
}
