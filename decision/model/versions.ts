/**
 * Version of the decision model. A removed or re-meant value is a major step, a new value or question a minor one,
 * a change of wording a patch.
 */
export const MODEL_VERSION = '1.0.0';

/** The version that new links name. */
export const LINK_VERSION = '1.0';

/** Versions that a link may name, each with the model version that reads it. */
export const LINK_VERSIONS: ReadonlyMap<string, string> = new Map([[LINK_VERSION, MODEL_VERSION]]);
