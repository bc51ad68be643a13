import { expect, it } from 'vitest';
import { someAnswers } from '../check/random-answers.ts';
import { askedQuestions } from '../in-work.ts';
import { model } from '../model/index.ts';
import { codesOfAnswers } from './answer-codes.ts';
import { compileAskRules, settleCodes } from './asking.ts';
import { compile, unaskedCode } from './compile.ts';

it('asks the same questions on codes as on answers', () => {
  const compiled = compile(model);
  const rules = compileAskRules(compiled);
  const codes = new Int32Array(compiled.rawCount);
  for (const answers of someAnswers(20261122, 20_000, model.questions)) {
    const given = codesOfAnswers(compiled, answers);
    const asked = settleCodes(rules, given, codes);
    const ids = model.questions.filter((_, q) => (asked & (1 << q)) !== 0).map(({ id }) => id);
    expect(ids).toEqual(askedQuestions(answers));
    const inputs = compiled.inputs.slice(0, compiled.rawCount);
    const expected = inputs.map((input, i) => ((asked & (1 << input.question)) === 0 ? unaskedCode(input) : given[i]));
    expect([...codes]).toEqual(expected);
  }
});
