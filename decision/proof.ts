/** The door to what was proved about the newest released model. A door of its own, for few pages show it. */
export type { Counts, Figures } from './check/figures.ts';
export { proof } from './published/registry/proof.ts';
