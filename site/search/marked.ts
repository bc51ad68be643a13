import { term } from './terms';

export interface Run {
  readonly text: string;
  readonly marked: boolean;
}

/** A text in runs, those marked that met the query. */
export function marked(text: string, words: readonly string[]): Run[] {
  const met = new Set(words);
  const runs: { text: string; marked: boolean }[] = [];
  for (const part of text.split(/([\p{L}\p{N}]+(?:[_.:'’/-][\p{L}\p{N}]+)*)/u)) {
    const one = term(part);
    const parts = part.split(/[._'’:/-]/);
    const hit = one !== null && (met.has(one) || (parts.length > 1 && parts.some((each) => met.has(term(each) ?? ''))));
    const last = runs.at(-1);
    if (last !== undefined && last.marked === hit) last.text += part;
    else runs.push({ text: part, marked: hit });
  }
  return runs.filter((run) => run.text !== '');
}
