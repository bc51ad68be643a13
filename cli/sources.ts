import { MODEL, type Recommendation, type Source, sources } from '@/decision';

const citing: readonly { readonly id: string; readonly sources?: readonly string[] }[] = [
  ...MODEL.tables.flatMap(({ rows }) => rows),
  ...MODEL.controlRows.rows,
  ...MODEL.avoid.rows,
];

/** The sources of the rows behind a recommendation, each once, in the order of the model. */
export function sourcesOf({ layers, profile, controls, avoid }: Recommendation): readonly Source[] {
  const fired = new Set(
    [
      ...Object.values(layers).flatMap(({ because }) => because),
      ...Object.values(profile.because).flat(),
      ...controls.flatMap(({ because }) => because),
      ...avoid.flatMap(({ because }) => because),
    ].map(({ rule }) => rule),
  );
  const cited = new Set(citing.flatMap((row) => (fired.has(row.id) ? (row.sources ?? []) : [])));
  return Object.entries(sources).flatMap(([id, source]) => (cited.has(id) ? [source] : []));
}
