import { newInterview } from '../engine/ask.ts';
import { newDialect } from '../permalink/dialect.ts';
import { newPlainReader } from '../permalink/plain.ts';
import type { Answers } from '../types.ts';
import { newDraftParts, type RecommendationDraft } from './draft.ts';
import type { PublishedModel, RecommendationPart } from './published-model.ts';

/** Gives members of recommendations for writers of text, the large lists among them as numbers. */
export interface Drafter {
  draft(answers: Answers, parts: readonly RecommendationPart[]): Partial<RecommendationDraft>;
  /**
   * The same for parsed JSON that answers each asked question, and no other, in the plainest way; null where it does
   * not. What {@link PublishedModel.readAnswers} would read there is skipped, not different.
   */
  draftPlain(json: unknown, parts: readonly RecommendationPart[]): Partial<RecommendationDraft> | null;
}

/** Compiles the model once more, with memory of its own. */
export function newDrafter({ source }: PublishedModel): Drafter {
  const dialect = newDialect(source.link, newInterview(source.questions));
  const readPlain = newPlainReader(dialect);
  const { take, parts } = newDraftParts(source, dialect);
  const pick = (names: readonly RecommendationPart[]): Partial<RecommendationDraft> => {
    const picked: { [name: string]: unknown } = {};
    for (const name of names) picked[name] = parts[name]();
    return picked;
  };
  return {
    draft(answers, names) {
      take(answers, false);
      return pick(names);
    },
    draftPlain(json, names) {
      const mentioned = readPlain(json);
      return mentioned !== 0 && take(json as Answers, true) === mentioned ? pick(names) : null;
    },
  };
}
