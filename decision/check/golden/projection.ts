import type { Because, Layer, Recommendation } from '../../types.ts';

/** The SHA-256 of a text, in hexadecimal digits. */
type Hash = (text: string) => string;

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [`${title}: none`] : [title, ...indented(lines)];

const deciding = ([first]: readonly Because[]): string => first?.rule ?? '';

const layerLines = (id: string, { role, because, prerequisites, interim }: Layer): string[] => [
  `${id}: ${role} (${deciding(because)})`,
  ...indented([
    ...prerequisites.map(({ side, what }) => `needs ${what}, by ${side}`),
    ...(interim === null ? [] : [`until then ${interim.reason}: ${interim.controls.join(', ')}`]),
  ]),
];

function referenceLines({ alignment }: Recommendation): string[] {
  const byFramework = new Map<string, string[]>();
  for (const { framework, ref } of alignment) byFramework.set(framework, [...(byFramework.get(framework) ?? []), ref]);
  return [...byFramework].map(([framework, refs]) => `${framework}: ${refs.join(', ')}`);
}

/**
 * What a person reads of a recommendation to see whether it is right, a line each. The explanation, the flips and all the
 * rest are one hash at the end: it says that something else changed, and not what.
 */
export function projectionOf(recommendation: Recommendation, hash: Hash): string {
  const { layers, profile, controls, avoid, conflicts, openQuestions } = recommendation;
  const { because: _, ...values } = profile;
  const lines = [
    ...section('layers', Object.entries(layers).flatMap(([id, layer]) => layerLines(id, layer))),
    ...section('profile', Object.entries(values).map(([field, value]) => `${field}: ${value ?? 'none'}`)),
    ...section('controls', controls.map(({ id, level, maturity }) => `${id}: ${level}, ${maturity}`)),
    ...section('avoid', avoid.map(({ id }) => id)),
    ...section('contradictions', conflicts.map(({ id }) => id)),
    ...section('open questions', openQuestions.map(({ question, outcomes }) => `${question}: ${outcomes} outcomes`)),
    ...section('references', referenceLines(recommendation)),
    `all the rest: ${hash(JSON.stringify({ ...recommendation, model: undefined, vector: undefined }))}`,
  ];
  return `${lines.join('\n')}\n`;
}
