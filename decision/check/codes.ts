/** Combinations of answers as numbers, one code for each raw input: its value, not sure, or not asked. */
import type { Decider } from '../engine/compile.ts';
import { anyValue, type Input, isSingle, lowestOf, unaskedValue } from '../engine/inputs.ts';

/** Code of an input whose value is not sure; not asked is one more. */
export const unsureCode = ({ values }: Pick<Input, 'values'>): number => values.length;
export const unaskedCode = ({ values }: Pick<Input, 'values'>): number => values.length + 1;

/** The code of a set of an input: more than one value is not sure. */
function codeOf(input: Input, set: number): number {
  if (!isSingle(set)) return unsureCode(input);
  return set === unaskedValue(input) ? unaskedCode(input) : lowestOf(set);
}

/** The set that a code stands for. */
export function setOf(input: Input, code: number): number {
  if (code === unsureCode(input)) return anyValue(input);
  return code === unaskedCode(input) ? unaskedValue(input) : 1 << code;
}

/** The codes of the raw inputs of a model. */
export const codesOf = ({ inputs, rawCount }: Decider, sets: Int32Array): Int32Array =>
  Int32Array.from(inputs.slice(0, rawCount), (input, i) => codeOf(input, sets[i] as number));
