/** What ends a sentence, a bracket, a quotation or an emphasis, and the spaces that nobody sees. */
const CHARACTERS = [...'.,;:!?…)]}>"\'“”‘’«»‹›*_`', ' ', '\u00a0', '\u200b'];

const escaped = (character: string): string =>
  [...new TextEncoder().encode(character)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

/** Each of them as it stands, and percent-encoded with letters of either size. */
const ENDINGS = CHARACTERS.flatMap((one) => [one, escaped(one), escaped(one).toUpperCase()]);

/** A link without what mail and chat programs take for a part of it: a full stop, a bracket, a quotation mark, several. */
export function withoutTrailingPunctuation(link: string): string {
  let end = link.length;
  for (let found: string | undefined = ''; found !== undefined; end -= found?.length ?? 0) {
    found = ENDINGS.find((ending) => link.endsWith(ending, end));
  }
  return link.slice(0, end);
}
