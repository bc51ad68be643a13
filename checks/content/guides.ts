import { daysBetween, FRESH_DAYS } from '@/content/freshness';
import { guideFiles, headOf, inReadingOrder } from '@/content/guide-files';
import type { Guide } from '@/content/guide-frontmatter';
import type { MdxFile } from '@/content/mdx-files';
import { type MdxFacts, readMdx } from './document';
import type { Finding } from './finding';
import { headingFaults } from './headings';
import { sourceFaults } from './links';
import { unknownReferences } from './references';
import type { Speller } from './spelling';

const WORDS = { least: 600, most: 1_800 };
const CHECKLIST = { heading: 'Checklist', block: 'Checklist', least: 3 };

/** A guide with a valid head and a readable body. */
export interface ReadGuide {
  readonly file: string;
  readonly head: Guide;
  readonly facts: MdxFacts;
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function readGuide(file: MdxFile): ReadGuide | Finding {
  try {
    return { file: file.file, head: headOf(file), facts: readMdx(file.text) };
  } catch (error) {
    return { file: file.file, rule: 'schema', message: messageOf(error) };
  }
}

/** @returns what is wrong with the form of a guide: its length and its last section */
export function formFaults({ words, sections }: MdxFacts, draft: boolean): string[] {
  const last = sections.at(-1);
  const faults: string[] = [];
  if (words > WORDS.most) faults.push(`${words} words, at most ${WORDS.most}`);
  if (words < WORDS.least && !draft) faults.push(`${words} words, at least ${WORDS.least}`);
  if (last?.heading.text !== CHECKLIST.heading || !last.blocks.includes(CHECKLIST.block)) {
    faults.push(`the last section is not "${CHECKLIST.heading}" with a <${CHECKLIST.block}>`);
  } else if (last.items < CHECKLIST.least)
    faults.push(`the checklist has ${last.items} items, at least ${CHECKLIST.least}`);
  return faults;
}

function guideFindings({ file, head, facts }: ReadGuide, misspelt: Speller): Finding[] {
  const text = [head.title, head.summary, head.audience, ...facts.runs].join('\n');
  const faults: { readonly [rule: string]: readonly string[] } = {
    form: formFaults(facts, head.draft === true),
    heading: headingFaults(facts.headings),
    source: sourceFaults(facts.links, head.sources),
    reference: unknownReferences(text).map((reference) => `no framework of ours has an entry ${reference}`),
    spelling: misspelt(text).map((word) => `"${word}": mend it or add it to checks/content/words.txt`),
  };
  return Object.entries(faults).flatMap(([rule, messages]) => messages.map((message) => ({ file, rule, message })));
}

function orderFindings(guides: readonly ReadGuide[]): Finding[] {
  try {
    inReadingOrder(guides.map(({ head }) => head));
    return [];
  } catch (error) {
    return [{ file: 'content/guides', rule: 'order', message: messageOf(error) }];
  }
}

/** Days since the facts of a guide were checked, where they are more than those for which it counts as fresh. */
export function staleDays({ checked }: Guide, today: string): number | null {
  const days = daysBetween(checked, today);
  return days > FRESH_DAYS ? days : null;
}

async function readAll(): Promise<{ guides: ReadGuide[]; broken: Finding[] }> {
  const read = (await guideFiles()).map(readGuide);
  return {
    guides: read.filter((guide) => 'head' in guide),
    broken: read.filter((guide) => 'rule' in guide),
  };
}

/** Reads all guides and everything that they point at. */
export async function checkGuides(
  misspelt: Speller,
): Promise<{ readonly guides: readonly ReadGuide[]; readonly findings: readonly Finding[] }> {
  const { guides, broken } = await readAll();
  return {
    guides,
    findings: [
      ...broken,
      ...(broken.length === 0 ? orderFindings(guides) : []),
      ...guides.flatMap((guide) => guideFindings(guide, misspelt)),
    ],
  };
}
