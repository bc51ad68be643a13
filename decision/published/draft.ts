/** The parts of a recommendation, worked out one by one; the two large lists among them still as numbers. */
import { newPartsAdvisor } from '../engine/advisor.ts';
import { newAlignDraft } from '../engine/align.ts';
import type { Listing } from '../engine/listing.ts';
import type { Dialect } from '../permalink/dialect.ts';
import { encodeIn, encodeNormal } from '../permalink/encode.ts';
import type { AlignmentRow, Answers, Change, Control, Flip, Recommendation } from '../types.ts';
import type { PublishedSource } from './source.ts';

/** A recommendation with its large lists as numbers. */
export interface RecommendationDraft extends Omit<Recommendation, 'flips' | 'alignment'> {
  readonly flips: Listing<Change, Flip>;
  readonly alignment: Listing<string, AlignmentRow>;
}

export interface DraftParts {
  /**
   * Takes the answers that the parts are worked out for, until others are taken.
   *
   * @param normal whether these are the answers to the asked questions in canonical form, and no others
   * @returns the asked questions as a bit set
   */
  take(answers: Answers, normal: boolean): number;
  readonly parts: { readonly [Part in keyof RecommendationDraft]: () => RecommendationDraft[Part] };
}

/** Compiles a model once. */
export function newDraftParts(source: PublishedSource, dialect: Dialect): DraftParts {
  const { take, parts } = newPartsAdvisor(source);
  const align = newAlignDraft(source.alignment);
  let taken: Answers = {};
  let isNormal = false;
  let found: readonly Control[] | null = null;

  /** Listed themselves, and read by the alignment. */
  const controls = (): readonly Control[] => {
    found ??= parts.controls();
    return found;
  };

  return {
    take(answers, normal) {
      taken = answers;
      isNormal = normal;
      found = null;
      return take(answers);
    },
    parts: {
      ...parts,
      controls,
      vector: () => (isNormal ? encodeNormal(dialect, taken) : encodeIn(dialect, taken)),
      alignment: () => align(controls()),
    },
  };
}
