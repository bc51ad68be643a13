import { syllable } from 'syllable';

const SENTENCE_END = /(?<=[.!?:])\s+(?=\p{Lu}|\p{N})/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'\u2019.-]*/gu;

/**
 * Flesch-Kincaid grade level of a text: years of school that its sentences and words ask for.
 * @param paragraphs text in sentences, without headings, tables and code
 */
export function gradeLevel(paragraphs: readonly string[]): number {
  let sentences = 0;
  let words = 0;
  let syllables = 0;
  for (const sentence of paragraphs.flatMap((paragraph) => paragraph.split(SENTENCE_END))) {
    const found = sentence.match(WORD) ?? [];
    if (found.length === 0) continue;
    sentences += 1;
    words += found.length;
    syllables += found.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  }
  if (words === 0) return 0;
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}
