import type { Incident } from '@/content/collections/incidents';
import { daysBetween } from '@/content/freshness';
import { failures, kindsOf, meeting } from '@/content/incidents/criteria';
import { controls, questions } from '@/decision';
import { linkCounts } from './links';
import { gradeLevel } from './readability';
import { tableLines } from './table';
import type { ReadText } from './texts';

const HEAD = [
  'incident',
  'kind',
  'words',
  'grade',
  'hops',
  'answers',
  'controls',
  'entries',
  'sources',
  'at second hand',
  'links',
  'outside',
  'days',
];

function rowOf({ head, facts }: ReadText<Incident>, today: string) {
  const { internal, external } = linkCounts(facts.links);
  return {
    name: head.id,
    kind: head.kind,
    numbers: [
      facts.words,
      Math.round(gradeLevel(facts.paragraphs) * 10) / 10,
      head.hops.length,
      Object.keys(head.questions).length,
      head.controls.length,
      Object.values(head.frameworks).flat().length,
      head.sources.length,
      head.sources.filter(({ read }) => read === 'secondary').length,
      internal,
      external,
      daysBetween(head.checked, today),
    ],
  };
}

/** How many of all ids at least one case names. */
const covered = (named: readonly string[], all: number) => `${new Set(named).size} of ${all}`;

/**
 * The report on the cases as one table in plain text, with counts below it.
 * @param today ISO 8601 date of the report
 */
export function incidentReport(incidents: readonly ReadText<Incident>[], today: string): string[] {
  const rows = incidents.map((incident) => rowOf(incident, today));
  const heads = incidents.map(({ head }) => head);
  const column = (index: number) => rows.map(({ numbers }) => numbers[index] ?? 0);
  const sum = (index: number) => column(index).reduce((total, number) => total + number, 0);
  const mean = rows.length === 0 ? 0 : sum(1) / rows.length;
  const totals = [2, 3, 4, 5, 6, 7, 8, 9].map((index) => String(sum(index)));
  return [
    ...tableLines([
      HEAD,
      ...rows.map(({ name, kind, numbers }) => [name, kind, ...numbers.map(String)]),
      [`${rows.length} incidents`, '', String(sum(0)), mean.toFixed(1), ...totals, String(Math.max(0, ...column(10)))],
    ]),
    '',
    ...tableLines([
      ...failures.map((name) => [`${name} failed`, String(meeting(heads, name).length)]),
      ...kindsOf(heads).map((kind) => [`of kind ${kind}`, String(meeting(heads, kind).length)]),
      ['with secondary sources only', String(heads.filter(({ sourcing }) => sourcing === 'secondary').length)],
      [
        'questions that a case answers',
        covered(
          heads.flatMap((head) => Object.keys(head.questions)),
          questions.length,
        ),
      ],
      [
        'controls that bear on a case',
        covered(
          heads.flatMap((head) => head.controls),
          controls.length,
        ),
      ],
    ]),
  ];
}
