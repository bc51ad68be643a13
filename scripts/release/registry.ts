/** The modules that say which versions are released: written whole by each release. */
import type { PublishedSource } from '@/decision/published/source';

/** A released version, and when it came. */
export interface Release {
  readonly version: string;
  readonly link: string;
  /** ISO date. */
  readonly date: string;
}

const FOLDER = 'decision/published/registry';
const HEAD = '// Written by scripts/release-model.ts.\n';
const PARTS = ['interview', 'roles', 'advice'] as const;

const quoted = (text: string): string => `'${text}'`;
/** A name of a member, quoted where it is no identifier. */
const member = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name));
const union = (ids: readonly string[]): string => ids.map(quoted).join(' | ');

function partModule(part: (typeof PARTS)[number], link: string): string {
  const type = `${part.charAt(0).toUpperCase()}${part.slice(1)}Part`;
  return `${HEAD}import json from '../${link}/${part}.json' with { type: 'json' };
import { readPart, type ${type} } from '../parts.ts';

export const ${part} = /* @__PURE__ */ readPart<${type}>(json);
`;
}

const proofModule = (link: string): string => `${HEAD}import json from '../${link}/proof.json' with { type: 'json' };
import { readProof } from '../proof.ts';

export const proof = /* @__PURE__ */ readProof(json);
`;

const releasesModule = (releases: readonly Release[]): string => `${HEAD}
/** Every released version, newest first; the date is that of the release. */
export const releases = [
${releases.map(({ version, link, date }) => `  { version: '${version}', link: '${link}', date: '${date}' },\n`).join('')}] as const;
`;

const olderModule = (links: readonly string[]): string => `${HEAD}
/** The parts of every version before the newest, by link version. None is loaded before a link names it. */
export const older = {
${links
  .map(
    (link) => `  '${link}': () =>
    Promise.all([
${PARTS.map((part) => `      import('../${link}/${part}.json', { with: { type: 'json' } }),\n`).join('')}    ]),
`,
  )
  .join('')}};
`;

/** Every id of every version, in the order in which they came. */
function idsModule(sources: readonly PublishedSource[]): string {
  const options = new Map<string, Set<string>>();
  for (const { questions } of sources) {
    for (const question of questions) {
      const known = options.get(question.id) ?? new Set();
      for (const { id } of question.options) known.add(id);
      options.set(question.id, known);
    }
  }
  const values = new Map<string, Set<string>>();
  for (const { profile, tables } of sources) {
    for (const { field, table } of profile.filter(({ numeric }) => !numeric)) {
      const known = values.get(field) ?? new Set();
      for (const outcome of tables.find(({ id }) => id === table)?.outcomes ?? []) known.add(outcome);
      values.set(field, known);
    }
  }
  const interims = new Set(sources.flatMap((source) => Object.values(source.interims).map(({ reason }) => reason)));
  const controls = new Set(sources.flatMap((source) => source.controls));
  const rows = new Set(sources.flatMap(({ alignment }) => Object.keys(alignment.rows)));
  return `${HEAD}
/** For each question of a released version, the ids of its options. */
export interface ReleasedOptions {
${[...options].map(([question, ids]) => `  readonly ${member(question)}: ${union([...ids])};\n`).join('')}}

/** For each field of the profile that is no number, the values that released versions give it. */
export interface ReleasedProfileValues {
${[...values].map(([field, ids]) => `  readonly ${member(field)}: ${union([...ids])};\n`).join('')}}

export type ReleasedInterimReason = ${union([...interims])};

export type ReleasedControl = ${union([...controls])};

export type ReleasedAlignmentRow = ${union([...rows])};
`;
}

/**
 * The modules by path.
 *
 * @param releases newest first
 * @param sources of every version, oldest first
 */
export function registryFiles(
  releases: readonly Release[],
  sources: readonly PublishedSource[],
): ReadonlyMap<string, string> {
  const [newest, ...before] = releases;
  if (newest === undefined) throw new Error('no version is released');
  return new Map([
    ...PARTS.map((part) => [`${FOLDER}/${part}.ts`, partModule(part, newest.link)] as const),
    [`${FOLDER}/proof.ts`, proofModule(newest.link)],
    [`${FOLDER}/releases.ts`, releasesModule(releases)],
    [`${FOLDER}/older.ts`, olderModule(before.map(({ link }) => link))],
    [`${FOLDER}/ids.ts`, idsModule(sources)],
  ]);
}
