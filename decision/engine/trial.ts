/** What another answer would change: runs again only the tables that a changed answer can move. */
import type { Compiled, CompiledTable } from './compile.ts';
import { decidingRow, rowsThatAccept, rowsThatMay, slotOf } from './evaluate.ts';
import { lowestOf } from './inputs.ts';
import { type CollectPlan, changeId, newFired, type OutcomePlan, slotValue, writeOutcome } from './outcome.ts';
import { type Evaluation, evaluate, newEvaluation } from './run.ts';

/** Flat lists of all pairs of an input and a table that reads it. */
interface Readers {
  /** Where the pairs of each input start, and one past the last; tables stand in their order. */
  readonly from: Int32Array;
  /** The table of each pair: first tables by their index, then the collect tables. */
  readonly table: Int32Array;
  /** Where that table's masks for the input start. */
  readonly masks: Int32Array;
}

function findReaders({ inputs }: Compiled, tables: readonly CompiledTable[]): Readers {
  const pairs = inputs.map((_, input) =>
    tables.flatMap(({ reads, masks }, table) => {
      const at = reads.indexOf(input);
      return at < 0 ? [] : [{ table, masks: masks[at] as number }];
    }),
  );
  const from = new Int32Array(pairs.length + 1);
  pairs.forEach((list, input) => {
    from[input + 1] = (from[input] as number) + list.length;
  });
  return {
    from,
    table: Int32Array.from(pairs.flat(), (pair) => pair.table),
    masks: Int32Array.from(pairs.flat(), (pair) => pair.masks),
  };
}

const setBit = (words: Int32Array, bit: number): void => {
  words[bit >> 5] = (words[bit >> 5] as number) | (1 << (bit & 31));
};

/** Works on its own memory: one answer set to start from, then any number of single changes to it. */
export class Trial {
  /** Change numbers of the last run. */
  readonly changes: Int32Array;

  private readonly model: Compiled;
  private readonly plan: OutcomePlan;
  private readonly readers: Readers;
  /** Of the first tables, then the collect tables of the plan: words of a mask, and whether it is a certain one. */
  private readonly words: Int32Array;
  private readonly certain: Uint8Array;
  private readonly firstCount: number;
  private readonly data: Int32Array;
  /** Rows of one table that accept what an input was, and what it is. */
  private readonly before: Int32Array;
  private readonly after: Int32Array;
  private readonly state: Evaluation;
  private readonly baseSets: Int32Array;
  private readonly baseSlots: Int32Array;
  private readonly base: Int32Array;
  /** Rows that hold for the answers started from, and for the answers changed. */
  private readonly baseFired: readonly Int32Array[];
  private readonly fired: readonly Int32Array[];
  /** Tables to run again, as bits; and for collect tables the rows that are lost and those that may be gained. */
  private readonly moved: Int32Array;
  private readonly lost: readonly Int32Array[];
  private readonly gained: readonly Int32Array[];
  /** Slots whose value may be another, as bits. */
  private readonly slots: Int32Array;
  private readonly touched: Int32Array;
  private touchedCount = 0;
  /** Inputs that the ask rules read, or all where answers exclude others. */
  private readonly isAskedBy: Uint8Array;
  private readonly settled: { sets: Int32Array; open: null; asked: number; refused: number };
  private answers: Int32Array;

  constructor(model: Compiled, plan: OutcomePlan) {
    const collects = plan.collects.map(({ table }) => table);
    this.model = model;
    this.plan = plan;
    const all = [...model.tables, ...collects];
    this.readers = findReaders(model, all);
    this.words = Int32Array.from(all, ({ words }) => words);
    this.certain = Uint8Array.from(all, ({ isCertain }) => Number(isCertain));
    this.firstCount = model.tables.length;
    this.data = model.data;
    this.before = new Int32Array(Math.max(...this.words));
    this.after = this.before.slice();
    this.state = newEvaluation(model);
    this.baseSets = this.state.sets.slice();
    this.baseSlots = this.state.slots.slice();
    this.touched = this.state.sets.slice();
    this.base = new Int32Array(plan.slots.length);
    this.changes = this.base.slice();
    this.baseFired = newFired(plan);
    this.fired = newFired(plan);
    this.moved = new Int32Array(((model.tables.length + collects.length) >> 5) + 1);
    this.lost = newFired(plan);
    this.gained = newFired(plan);
    this.slots = new Int32Array((plan.slots.length >> 5) + 1);
    this.isAskedBy = new Uint8Array(model.rawCount).fill(model.source.excludes === true ? 1 : 0);
    for (const input of model.rules.flatMap(({ reads }) => reads)) this.isAskedBy[input] = 1;
    this.settled = { sets: new Int32Array(model.rawCount), open: null, asked: 0, refused: 0 };
    this.answers = this.settled.sets;
  }

