/** What one version of the model says otherwise than another, and which step of the version that asks for. */
import type { Conditions } from '../engine/table.ts';
import type { Question } from '../model/questions.ts';
import type { PublishedSource } from './source.ts';

export type Step = 'patch' | 'minor' | 'major';

export interface Difference {
  /** The smallest step of the version that it may be released with; null where nothing differs. */
  readonly step: Step | null;
  /** A line for each thing that is new, gone or changed. */
  readonly lines: readonly string[];
  /** Ids of the rows that are new or changed, and of those that are gone. */
  readonly rows: { readonly here: readonly string[]; readonly gone: readonly string[] };
}

interface Finding {
  readonly step: Step;
  readonly line: string;
}

const STEPS: readonly Step[] = ['patch', 'minor', 'major'];

/** Things of one kind by name, each as text that is equal where they are. */
type Named = ReadonlyMap<string, string>;

const named = <T>(list: readonly T[], nameOf: (one: T) => string, textOf: (one: T) => unknown = (one) => one): Named =>
  new Map(list.map((one) => [nameOf(one), JSON.stringify(textOf(one))]));

function compared(before: Named, after: Named, step: Step, gone: Step = step): Finding[] {
  return [
    ...[...after].flatMap(([name, text]): Finding[] => {
      const was = before.get(name);
      if (was === text) return [];
      return [{ step, line: `${name} ${was === undefined ? 'is new' : 'says otherwise'}` }];
    }),
    ...[...before.keys()].filter((name) => !after.has(name)).map((name) => ({ step: gone, line: `${name} is gone` })),
  ];
}

interface Row {
  readonly id: string;
  readonly when: Conditions;
}

const tablesOf = ({ tables, prerequisites, controlRows, avoid, conflicts }: PublishedSource) => {
  const all: readonly { readonly id: string; readonly rows: readonly Row[] }[] = [
    ...tables,
    prerequisites,
    controlRows,
    avoid,
    conflicts,
  ];
  return all;
};

const rowName = (table: string, row: string): string => `row ${row} of table ${table}`;

const rowsOf = (source: PublishedSource): Named =>
  new Map(
    tablesOf(source).flatMap(({ id, rows }) => rows.map((row) => [rowName(id, row.id), JSON.stringify(row)] as const)),
  );

/** What a link says: a letter that is gone, or stands for something else, makes old answers say something else. */
const lettersOf = ({ questions }: PublishedSource): Named =>
  new Map(
    questions.flatMap(({ key, id, kind, options }: Question) => [
      [`question ${id}`, JSON.stringify([key, kind])] as const,
      ...options.map((option) => [`option ${option.id} of question ${id}`, option.letter] as const),
    ]),
  );

const entriesOf = ({ alignment }: PublishedSource): Named =>
  new Map(
    Object.entries(alignment.entries).flatMap(([framework, titles]) =>
      Object.entries(titles).map(([ref, title]) => [`entry ${ref} of ${framework}`, title] as const),
    ),
  );

function findings(before: PublishedSource, after: PublishedSource): Finding[] {
  const letters = compared(lettersOf(before), lettersOf(after), 'major');
  return [
    // New questions and options change no old answer.
    ...letters.map((one) => (one.line.endsWith('is new') ? { ...one, step: 'minor' as const } : one)),
    ...compared(
      named(
        before.questions,
        ({ id }) => `the ask rule of question ${id}`,
        ({ ask, group }) => [ask, group],
      ),
      named(
        after.questions,
        ({ id }) => `the ask rule of question ${id}`,
        ({ ask, group }) => [ask, group],
      ),
      'minor',
    ).filter(({ line }) => line.endsWith('says otherwise')),
    ...compared(rowsOf(before), rowsOf(after), 'minor'),
    ...compared(
      named(before.controls, (id) => `control ${id}`),
      named(after.controls, (id) => `control ${id}`),
      'minor',
      'major',
    ),
    ...compared(entriesOf(before), entriesOf(after), 'minor'),
    ...compared(
      named(Object.entries(before.alignment.rows), ([id]) => `alignment row ${id}`),
      named(Object.entries(after.alignment.rows), ([id]) => `alignment row ${id}`),
      'minor',
    ),
    ...compared(
      named(Object.entries(before.alignment.controls), ([id]) => `the alignment of control ${id}`),
      named(Object.entries(after.alignment.controls), ([id]) => `the alignment of control ${id}`),
      'minor',
    ).filter(({ line }) => line.endsWith('says otherwise')),
    ...compared(
      named(Object.entries(before.interims), ([id]) => `interim ${id}`),
      named(Object.entries(after.interims), ([id]) => `interim ${id}`),
      'minor',
    ),
    ...compared(
      named(Object.entries(before.sources), ([id]) => `source ${id}`),
      named(Object.entries(after.sources), ([id]) => `source ${id}`),
      'patch',
    ),
  ];
}

/** What is in a version besides its name. */
const said = ({ version, link, ...rest }: PublishedSource): string => JSON.stringify(rest);

const onlyIn = (one: PublishedSource, other: PublishedSource): string[] => {
  const known = rowsOf(other);
  return tablesOf(one).flatMap(({ id, rows }) =>
    rows.filter((row) => known.get(rowName(id, row.id)) !== JSON.stringify(row)).map((row) => row.id),
  );
};

export function differenceBetween(before: PublishedSource, after: PublishedSource): Difference {
  const found = findings(before, after);
  // Everything that has no name of its own: the order of rows, outcomes, questions and controls, and what fills the profile.
  if (found.length === 0 && said(before) !== said(after))
    found.push({
      step: 'minor',
      line: 'the order of something, or what a table or the profile is made of, is another',
    });
  const here = onlyIn(after, before);
  const steps = found.map(({ step }) => STEPS.indexOf(step));
  return {
    step: found.length === 0 ? null : (STEPS[Math.max(...steps)] ?? null),
    lines: found.map(({ line }) => line),
    rows: { here, gone: onlyIn(before, after).filter((id) => !here.includes(id)) },
  };
}

/** The version that follows by one step. */
export function versionAfter(version: string, step: Step): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (step === 'major') return `${major + 1}.0.0`;
  return step === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** The step that leads from one version to another; null where no single one does. */
const stepBetween = (before: string, after: string): Step | null =>
  STEPS.find((step) => versionAfter(before, step) === after) ?? null;

/**
 * What is wrong with the version of a model in work, as a message for whoever changed it; null where nothing is. It may
 * say what the newest release says under the same version, or anything else under a version that allows it.
 */
export function versionFault(released: PublishedSource, inWork: PublishedSource): string | null {
  const { step, lines } = differenceBetween(released, inWork);
  const taken = stepBetween(released.version, inWork.version);
  if (inWork.version === released.version ? step === null : taken !== null && stepAllows(taken, step)) return null;
  const needed = step ?? 'patch';
  return [
    `The model in work calls itself ${inWork.version}, and ${released.version} is released and stays as it is.`,
    ...(lines.length === 0
      ? ['Nothing differs from it.']
      : ['What differs from it:', ...lines.map((line) => `  ${line}`)]),
    step === null
      ? `Set VERSION in decision/model/version.ts back to ${released.version}.`
      : `That is a ${needed} version: set VERSION in decision/model/version.ts to ${versionAfter(released.version, needed)} and go on. When it is ready, release it with: npm run release:model`,
  ].join('\n');
}

const stepAllows = (taken: Step, needed: Step | null): boolean =>
  needed === null || STEPS.indexOf(taken) >= STEPS.indexOf(needed);
