/** Recommendations compared part by part, to hold what is claimed of a change against what it does. */
import { inWork } from '../in-work.ts';
import type { Answers, Change, Recommendation } from '../types.ts';

/** What changes speak of. */
export type Result = Pick<
  Recommendation,
  'decidedBy' | 'federationKinds' | 'layers' | 'profile' | 'controls' | 'avoid' | 'conflicts'
>;

/** The result of the model in work, without what else a recommendation says. */
export const resultOf = (answers: Answers): Result =>
  inWork.adviseOn(answers, ['decidedBy', 'federationKinds', 'layers', 'profile', 'controls', 'avoid', 'conflicts']);

/** The result by path, as changes name it. */
export function partsOf({
  decidedBy,
  federationKinds,
  layers,
  profile,
  controls,
  avoid,
  conflicts,
}: Result): Map<string, Change['to']> {
  const { because, ...fields } = profile;
  return new Map<string, Change['to']>([
    ...(decidedBy ?? []).map((layer) => ['decidedBy', layer] as const),
    ...(federationKinds ?? []).map((kind) => [`federationKinds.${kind}`, 'present'] as const),
    ...Object.entries(layers).flatMap(([id, { role, interim, prerequisites, verify }]) => [
      [`layers.${id}.role`, role] as const,
      [`layers.${id}.interim`, interim?.reason ?? null] as const,
      ...prerequisites.map(({ what }) => [`layers.${id}.prerequisites.${what}`, 'present'] as const),
      ...(verify ?? []).map(({ what }) => [`layers.${id}.verify.${what}`, 'present'] as const),
    ]),
    ...Object.entries(fields).map(([field, value]) => [`profile.${field}`, value] as const),
    ...controls.map(({ id, level, maturity }) => [`controls.${id}`, `${level}, ${maturity}`] as const),
    ...avoid.map(({ id }) => [`avoid.${id}`, 'present'] as const),
    ...conflicts.map(({ id }) => [`conflicts.${id}`, 'present'] as const),
  ]);
}

/** What differs, by path. */
export function changesOnReplay(from: Result, to: Result): Change[] {
  const before = partsOf(from);
  const after = partsOf(to);
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((path) => ({ path, from: before.get(path) ?? null, to: after.get(path) ?? null }))
    .filter((change) => change.from !== change.to)
    .sort(byPath);
}

const byPath = (a: Change, b: Change): number => (a.path < b.path ? -1 : 1);

/** Whether the changes told are those of a replay, in any order. */
export const sameChanges = (told: readonly Change[], replayed: readonly Change[]): boolean =>
  JSON.stringify([...told].sort(byPath)) === JSON.stringify(replayed);