  /**
   * Takes the answers, before the ask rules, as those to change. The array is kept and must not change meanwhile.
   *
   * @returns the asked questions as a bit set
   */
  start(answered: Int32Array): number {
    this.answers = answered;
    evaluate(this.model, answered, this.state);
    this.baseSets.set(this.state.sets);
    this.baseSlots.set(this.state.slots);
    writeOutcome(this.plan, this.state, this.baseFired, this.base);
    return this.state.asked;
  }

  /** What a raw input may be, for the answers started from. */
  valuesOf(input: number): number {
    return this.baseSets[input] as number;
  }

  /**
   * Gives one raw input of an asked question another set and forgets it again.
   *
   * @returns how many changes to the result there would be; {@link Trial.changes} then starts with them, in slot order
   */
  run(input: number, set: number): number {
    if (this.isAskedBy[input] === 1) this.askAgain(input, set);
    else this.set(input, set);
    this.runMoved();
    const count = this.writeChanges();
    const { sets, slots } = this.state;
    for (let t = 0; t < this.touchedCount; t++) {
      const one = this.touched[t] as number;
      sets[one] = this.baseSets[one] as number;
      slots[one] = this.baseSlots[one] as number;
    }
    this.touchedCount = 0;
    return count;
  }

  /** Also changes the inputs of questions that are asked, or no longer asked, because of the answer. */
  private askAgain(input: number, set: number): void {
    const { answers, settled, state, model } = this;
    const given = answers[input] as number;
    answers[input] = set;
    model.settle({ sets: answers, open: null }, settled, settled);
    answers[input] = given;
    for (let i = 0; i < model.rawCount; i++) {
      if (settled.sets[i] !== state.sets[i]) this.set(i, settled.sets[i] as number);
    }
  }

  private set(input: number, set: number): void {
    const { state, moved, firstCount, data, before, after, words: wordsOf } = this;
    const { from, table, masks } = this.readers;
    const was = state.sets[input] as number;
    const wasSlot = state.slots[input] as number;
    const slot = input < this.model.rawCount ? slotOf(this.model, input, set) : lowestOf(set);
    state.sets[input] = set;
    state.slots[input] = slot;
    this.touched[this.touchedCount++] = input;
    const end = from[input + 1] as number;
    for (let r = from[input] as number; r < end; r++) {
      const t = table[r] as number;
      const at = masks[r] as number;
      const words = wordsOf[t] as number;
      if (wasSlot < 0) this.accept(before, t, at, was);
      if (slot < 0) this.accept(after, t, at, set);
      const wasIn = wasSlot < 0 ? before : data;
      const wasAt = wasSlot < 0 ? 0 : at + wasSlot * words;
      const isIn = slot < 0 ? after : data;
      const isAt = slot < 0 ? 0 : at + slot * words;
      const isMoved =
        t < firstCount ? this.movesFirst(t, wasIn, wasAt, isIn, isAt) : this.movesCollect(t, wasIn, wasAt, isIn, isAt);
      if (isMoved) moved[t >> 5] = (moved[t >> 5] as number) | (1 << (t & 31));
    }
  }

  /** Writes the rows of a table that accept a set of an input; `at` is where its masks start. */
  private accept(rows: Int32Array, t: number, at: number, set: number): void {
    const words = this.words[t] as number;
    const isCertain = this.certain[t] === 1;
    for (let word = 0; word < words; word++) rows[word] = rowsThatAccept(this.data, at + word, words, set, isCertain);
  }

