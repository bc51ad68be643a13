import { type ControlText, controlPages } from '@/content/collections/controls';
import { everyControl } from '@/decision';
import type { ContentCheck } from './check';
import type { MdxFacts } from './document';
import { linkCounts } from './links';
import { tableLines } from './table';
import { type ReadText, type TextRules, textCheck } from './texts';

const WORDS = { least: 160, most: 560 };

/** The sections of every text, in order. */
const SECTIONS = ['What it is', 'How to do it', 'How to verify it', 'What it does not do'];

/** @returns what is wrong with the form of a text: its length and its sections */
export function controlFormFaults({ words, headings }: MdxFacts): string[] {
  const named = headings.filter(({ depth }) => depth === 2).map(({ text }) => text);
  const wanted = SECTIONS.join(', ');
  return [
    ...(named.join(', ') === wanted ? [] : [`its headings are not: ${wanted}`]),
    ...(words < WORDS.least || words > WORDS.most ? [`${words} words, between ${WORDS.least} and ${WORDS.most}`] : []),
  ];
}

const controlRules: TextRules<ControlText> = {
  collection: controlPages,
  shown: ({ summary }) => [summary],
  faults: ({ head, facts }) => ({
    form: controlFormFaults(facts),
    related: head.related.includes(head.id) ? ['it is related to itself'] : [],
  }),
};

/** Counts of the texts about controls. */
function controlReport(texts: readonly ReadText<ControlText>[]): string[] {
  const words = texts.map(({ facts }) => facts.words);
  const links = texts.map(({ facts }) => linkCounts(facts.links));
  const sources = texts.flatMap(({ head }) => head.sources);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const counts: readonly (readonly [string, string])[] = [
    ['controls told', `${texts.length} of ${everyControl.length}`],
    ['words', `${sum(words)}, ${Math.min(...words)} to ${Math.max(...words)} each`],
    [
      'sources of controls',
      `${sources.length}, ${sources.filter(({ read }) => read === 'secondary').length} secondary`,
    ],
    ['links inside', String(sum(links.map(({ internal }) => internal)))],
    ['links outside', String(sum(links.map(({ external }) => external)))],
  ];
  return tableLines(counts);
}

/** The texts about controls, those that are missing among them. */
export const checkControls: ContentCheck = async (misspelt, today) => {
  const [{ findings, report }, files] = await Promise.all([
    textCheck(controlRules, controlReport)(misspelt, today),
    controlPages.files(),
  ]);
  const missing = everyControl.filter(({ id }) => !files.some((file) => file.id === id));
  return {
    findings: [
      ...findings,
      ...missing.map(({ id }) => ({ file: `content/controls/${id}.mdx`, rule: 'missing', message: 'has no text' })),
    ],
    report,
  };
};
