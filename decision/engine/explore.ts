/** What another answer would change: flips of given answers, and questions that are still open. */
import type { Flip, OpenQuestion, QuestionId } from '../types.ts';
import { type AskRules, settleCodes } from './asking.ts';
import { type Compiled, type Input, unsureCode } from './compile.ts';
import { evaluate, newEvaluation } from './evaluate.ts';
import { differ, type OutcomePlan, writeOutcome } from './outcome.ts';

export interface Explorer {
  /** Every single changed answer that changes the result, in the order of questions and options. */
  flips(answered: Int32Array, asked: number, base: Int32Array): Flip[];
  /** Every not-sure question that could still change the result, the most decisive first. */
  openQuestions(answered: Int32Array, asked: number): OpenQuestion[];
}

/** One value that an input could take instead. */
interface Alternative {
  readonly input: number;
  readonly code: number;
}

export function newExplorer(model: Compiled, rules: AskRules, plan: OutcomePlan): Explorer {
  const state = newEvaluation(model);
  const size = plan.slots.length;
  const trial = new Int32Array(size);
  const changesBetween = differ(plan);
  const raw = model.inputs.slice(0, model.rawCount);
  const idOf = (input: Input): QuestionId => model.source.questions[input.question]?.id as QuestionId;

  const run = (answered: Int32Array, into: Int32Array): void => {
    settleCodes(rules, answered, state.codes);
    evaluate(model, state);
    writeOutcome(model, plan, state, into);
  };

  const named = (input: Input, code: number): string => {
    if (input.member < 0) return input.values[code] ?? '';
    const member = model.source.questions[input.question]?.options[input.member]?.id ?? '';
    return code === 1 ? member : `-${member}`;
  };

  const flips = (answered: Int32Array, asked: number, base: Int32Array): Flip[] => {
    const found: Flip[] = [];
    for (let i = 0; i < raw.length; i++) {
      const input = raw[i] as Input;
      if ((asked & (1 << input.question)) === 0) continue;
      const given = answered[i] as number;
      for (let code = 0; code < input.values.length; code++) {
        if (code === given) continue;
        answered[i] = code;
        run(answered, trial);
        const changes = changesBetween(base, trial);
        if (changes.length > 0) found.push({ question: idOf(input), to: named(input, code), changes });
      }
      answered[i] = given;
    }
    return found;
  };

  /** Different results over the values of the inputs given, one input settled at a time. */
  const outcomes = (answered: Int32Array, inputs: readonly number[]): number => {
    const seen = new Set<string>();
    for (const i of inputs) {
      const given = answered[i] as number;
      for (let code = 0; code < (raw[i] as Input).values.length; code++) {
        answered[i] = code;
        run(answered, trial);
        seen.add(trial.join());
      }
      answered[i] = given;
    }
    run(answered, trial);
    seen.add(trial.join());
    return seen.size;
  };

  const openQuestions = (answered: Int32Array, asked: number): OpenQuestion[] => {
    const unsure = new Map<number, number[]>();
    raw.forEach((input, i) => {
      if ((asked & (1 << input.question)) === 0 || answered[i] !== unsureCode(input)) return;
      unsure.set(input.question, [...(unsure.get(input.question) ?? []), i]);
    });
    const alternatives: Alternative[] = [...unsure.values()]
      .flat()
      .flatMap((i) => (raw[i] as Input).values.map((_, code) => ({ input: i, code })));
    /** A question may matter only once another open question is answered. */
    const inContext = (question: number, inputs: readonly number[]): number => {
      for (const { input, code } of alternatives) {
        if (raw[input]?.question === question) continue;
        const given = answered[input] as number;
        answered[input] = code;
        const count = (settleCodes(rules, answered, state.codes) & (1 << question)) === 0 ? 1 : outcomes(answered, inputs);
        answered[input] = given;
        if (count > 1) return count;
      }
      return 1;
    };
    const open: OpenQuestion[] = [];
    for (const [question, inputs] of unsure) {
      const alone = outcomes(answered, inputs);
      const count = alone > 1 ? alone : inContext(question, inputs);
      if (count > 1) open.push({ question: idOf(raw[inputs[0] as number] as Input), outcomes: count });
    }
    return open.sort((a, b) => b.outcomes - a.outcomes);
  };

  return { flips, openQuestions };
}
