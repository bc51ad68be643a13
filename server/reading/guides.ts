import { guideFiles, headOf, inReadingOrder } from '@/content/guide-files';
import type { Guide } from '@/content/guide-frontmatter';
import { guideGroups } from '@/content/guide-groups';
import { groupTexts } from '@/content/strings/guidance';
import { questionTexts } from '@/content/strings/questions';
import { guidancePageTexts } from '@/content/strings/search';
import { link } from '@/site/markdown';
import { guidePath, PAGES, wizardQuestionPath } from '@/site/routes';
import type { ReadingDocument } from './document';
import { listDocument } from './list-document';
import { mdxSections } from './markdown';
import { sourcesSection } from './sources-section';

/** Guides that are published, in reading order. */
export async function guideDocuments(): Promise<ReadingDocument[]> {
  const files = await guideFiles();
  const textOf = new Map(files.map(({ slug, text }) => [slug, text]));
  const published = inReadingOrder(files.map(headOf)).filter(({ draft }) => draft !== true);
  const texts = published.map((guide) => documentOf(guide, textOf.get(guide.slug) ?? ''));
  const list = listDocument({
    kind: 'page',
    address: PAGES.guidance,
    title: guidancePageTexts.title,
    summary: guidancePageTexts.description,
    groups: guideGroups.map((group) => ({
      anchor: group,
      title: groupTexts[group].name,
      what: groupTexts[group].what,
      members: texts.filter((_, index) => published[index]?.group === group),
    })),
  });
  return [list, ...texts];
}

function documentOf(guide: Guide, text: string): ReadingDocument {
  const asked = guide.asks.map((id) => `- ${link(questionTexts[id].title, wizardQuestionPath(id))}`);
  return {
    kind: 'guide',
    address: guidePath(guide.slug),
    title: guide.title,
    summary: guide.summary,
    checked: guide.checked,
    hasAlternate: true,
    sections: [
      ...mdxSections(text),
      { anchor: 'guide-asks', title: guidancePageTexts.asks, level: 2, markdown: asked.join('\n'), searched: false },
      sourcesSection('guide-sources', guide.sources),
    ],
  };
}
