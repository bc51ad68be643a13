import type { Answers, PublishedModel, Recommendation } from '@/decision';
import type { ExposureInputs } from '@/decision/exposure';

/** What an export is made of: a recommendation, the answers it follows from, and the version of the model that gave it. */
export interface Subject {
  readonly recommendation: Recommendation;
  /** Complete: an open question is answered with not sure. */
  readonly answers: Answers;
  readonly model: PublishedModel;
  /** Public origin of the site, without a slash at its end. */
  readonly site: string;
  /** What the reader has set about credentials in use today; no part of the answers. */
  readonly inputs: ExposureInputs;
}
