import { frameworks } from '@/content/collections/frameworks';
import type { Guide } from '@/content/collections/guides';
import { incidentIds } from '@/content/collections/incidents';
import { daysBetween } from '@/content/freshness';
import { controls, questions } from '@/decision';
import { staleDays } from './guides';
import { linkCounts } from './links';
import { gradeLevel } from './readability';
import { tableLines } from './table';
import type { ReadText } from './texts';

const HEAD = ['guide', 'group', 'words', 'grade', 'sources', 'at second hand', 'links', 'anchors', 'outside', 'days'];

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function rowOf({ head, facts }: ReadText<Guide>, today: string) {
  const { internal, anchors, external } = linkCounts(facts.links);
  return {
    name: `${head.id}${head.draft ? ' (draft)' : ''}`,
    group: `${head.group} ${head.order}`,
    numbers: [
      facts.words,
      Math.round(gradeLevel(facts.paragraphs) * 10) / 10,
      head.sources.length,
      head.sources.filter(({ read }) => read === 'secondary').length,
      internal,
      anchors,
      external,
      daysBetween(head.checked, today),
    ],
  };
}

/** How many of all ids at least one guide names. */
const covered = (named: readonly string[], all: number) => `${new Set(named).size} of ${all}`;

/**
 * The report on the guides as one table in plain text, with counts below it.
 * @param today ISO 8601 date of the report
 */
export function guideReport(guides: readonly ReadText<Guide>[], today: string): string[] {
  const rows = guides.map((guide) => rowOf(guide, today)).toSorted((a, b) => a.name.localeCompare(b.name));
  const heads = guides.map(({ head }) => head);
  const column = (index: number) => rows.map(({ numbers }) => numbers[index] ?? 0);
  const refs = heads.flatMap(({ frameworks: named }) =>
    Object.entries(named).flatMap(([id, list]) => (list ?? []).map((ref) => `${id} ${ref}`)),
  );
  const totals = [0, 2, 3, 4, 5, 6].map((index) => String(sum(column(index))));
  const [words = '', ...others] = totals;
  const mean = rows.length === 0 ? 0 : sum(column(1)) / rows.length;
  const stale = heads.filter((head) => staleDays(head, today) !== null);
  return [
    ...tableLines([
      HEAD,
      ...rows.map(({ name, group, numbers }) => [name, group, ...numbers.map(String)]),
      [`${rows.length} guides`, '', words, mean.toFixed(1), ...others, String(Math.max(0, ...column(7)))],
    ]),
    '',
    ...tableLines([
      ['drafts', String(heads.filter(({ draft }) => draft).length)],
      [
        'questions explained',
        covered(
          heads.flatMap(({ asks }) => asks),
          questions.length,
        ),
      ],
      [
        'controls explained',
        covered(
          heads.flatMap((head) => head.controls),
          controls.length,
        ),
      ],
      [
        'incidents referred to',
        covered(
          heads.flatMap(({ incidents }) => incidents),
          incidentIds.length,
        ),
      ],
      [
        'frameworks referred to',
        covered(
          heads.flatMap((head) => Object.keys(head.frameworks)),
          frameworks.length,
        ),
      ],
      ['framework entries referred to', covered(refs, sum(frameworks.map(({ entries }) => entries.length)))],
      ['addresses of sources', String(new Set(heads.flatMap(({ sources }) => sources.map(({ url }) => url))).size)],
      ['headings', String(sum(guides.map(({ facts }) => facts.headings.length)))],
      ['facts too old', String(stale.length)],
    ]),
    ...stale.map((head) => `${head.id}: checked ${staleDays(head, today)} days ago`),
  ];
}
