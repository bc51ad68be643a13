/**
 * The JSON of a recommendation from pieces that are made once. The engine shares and freezes what recurs in results;
 * the text of such a part is remembered with the part, for as long as the engine remembers it. What is made afresh for
 * each result is put together from the texts of the words in it. Few and large pieces: each costs, whatever its length.
 */
import type { AlignmentRow, Because, Flip, Profile, Recommendation, RecommendationPart } from '@/decision';

/** Texts of words, and of beginnings, remembered before a memory starts anew. */
const LIMIT = 4_096;

/** The text of something, alone and after a comma. */
interface Piece {
  readonly alone: string;
  readonly next: string;
}

interface Beginning {
  readonly framework: string;
  readonly title: string;
  readonly text: string;
}

/**
 * Returns a function that writes a recommendation, or some members of one, exactly as `JSON.stringify` does.
 *
 * @param encode applied to each piece once, for example to turn it into one character a byte
 */
export function recommendationWriter(
  encode: (json: string) => string,
): (recommendation: Partial<Recommendation>) => string {
  const parts = new WeakMap<object, Piece>();
  const words = new Map<string, Piece>();
  const beginnings = new Map<string, Beginning>();

  const fresh = (value: unknown): string => encode(JSON.stringify(value));

  const piece = (value: unknown): Piece => {
    const alone = fresh(value);
    return { alone, next: `,${alone}` };
  };

  const part = (of: object): Piece => {
    let known = parts.get(of);
    if (known === undefined) {
      known = piece(of);
      if (Object.isFrozen(of)) parts.set(of, known);
    }
    return known;
  };

  const word = (value: string): Piece => {
    let known = words.get(value);
    if (known === undefined) {
      if (words.size >= LIMIT) words.clear();
      known = piece(value);
      words.set(value, known);
    }
    return known;
  };

  const quoted = (value: string): string => word(value).alone;

  const sharedList = (of: readonly object[]): string => {
    if (of.length === 0) return '[]';
    let text = `[${part(of[0] as object).alone}`;
    for (let i = 1; i < of.length; i++) text += part(of[i] as object).next;
    return `${text}]`;
  };

  /** The text of a frozen list, else of what it holds. */
  const because = (of: readonly Because[]): string => (Object.isFrozen(of) ? part(of).alone : sharedList(of));

  const reasons = (of: Profile['because']): string => {
    let text = '';
    for (const field in of) {
      text += `${text === '' ? quoted(field) : word(field).next}:${because(of[field] as readonly Because[])}`;
    }
    return `{${text}}`;
  };

  const profile = (of: Profile): string =>
    `{"grant":${quoted(of.grant)},"registration":${quoted(of.registration)},"clientAuthentication":${quoted(of.clientAuthentication)}` +
    `,"senderConstraint":${quoted(of.senderConstraint)},"audience":${quoted(of.audience)},"discovery":${quoted(of.discovery)}` +
    `,"accessTokenSeconds":${of.accessTokenSeconds},"certificateSeconds":${of.certificateSeconds}` +
    `,"refresh":${quoted(of.refresh)},"downstream":${quoted(of.downstream)},"because":${reasons(of.because)}}`;

  const flips = (of: readonly Flip[]): string => {
    let text = '[';
    for (let i = 0; i < of.length; i++) {
      const { question, to, changes } = of[i] as Flip;
      text += `${i === 0 ? '' : ','}{"question":${quoted(question)},"to":${quoted(to)},"changes":${sharedList(changes)}}`;
    }
    return `${text}]`;
  };

  /** An alignment row as far as it is the same in every result. */
  const beginning = ({ framework, ref, title }: AlignmentRow): string => {
    const known = beginnings.get(ref);
    if (known !== undefined && known.framework === framework && known.title === title) return known.text;
    if (beginnings.size >= LIMIT) beginnings.clear();
    const text = `${fresh({ framework, ref, title }).slice(0, -1)},"controls":[`;
    beginnings.set(ref, { framework, title, text });
    return text;
  };

  const alignment = (rows: readonly AlignmentRow[]): string => {
    let text = '[';
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as AlignmentRow;
      const { controls } = row;
      text += i === 0 ? beginning(row) : `,${beginning(row)}`;
      if (controls.length > 0) text += quoted(controls[0] as string);
      for (let c = 1; c < controls.length; c++) text += word(controls[c] as string).next;
      text += `],"relevance":${quoted(row.relevance)}}`;
    }
    return `${text}]`;
  };

  const freshList = (of: readonly object[]): string => (of.length === 0 ? '[]' : fresh(of));

  const members: { readonly [Name in RecommendationPart]: (value: Recommendation[Name]) => string } = {
    model: quoted,
    vector: fresh,
    layers: ({ oauth, mtls, federation }) =>
      `{"oauth":${part(oauth).alone},"mtls":${part(mtls).alone},"federation":${part(federation).alone}}`,
    profile,
    controls: sharedList,
    avoid: sharedList,
    conflicts: freshList,
    openQuestions: freshList,
    flips,
    alignment,
  };
  const member = <Name extends RecommendationPart>(name: Name, value: Recommendation[Name]): string =>
    `${quoted(name)}:${members[name](value)}`;

  return (of) => {
    let text = '';
    let name: RecommendationPart;
    for (name in of) {
      const value = of[name];
      if (value !== undefined) text += `${text === '' ? '{' : ','}${member(name, value)}`;
    }
    return text === '' ? '{}' : `${text}}`;
  };
}
