import { corrections } from '@/content/frameworks/corrections';
import { entriesAddressed, mappedFrameworks } from '@/content/frameworks/coverage';
import { crosswalks } from '@/content/frameworks/crosswalks';
import { frameworks } from '@/content/frameworks/data';
import { controls } from '@/decision';
import type { Finding } from './finding';
import { tableLines } from './table';

const known = new Map(frameworks.map(({ id, entries }) => [id, new Set(entries.map(({ ref }) => ref))]));

const unknownRefs = (framework: string, refs: readonly string[]): string[] =>
  refs.filter((ref) => !known.get(framework)?.has(ref)).map((ref) => `${framework} has no entry ${ref}`);

/** Crosswalks and corrections that name an entry or a framework that is not there. */
export function frameworkFindings(): Finding[] {
  const crossed = crosswalks.flatMap(({ from, rows }) =>
    rows.flatMap((row) => [
      ...unknownRefs(from, [row.from]),
      ...Object.entries(row.to).flatMap(([framework, refs]) => unknownRefs(framework, refs)),
    ]),
  );
  const corrected = corrections.flatMap(({ instead }) =>
    Object.entries(instead).flatMap(([framework, refs]) => unknownRefs(framework, refs)),
  );
  return [
    ...crossed.map((message) => ({ file: 'content/frameworks/crosswalks.ts', rule: 'reference', message })),
    ...corrected.map((message) => ({ file: 'content/frameworks/corrections.ts', rule: 'reference', message })),
  ];
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Counts of the frameworks, their entries, and what is mapped to them. */
export function frameworkReport(): string[] {
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
