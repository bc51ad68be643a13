import type { FirstTable } from '../engine/table.ts';
import type { PublishedSource } from './source.ts';

/** What is asked, and how links name the version. */
export type InterviewPart = Pick<PublishedSource, 'version' | 'link' | 'questions' | 'excludes'>;

/** The layers, and the tables that decide their roles. */
export type RolesPart = Pick<PublishedSource, 'layers' | 'tables'>;

/** All the rest: `tables` are the other ones, and `order` names all of them in the order of evaluation. */
export interface AdvicePart extends Omit<PublishedSource, 'version' | 'link' | 'questions' | 'excludes' | 'layers'> {
  readonly order: readonly string[];
}

/** A version as it lies in its folder, one file a part: a page loads no more of the newest version than it needs. */
export interface Parts {
  readonly interview: InterviewPart;
  readonly roles: RolesPart;
  readonly advice: AdvicePart;
}

/** The ids of the tables that decide a role, and of those that they read. */
function deciding({ layers, tables }: RolesPart): ReadonlySet<string> {
  const found = new Set(layers.map(({ role }) => role));
  for (const { id, rows } of [...tables].reverse()) {
    if (found.has(id)) for (const { when } of rows) for (const input of Object.keys(when)) found.add(input);
  }
  return found;
}

export function partsOf(source: PublishedSource): Parts {
  const { version, link, questions, excludes, layers, tables, ...rest } = source;
  const decide = deciding(source);
  return {
    interview: { version, link, questions, ...(excludes === undefined ? {} : { excludes }) },
    roles: { layers, tables: tables.filter(({ id }) => decide.has(id)) },
    advice: { tables: tables.filter(({ id }) => !decide.has(id)), order: tables.map(({ id }) => id), ...rest },
  };
}

/** The version as a whole; `JSON.stringify` of it is what its hash was taken of. */
export function sourceOf({ interview, roles, advice }: Parts): PublishedSource {
  const tables = new Map([...roles.tables, ...advice.tables].map((table) => [table.id, table]));
  return {
    version: interview.version,
    questions: interview.questions,
    ...(interview.excludes === undefined ? {} : { excludes: interview.excludes }),
    tables: advice.order.map((id) => tables.get(id) as FirstTable),
    layers: roles.layers,
    profile: advice.profile,
    interims: advice.interims,
    prerequisites: advice.prerequisites,
    controls: advice.controls,
    controlRows: advice.controlRows,
    avoid: advice.avoid,
    conflicts: advice.conflicts,
    ...(advice.verdict === undefined ? {} : { verdict: advice.verdict }),
    link: interview.link,
    alignment: advice.alignment,
    sources: advice.sources,
  };
}

/** A part as it was read from its file, which the release wrote and a hash holds: the one place where its type is given. */
export const readPart = <Part extends Parts[keyof Parts]>(json: unknown): Part => json as Part;
