import { z } from 'zod';
import { groupTexts } from '@/content/strings/guidance';
import { questionTexts } from '@/content/strings/questions';
import { guidancePageTexts } from '@/content/strings/search';
import { everyControl, questions } from '@/decision';
import { link } from '@/site/markdown';
import { guidePath, PAGES, wizardQuestionPath } from '@/site/routes';
import { frameworkRefs, noneTwice, source, text, twice } from './frontmatter';
import { incidentIds } from './incidents';
import { listDocument } from './list-document';
import { sourcesSection } from './sources-section';
import { textCollection } from './text-collection';
import { parsedHead } from './text-files';

/** The groups of guides, in reading order. Their names are in `content/strings/guidance.ts`. */
export const guideGroups = ['decision', 'oauth', 'workload', 'federation', 'operations', 'frameworks'] as const;

export type GuideGroup = (typeof guideGroups)[number];

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower case letters, digits and single hyphens');

/** The head of a guide. Unknown keys are errors, so that a misspelt key cannot pass for a missing one. */
export const guideFrontmatter = z.strictObject({
  title: text(70),
  /** Shown under the title, in lists and as the description of the page. */
  summary: text(200),
  audience: text(300),
  group: z.enum(guideGroups),
  /** Place in the reading order of its group. */
  order: z.int().positive(),
  /** The day on which the facts were checked, ISO 8601. */
  checked: z.iso.date(),
  /** Not built, except for a preview. */
  draft: z.literal(true).optional(),
  /** Ids of the questions that the guide explains. */
  asks: z
    .array(z.enum(questions.map((question) => question.id)))
    .min(1)
    .refine(noneTwice, twice),
  /** Ids of the controls that the guide explains. */
  controls: z
    .array(z.enum(everyControl.map((control) => control.id)))
    .min(1)
    .refine(noneTwice, twice),
  /** Ids of the incidents that show what the guide warns of; an empty list where none does. */
  incidents: z.array(z.enum(incidentIds)).refine(noneTwice, twice),
  /** Framework entries that the advice addresses: framework id to references. */
  frameworks: frameworkRefs,
  /** Ids of the guides to read next. */
  related: z.array(id).min(1).refine(noneTwice, twice),
  sources: z.array(source).min(1),
});

export type Guide = z.infer<typeof guideFrontmatter> & { readonly id: string };

const areDraftsShown = (): boolean => process.env.NODE_ENV !== 'production' || process.env.SHOW_DRAFTS === '1';

/** @throws Error naming a file when two guides claim one place, or one refers to a guide that is not there */
function checkTogether(ordered: readonly Guide[]): void {
  const ids = new Set(ordered.map((guide) => guide.id));
  for (const [index, current] of ordered.entries()) {
    const next = ordered[index + 1];
    if (next?.group === current.group && next.order === current.order) {
      const last = ordered.findLast(({ group }) => group === current.group)?.order ?? 0;
      throw new Error(
        `content/guides/${next.id}.mdx: order ${current.order} in ${current.group} is taken by ${current.id}; ${last + 1} is free`,
      );
    }
    const missing = current.related.find((other) => !ids.has(other) || other === current.id);
    if (missing !== undefined)
      throw new Error(`content/guides/${current.id}.mdx: related: there is no other guide ${missing}`);
  }
}

/** By group, then by place in it. */
function inOrder(all: readonly Guide[]): readonly Guide[] {
  const ordered = all.toSorted(
    (a, b) => guideGroups.indexOf(a.group) - guideGroups.indexOf(b.group) || a.order - b.order,
  );
  checkTogether(ordered);
  const shown = ordered.filter(({ draft }) => areDraftsShown() || draft !== true);
  const ids = new Set(shown.map((guide) => guide.id));
  return shown.map((guide) => ({ ...guide, related: guide.related.filter((other) => ids.has(other)) }));
}

/** Guides in reading order. Drafts are among them under `npm run dev` and with SHOW_DRAFTS=1. */
export const guides = textCollection<Guide>({
  kind: 'guide',
  parts: 'lasting',
  feed: { id: 'guides', page: PAGES.guidance },
  folder: 'guides',
  path: guidePath,
  compiled: (name) => import(`@/content/guides/${name}.mdx`),
  entryOf: (file) => ({ id: file.id, ...parsedHead(file, guideFrontmatter) }),
  inOrder,
  document: ({ draft, title, summary, checked, asks, sources }, mdx) => {
    if (draft === true) return null;
    const asked = asks.map((question) => `- ${link(questionTexts[question].title, wizardQuestionPath(question))}`);
    return {
      title,
      summary,
      checked,
      sections: [
        { mdx },
        { anchor: 'guide-asks', title: guidancePageTexts.asks, level: 2, markdown: asked.join('\n'), searched: false },
        sourcesSection('guide-sources', sources),
      ],
    };
  },
  lists: (members) => [
    listDocument({
      kind: 'page',
      address: PAGES.guidance,
      title: guidancePageTexts.title,
      summary: guidancePageTexts.description,
      groups: guideGroups.map((group) => ({
        anchor: group,
        title: groupTexts[group].name,
        what: groupTexts[group].what,
        members: members.filter(({ entry }) => entry.group === group).map(({ document }) => document),
      })),
    }),
  ],
});
