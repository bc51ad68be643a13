import { terms } from '@/content/collections/terms';
import type { ContentCheck } from './check';
import type { Finding } from './finding';
import { externalFault } from './links';
import type { Speller } from './spelling';
import { tableLines } from './table';

const FILE = 'content/glossary/terms.json';

/** Words of the glossary that are misspelt, and sources whose address is not one to link to. */
const glossaryFindings = (misspelt: Speller): Finding[] =>
  terms.flatMap(({ id, text, source }) => {
    const words = misspelt(text.replace(/`[^`]*`/g, '')).map(
      (word): Finding => ({ file: FILE, rule: 'spelling', message: `${id}: "${word}"` }),
    );
    const fault = externalFault(source.url);
    return fault === null ? words : [...words, { file: FILE, rule: 'link', message: `${id}: ${fault}` }];
  });

export const checkGlossary: ContentCheck = async (misspelt) => ({
  findings: glossaryFindings(misspelt),
  report: tableLines([['terms', String(terms.length)]]),
});
