/** What another answer would change: runs again only the tables that a changed answer can move. */
import { type AskRules, settleCodes } from './asking.ts';
import type { Compiled, CompiledTable } from './compile.ts';
import { decidingRow, evaluate, newEvaluation, rowsThatHold } from './evaluate.ts';
import { type CollectPlan, changeId, newFired, type OutcomePlan, slotValue, writeOutcome } from './outcome.ts';
import { outcomeOfRow } from './program.ts';
import { findReaders } from './readers.ts';

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
}

export function newTrial(model: Compiled, rules: AskRules, plan: OutcomePlan): Trial {
  const { tables, rawCount } = model;
  const { data, starts } = model.program;
  const { heads, collects } = plan;
  const all: readonly CompiledTable[] = [...tables, ...collects.map(({ table }) => table)];
  const { from: readersFrom, table: readerTable, mask: readerMask, masks, words: wordsOf } = findReaders(model, all);
  const firstCount = tables.length;
  const state = newEvaluation(model);
  const { codes } = state;
  const baseCodes = codes.slice();
  const base = new Int32Array(plan.slots.length);
  /** Rows that hold for the answers started from, and for the answers changed. */
  const baseFired = newFired(plan);
  const fired = newFired(plan);
  /** Tables to run again, as bits; and for collect tables which of their words. */
  const moved = new Int32Array((all.length + 31) >> 5);
  const movedWords = new Int32Array(collects.length);
  const slotBits = new Int32Array((plan.slots.length >> 5) + 1);
  const touched = new Int32Array(model.inputs.length);
  let touchedCount = 0;
  const changes = new Int32Array(plan.slots.length);
  const settled = new Int32Array(rawCount);
  const readByRules = new Uint8Array(rawCount);
  for (const { alternatives } of rules) for (const { input } of alternatives.flat()) readByRules[input] = 1;
  let answers: Int32Array = settled;

  /** Whether the deciding row may be lost, or a row before it gained, where the masks of one input change. */
  const movesFirst = (t: number, was: number, is: number): boolean => {
    const row = state.rows[t] as number;
    const last = row >> 5;
    for (let word = 0; word < last; word++) {
      if (((masks[is + word] as number) & ~(masks[was + word] as number)) !== 0) return true;
    }
    const now = masks[is + last] as number;
    const bit = 1 << (row & 31);
    return (now & bit) === 0 || (now & ~(masks[was + last] as number) & (bit - 1)) !== 0;
  };

  /** The words, as bits, in which rows may be lost or gained. */
  const wordsMoved = (c: number, was: number, is: number): number => {
    const held = baseFired[c] as Int32Array;
    const words = held.length;
    let found = 0;
    for (let word = 0; word < words; word++) {
      const now = masks[is + word] as number;
      if ((((held[word] as number) & ~now) | (now & ~(masks[was + word] as number))) !== 0) found |= 1 << word;
    }
    return found;
  };

  const set = (input: number, code: number): void => {
    const old = codes[input] as number;
    codes[input] = code;
    touched[touchedCount++] = input;
    const end = readersFrom[input + 1] as number;
    for (let r = readersFrom[input] as number; r < end; r++) {
      const t = readerTable[r] as number;
      const words = wordsOf[t] as number;
      const was = (readerMask[r] as number) + old * words;
      const is = (readerMask[r] as number) + code * words;
      if (t < firstCount) {
        if (!movesFirst(t, was, is)) continue;
      } else {
        const found = wordsMoved(t - firstCount, was, is);
        if (found === 0) continue;
        movedWords[t - firstCount] = (movedWords[t - firstCount] as number) | found;
      }
      moved[t >> 5] = (moved[t >> 5] as number) | (1 << (t & 31));
    }
  };

  /** Also changes the inputs of questions that are asked, or no longer asked, because of the answer. */
  const askAgain = (input: number, code: number): void => {
    const given = answers[input] as number;
    answers[input] = code;
    settleCodes(rules, answers, settled);
    answers[input] = given;
    for (let i = 0; i < rawCount; i++) if (settled[i] !== codes[i]) set(i, settled[i] as number);
  };

  /** Marks the slots of rows that hold now and did not before, or the reverse. */
  const collectAgain = (c: number): void => {
    const { table, slotOf } = collects[c] as CollectPlan;
    const before = baseFired[c] as Int32Array;
    const now = fired[c] as Int32Array;
    for (let word = 0; word < now.length; word++) now[word] = before[word] as number;
    for (let which = movedWords[c] as number; which !== 0; which &= which - 1) {
      const word = 31 - Math.clz32(which & -which);
      const bits = rowsThatHold(table, word, codes);
      now[word] = bits;
      for (let turned = bits ^ (before[word] as number); turned !== 0; turned &= turned - 1) {
        const slot = slotOf[word * 32 + 31 - Math.clz32(turned & -turned)] as number;
        slotBits[slot >> 5] = (slotBits[slot >> 5] as number) | (1 << (slot & 31));
      }
    }
    movedWords[c] = 0;
  };

  /** A table reads earlier ones only, so running the first that moved settles it for good. */
  const runMoved = (): void => {
    for (let w = 0; w < moved.length; w++) {
      for (let bits = moved[w] as number; bits !== 0; bits = moved[w] as number) {
        moved[w] = bits & (bits - 1);
        const t = w * 32 + 31 - Math.clz32(bits & -bits);
        if (t >= firstCount) {
          collectAgain(t - firstCount);
          continue;
        }
        const code = outcomeOfRow(data, starts[t] as number, decidingRow(model, t, codes));
        if (code !== codes[rawCount + t]) set(rawCount + t, code);
      }
    }
  };

  const writeChanges = (): number => {
    let count = 0;
    for (let s = 0; s < heads.length; s++) {
      const now = codes[heads[s] as number] as number;
      if (now !== base[s]) changes[count++] = changeId(plan, s, base[s] as number, now);
    }
    for (let word = 0, c = 0; word < slotBits.length; word++) {
      for (let bits = slotBits[word] as number; bits !== 0; bits &= bits - 1) {
        const slot = word * 32 + 31 - Math.clz32(bits & -bits);
        while (slot >= (collects[c] as CollectPlan).to) c++;
        const now = slotValue(collects[c] as CollectPlan, slot, fired[c] as Int32Array);
        if (now !== base[slot]) changes[count++] = changeId(plan, slot, base[slot] as number, now);
      }
      slotBits[word] = 0;
    }
    return count;
  };

  const takeBack = (): void => {
    for (let t = 0; t < touchedCount; t++) codes[touched[t] as number] = baseCodes[touched[t] as number] as number;
    touchedCount = 0;
  };

  return {
    changes,
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
      runMoved();
      const count = writeChanges();
      takeBack();
      return count;
    },
  };
}
