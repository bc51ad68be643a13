/**
 * Version of the model in work. Where it is that of the newest release, the model says exactly what was released; before
 * it may say anything else, this is raised: a removed or re-meant value is a major step; a new value, question or row, or
 * a row that decides otherwise, a minor one; another wording of a source a patch.
 */
export const VERSION = '2.0.0';
