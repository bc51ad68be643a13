import { z } from 'zod';
import { everyControl, questions } from '@/decision';
import { frameworkRefs, noneTwice, source, text, twice } from './frontmatter';
import { guideGroups } from './guide-groups';
import { incidentIds } from './incidents/ids';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower case letters, digits and single hyphens');

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
  /** Slugs of the guides to read next. */
  related: z.array(slug).min(1).refine(noneTwice, twice),
  sources: z.array(source).min(1),
});

export type Guide = z.infer<typeof guideFrontmatter> & { readonly slug: string };

/** A heading of depth 2 or 3, as `mdx/remark-toc.mjs` exports it. */
export interface TocEntry {
  readonly depth: 2 | 3;
  readonly id: string;
  readonly text: string;
}
