import type { Source } from './model/sources.ts';
import type { PublishedSource } from './published/source.ts';
import type { Recommendation } from './types.ts';

interface CitingRow {
  readonly id: string;
  readonly sources?: readonly string[];
}

export interface CitedSource extends Source {
  readonly id: string;
}

export interface Citations {
  /** The sources that the rows behind a recommendation cite, in the order of the model, each once. */
  citedSources(recommendation: Recommendation): readonly CitedSource[];
  /** The sources that one row cites; none for a row that is our own judgement, or that the model does not have. */
  sourcesOfRow(rule: string): readonly CitedSource[];
}

/** Finds what the rows of one model cite. */
export function newCitations(model: Pick<PublishedSource, 'tables' | 'controlRows' | 'avoid' | 'sources'>): Citations {
  const tables: readonly { readonly rows: readonly CitingRow[] }[] = [...model.tables, model.controlRows, model.avoid];
  const sourcesOfRow: ReadonlyMap<string, readonly string[]> = new Map(
    tables.flatMap(({ rows }) => rows.map((row) => [row.id, row.sources ?? []] as const)),
  );
  const chosen = (cited: ReadonlySet<string>): readonly CitedSource[] =>
    Object.entries(model.sources).flatMap(([id, source]) => (cited.has(id) ? [{ id, ...source }] : []));
  const citedSources = ({ layers, profile, controls, avoid }: Recommendation): readonly CitedSource[] => {
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
    return chosen(cited);
  };
  return { citedSources, sourcesOfRow: (rule) => chosen(new Set(sourcesOfRow.get(rule))) };
}
