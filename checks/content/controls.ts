import { type ControlText, controlFiles, controlOf } from '@/content/control-files';
import { controlSections } from '@/content/control-frontmatter';
import type { MdxFile } from '@/content/mdx-files';
import { everyControl } from '@/decision';
import { type MdxFacts, readMdx } from './document';
import type { Finding } from './finding';
import { linkCounts, sourceFaults } from './links';
import { unknownReferences } from './references';
import type { Speller } from './spelling';
import { tableLines } from './table';

const WORDS = { least: 160, most: 560 };

/** A text with a valid head and a readable body. */
export interface ReadControl {
  readonly file: string;
  readonly head: ControlText;
  readonly facts: MdxFacts;
}

function readControl(file: MdxFile): ReadControl | Finding {
  try {
    return { file: file.file, head: controlOf(file), facts: readMdx(file.text) };
  } catch (error) {
    return { file: file.file, rule: 'schema', message: error instanceof Error ? error.message : String(error) };
  }
}

/** @returns what is wrong with the form of a text: its length and its sections */
export function controlFormFaults({ words, headings }: MdxFacts): string[] {
  const named = headings.filter(({ depth }) => depth === 2).map(({ text }) => text);
  const wanted = controlSections.join(', ');
  return [
    ...(named.join(', ') === wanted ? [] : [`its headings are not: ${wanted}`]),
    ...(words < WORDS.least || words > WORDS.most ? [`${words} words, between ${WORDS.least} and ${WORDS.most}`] : []),
  ];
}

function findingsOf({ file, head, facts }: ReadControl, misspelt: Speller): Finding[] {
  const text = [head.summary, ...facts.runs].join('\n');
  const faults: { readonly [rule: string]: readonly string[] } = {
    form: controlFormFaults(facts),
    related: head.related.includes(head.id) ? ['it is related to itself'] : [],
    source: sourceFaults(facts.links, head.sources),
    reference: unknownReferences(text).map((reference) => `no framework of ours has an entry ${reference}`),
    spelling: misspelt(text).map((word) => `"${word}": mend it or add it to checks/content/words.txt`),
  };
  return Object.entries(faults).flatMap(([rule, messages]) => messages.map((message) => ({ file, rule, message })));
}

/**
 * Reads all texts about controls and everything that they point at.
 */
export async function checkControls(
  misspelt: Speller,
): Promise<{ texts: readonly ReadControl[]; findings: readonly Finding[] }> {
  const read = (await controlFiles()).map(readControl);
  const texts = read.filter((one) => 'head' in one);
  const broken = read.filter((one) => 'rule' in one);
  const missing = everyControl.filter(({ id }) => !read.some(({ file }) => file.endsWith(`/${id}.mdx`)));
  return {
    texts,
    findings: [
      ...broken,
      ...missing.map(({ id }) => ({ file: `content/controls/${id}.mdx`, rule: 'missing', message: 'has no text' })),
      ...texts.flatMap((one) => findingsOf(one, misspelt)),
    ],
  };
}

/** Counts of the texts about controls. */
export function controlReport(texts: readonly ReadControl[]): string[] {
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
