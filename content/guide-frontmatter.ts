import { z } from 'zod';
import { controls, questions } from '@/decision';
import { curl } from '@/mdx/curl.mjs';

/** A text that is shown: set as the body of a guide is. */
const text = (max: number) => z.string().min(1).max(max).transform(curl);

const source = z.strictObject({
  title: text(200),
  url: z.url({ protocol: /^https$/ }),
  /** Section, rule or paragraph of the source. */
  clause: text(200).optional(),
});

/** The head of a guide. Unknown keys are errors, so that a misspelt key cannot pass for a missing one. */
export const guideFrontmatter = z.strictObject({
  title: text(70),
  /** Shown under the title, in lists and as the description of the page. */
  summary: text(200),
  audience: text(300),
  /** Place in the reading order. */
  order: z.int().positive(),
  /** The day on which the facts were checked, ISO 8601. */
  checked: z.iso.date(),
  /** Ids of the questions that the guide explains. */
  asks: z.array(z.enum(questions.map((question) => question.id))).min(1),
  /** Ids of the controls that the guide explains. */
  controls: z.array(z.enum(controls.map((control) => control.id))).min(1),
  sources: z.array(source).min(1),
});

export type GuideSource = z.infer<typeof source>;
export type Guide = z.infer<typeof guideFrontmatter> & { readonly slug: string };

/** A heading of depth 2 or 3, as `mdx/remark-toc.mjs` exports it. */
export interface TocEntry {
  readonly depth: 2 | 3;
  readonly id: string;
  readonly text: string;
}
