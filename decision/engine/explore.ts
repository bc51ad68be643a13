/** What another answer would change: flips of given answers, and questions that are still open. */
import type { Flip, OpenQuestion, QuestionId } from '../types.ts';
import type { Compiled } from './compile.ts';
import { isSingle } from './inputs.ts';
import { changeReader, type OutcomePlan } from './outcome.ts';
import { canMatter } from './reach.ts';
import { Trial } from './trial.ts';

export interface Explorer {
  /** Takes the answers to explore, as sets before the ask rules. The array must not change until the next call. */
  start(answered: Int32Array): void;
  /** Every single changed answer that changes the result, in the order of questions and options. */
  flips(): Flip[];
  /**
   * Every not-sure question that could still change the result, the most decisive first: answering it changes the
   * result for some choice of the other not-sure answers, each left not sure or given any of its values.
   */
  openQuestions(): OpenQuestion[];
}

export function newExplorer(model: Compiled, plan: OutcomePlan): Explorer {
  const trial = new Trial(model, plan);
  const elsewhere = new Trial(model, plan);
  const raw = model.inputs.slice(0, model.rawCount);
  const questionIds = raw.map((input) => model.source.questions[input.question]?.id as QuestionId);
  let answered: Int32Array = new Int32Array(model.rawCount);
  let asked = 0;

  /** How a flip names the values of an input. */
  const names = raw.map((input) => {
    if (input.member < 0) return input.values;
    const member = model.source.questions[input.question]?.options[input.member]?.id ?? '';
    return [`-${member}`, member];
  });
  const changeOf = changeReader(plan);

  const flips = (): Flip[] => {
    const found: Flip[] = [];
    for (const [i, input] of raw.entries()) {
      if ((asked & (1 << input.question)) === 0) continue;
      for (const [value, to] of (names[i] ?? []).entries()) {
        const count = 1 << value === answered[i] ? 0 : trial.run(i, 1 << value);
        if (count === 0) continue;
        const changes = Array.from(trial.changes.subarray(0, count), changeOf);
        found.push({ question: questionIds[i] as QuestionId, to, changes });
      }
    }
    return found;
  };

  /**
   * Different results over the values of the inputs given, one input settled at a time: 0 where all of them are the
   * result as it stands, and 2 where all of them are one and the same other result.
   */
  const outcomes = (inputs: readonly number[]): number => {
    const seen = new Set<string>();
    for (const i of inputs) {
      for (let values = trial.valuesOf(i); values !== 0; values &= values - 1)
        seen.add(trial.changes.subarray(0, trial.run(i, values & -values)).join());
    }
    return seen.size > 1 ? seen.size : seen.has('') ? 0 : 2;
  };

  const openQuestions = (): OpenQuestion[] => {
    const unsure = [...raw.keys()].filter(
      (i) => (asked & (1 << (raw[i]?.question ?? 0))) !== 0 && !isSingle(answered[i] as number),
    );
    const all = { answered, inputs: unsure, valuesOf: (i: number) => trial.valuesOf(i) };
    const open: OpenQuestion[] = [];
    for (let from = 0, to = 0; from < unsure.length; from = to) {
      const question = questionIds[unsure[from] as number] as QuestionId;
      while (to < unsure.length && questionIds[unsure[to] as number] === question) to++;
      const inputs = unsure.slice(from, to);
      const alone = outcomes(inputs);
      if (alone > 0 || inputs.some((i) => canMatter(model, plan, elsewhere, all, i)))
        open.push({ question, outcomes: Math.max(1, alone) });
    }
    return open.sort((a, b) => b.outcomes - a.outcomes);
  };

  return {
    start(sets) {
      answered = sets;
      asked = trial.start(sets);
    },
    flips,
    openQuestions,
  };
}
