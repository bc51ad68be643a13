/** What the heads of all MDX documents share. */
import { z } from 'zod';
import { smartQuotes } from '@/site/smart-quotes.mjs';
import { frameworks } from './frameworks';

/** A text that is shown: set as the body of a document is. */
export const text = (max: number) => z.string().min(1).max(max).transform(smartQuotes);

/** Whether a list names nothing twice. */
export const noneTwice = <T>(list: readonly T[]) => new Set(list).size === list.length;
export const twice = { error: 'something is listed twice' };

export const source = z.strictObject({
  title: text(200),
  url: z.url({ protocol: /^https$/ }),
  /** Section, rule or paragraph of the source. */
  clause: text(200).optional(),
  /** The text of the one who answers for it, or a report by somebody else. */
  read: z.enum(['primary', 'secondary']),
});

export type Source = z.infer<typeof source>;

const entriesOf = new Map(frameworks.map(({ id, entries }) => [id, new Set(entries.map(({ ref }) => ref))]));

/** Framework id to references, each of which has to be an entry of it. */
export const frameworkRefs = z
  .partialRecord(z.enum(frameworks.map(({ id }) => id)), z.array(z.string()).min(1).refine(noneTwice, twice))
  .superRefine((refs, context) => {
    for (const [id, list] of Object.entries(refs)) {
      for (const ref of list ?? []) {
        if (!entriesOf.get(id)?.has(ref)) {
          context.addIssue({ code: 'custom', message: `${id} has no entry ${ref}`, path: [id] });
        }
      }
    }
  });
