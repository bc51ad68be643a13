/** What to look into next, where a search over what answers could be leaves something in question. */
import type { CompiledTable, Decider } from './compile.ts';
import { type Facts, rowsThatAccept } from './evaluate.ts';
import { isSingle } from './inputs.ts';

/** Rows of each word of a table in question, to the nearest free input that decides whether they hold. */
export type OpenInputBehind = (table: CompiledTable, rows: readonly number[]) => number | undefined;

/**
 * @param known all inputs, after a run over sets; what was looked at once is not looked at again
 * @param rowsOf the rows of each word of a first table that are in question
 * @param isFree whether a raw input can be given one of its values
 */
export function newOpenInputBehind(
  model: Decider,
  known: Facts,
  rowsOf: (table: CompiledTable) => readonly number[],
  isFree: (input: number) => boolean,
): OpenInputBehind {
  const { tables, rawCount, rules, gates, data } = model;
  const { sets, open } = known;
  const seen = new Set<number>();

  const behind = (input: number): number | undefined => {
    if (seen.has(input)) return undefined;
    seen.add(input);
    if (open?.[input] !== 1 || isSingle(sets[input] as number)) return undefined;
    if (isFree(input)) return input;
    const table = tables[input - rawCount];
    if (table !== undefined) return inTable(table, rowsOf(table));
    const rule = rules.find(({ from, to }) => from <= input && input < to);
    return firstBehind([...(rule?.reads ?? []), ...(gates.find((gate) => gate.input === input)?.around ?? [])]);
  };

  const firstBehind = (inputs: readonly number[]): number | undefined => {
    for (const input of inputs) {
      const found = behind(input);
      if (found !== undefined) return found;
    }
    return undefined;
  };

  /** Looks behind the inputs that decide whether a row in question holds. */
  const inTable: OpenInputBehind = ({ reads, masks, words }, rows) => {
    for (let r = 0; r < reads.length; r++) {
      const input = reads[r] as number;
      if (seen.has(input)) continue;
      const at = masks[r] as number;
      const set = sets[input] as number;
      const hinges = rows.some((bits, word) => {
        return bits !== 0 && (bits & ~rowsThatAccept(data, at + word, words, set, true)) !== 0;
      });
      const found = hinges ? behind(input) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return inTable;
}
