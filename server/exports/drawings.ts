import { connectionView } from '@/content/views/connection';
import { exposureView } from '@/content/views/exposure';
import type { Answers, Recommendation } from '@/decision';
import { connection, type ExposureInputs, exposure, noInputs } from '@/decision/exposure';
import { connectionWide } from '@/site/scene/connection-wide';
import { sceneDocument } from '@/site/scene/document';
import { reachWide } from '@/site/scene/reach-scenes';

/** The connection as an SVG document that stands alone. */
export const connectionDocument = (recommendation: Recommendation, answers: Answers): string =>
  sceneDocument(connectionWide(connectionView(connection(recommendation, answers))));

/** How far a stolen credential gets, as an SVG document that stands alone. */
export const reachDocument = (
  recommendation: Recommendation,
  answers: Answers,
  inputs: ExposureInputs = noInputs,
): string => sceneDocument(reachWide(exposureView(exposure(recommendation, answers, inputs))));
