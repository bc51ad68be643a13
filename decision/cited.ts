import { model } from './model/index.ts';
import { type Source, type SourceId, sources } from './model/sources.ts';
import type { Recommendation } from './types.ts';

interface CitingRow {
  readonly id: string;
  readonly sources?: readonly string[];
}

const tables: readonly { readonly rows: readonly CitingRow[] }[] = [...model.tables, model.controlRows, model.avoid];

const sourcesOfRow: ReadonlyMap<string, readonly string[]> = new Map(
  tables.flatMap(({ rows }) => rows.map((row) => [row.id, row.sources ?? []] as const)),
);

const known: { readonly [id: string]: Source } = sources;

export interface CitedSource extends Source {
  readonly id: string;
}

/** The source with this id, or undefined. */
export const sourceOf = (id: string): Source | undefined => known[id];

/** The sources that the rows behind a recommendation cite, in the order of the model, each once. */
export function citedSources({ layers, profile, controls, avoid }: Recommendation): readonly CitedSource[] {
  const fired = [
    ...Object.values(layers).flatMap(({ because }) => because),
    ...Object.values(profile.because).flat(),
    ...controls.flatMap(({ because }) => because),
    ...avoid.flatMap(({ because }) => because),
  ];
  const cited = new Set([
    ...fired.flatMap(({ rule }) => sourcesOfRow.get(rule) ?? []),
    ...controls.flatMap((control) => control.sources),
  ]);
  return (Object.keys(sources) as SourceId[]).filter((id) => cited.has(id)).map((id) => ({ id, ...sources[id] }));
}
