/** Recommendations compared part by part, to hold what is claimed of a change against what it does. */
import type { Change, Recommendation } from '../types.ts';

/** The result by path, as changes name it. */
export function partsOf({ layers, profile, controls, avoid, conflicts }: Recommendation): Map<string, Change['to']> {
  const { because, ...fields } = profile;
  return new Map<string, Change['to']>([
    ...Object.entries(layers).map(([id, { role }]) => [`layers.${id}.role`, role] as const),
    ...Object.entries(fields).map(([field, value]) => [`profile.${field}`, value] as const),
    ...controls.map(({ id, level, maturity }) => [`controls.${id}`, `${level}, ${maturity}`] as const),
    ...avoid.map(({ id }) => [`avoid.${id}`, 'present'] as const),
    ...conflicts.map(({ id }) => [`conflicts.${id}`, 'present'] as const),
  ]);
}

/** What differs, by path. */
export function changesOnReplay(from: Recommendation, to: Recommendation): Change[] {
  const before = partsOf(from);
  const after = partsOf(to);
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((path) => ({ path, from: before.get(path) ?? null, to: after.get(path) ?? null }))
    .filter((change) => change.from !== change.to)
    .sort(byPath);
}

/** Orders changes by what they change. */
export const byPath = (a: Change, b: Change): number => a.path.localeCompare(b.path);
