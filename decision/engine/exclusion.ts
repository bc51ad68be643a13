/**
 * What definite answers say about answers that are not sure: whoever is not sure whether the caller is a person, and has
 * answered what is asked about software only, has software.
 *
 * Answers are taken in the order of the questions. Each excludes the values of the single choices before it under which
 * its question would not be asked, or its option not be offered. An answer that cannot stand together with those before
 * it counts as not given.
 */
import { type Asked, type AskRules, applyRules, type Known } from './ask-rules.ts';
import { anyValue, type Input, isSingle } from './inputs.ts';

/** A single choice that other questions depend on. */
export interface Gate {
  readonly input: number;
  /** The questions that depend on it, also through others, as a bit set. */
  readonly readers: number;
  /** The raw inputs that decide what is excluded of it: those of the readers, and all that these depend on. */
  readonly around: readonly number[];
}

const inputsOf = (rules: AskRules, questions: number): number[] =>
  rules.flatMap(({ question, from, to }) =>
    (questions & (1 << question)) === 0 ? [] : Array.from({ length: to - from }, (_, i) => from + i),
  );

/** The gates of a model; none where answers do not exclude anything. */
export function findGates(rules: AskRules, inputs: readonly Input[], excludes: boolean): readonly Gate[] {
  if (!excludes) return [];
  /** By question, all questions that it depends on. */
  const behind: number[] = [];
  for (const { question: reader, reads } of rules) {
    const read = reads.map((input) => (inputs[input] as Input).question);
    behind[reader] = read.reduce((set, question) => set | (1 << question) | (behind[question] as number), 0);
  }
  return rules.flatMap(({ question, from }): Gate[] => {
    const reading = behind.map((set, reader) => ((set & (1 << question)) === 0 ? 0 : 1 << reader));
    const readers = reading.reduce((set, bit) => set | bit, 0);
    if (readers === 0 || (inputs[from] as Input).member >= 0) return [];
    const around = reading.reduce((set, bit, reader) => (bit === 0 ? set : set | bit | (behind[reader] as number)), 0);
    return [{ input: from, readers, around: inputsOf(rules, around & ~(1 << question)) }];
  });
}

/** Marks as open the gates of which more may be excluded, depending on what is open. */
function openGates(gates: readonly Gate[], { sets, open }: Known): void {
  if (open === null) return;
  for (let changed = true; changed; ) {
    changed = false;
    for (const { input, around } of gates) {
      if (open[input] === 1 || isSingle(sets[input] as number)) continue;
      if (!around.some((one) => open[one] === 1 && !isSingle(sets[one] as number))) continue;
      open[input] = 1;
      changed = true;
    }
  }
}

/** The questions that are answered for certain, at least in part, as a bit set. */
function answeredBy(rules: AskRules, gates: readonly Gate[], { sets, open }: Known): number {
  let found = 0;
  for (const { question, from, to } of rules) {
    for (let i = from; i < to; i++) if (isSingle(sets[i] as number)) found |= 1 << question;
    for (let i = from; i < to; i++) if (open?.[i] === 1 && !isSingle(sets[i] as number)) found &= ~(1 << question);
  }
  for (const { input, readers } of gates) {
    if (open?.[input] === 1 && !isSingle(sets[input] as number)) found &= ~readers;
  }
  return found;
}

/** Applies the rules, excluding values by the answers taken. @returns whether these can be given together */
function exclude(rules: AskRules, gates: readonly Gate[], taken: number, given: Known, known: Known, found: Asked) {
  const { sets, open } = given;
  for (let changed = true; changed; ) {
    changed = false;
    for (const { input, readers } of gates) {
      const all = sets[input] as number;
      const decided = taken & readers;
      if (decided === 0 || isSingle(all) || open?.[input] === 1) continue;
      let left = 0;
      for (let values = all; values !== 0; values &= values - 1) {
        sets[input] = values & -values;
        applyRules(rules, given, known, found);
        if ((decided & ~(found.asked & ~found.refused)) === 0) left |= values & -values;
      }
      sets[input] = left === 0 ? all : left;
      if (left === 0) return false;
      if (left !== all) changed = true;
    }
  }
  applyRules(rules, given, known, found);
  return (taken & ~(found.asked & ~found.refused)) === 0;
}

/** Takes the answers one by one; one that cannot stand with those before becomes not sure. */
function takeInOrder(
  rules: AskRules,
  inputs: readonly Input[],
  gates: readonly Gate[],
  answered: number,
  given: Known,
  known: Known,
  found: Asked,
): void {
  const { sets } = given;
  let taken = 0;
  let refused = 0;
  for (const { question, from, to } of rules) {
    const bit = 1 << question;
    applyRules(rules, given, known, found);
    if ((answered & found.asked & bit) === 0) continue;
    const before = sets.slice();
    if (exclude(rules, gates, taken | bit, given, known, found)) {
      taken |= bit;
      continue;
    }
    sets.set(before);
    refused |= bit;
    for (let i = from; i < to; i++) sets[i] = anyValue(inputs[i] as Input);
  }
  applyRules(rules, given, known, found);
  found.refused |= refused & found.asked;
}

/** Runs the ask rules as {@link applyRules} does, with what definite answers exclude. */
function applyWithExclusion(
  rules: AskRules,
  inputs: readonly Input[],
  gates: readonly Gate[],
  given: Known,
  known: Known,
  found: Asked,
): void {
  const narrowed: Known = { sets: given.sets.slice(), open: given.open?.slice() ?? null };
  openGates(gates, narrowed);
  applyRules(rules, narrowed, known, found);
  const answered = answeredBy(rules, gates, narrowed);
  if (exclude(rules, gates, answered & found.asked, narrowed, known, found)) return;
  narrowed.sets.set(given.sets.subarray(0, narrowed.sets.length));
  takeInOrder(rules, inputs, gates, answered, narrowed, known, found);
}

/** Runs the ask rules of one model: as {@link applyRules}, and with exclusion where there are gates. */
export type Settle = (given: Known, known: Known, found: Asked) => void;

/** @param gates those whose values definite answers exclude; none where the model does not have that */
export const newSettle =
  (rules: AskRules, inputs: readonly Input[], gates: readonly Gate[]): Settle =>
  (given, known, found) => {
    if (gates.length > 0 && gates.some(({ input }) => !isSingle(given.sets[input] as number)))
      applyWithExclusion(rules, inputs, gates, given, known, found);
    else applyRules(rules, given, known, found);
  };
