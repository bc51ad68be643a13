import { frameworks, mappedFrameworks } from '@/content/collections/frameworks';
import { incidentIds } from '@/content/collections/incidents';
import { corrections } from '@/content/frameworks/corrections';
import { entriesAddressed } from '@/content/frameworks/coverage';
import { crosswalks } from '@/content/frameworks/crosswalks';
import { controls } from '@/decision';
import type { ContentCheck } from './check';
import type { Finding } from './finding';
import { tableLines } from './table';
import { titleFindings } from './titles';

const known = new Map(frameworks.map(({ id, entries }) => [id, new Set(entries.map(({ ref }) => ref))]));

const unknownRefs = (framework: string, refs: readonly string[]): string[] =>
  refs.filter((ref) => !known.get(framework)?.has(ref)).map((ref) => `${framework} has no entry ${ref}`);

/** What names an entry or a framework that is not there: crosswalks and corrections. */
export function frameworkFindings(): Finding[] {
  const crossed = crosswalks.flatMap(({ from, rows }) =>
    rows.flatMap((row) => [
      ...unknownRefs(from, [row.from]),
      ...Object.entries(row.to).flatMap(([framework, refs]) => unknownRefs(framework, refs)),
    ]),
  );
  const corrected = corrections.flatMap(({ instead, shownOn, incident }) => [
    ...Object.entries(instead).flatMap(([framework, refs]) => unknownRefs(framework, refs)),
    ...shownOn.filter((framework) => !known.has(framework)).map((framework) => `there is no framework ${framework}`),
    ...(incident === undefined || incidentIds.includes(incident) ? [] : [`there is no incident ${incident}`]),
  ]);
  return [
    ...crossed.map((message) => ({ file: 'content/frameworks/crosswalks.ts', rule: 'reference', message })),
    ...corrected.map((message) => ({ file: 'content/frameworks/corrections.ts', rule: 'reference', message })),
  ];
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Counts of the frameworks, their entries, and what is mapped to them. */
function frameworkReport(): string[] {
  const entries = frameworks.flatMap((framework) => framework.entries);
  const pairs = crosswalks.flatMap(({ rows }) => rows.flatMap(({ to }) => Object.values(to).flat()));
  const counts: readonly (readonly [string, number | string])[] = [
    ['frameworks', frameworks.length],
    ['framework entries', entries.length],
    ['read at second hand', entries.filter(({ verification }) => verification === 'transcription').length],
    ['frameworks mapped to controls', mappedFrameworks.length],
    ['entries addressed by controls', sum(mappedFrameworks.map(entriesAddressed))],
    ['controls mapped', controls.length],
    ['official crosswalks', `${crosswalks.length}, ${pairs.length} pairs`],
    ['corrections', corrections.length],
  ];
  return tableLines(counts.map(([name, count]) => [name, String(count)]));
}

export const checkFrameworks: ContentCheck = async () => ({
  findings: [...frameworkFindings(), ...(await titleFindings())],
  report: frameworkReport(),
});
