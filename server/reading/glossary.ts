import { GLOSSARY_CHECKED, terms } from '@/content/glossary';
import { glossaryTexts } from '@/content/strings/search';
import { blocks, escaped, link } from '@/site/markdown';
import { PAGES } from '@/site/routes';
import type { ReadingDocument } from './document';

/** The terms: one page with a part for each. */
export const glossaryDocuments = (): ReadingDocument[] => [
  {
    kind: 'term',
    address: PAGES.glossary,
    title: glossaryTexts.title,
    summary: glossaryTexts.description,
    checked: GLOSSARY_CHECKED,
    hasAlternate: true,
    sections: terms.map(({ id, term, also, text, source }) => ({
      anchor: id,
      title: term,
      level: 3,
      markdown: blocks(
        // The texts hold code in backticks and no other mark.
        text,
        `${glossaryTexts.source}: ${link(source.title, source.url)}${source.clause === undefined ? '' : `, ${escaped(source.clause)}`}`,
      ),
      alias: (also ?? []).join(' '),
    })),
  },
];
