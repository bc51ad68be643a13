import { expect, it } from 'vitest';
import { someAnswers } from '../check/random-answers.ts';
import { askedQuestions } from '../in-work.ts';
import { model } from '../model/index.ts';
import type { AskCondition } from '../model/questions.ts';
import type { Answers, QuestionId } from '../types.ts';
import { NOT_SURE } from './ask.ts';
import { compile } from './compile.ts';
import { setsOfAnswers, unaskedValue } from './inputs.ts';
import { evaluate, newEvaluation } from './run.ts';

/** The rule as it is written, on answers. */
function askedByRule(answers: Answers): string[] {
  const asked: string[] = [];
  const mayHold = (condition: AskCondition): boolean => {
    const answer = answers[condition.question as QuestionId] ?? NOT_SURE;
    if (!asked.includes(condition.question) || !('options' in condition)) return false;
    return answer === NOT_SURE || condition.options.some((id) => [answer, `?${answer}`].flat().includes(id));
  };
  for (const { id, ask } of model.questions) if (ask.some((conditions) => conditions.every(mayHold))) asked.push(id);
  return asked;
}

it('asks what the rules say, and marks the inputs of all other questions', () => {
  const compiled = compile(model);
  const state = newEvaluation(compiled);
  for (const answers of someAnswers(20261122, 20_000, model.questions)) {
    const given = setsOfAnswers(compiled, answers);
    evaluate(compiled, given, state);
    const ids = model.questions.filter((_, q) => (state.asked & (1 << q)) !== 0).map(({ id }) => id);
    expect(ids).toEqual(askedByRule(answers));
    expect(ids).toEqual(askedQuestions(answers));
    const inputs = compiled.inputs.slice(0, compiled.rawCount);
    const expected = inputs.map((input, i) =>
      (state.asked & (1 << input.question)) === 0 ? unaskedValue(input) : given[i],
    );
    expect([...state.sets.subarray(0, compiled.rawCount)]).toEqual(expected);
  }
});
