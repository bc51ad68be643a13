import type { Source } from '@/content/collections/frontmatter';
import type { TextCollection } from '@/content/collections/text-collection';
import type { TextFile } from '@/content/collections/text-files';
import type { ContentCheck } from './check';
import { type MdxFacts, readMdx } from './document';
import { type Finding, thrownFinding } from './finding';
import { sourceFaults } from './links';
import { unknownReferences } from './references';
import type { Speller } from './spelling';

/** A head with an id. One that cites has sources, which are compared with the links of the text. */
interface Head {
  readonly id: string;
  readonly sources?: readonly Source[];
}

/** A text with a valid head and a readable body. */
export interface ReadText<H extends Head> {
  readonly file: string;
  readonly head: H;
  readonly facts: MdxFacts;
}

/** What a kind of text has to hold, beyond what all of them have to. */
export interface TextRules<H extends Head> {
  readonly collection: Pick<TextCollection<H>, 'files' | 'entryOf' | 'inOrder'>;
  /** The texts of a head that are shown. */
  readonly shown: (head: H) => readonly string[];
  /** What is wrong with a text, by rule. */
  readonly faults: (text: ReadText<H>) => { readonly [rule: string]: readonly string[] };
}

/** What the checks of a kind of text found. */
export interface CheckedTexts<H extends Head> {
  readonly texts: readonly ReadText<H>[];
  readonly findings: readonly Finding[];
}

function readText<H extends Head>(file: TextFile, { entryOf }: TextRules<H>['collection']): ReadText<H> | Finding {
  try {
    return { file: file.file, head: entryOf(file), facts: readMdx(file.text) };
  } catch (error) {
    return { ...thrownFinding(error, 'schema'), file: file.file };
  }
}

function findingsOf<H extends Head>(text: ReadText<H>, rules: TextRules<H>, misspelt: Speller): Finding[] {
  const { file, head, facts } = text;
  const words = [...rules.shown(head), ...facts.runs].join('\n');
  const faults: { readonly [rule: string]: readonly string[] } = {
    ...rules.faults(text),
    source: head.sources === undefined ? [] : sourceFaults(facts.links, head.sources),
    reference: unknownReferences(words).map((reference) => `no framework of ours has an entry ${reference}`),
    spelling: misspelt(words).map((word) => `"${word}": mend it or add it to checks/content/words.txt`),
  };
  return Object.entries(faults).flatMap(([rule, messages]) => messages.map((message) => ({ file, rule, message })));
}

function togetherFindings<H extends Head>(texts: readonly ReadText<H>[], { inOrder }: TextRules<H>['collection']) {
  try {
    inOrder(texts.map(({ head }) => head));
    return [];
  } catch (error) {
    return [thrownFinding(error, 'together')];
  }
}

/** Reads texts of one kind and everything that they point at. */
export function checkTexts<H extends Head>(
  files: readonly TextFile[],
  rules: TextRules<H>,
  misspelt: Speller,
): CheckedTexts<H> {
  const read = files.map((file) => readText(file, rules.collection));
  const texts = read.filter((one) => 'head' in one);
  const broken = read.filter((one) => 'rule' in one);
  return {
    texts,
    findings: [
      ...broken,
      ...(broken.length === 0 ? togetherFindings(texts, rules.collection) : []),
      ...texts.flatMap((text) => findingsOf(text, rules, misspelt)),
    ],
  };
}

/** A check of all texts of a kind. */
export const textCheck =
  <H extends Head>(
    rules: TextRules<H>,
    report: (texts: readonly ReadText<H>[], today: string) => readonly string[],
  ): ContentCheck =>
  async (misspelt, today) => {
    const { texts, findings } = checkTexts(await rules.collection.files(), rules, misspelt);
    return { findings, report: report(texts, today) };
  };
