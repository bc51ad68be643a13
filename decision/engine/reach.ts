/**
 * Whether an answer can still make a difference while other answers are not sure: a search over what those could be.
 *
 * A box gives each input the set of codes that it may have. Over a box the tables run on sets, and mark what may depend
 * on the answer in question; where nothing of the result does, the whole box is settled at once. Otherwise one more
 * input is given each of its codes in turn. At every step one point of the box is tried out in full.
 */
import type { AskRules } from './asking.ts';
import { type Compiled, type CompiledFirst, type CompiledTable, unsureCode } from './compile.ts';
import type { CollectPlan, OutcomePlan } from './outcome.ts';
import { rowsOfRead } from './rows-of-read.ts';
import type { Trial } from './trial.ts';

/** Boxes that one search may look at. A search that would need more counts as a difference: better one question too many. */
const BOX_LIMIT = 5_000;

/**
 * Whether another code of `input` changes the result, for some choice of codes of the `others`.
 *
 * @param answered codes of the answers before the ask rules; changed during the search and restored
 */
export type Reach = (answered: Int32Array, input: number, others: readonly number[]) => boolean;

/** What may be, over a box. */
interface Box {
  /** For each input, the codes that it may have, as a bit set. */
  readonly may: Int32Array;
  /** For each input, whether it may depend on the answer in question. */
  readonly marked: Uint8Array;
}

/** Rows of one word that may hold and that must hold, and those of which a marked input may decide whether they do. */
function look(table: CompiledTable, word: number, { may, marked }: Box): { some: number; all: number; hinge: number } {
  let some = table.masks[1 + word] as number;
  let all = some;
  let hinge = 0;
  for (let r = 0; r < table.reads.length; r++) {
    const input = table.reads[r] as number;
    const codes = may[input] as number;
    const ofSome = rowsOfRead(table, r, word, codes, false);
    const ofAll = rowsOfRead(table, r, word, codes, true);
    some &= ofSome;
    all &= ofAll;
    if (marked[input] === 1) hinge |= ofSome & ~ofAll;
  }
  return { some, all, hinge: hinge & some };
}

