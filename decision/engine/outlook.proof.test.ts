import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerArbitraries } from '../check/answer-arbitrary.ts';
import { advise, inWork, outlook, questions } from '../in-work.ts';
import { LAYERS } from '../model/vocabulary.ts';
import type { Answers } from '../types.ts';

const { answersArbitrary } = answerArbitraries(questions, inWork.source.excludes);
const RUNS = { numRuns: 1_500 };

const some = (answers: Answers, kept: readonly boolean[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter((_, index) => kept[index % kept.length] === true));

describe('what is settled so far', () => {
  it('names every role that a way of answering the rest leads to', () => {
    fc.assert(
      fc.property(
        answersArbitrary,
        fc.array(fc.boolean(), { minLength: questions.length, maxLength: questions.length }),
        (answers, kept) => {
          const before = outlook(some(answers, kept));
          const after = advise(answers);
          for (const layer of LAYERS) expect(before[layer].roles).toContain(after.layers[layer].role);
        },
      ),
      RUNS,
    );
  });

  it('names the rule that decides, where it names one', () => {
    fc.assert(
      fc.property(answersArbitrary, (answers) => {
        const prospects = outlook(answers);
        const { layers } = advise(answers);
        for (const layer of LAYERS) {
          const { rule } = prospects[layer];
          if (rule !== null) expect(layers[layer].because[0]?.rule).toBe(rule);
        }
      }),
      RUNS,
    );
  });

  it('leaves everything open while nothing is answered', () => {
    const prospects = outlook({});
    for (const layer of LAYERS) expect(prospects[layer].roles.length).toBeGreaterThan(1);
  });

  it('settles all three with the first answer where the server is a local process', () => {
    expect(outlook({ transport: 'stdio' })).toEqual({
      oauth: { roles: ['not-needed'], rule: 'oauth-not-over-stdio' },
      mtls: { roles: ['not-needed'], rule: 'mtls-not-over-stdio' },
      federation: { roles: ['not-needed'], rule: 'federation-not-over-stdio' },
    });
  });

  it('settles every layer of a full answer set without a not-sure answer', () => {
    fc.assert(
      fc.property(answersArbitrary, (answers) => {
        const unsure = Object.values(answers).some((answer) =>
          Array.isArray(answer) ? answer.some((id) => id.startsWith('?')) : answer === 'not-sure',
        );
        fc.pre(!unsure);
        for (const layer of LAYERS) expect(outlook(answers)[layer].roles).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });
});
