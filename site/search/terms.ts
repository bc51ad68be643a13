/** How text becomes terms: the same for the index and for what is asked. */

/** Words that stand in every text, and those that make a sentence a question. */
const STOP = new Set(
  (
    'a about all also an and any are as at be because been but by can cannot could did do does doing for from get gets had has have how i if in into is it its ' +
    'just may me might more must my need no not of on only or our over should so some than that the their them then there these they this those to too use used ' +
    'uses using very via want was we what when where which while who whose why will with without would you your'
  ).split(' '),
);

const WORD = /[\p{L}\p{N}]+(?:[._'’:/-][\p{L}\p{N}]+)*/gu;

/** Words of a text; of a compound the whole and its parts, so that `private_key_jwt` and `SP 800-53` are found either way. */
export function tokens(text: string): string[] {
  const found: string[] = [];
  for (const [word] of text.matchAll(WORD)) {
    found.push(word);
    const parts = word.split(/[._'’:/-]/);
    if (parts.length > 1) found.push(...parts.filter((part) => part.length > 1));
  }
  return found;
}

const plural = (word: string): string => {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|as|ps|ls)$/.test(word)) return word.slice(0, -1);
  return word;
};

/** A word as a term: small letters, singular, spelling with s for z; null for a word that says nothing. */
export function term(word: string): string | null {
  const small = word.toLowerCase().replaceAll('’', "'").replace(/'s?$/, '');
  if (STOP.has(small) || (small.length < 2 && !/\d/.test(small))) return null;
  return plural(small.replace(/iz(?=(?:e|es|ed|er|ing|ation|ations)$)/, 'is'));
}
