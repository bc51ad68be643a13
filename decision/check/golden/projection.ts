import type { Because, Interim, Layer, Profile, Recommendation, Verification } from '../../types.ts';

/** The SHA-256 of a text, in hexadecimal digits. */
type Hash = (text: string) => string;

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [`${title}: none`] : [title, ...indented(lines)];

const deciding = ([first]: readonly Because[]): string => first?.rule ?? '';
const orNone = (value: string | number | null | undefined): string => `${value ?? 'none'}`;

/** What to use for a while, after the words that say until when. */
const interimLines = (
  until: string,
  { reason, controls, audience, accessTokenSeconds, clientAuthentication }: Interim,
): string[] => [
  `${until} ${reason}`,
  ...indented([
    `audience ${orNone(audience)}, token ${orNone(accessTokenSeconds)}, client ${orNone(clientAuthentication)}`,
    controls.join(', '),
  ]),
];

const verificationLines = ({ question, what, side, until }: Verification): string[] => [
  `verify ${what}, with ${side} (${question})`,
  ...indented(interimLines('until known', until)),
];

const layerLines = (id: string, { role, because, prerequisites, interim, verify = [] }: Layer): string[] => [
  `${id}: ${role} (${deciding(because)})`,
  ...indented([
    ...prerequisites.map(({ side, what }) => `needs ${what}, by ${side}`),
    ...(interim === null ? [] : interimLines('until then', interim)),
    ...verify.flatMap(verificationLines),
  ]),
];

function profileLines({ because, ...values }: Profile): string[] {
  return Object.entries(values).map(
    ([field, value]) => `${field}: ${orNone(value)} (${deciding(because[field] ?? [])})`,
  );
}

function profileSections({ profile, profiles }: Recommendation): string[] {
  if (profiles === undefined) return section('profile', profileLines(profile));
  return profiles.flatMap((one) => section(`profile for ${one.for}`, profileLines(one.profile)));
}

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
  const { decidedBy = [], federationKinds = [], layers, controls, avoid, conflicts, openQuestions } = recommendation;
  const lines = [
    `decided by: ${decidedBy.length === 0 ? 'nothing yet' : decidedBy.join(', ')}`,
    `federation: ${federationKinds.length === 0 ? 'none' : federationKinds.join(', ')}`,
    ...section('layers', Object.entries(layers).flatMap(([id, layer]) => layerLines(id, layer))),
    ...profileSections(recommendation),
    ...section('controls', controls.map(({ id, level, maturity }) => `${id}: ${level}, ${maturity}`)),
    ...section('avoid', avoid.map(({ id }) => id)),
    ...section('contradictions', conflicts.map(({ id, waysOut }) => `${id}: ${waysOut.join(', ')}`)),
    ...section('open questions', openQuestions.map(({ question, outcomes }) => `${question}: ${outcomes} outcomes`)),
    ...section('references', referenceLines(recommendation)),
    `all the rest: ${hash(JSON.stringify({ ...recommendation, model: undefined, vector: undefined }))}`,
  ];
  return `${lines.join('\n')}\n`;
}