  /** Whether the deciding row may be lost, or a row before it gained; rows that accept stand in `was` and `is`. */
  private movesFirst(t: number, was: Int32Array, wasAt: number, is: Int32Array, isAt: number): boolean {
    const row = this.state.rows[t] as number;
    const last = row >> 5;
    for (let word = 0; word < last; word++) {
      if (((is[isAt + word] as number) & ~(was[wasAt + word] as number)) !== 0) return true;
    }
    const now = is[isAt + last] as number;
    const bit = 1 << (row & 31);
    return (now & bit) === 0 || (now & (bit - 1) & ~(was[wasAt + last] as number)) !== 0;
  }

  /** Notes the rows that are lost or may be gained. @returns whether there are any */
  private movesCollect(t: number, was: Int32Array, wasAt: number, is: Int32Array, isAt: number): boolean {
    const c = t - this.firstCount;
    const held = this.baseFired[c] as Int32Array;
    const lost = this.lost[c] as Int32Array;
    const gained = this.gained[c] as Int32Array;
    let any = 0;
    for (let word = 0; word < held.length; word++) {
      const now = is[isAt + word] as number;
      const less = (held[word] as number) & ~now;
      const more = now & ~(was[wasAt + word] as number);
      lost[word] = (lost[word] as number) | less;
      gained[word] = (gained[word] as number) | more;
      any |= less | more;
    }
    return any !== 0;
  }

  /** A table reads earlier ones only, so running the first that moved settles it for good. */
  private runMoved(): void {
    const { moved, model, state } = this;
    const { tables, rawCount } = model;
    for (let w = 0; w < moved.length; w++) {
      for (let bits = moved[w] as number; bits !== 0; bits = moved[w] as number) {
        moved[w] = bits & (bits - 1);
        const t = w * 32 + lowestOf(bits);
        const table = tables[t];
        if (table === undefined) {
          this.collectAgain(t - tables.length);
          continue;
        }
        const set = 1 << (table.outcomes[decidingRow(model, t, state)] as number);
        if (set !== state.sets[rawCount + t]) this.set(rawCount + t, set);
      }
    }
  }

  /** Marks the slots of rows that hold now and did not before, or the reverse. */
  private collectAgain(c: number): void {
    const { slots, model, state } = this;
    const { table, slotOf } = this.plan.collects[c] as CollectPlan;
    const before = this.baseFired[c] as Int32Array;
    const now = this.fired[c] as Int32Array;
    const lost = this.lost[c] as Int32Array;
    const gained = this.gained[c] as Int32Array;
    for (let word = 0; word < now.length; word++) {
      const more = gained[word] as number;
      const less = lost[word] as number;
      const held = before[word] as number;
      const rows = (held & ~less) | (more === 0 ? 0 : rowsThatMay(model.data, table.start, word, state, more));
      now[word] = rows;
      gained[word] = 0;
      lost[word] = 0;
      for (let turned = rows ^ held; turned !== 0; turned &= turned - 1)
        setBit(slots, slotOf[word * 32 + lowestOf(turned)] as number);
    }
  }

  private writeChanges(): number {
    const { plan, base, changes, slots, state } = this;
    const { heads, collects } = plan;
    let count = 0;
    for (let s = 0; s < heads.length; s++) {
      const now = state.slots[heads[s] as number] as number;
      if (now !== base[s]) changes[count++] = changeId(plan, s, base[s] as number, now);
    }
    for (let word = 0, c = 0; word < slots.length; word++) {
      for (let bits = slots[word] as number; bits !== 0; bits &= bits - 1) {
        const slot = word * 32 + lowestOf(bits);
        while (slot >= (collects[c] as CollectPlan).to) c++;
        const now = slotValue(collects[c] as CollectPlan, slot, this.fired[c] as Int32Array);
        if (now !== base[slot]) changes[count++] = changeId(plan, slot, base[slot] as number, now);
      }
      slots[word] = 0;
    }
    return count;
  }
}
