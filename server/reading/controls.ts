import { type ControlText, controlFiles, controlOf, inModelOrder } from '@/content/control-files';
import { controlGroupTexts, controlPageTexts, controlsTexts } from '@/content/strings/control-pages';
import { controlTexts } from '@/content/strings/controls';
import { levelTexts } from '@/content/strings/layers';
import { ruleText } from '@/content/strings/rules';
import { controls, MODEL } from '@/decision';
import { controlPath, PAGES } from '@/site/routes';
import type { ReadingDocument } from './document';
import { listDocument } from './list-document';
import { mdxSections } from './markdown';
import { sourcesSection } from './sources-section';

function documentOf(head: ControlText, text: string): ReadingDocument {
  const rules = MODEL.controlRows.rows.filter(({ then }) => then.control === head.id);
  return {
    kind: 'control',
    address: controlPath(head.id),
    title: controlTexts[head.id].name,
    summary: head.summary,
    checked: head.checked,
    hasAlternate: true,
    alias: head.id,
    sections: [
      {
        anchor: 'guide-asks',
        title: controlPageTexts.asks,
        level: 2,
        markdown: rules.map(({ id, then }) => `- ${levelTexts[then.level].name}: ${ruleText(id)}`).join('\n'),
        searched: false,
      },
      ...mdxSections(text),
      sourcesSection('guide-sources', head.sources),
    ],
  };
}

/** Controls in the order of the model, after their list. */
export async function controlDocuments(): Promise<ReadingDocument[]> {
  const files = await controlFiles();
  const textOf = new Map(files.map(({ slug, text }) => [slug, text]));
  const documents = inModelOrder(files.map(controlOf)).map((head) => documentOf(head, textOf.get(head.id) ?? ''));
  const groups = [...new Set(controls.map(({ layer }) => layer))];
  const list = listDocument({
    kind: 'page',
    address: PAGES.controls,
    title: controlsTexts.title,
    summary: controlsTexts.description,
    groups: groups.map((group) => ({
      anchor: group,
      title: controlGroupTexts[group].name,
      what: controlGroupTexts[group].what,
      members: controls
        .filter(({ layer }) => layer === group)
        .flatMap(({ id }) => documents.filter(({ address }) => address === controlPath(id))),
    })),
  });
  return [list, ...documents];
}
