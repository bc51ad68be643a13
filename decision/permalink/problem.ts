import type { QuestionId } from '../ids.ts';
import type { Problem } from '../types.ts';

/** Longest part that a problem repeats, in UTF-16 code units. */
const PART_LENGTH = 40;

/** Controls, formatting marks such as bidirectional overrides, lone surrogates, line and paragraph separators. */
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** Foreign text as it may stand on a page: no control characters, at most 40 code units, an ellipsis where it was cut. */
function readablePart(text: string): string {
  const clean = text.slice(0, 4 * PART_LENGTH).replace(UNPRINTABLE, '');
  if (clean.length <= PART_LENGTH && text.length <= 4 * PART_LENGTH) return clean;
  return `${clean.slice(0, PART_LENGTH - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** A problem with one part; the part is made fit to be shown. */
export function problem(code: Problem['code'], part: string, question: QuestionId | null = null): Problem {
  return { code, part: readablePart(part), question };
}
