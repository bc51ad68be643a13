import { z } from 'zod';

const text = z.string().trim().min(1);
const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'YYYY, YYYY-MM or YYYY-MM-DD');
const link = z.url({ protocol: /^https$/ });

/** One numbered thing of a framework: a risk, a control, a tenet, an article. */
const entrySchema = z.strictObject({
  ref: text,
  /**
   * The publisher's title, or our label where the publisher gives none; the framework's notes say so. An entry that the
   * decision model maps has its title there.
   */
  title: text.optional(),
  /** What it says, in our words. */
  gist: text,
  /** Where it differs from the link of the framework. */
  url: link.optional(),
  /** Id and title were read, not remembered. */
  verified: z.literal(true),
  /** Read in the publisher's own pages or files, or in a copy by somebody else. */
  verification: z.enum(['official', 'transcription']),
  /** References of the edition before, and of the edition after. */
  predecessors: z.array(text).nonempty().optional(),
  successors: z.array(text).nonempty().optional(),
  note: text.optional(),
});

/** A framework with the entries that matter for MCP authorisation. */
export const frameworkSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/),
    name: text,
    shortName: text,
    version: text,
    status: z.enum(['final', 'current', 'living', 'in-force', 'beta', 'draft', 'watch', 'superseded']),
    supersededBy: text.optional(),
    /** As exact as we know it; null where we do not. */
    published: partialDate.nullable(),
    publisher: text,
    url: link.nullable(),
    licence: text,
    checked: z.iso.date(),
    /** What was read, in a sentence. */
    read: text,
    notes: z.array(text).nonempty(),
    entries: z.array(entrySchema).nonempty(),
  })
  .refine(({ status, supersededBy }) => (status === 'superseded') === (supersededBy !== undefined), {
    error: 'superseded and supersededBy go together',
  })
  .refine(({ entries }) => new Set(entries.map(({ ref }) => ref)).size === entries.length, {
    error: 'a reference occurs twice',
  });

export type FrameworkFile = z.infer<typeof frameworkSchema>;

/** A framework with the title of every entry. */
export interface Framework extends Omit<FrameworkFile, 'entries'> {
  readonly entries: readonly (FrameworkFile['entries'][number] & { readonly title: string })[];
}
