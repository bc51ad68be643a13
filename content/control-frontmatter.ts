import { z } from 'zod';
import { everyControl } from '@/decision';
import { noneTwice, source, text, twice } from './frontmatter';

const ids = everyControl.map(({ id }) => id);

/** The head of the text about a control. Its name is in `strings/controls.ts`, its rules are in the model. */
export const controlFrontmatter = z.strictObject({
  /** One sentence: in lists, under the title and as the description of the page. */
  summary: text(200),
  /** The day on which the facts were checked, ISO 8601. */
  checked: z.iso.date(),
  /** Controls that one does with it, before it or instead of it. */
  related: z.array(z.enum(ids)).min(1).max(4).refine(noneTwice, twice),
  sources: z.array(source).min(1),
});

export type ControlHead = z.infer<typeof controlFrontmatter>;

/** The sections of every text, in order. */
export const controlSections = ['What it is', 'How to do it', 'How to verify it', 'What it does not do'] as const;
