import { terms } from '@/content/glossary';
import type { Finding } from './finding';
import { externalFault } from './links';
import type { Speller } from './spelling';

const FILE = 'content/glossary/terms.json';

/** Words of the glossary that are misspelt, and sources whose address is not one to link to. */
export const glossaryFindings = (misspelt: Speller): Finding[] =>
  terms.flatMap(({ id, text, source }) => {
    const words = misspelt(text.replace(/`[^`]*`/g, '')).map(
      (word): Finding => ({ file: FILE, rule: 'spelling', message: `${id}: "${word}"` }),
    );
    const fault = externalFault(source.url);
    return fault === null ? words : [...words, { file: FILE, rule: 'link', message: `${id}: ${fault}` }];
  });
