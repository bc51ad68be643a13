import { guideWords } from '@/content/strings/guidance';
import { escaped, link, list } from '@/site/markdown';
import type { ReadingSection } from './document';

interface ReadSource {
  readonly title: string;
  readonly url: string;
  readonly clause?: string | undefined;
  readonly read: 'primary' | 'secondary';
}

/** What was read for a text, as the last part of its Markdown alternate. Search leaves it out: it names everything. */
export const sourcesSection = (anchor: string | null, sources: readonly ReadSource[]): ReadingSection => ({
  anchor,
  title: guideWords.sources,
  level: 2,
  searched: false,
  markdown: list(
    sources.map(({ title, url, clause, read }) =>
      [
        link(title, url),
        clause === undefined ? '' : `, ${escaped(clause)}`,
        read === 'secondary' ? ` (${guideWords.secondary})` : '',
      ].join(''),
    ),
  ),
});
