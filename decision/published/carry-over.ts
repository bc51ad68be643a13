import { carriedOver } from '../model/carry-over.ts';
import type { Answers } from '../types.ts';
import type { PublishedModel } from './published-model.ts';

const major = ({ version }: Pick<PublishedModel, 'version'>): number => Number.parseInt(version, 10);

/** Whether two versions ask in the same words: the option ids of 2.0 are others than those of 1.x. */
export const sameVocabulary = (one: Pick<PublishedModel, 'version'>, other: Pick<PublishedModel, 'version'>): boolean =>
  major(one) < 2 === major(other) < 2;

/**
 * Answers that were given under one version, as a later version reads them: what maps is kept, and what is only asked by
 * the later one has no answer.
 */
export const answersUnder = (later: PublishedModel, before: PublishedModel, answers: Answers): Answers =>
  sameVocabulary(later, before) ? answers : later.normaliseAnswers(carriedOver(answers) as Answers);
