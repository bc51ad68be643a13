import { z } from 'zod';
import {
  type Criterion,
  criteriaOf,
  failureParts,
  failures,
  incidentKinds,
  isFailure,
  meeting,
} from '@/content/incidents/criteria';
import { controlTexts } from '@/content/strings/controls';
import {
  failureTexts,
  kindTexts,
  incidentTexts as list,
  moveTexts,
  partTexts,
  sourcingTexts,
  incidentPageTexts as t,
} from '@/content/strings/incidents';
import { type Answers, everyControl, questions } from '@/decision';
import { escaped, list as items, link, numbered } from '@/site/markdown';
import { controlPath, criterionPath, incidentPath, PAGES } from '@/site/routes';
import type { CollectedDocument, DrawnBlocks, ReadingSection } from './document';
import { frameworkRefs, noneTwice, source, text, twice } from './frontmatter';
import { listDocument } from './list-document';
import { sourcesSection } from './sources-section';
import { textCollection } from './text-collection';
import { parsedHead, textIds } from './text-files';

/** How well a case is sourced: an official record, the account of somebody who was part of it, reports of others. */
const sourcings = ['record', 'first-hand', 'secondary'] as const;

/** What moves from one place to the next. */
const moves = ['credential', 'data', 'instruction', 'code', 'call'] as const;

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'YYYY-MM');

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

/** The head of a case. */
export const incidentFrontmatter = z
  .strictObject({
    title: text(70),
    kind: z.enum(incidentKinds),
    /** Year and month in which it became known, ISO 8601. */
    known: month,
    /** One sentence: in lists, under the title and as the description of the page. */
    summary: text(200),
    /** First day or month of the event as far as it is known, ISO 8601; of a flaw without an event, its publication. */
    date: z.union([z.iso.date(), month]),
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
export type Incident = Head & { readonly id: string };

/** The answers of the wizard that hold in a case. */
export const answersOf = ({ questions: given }: Pick<Head, 'questions'>): Answers =>
  Object.fromEntries(
    single.flatMap(({ id, options }) => {
      const option = options.find(({ letter }) => letter === given[id]);
      return option === undefined ? [] : [[id, option.id]];
    }),
  );

/** The ids of all cases, for the heads of texts that name cases. */
export const incidentIds: readonly string[] = textIds('incidents');

const hopLine = ({ at, what, moves, crosses }: Incident['hops'][number]): string => {
  const way = [moves === undefined ? '' : moveTexts[moves], crosses === undefined ? '' : `across: ${crosses}`]
    .filter((part) => part !== '')
    .join(', ');
  return escaped(`${at}: ${what}${way === '' ? '' : ` (${way})`}`);
};

/** What stands in the Markdown alternate for the drawing of the way and for the table of what failed. */
const drawn = ({ hops, failed }: Incident): DrawnBlocks => ({
  Hops: numbered(hops.map(hopLine)),
  Failed: items(
    failures.map((name) => escaped(`${failureTexts[name].name}: ${partTexts[failed[name].part]}. ${failed[name].why}`)),
  ),
});

function facts({ kind, when, affected, sourcing }: Incident): ReadingSection {
  const lines = [
    `${t.kind}: ${kindTexts[kind].name}. ${kindTexts[kind].what}`,
    `${t.when}: ${when}`,
    `${t.affected}: ${affected}`,
    `${t.sourcing}: ${sourcingTexts[sourcing]}`,
  ];
  return { anchor: null, title: null, level: 2, markdown: items(lines.map(escaped)) };
}

function narrowed(criterion: Criterion, members: readonly CollectedDocument[]): CollectedDocument {
  const { name, what } = isFailure(criterion)
    ? failureTexts[criterion]
    : { name: kindTexts[criterion].many, what: kindTexts[criterion].what };
  return listDocument({
    kind: 'page',
    address: criterionPath(criterion),
    title: list.filtered(name),
    summary: what,
    groups: [{ anchor: null, title: null, members }],
  });
}

/**
 * Cases by the month in which they became known, newest first, within a month by the date of the event; before them their list, and the list
 * narrowed to each criterion.
 */
export const incidents = textCollection<Incident>({
  kind: 'incident',
  parts: 'whole',
  feed: { id: 'incidents', page: PAGES.incidents },
  folder: 'incidents',
  path: incidentPath,
  compiled: (id) => import(`@/content/incidents/${id}.mdx`),
  entryOf: (file) => ({ id: file.id, ...parsedHead(file, incidentFrontmatter) }),
  inOrder: (all) =>
    all.toSorted((a, b) => b.known.localeCompare(a.known) || b.date.localeCompare(a.date) || a.id.localeCompare(b.id)),
  document: (incident, mdx) => ({
    title: incident.title,
    summary: incident.summary,
    checked: incident.checked,
    sections: [
      facts(incident),
      { mdx, drawn: drawn(incident) },
      {
        anchor: 'guide-controls',
        title: t.controls,
        level: 2,
        markdown: items(incident.controls.map((id) => link(controlTexts[id].name, controlPath(id)))),
      },
      sourcesSection('guide-sources', incident.sources),
    ],
  }),
  lists: (members) => {
    const all = members.map(({ entry }) => entry);
    const documentsOf = (some: readonly Incident[]) =>
      members.filter(({ entry }) => some.includes(entry)).map(({ document }) => document);
    return [
      listDocument({
        kind: 'page',
        address: PAGES.incidents,
        title: list.title,
        summary: list.description,
        groups: [{ anchor: null, title: null, what: list.sample, members: documentsOf(all) }],
      }),
      ...criteriaOf(all).map((criterion) => narrowed(criterion, documentsOf(meeting(all, criterion)))),
    ];
  },
});
