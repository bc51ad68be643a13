/**
 * The JSON of a recommendation from pieces that are made once. The engine shares and freezes what recurs in results;
 * the text of such a part is remembered with the part, for as long as the engine remembers it.
 */
import type { Because, Flip, Layer, Profile, Recommendation } from '@/decision';

/** Short texts remembered before the memory starts anew. */
const LIMIT = 4_096;

/**
 * Returns a function that writes a recommendation exactly as `JSON.stringify` does.
 *
 * @param encode applied to each piece once, for example to turn it into one character a byte
 */
export function recommendationWriter(encode: (json: string) => string): (recommendation: Recommendation) => string {
  const parts = new WeakMap<object, string>();
  const strings = new Map<string, string>();

  const fresh = (value: unknown): string => encode(JSON.stringify(value));

  const shared = (part: object): string => {
    const known = parts.get(part);
    if (known !== undefined) return known;
    const text = fresh(part);
    if (Object.isFrozen(part)) parts.set(part, text);
    return text;
  };

  const string = (value: string): string => {
    let text = strings.get(value);
    if (text === undefined) {
      if (strings.size >= LIMIT) strings.clear();
      text = fresh(value);
      strings.set(value, text);
    }
    return text;
  };

  const sharedList = (list: readonly object[]): string => {
    let text = '[';
    for (let i = 0; i < list.length; i++) text += i === 0 ? shared(list[i] as object) : `,${shared(list[i] as object)}`;
    return `${text}]`;
  };

  const layer = ({ role, because, prerequisites, interim }: Layer): string =>
    `{"role":${string(role)},"because":${sharedList(because)},"prerequisites":${
      prerequisites.length === 0 ? '[]' : fresh(prerequisites)
    },"interim":${interim === null ? 'null' : fresh(interim)}}`;

  const reasons = (because: Profile['because']): string => {
    let text = '';
    for (const field in because)
      text += `${text === '' ? '' : ','}${string(field)}:${sharedList(because[field] as readonly Because[])}`;
    return `{${text}}`;
  };

  const profile = (of: Profile): string =>
    `{"grant":${string(of.grant)},"registration":${string(of.registration)},"clientAuthentication":${string(of.clientAuthentication)}` +
    `,"senderConstraint":${string(of.senderConstraint)},"audience":${string(of.audience)},"discovery":${string(of.discovery)}` +
    `,"accessTokenSeconds":${of.accessTokenSeconds},"certificateSeconds":${of.certificateSeconds}` +
    `,"refresh":${string(of.refresh)},"downstream":${string(of.downstream)},"because":${reasons(of.because)}}`;

  const flips = (list: readonly Flip[]): string => {
    let text = '[';
    for (let i = 0; i < list.length; i++) {
      const { question, to, changes } = list[i] as Flip;
      text += `${i === 0 ? '' : ','}{"question":${string(question)},"to":${string(to)},"changes":${sharedList(changes)}}`;
    }
    return `${text}]`;
  };

  return (of) =>
    `{"model":${string(of.model)},"vector":${fresh(of.vector)}` +
    `,"layers":{"oauth":${layer(of.layers.oauth)},"mtls":${layer(of.layers.mtls)},"federation":${layer(of.layers.federation)}}` +
    `,"profile":${profile(of.profile)},"controls":${sharedList(of.controls)},"avoid":${sharedList(of.avoid)}` +
    `,"conflicts":${of.conflicts.length === 0 ? '[]' : fresh(of.conflicts)}` +
    `,"openQuestions":${of.openQuestions.length === 0 ? '[]' : fresh(of.openQuestions)}` +
    `,"flips":${flips(of.flips)},"alignment":${sharedList(of.alignment)}}`;
}
