import { type Guide, guides } from '@/content/collections/guides';
import { daysBetween, FRESH_DAYS } from '@/content/freshness';
import type { MdxFacts } from './document';
import { headingFaults } from './headings';
import type { TextRules } from './texts';

const WORDS = { least: 600, most: 1_800 };
const CHECKLIST = { heading: 'Checklist', block: 'Checklist', least: 3 };

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

/** Days since the facts of a guide were checked, where they are more than those for which it counts as fresh. */
export function staleDays({ checked }: Guide, today: string): number | null {
  const days = daysBetween(checked, today);
  return days > FRESH_DAYS ? days : null;
}

export const guideRules: TextRules<Guide> = {
  collection: guides,
  shown: ({ title, summary, audience }) => [title, summary, audience],
  faults: ({ head, facts }) => ({
    form: formFaults(facts, head.draft === true),
    heading: headingFaults(facts.headings),
  }),
};
