import { z } from 'zod';
import { controlGroupTexts, controlPageTexts, controlsTexts } from '@/content/strings/control-pages';
import { controlTexts } from '@/content/strings/controls';
import { levelTexts } from '@/content/strings/layers';
import { ruleText } from '@/content/strings/rules';
import { type ControlId, controls, everyControl, MODEL } from '@/decision';
import { controlPath, PAGES } from '@/site/routes';
import { noneTwice, source, text, twice } from './frontmatter';
import { listDocument } from './list-document';
import { sourcesSection } from './sources-section';
import { textCollection } from './text-collection';
import { parsedHead, type TextFile } from './text-files';

/** The head of the text about a control. Its name is in `strings/controls.ts`, its rules are in the model. */
const controlFrontmatter = z.strictObject({
  /** One sentence: in lists, under the title and as the description of the page. */
  summary: text(200),
  /** The day on which the facts were checked, ISO 8601. */
  checked: z.iso.date(),
  /** Controls that one does with it, before it or instead of it. */
  related: z
    .array(z.enum(everyControl.map(({ id }) => id)))
    .min(1)
    .max(4)
    .refine(noneTwice, twice),
  sources: z.array(source).min(1),
});

export type ControlText = z.infer<typeof controlFrontmatter> & { readonly id: ControlId };

/** @throws Error naming the file when the model has no such control or the frontmatter does not hold */
function entryOf(file: TextFile): ControlText {
  const control = everyControl.find(({ id }) => id === file.id);
  if (control === undefined) throw new Error(`${file.file}: the model has no control ${file.id}`);
  return { id: control.id, ...parsedHead(file, controlFrontmatter) };
}

/** The rules that ask for a control, each with its level. */
const asked = (control: ControlId): string =>
  MODEL.controlRows.rows
    .filter(({ then }) => then.control === control)
    .map(({ id, then }) => `- ${levelTexts[then.level].name}: ${ruleText(id)}`)
    .join('\n');

/** Texts in the order of the newest released model; that about a control still to be released is left out. */
export const controlPages = textCollection<ControlText>({
  kind: 'control',
  parts: 'whole',
  folder: 'controls',
  path: controlPath,
  compiled: (id) => import(`@/content/controls/${id}.mdx`),
  entryOf,
  inOrder: (texts) => controls.flatMap(({ id }) => texts.filter((one) => one.id === id)),
  document: ({ id, summary, checked, sources }, mdx) => ({
    title: controlTexts[id].name,
    summary,
    checked,
    alias: id,
    sections: [
      { anchor: 'guide-asks', title: controlPageTexts.asks, level: 2, markdown: asked(id), searched: false },
      { mdx },
      sourcesSection('guide-sources', sources),
    ],
  }),
  lists: (members) => [
    listDocument({
      kind: 'page',
      address: PAGES.controls,
      title: controlsTexts.title,
      summary: controlsTexts.description,
      groups: [...new Set(controls.map(({ layer }) => layer))].map((group) => ({
        anchor: group,
        title: controlGroupTexts[group].name,
        what: controlGroupTexts[group].what,
        members: members
          .filter(({ entry }) => controls.some(({ id, layer }) => id === entry.id && layer === group))
          .map(({ document }) => document),
      })),
    }),
  ],
});
