/** What another answer would change: runs again only the tables that a changed answer can reach. */
import { type AskRules, settleCodes } from './asking.ts';
import type { Compiled, CompiledFirst } from './compile.ts';
import { findDependents } from './dependents.ts';
import { evaluate, firstRow, newEvaluation, rowsThatHold } from './evaluate.ts';
import { type CollectPlan, changeId, newFired, type OutcomePlan, slotValue, writeOutcome } from './outcome.ts';

/** Works on its own memory: one answer set to start from, then any number of single changes to it. */
export interface Trial {
  /**
   * Takes the answers, before the ask rules, as those to change. The array is kept and must not change meanwhile.
   *
   * @returns the asked questions as a bit set
   */
  start(answered: Int32Array): number;
  /**
   * Gives one raw input of an asked question another code and forgets it again.
   *
   * @returns how many changes to the result there would be; {@link Trial.changes} then starts with them, in slot order
   */
  run(input: number, code: number): number;
  /** Change numbers of the last run. */
  readonly changes: Int32Array;
  /** The result of the answers started from. */
  readonly base: Int32Array;
}

export function newTrial(model: Compiled, rules: AskRules, plan: OutcomePlan): Trial {
  const { tables, rawCount } = model;
  const { heads, collects } = plan;
  const { words, readers } = findDependents(model, collects.map(({ table }) => table));
  const state = newEvaluation(model);
  const { codes } = state;
  const baseCodes = codes.slice();
  const base = new Int32Array(plan.slots.length);
  const baseFired = newFired(plan);
  const fired = newFired(plan);
  const dirty = new Int32Array(words);
  const touched = new Int32Array(model.inputs.length);
  let touchedCount = 0;
  const changes = new Int32Array(plan.slots.length);
  const slotWords = new Int32Array((plan.slots.length >> 5) + 1);
  const readByRules = new Uint8Array(rawCount);
  for (const { alternatives } of rules) for (const { input } of alternatives.flat()) readByRules[input] = 1;
  const settled = new Int32Array(rawCount);
  let answers: Int32Array = settled;

  const set = (input: number, code: number): void => {
    codes[input] = code;
    touched[touchedCount++] = input;
    for (let w = 0; w < words; w++) dirty[w] = (dirty[w] as number) | (readers[input * words + w] as number);
  };

  /** Answers to questions that are asked, or no longer asked, because of the change. */
  const askAgain = (input: number, code: number): void => {
    const given = answers[input] as number;
    answers[input] = code;
    settleCodes(rules, answers, settled);
    answers[input] = given;
    for (let i = 0; i < rawCount; i++) if (settled[i] !== codes[i]) set(i, settled[i] as number);
  };

  /** Marks the slots that rows fill which hold now and did not before, or the reverse. */
  const markSlots = ({ table, slotOf }: CollectPlan, before: Int32Array, now: Int32Array): void => {
    for (let word = 0; word < table.words; word++) {
      const bits = rowsThatHold(table, word, codes);
      now[word] = bits;
      let turned = bits ^ (before[word] as number);
      while (turned !== 0) {
        const slot = slotOf[word * 32 + 31 - Math.clz32(turned & -turned)] as number;
        slotWords[slot >> 5] = (slotWords[slot >> 5] as number) | (1 << (slot & 31));
        turned &= turned - 1;
      }
    }
  };

  const runDirty = (): void => {
    for (let w = 0; w < words; w++) {
      let bits = dirty[w] as number;
      while (bits !== 0) {
        const t = w * 32 + 31 - Math.clz32(bits & -bits);
        dirty[w] = bits & (bits - 1);
        if (t < tables.length) {
          const table = tables[t] as CompiledFirst;
          const code = table.outcomes[firstRow(table, codes)] as number;
          if (code !== codes[rawCount + t]) set(rawCount + t, code);
        } else {
          const c = t - tables.length;
          markSlots(collects[c] as CollectPlan, baseFired[c] as Int32Array, fired[c] as Int32Array);
        }
        bits = dirty[w] as number;
      }
    }
  };

  /** Writes the changes, clears the marks and takes the change back. */
  const settleRun = (): number => {
    let count = 0;
    for (let s = 0; s < heads.length; s++) {
      const now = codes[heads[s] as number] as number;
      if (now !== base[s]) changes[count++] = changeId(plan, s, base[s] as number, now);
    }
    for (let c = 0; c < collects.length; c++) {
      const collect = collects[c] as CollectPlan;
      const to = collect.from + collect.rowsOf.length;
      for (let word = collect.from >> 5; word <= (to - 1) >> 5; word++) {
        let bits = slotWords[word] as number;
        while (bits !== 0) {
          const slot = word * 32 + 31 - Math.clz32(bits & -bits);
          if (slot >= to) break;
          bits &= bits - 1;
          slotWords[word] = bits;
          const now = slotValue(collect, slot, fired[c] as Int32Array);
          if (now !== base[slot]) changes[count++] = changeId(plan, slot, base[slot] as number, now);
        }
      }
    }
    for (let t = 0; t < touchedCount; t++) codes[touched[t] as number] = baseCodes[touched[t] as number] as number;
    touchedCount = 0;
    return count;
  };

  return {
    changes,
    base,
    start(answered) {
      answers = answered;
      const asked = settleCodes(rules, answered, codes);
      evaluate(model, state);
      baseCodes.set(codes);
      writeOutcome(plan, codes, baseFired, base);
      return asked;
    },
    run(input, code) {
      if (readByRules[input] === 1) askAgain(input, code);
      else set(input, code);
      runDirty();
      return settleRun();
    },
  };
}
