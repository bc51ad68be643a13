import type { ReadingDocument, ReadingSection } from '@/content/collections/document';
import { guideWords } from '@/content/strings/guidance';
import { searchTexts } from '@/content/strings/search';
import { SITE_URL } from '@/server/site-url';
import { blocks, escaped, heading } from '@/site/markdown';

/** Links inside the site, complete, so that the text can be read elsewhere; code blocks stay as they are. */
function withCompleteLinks(markdown: string, address: string): string {
  return markdown
    .split(/(^```[\s\S]*?^```$)/m)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(/\]\(#/g, `](${SITE_URL}${address}#`).replace(/\]\(\//g, `](${SITE_URL}/`),
    )
    .join('');
}

const sectionText = ({ title, level, markdown }: ReadingSection): string =>
  blocks(title === null ? null : heading(level, title), markdown);

/**
 * A reading page as Markdown, made from the same text and data as the page.
 * @returns the whole file, which ends with a line break
 */
export function markdownOf(document: ReadingDocument): string {
  const { title, summary, address, checked, sections } = document;
  const text = blocks(
    heading(1, title),
    `> ${escaped(summary)}`,
    `${searchTexts.address}: <${SITE_URL}${address}>\n${guideWords.checked}: ${checked}`,
    ...sections.map(sectionText),
  );
  return `${withCompleteLinks(text, address)}\n`;
}
