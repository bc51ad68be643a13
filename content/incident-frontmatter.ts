import { z } from 'zod';
import { type Answers, everyControl, questions } from '@/decision';
import { frameworkRefs, noneTwice, source, text, twice } from './frontmatter';
import type { IncidentId, IncidentLabel } from './incidents/ids';

/** What of a connection can fail, after the three groups of questions that ask about it. */
export const failures = ['boundary', 'path', 'maturity'] as const;

export type Failure = (typeof failures)[number];

/** The part that a failure had in a case: the case needed it, it made the case worse, or it had none. */
const failureParts = ['failed', 'contributed', 'none'] as const;

/** How well a case is sourced: an official record, the account of somebody who was part of it, reports of others. */
const sourcings = ['record', 'first-hand', 'secondary'] as const;

/** What moves from one place to the next. */
const moves = ['credential', 'data', 'instruction', 'code', 'call'] as const;

const failure = z.strictObject({ part: z.enum(failureParts), why: text(200) });

const hop = z.strictObject({
  /** Who or what: a party, a program, a place. */
  at: text(60),
  /** What happens there. */
  what: text(200),
  /** What has come here from the place before. */
  moves: z.enum(moves).optional(),
  /** The boundary that it crossed on its way. */
  crosses: text(70).optional(),
});

const single = questions.filter(({ kind }) => kind === 'single');

/** Question id to the letter of the answer that holds in the case. */
const answers = z
  .partialRecord(z.enum(single.map(({ id }) => id)), z.string())
  .refine((given) => Object.keys(given).length > 0, { error: 'no question' })
  .superRefine((given, context) => {
    for (const { id, options } of single) {
      const letter = given[id];
      if (letter === undefined || options.some((option) => option.letter === letter)) continue;
      context.addIssue({ code: 'custom', message: `${id} has no answer ${letter}`, path: [id] });
    }
  });

/** The head of a case. Title, kind and the month of disclosure are in `incidents/ids.ts`. */
export const incidentFrontmatter = z
  .strictObject({
    /** One sentence: in lists, under the title and as the description of the page. */
    summary: text(200),
    /** First day or month of the event as far as it is known, ISO 8601; of a flaw without an event, its publication. */
    date: z.union([z.iso.date(), z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)]),
    /** The dates in words. */
    when: text(160),
    /** Who was affected, or could have been. */
    affected: text(240),
    failed: z.strictObject({ boundary: failure, path: failure, maturity: failure }),
    /** How the credential moved, or what moved in its place. The first hop is where it begins. */
    hops: z.array(hop).min(2),
    questions: answers,
    controls: z
      .array(z.enum(everyControl.map(({ id }) => id)))
      .min(1)
      .refine(noneTwice, twice),
    frameworks: frameworkRefs,
    sourcing: z.enum(sourcings),
    sources: z.array(source).min(1),
    /** The day on which the facts were checked, ISO 8601. */
    checked: z.iso.date(),
  })
  .superRefine(({ failed, hops, sourcing, sources }, context) => {
    const fault = (path: string, message: string) => context.addIssue({ code: 'custom', message, path: [path] });
    if (!failures.some((name) => failed[name].part === 'failed')) fault('failed', 'nothing failed');
    for (const [index, { moves: moved, crosses }] of hops.entries()) {
      if (index === 0 && (moved ?? crosses) !== undefined) fault('hops', 'nothing comes to the first hop');
      if (index > 0 && moved === undefined) fault('hops', `hop ${index + 1} does not say what moves`);
    }
    const primary = sources.some(({ read }) => read === 'primary');
    if (primary === (sourcing === 'secondary')) {
      fault('sourcing', primary ? 'a source is primary' : 'no source is primary');
    }
  });

type Head = z.infer<typeof incidentFrontmatter>;

export type Hop = Head['hops'][number];
export type Incident = IncidentLabel & Head & { readonly id: IncidentId };

/** The answers of the wizard that hold in a case. */
export const answersOf = ({ questions: given }: Pick<Head, 'questions'>): Answers =>
  Object.fromEntries(
    single.flatMap(({ id, options }) => {
      const option = options.find(({ letter }) => letter === given[id]);
      return option === undefined ? [] : [[id, option.id]];
    }),
  );
