import { describe, expect, it } from 'vitest';
import { someAnswers } from '../check/random-answers.ts';
import { advise, inWork, questions, withRestNotSure } from '../in-work.ts';
import { model } from '../model/index.ts';
import { publishedModel } from '../published/published-model.ts';
import type { Answer, Answers, QuestionId } from '../types.ts';
import { NOT_SURE } from './ask.ts';
import { compile } from './compile.ts';
import { anyValue, setsOfAnswers } from './inputs.ts';
import { newFired, planOutcome, writeOutcome } from './outcome.ts';
import { evaluate, newEvaluation } from './run.ts';

const compiled = compile(model);
const plan = planOutcome(compiled);
const state = newEvaluation(compiled);
const fired = newFired(plan);
const outcome = new Int32Array(plan.slots.length);
const inputs = compiled.inputs.slice(0, compiled.rawCount);

function resultOf(sets: Int32Array): string {
  evaluate(compiled, sets, state);
  writeOutcome(plan, state, fired, outcome);
  return outcome.join();
}

/** Each value of an input by itself that the definite answers leave, and not sure. */
const setsOf = (input: (typeof inputs)[number], left: number): number[] => [
  ...input.values.flatMap((_, value) => ((left & (1 << value)) === 0 ? [] : [1 << value])),
  anyValue(input),
];

/** Runs through every combination of the values, not sure among them, of the inputs given. */
function* combinations(sets: Int32Array, left: Int32Array, free: readonly number[]): Generator<Int32Array> {
  const [first, ...rest] = free;
  const input = inputs[first ?? -1];
  if (first === undefined || input === undefined) {
    yield sets;
    return;
  }
  for (const set of setsOf(input, left[first] ?? 0)) {
    sets[first] = set;
    yield* combinations(sets, left, rest);
  }
  sets[first] = anyValue(input);
}

/** The definition, tried out in full. */
function openByForce(answers: Answers): string[] {
  const sets = setsOfAnswers(compiled, answers);
  evaluate(compiled, sets, state);
  const left = state.sets.slice();
  const unsure = inputs.flatMap((input, i) =>
    (state.asked & (1 << input.question)) !== 0 && sets[i] === anyValue(input) ? [i] : [],
  );
  const open = new Set<string>();
  for (const i of unsure) {
    const input = inputs[i];
    const question = model.questions[input?.question ?? -1]?.id ?? '';
    if (input === undefined || open.has(question)) continue;
    for (const chosen of combinations(
      sets,
      left,
      unsure.filter((other) => other !== i),
    )) {
      const results = new Set<string>();
      for (const set of setsOf(input, left[i] ?? 0)) {
        chosen[i] = set;
        results.add(resultOf(chosen));
      }
      chosen[i] = anyValue(input);
      if (results.size > 1) {
        open.add(question);
        break;
      }
    }
    sets.set(setsOfAnswers(compiled, answers));
  }
  return [...open].sort();
}

/** Settles all but the first, or all but the last, few not-sure answers on an option. */
function withFewUnsure(answers: Answers, keep: number, last: boolean): Answers {
  let left = keep;
  const settled = (last ? questions.toReversed() : questions).map(({ id, kind, options }): [QuestionId, Answer] => {
    const answer = answers[id] ?? NOT_SURE;
    if (kind === 'set') {
      if (typeof answer === 'string') return [id, options.slice(0, 6).map((option) => option.id)];
      const kept = answer.filter((member) => !member.startsWith('?') || left-- > 0);
      return [id, kept];
    }
    return [id, answer === NOT_SURE && left-- <= 0 ? (options.at(last ? 0 : -1)?.id ?? NOT_SURE) : answer];
  });
  return withRestNotSure(Object.fromEntries(settled));
}

const isUnsure = (answer: Answer): boolean =>
  typeof answer === 'string' ? answer === NOT_SURE : answer.some((member) => member.startsWith('?'));

describe('open questions', () => {
  const unbounded = publishedModel({ ...inWork.source, searchSteps: 100_000 });

  it('are exactly those that can still change the result; where the search is bounded, none of these is missing', () => {
    let closed = 0;
    let together = 0;
    for (const [i, random] of someAnswers(31, 600, questions, inWork.source.excludes).entries()) {
      const answers = withFewUnsure(random, 4, i % 2 === 0);
      const { openQuestions, vector } = unbounded.adviseOn(answers, ['openQuestions', 'vector']);
      const open = openQuestions.map(({ question }) => question).sort();
      expect(open, vector).toEqual(openByForce(answers));
      const bounded = inWork.adviseOn(answers, ['openQuestions']).openQuestions.map(({ question }) => question);
      expect(bounded, vector).toEqual(expect.arrayContaining(open));
      closed += Object.values(answers).filter(isUnsure).length - open.length;
      together += openQuestions.filter(({ outcomes }) => outcomes === 1).length;
    }
    expect(closed).toBeGreaterThan(50);
    expect(together).toBeGreaterThan(5);
  });

  it('count the results that their answers lead to, the rest as it stands', () => {
    for (const answers of someAnswers(32, 200, questions, inWork.source.excludes)) {
      for (const { question, outcomes } of advise(answers).openQuestions) {
        const { kind, options } = questions.find(({ id }) => id === question) ?? expect.fail(question);
        if (kind === 'set') continue;
        evaluate(compiled, setsOfAnswers(compiled, answers), state);
        const left = state.sets[inputs.findIndex((input) => model.questions[input.question]?.id === question)] ?? 0;
        const results = new Set(
          options.flatMap(({ id }, value) =>
            (left & (1 << value)) === 0 ? [] : [resultOf(setsOfAnswers(compiled, { ...answers, [question]: id }))],
          ),
        );
        const standing = resultOf(setsOfAnswers(compiled, answers));
        expect(outcomes, question).toBe(results.size > 1 || results.has(standing) ? results.size : 2);
      }
    }
  });

  it('stand with the most decisive first', () => {
    const counts = advise({}).openQuestions.map(({ outcomes }) => outcomes);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts.length).toBe(questions.length);
  });
});