export function newReach(model: Compiled, rules: AskRules, plan: OutcomePlan, trial: Trial): Reach {
  const { rawCount, inputs, tables } = model;
  const results = new Set(plan.heads);

  /** The outcomes that a first table may have; marks it where the answer in question may choose among them. */
  const runFirst = (table: CompiledFirst, box: Box): void => {
    let outcomes = 0;
    let hinges = false;
    for (let word = 0, open = true; word < table.words && open; word++) {
      const { some, all, hinge } = look(table, word, box);
      const upTo = all === 0 ? -1 : (all & -all) | ((all & -all) - 1);
      open = all === 0;
      for (let rows = some & upTo; rows !== 0; rows &= rows - 1) {
        outcomes |= 1 << (table.outcomes[word * 32 + 31 - Math.clz32(rows & -rows)] as number);
      }
      hinges ||= (hinge & upTo) !== 0;
    }
    box.may[table.input] = outcomes;
    box.marked[table.input] = hinges && (outcomes & (outcomes - 1)) !== 0 ? 1 : 0;
  };

  const hingesCollect = (table: CompiledTable, box: Box): boolean => {
    for (let word = 0; word < table.words; word++) if (look(table, word, box).hinge !== 0) return true;
    return false;
  };

  /** Ask rules on sets: what each raw input may be, or that it may not be asked. */
  const settleBox = (given: Int32Array, box: Box): void => {
    for (const rule of rules) {
      let some = false;
      let all = false;
      let hinges = false;
      for (const conditions of rule.alternatives) {
        some ||= conditions.every(({ input, codes }) => ((box.may[input] as number) & codes) !== 0);
        all ||= conditions.every(({ input, codes }) => ((box.may[input] as number) & ~codes) === 0);
        hinges ||= conditions.some(({ input }) => box.marked[input] === 1);
      }
      for (let i = rule.from; i < rule.to; i++) {
        box.may[i] = (some ? (given[i] as number) : 0) | (all ? 0 : 1 << rule.unasked);
        if (hinges && some && !all) box.marked[i] = 1;
      }
    }
  };

  /** @returns null where nothing of the result can depend on the answer, else the tables and inputs that may */
  const analyse = (given: Int32Array, input: number): Box | null => {
    const box: Box = { may: new Int32Array(inputs.length), marked: new Uint8Array(inputs.length) };
    box.marked[input] = 1;
    settleBox(given, box);
    let matters = false;
    for (const table of tables) {
      runFirst(table, box);
      matters ||= box.marked[table.input] === 1 && results.has(table.input);
    }
    matters ||= plan.collects.some(({ table }) => hingesCollect(table, box));
    return matters ? box : null;
  };

  /** An input that is still free and stands behind something that the answer may decide; nearest first. */
  const nextToFix = (box: Box, free: ReadonlySet<number>): number | undefined => {
    const seen = new Set<number>();
    const firstBehind = (list: readonly number[]): number | undefined => {
      for (const input of list) {
        const found = behind(input);
        if (found !== undefined) return found;
      }
      return undefined;
    };
    /** Looks behind the inputs that decide whether a row in question holds. */
    const inTable = (table: CompiledTable, rows: readonly number[]): number | undefined => {
      for (let r = 0; r < table.reads.length; r++) {
        const input = table.reads[r] as number;
        if (seen.has(input)) continue;
        const may = box.may[input] as number;
        if (!rows.some((bits, word) => bits !== 0 && (bits & ~rowsOfRead(table, r, word, may, true)) !== 0)) continue;
        const found = behind(input);
        if (found !== undefined) return found;
      }
      return undefined;
    };
    const behind = (input: number): number | undefined => {
      if (seen.has(input)) return undefined;
      seen.add(input);
      const may = box.may[input] as number;
      if ((may & (may - 1)) === 0) return undefined;
      if (free.has(input)) return input;
      const table = tables[input - rawCount];
      if (table !== undefined) return inTable(table, rowsThatMay(table));
      const rule = rules.find(({ from, to }) => from <= input && input < to);
      return firstBehind(rule?.alternatives.flat().map((condition) => condition.input) ?? []);
    };
    const rowsThatMay = (table: CompiledTable): number[] =>
      Array.from({ length: table.words }, (_, word) => look(table, word, box).some);
    /** Of a collect table, the rows that may hold and fill a slot whose value is in question. */
    const rowsInQuestion = ({ table, slotOf, from, rowsOf }: CollectPlan): number[] => {
      const slots = new Set<number>();
      for (let word = 0; word < table.words; word++) {
        for (let rows = look(table, word, box).hinge; rows !== 0; rows &= rows - 1) {
          slots.add(slotOf[word * 32 + 31 - Math.clz32(rows & -rows)] as number);
        }
      }
      const found = Array.from({ length: table.words }, () => 0);
      for (const slot of slots) {
        for (const row of rowsOf[slot - from] ?? []) found[row >> 5] = (found[row >> 5] ?? 0) | (1 << (row & 31));
      }
      return rowsThatMay(table).map((rows, word) => rows & (found[word] ?? 0));
    };

    for (const table of tables) {
      if (!table.reads.some((input) => box.marked[input] === 1)) continue;
      const found = inTable(table, rowsThatMay(table));
      if (found !== undefined) return found;
    }
    for (const collect of plan.collects) {
      const found = inTable(collect.table, rowsInQuestion(collect));
      if (found !== undefined) return found;
    }
    return undefined;
  };

  return (answered, input, others) => {
    const before = answered.slice();
    const given = Int32Array.from(before, (code) => 1 << code);
    const free = new Set(others);
    const anything = (raw: number): number => {
      const at = inputs[raw];
      return at === undefined ? 0 : (1 << (unsureCode(at) + 1)) - 1;
    };
    for (const raw of [input, ...others]) given[raw] = anything(raw);
    let boxes = 0;

    const differsHere = (): boolean => {
      const asked = trial.start(answered);
      if ((asked & (1 << (inputs[input]?.question ?? 0))) === 0) return false;
      const codes = inputs[input]?.values.length ?? 0;
      for (let code = 0; code < codes; code++) if (trial.run(input, code) > 0) return true;
      return false;
    };

    const search = (): boolean => {
      if (++boxes > BOX_LIMIT || differsHere()) return true;
      const box = analyse(given, input);
      const fix = box && nextToFix(box, free);
      if (fix === null || fix === undefined) return false;
      const all = given[fix] as number;
      const held = answered[fix] as number;
      free.delete(fix);
      let found = false;
      for (let codes = all; codes !== 0 && !found; codes &= codes - 1) {
        const code = 31 - Math.clz32(codes & -codes);
        answered[fix] = code;
        given[fix] = 1 << code;
        found = search();
      }
      free.add(fix);
      given[fix] = all;
      answered[fix] = held;
      return found;
    };

    const found = search();
    answered.set(before);
    return found;
  };
}
