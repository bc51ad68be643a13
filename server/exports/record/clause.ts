/** A sentence as it goes on after "because": its first letter small, unless the first word is a name. */
export const clause = (sentence: string): string =>
  /^[A-Z][a-z]*(?![\w’-])/.test(sentence) ? `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}` : sentence;
