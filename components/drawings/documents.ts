import type { Answers, Recommendation } from '@/decision';
import { connection, type ExposureInputs, exposure, noInputs } from '@/decision/exposure';
import { connectionView } from './connection-view';
import { connectionWide } from './connection-wide';
import { exposureView } from './exposure-view';
import { reachWide } from './reach-scenes';
import { sceneDocument } from './scene-document';

/** The connection as an SVG document that stands alone. */
export const connectionDocument = (recommendation: Recommendation, answers: Answers): string =>
  sceneDocument(connectionWide(connectionView(connection(recommendation, answers))));

/** How far a stolen credential gets, as an SVG document that stands alone. */
export const reachDocument = (
  recommendation: Recommendation,
  answers: Answers,
  inputs: ExposureInputs = noInputs,
): string => sceneDocument(reachWide(exposureView(exposure(recommendation, answers, inputs))));
