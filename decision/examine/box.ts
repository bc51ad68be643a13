/**
 * The tables run on sets: a box gives each raw input the codes that it may have, and the run gives each table the
 * outcomes that it may have. Sound, not exact: an outcome left out is out of reach, one that is named may be too.
 */
import type { AskRules } from '../engine/asking.ts';
import type { Compiled, CompiledFirst, CompiledTable } from '../engine/compile.ts';
import { lowestOf, rowsOfRead } from '../engine/rows-of-read.ts';

/** For each input, the codes that it may have, as a bit set. */
export type May = Int32Array;

export const isSingle = (codes: number): boolean => (codes & (codes - 1)) === 0;

/** Rows of one word that may hold, or that must. */
export function rowsOverBox(table: CompiledTable, word: number, may: May, every: boolean): number {
  let rows = table.masks[1 + word] as number;
  for (let r = 0; r < table.reads.length && rows !== 0; r++) {
    rows &= rowsOfRead(table, r, word, may[table.reads[r] as number] as number, every);
  }
  return rows;
}

/** Rows of each word that may decide a first table: all that may hold, up to the first that must. */
function candidates(table: CompiledFirst, may: May): number[] {
  const found: number[] = [];
  let open = true;
  for (let word = 0; word < table.words; word++) {
    const must: number = open ? rowsOverBox(table, word, may, true) : 0;
    const upTo = must === 0 ? -1 : (must & -must) | ((must & -must) - 1);
    found.push(open ? rowsOverBox(table, word, may, false) & upTo : 0);
    open &&= must === 0;
  }
  return found;
}

function settle(rules: AskRules, given: Int32Array, may: May): void {
  for (const rule of rules) {
    let some = false;
    let all = false;
    for (const conditions of rule.alternatives) {
      some ||= conditions.every(({ input, codes }) => ((may[input] as number) & codes) !== 0);
      all ||= conditions.every(({ input, codes }) => ((may[input] as number) & ~codes) === 0);
    }
    for (let i = rule.from; i < rule.to; i++)
      may[i] = (some ? (given[i] as number) : 0) | (all ? 0 : 1 << rule.unasked);
  }
}

/** @param given for each raw input, the codes that its answer may have, before the ask rules */
export function runBox(model: Compiled, rules: AskRules, given: Int32Array): May {
  const may = new Int32Array(model.inputs.length);
  settle(rules, given, may);
  for (const table of model.tables) {
    let outcomes = 0;
    candidates(table, may).forEach((rows, word) => {
      for (let left = rows; left !== 0; left &= left - 1) {
        outcomes |= 1 << (table.outcomes[word * 32 + lowestOf(left)] as number);
      }
    });
    may[table.input] = outcomes;
  }
  return may;
}

/** Finds a raw input that is still open and on which the value of a table hinges; undefined where none is. */
export function openInputBehind(
  { tables, rawCount }: Compiled,
  rules: AskRules,
  given: Int32Array,
  may: May,
  table: CompiledFirst,
): number | undefined {
  const seen = new Set<number>();
  const behind = (input: number): number | undefined => {
    if (seen.has(input)) return undefined;
    seen.add(input);
    if (isSingle(may[input] as number)) return undefined;
    const read = tables[input - rawCount];
    if (read !== undefined) return inTable(read);
    if (!isSingle(given[input] as number)) return input;
    const rule = rules.find(({ from, to }) => from <= input && input < to);
    return firstOf(rule?.alternatives.flat().map((condition) => condition.input) ?? []);
  };
  const firstOf = (inputs: readonly number[]): number | undefined => {
    for (const input of inputs) {
      const found = behind(input);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const inTable = (read: CompiledFirst): number | undefined => {
    const rows = candidates(read, may);
    const hinges = Array.from(read.reads).filter((input, r) =>
      rows.some((bits, word) => (bits & ~rowsOfRead(read, r, word, may[input] as number, true)) !== 0),
    );
    return firstOf(hinges);
  };
  return inTable(table);
}
