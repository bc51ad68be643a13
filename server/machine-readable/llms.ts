import type { ReadingDocument } from '@/content/collections/document';
import { homeTexts as home, kindNames, llmsTexts as t } from '@/content/strings/search';
import { SITE_URL } from '@/server/site-url';
import { blocks, escaped, heading, link, list } from '@/site/markdown';
import { readingKinds } from '@/site/reading-kinds';
import { alternatePath } from '@/site/routes';
import { markdownOf } from './markdown';

/** `llms.txt`: what the site is and where its texts are as Markdown, by kind. */
export function llmsText(documents: readonly ReadingDocument[]): string {
  const groups = readingKinds.map((kind) => {
    const members = documents.filter((document) => document.kind === kind && document.hasAlternate);
    if (members.length === 0) return null;
    return blocks(
      heading(2, kindNames[kind]),
      list(
        members.map(
          ({ title, address, summary }) =>
            `${link(title, `${SITE_URL}${alternatePath(address)}`)}: ${escaped(summary)}`,
        ),
      ),
    );
  });
  return `${blocks(
    heading(1, home.title),
    `> ${escaped(home.summary)}`,
    list([t.alternates, t.decide, t.facts].map(escaped)),
    link(t.full, `${SITE_URL}/llms-full.txt`),
    ...groups,
  )}\n`;
}

/** `llms-full.txt`: every text in one file. */
export const llmsFullText = (documents: readonly ReadingDocument[]): string =>
  documents
    .filter(({ hasAlternate }) => hasAlternate)
    .map(markdownOf)
    .join('\n---\n\n');
