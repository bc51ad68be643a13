/**
 * Version of the decision model. A removed or re-meant value is a major step; a new value, question or row, or a row
 * that decides otherwise, a minor one; a change of wording a patch.
 */
export const MODEL_VERSION = '1.1.0';

/** The version that new links name. */
export const LINK_VERSION = '1.1';

/** Versions that a link may name, each with the model version that reads it, oldest first. */
export const LINK_VERSIONS: ReadonlyMap<string, string> = new Map([
  ['1.0', '1.0.0'],
  [LINK_VERSION, MODEL_VERSION],
]);
