import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerArbitraries } from '../check/answer-arbitrary.ts';
import { randomAnswers } from '../check/random-answers.ts';
import { askedQuestions, inWork, nextQuestion, normaliseAnswers, questions } from '../in-work.ts';
import type { Answers } from '../types.ts';

const { answersArbitrary, partialAnswersArbitrary } = answerArbitraries(questions, inWork.source.excludes);
const RUNS = { numRuns: 2_000 };
const everyMember = questions.find(({ id }) => id === 'client-proof')?.options.map(({ id }) => id) ?? [];
const LOCAL = ['transport', 'actor', 'local-credential', 'exposure', 'downstream', 'impact', 'policy'];

describe('which questions are asked', () => {
  it.each<[string, Answers, string[]]>([
    ['stdio and a person', { transport: 'stdio', actor: 'person' }, LOCAL],
    ['stdio and software', { transport: 'stdio', actor: 'software' }, LOCAL.toSpliced(2, 0, 'behalf')],
    [
      'loopback and an unknown actor',
      { transport: 'loopback-http', actor: 'not-sure' },
      LOCAL.toSpliced(2, 0, 'behalf'),
    ],
  ])('%s', (_, answers, expected) => {
    expect(askedQuestions(answers)).toEqual(expected);
  });

  const remote: Answers = { transport: 'remote-http', actor: 'person', client: 'browser' };

  it('asks everything while nothing is known', () => {
    expect(askedQuestions({})).toEqual(questions.map(({ id }) => id));
  });

  it('leaves tenants out only for a server of another organisation', () => {
    expect(askedQuestions({ ...remote, server: 'other-organisation' })).not.toContain('tenants');
    for (const server of ['same-team', 'our-organisation', 'not-sure', undefined]) {
      expect(askedQuestions(server === undefined ? remote : { ...remote, server })).toContain('tenants');
    }
  });

  it('asks about the workload where software acts, or where a person uses our or a partner’s code', () => {
    const asked = (answers: Answers) => askedQuestions(answers).includes('workload-identity');
    expect(asked(remote)).toBe(false);
    expect(asked({ ...remote, client: 'partner' })).toBe(true);
    expect(asked({ ...remote, client: 'not-sure' })).toBe(true);
    expect(asked({ ...remote, actor: 'agent', client: 'managed-product', behalf: 'itself' })).toBe(true);
    expect(asked({ ...remote, actor: 'agent', client: 'managed-product', behalf: 'user-present' })).toBe(false);
    expect(asked({ ...remote, actor: 'agent', transport: 'stdio' })).toBe(false);
  });

  it('asks about proofs of the client where it has one, or may have', () => {
    const asked = (presents: Answers['presents']) =>
      askedQuestions({ ...remote, ...(presents === undefined ? {} : { presents }) }).includes('client-proof');
    expect([['signature'], ['?signature'], 'not-sure', undefined, []].map(asked)).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it('ignores the answer to a question that is no longer asked', () => {
    expect(askedQuestions({ transport: 'stdio', actor: 'person', accepts: ['oauth-tokens'] })).toEqual(LOCAL);
  });
});

describe('the next question', () => {
  it('is the first that has no answer, and null in the end', () => {
    fc.assert(
      fc.property(answersArbitrary, (complete) => {
        const given: Record<string, unknown> = {};
        for (let id = nextQuestion(given); id !== null; id = nextQuestion(given)) {
          expect(complete).toHaveProperty(id);
          given[id] = complete[id];
        }
        expect(given).toEqual(complete);
      }),
      RUNS,
    );
  });

  it('takes an unknown option for no answer', () => {
    expect(nextQuestion({ transport: 'carrier-pigeon' })).toBe('transport');
  });
});

describe('normal answers', () => {
  it('are a fixed point, whatever the order of keys', () => {
    fc.assert(
      fc.property(partialAnswersArbitrary, (answers) => {
        const normal = normaliseAnswers(answers);
        const reversed = Object.fromEntries(Object.entries(answers).reverse());
        expect(JSON.stringify(normaliseAnswers(reversed))).toBe(JSON.stringify(normal));
        expect(JSON.stringify(normaliseAnswers(normal))).toBe(JSON.stringify(normal));
        expect(askedQuestions(normal)).toEqual(askedQuestions(answers));
        expect(nextQuestion(normal)).toBe(nextQuestion(answers));
      }),
      RUNS,
    );
  });

  it.each<[string, readonly string[], Answers['client-proof']]>([
    [
      'stand in option order',
      ['dpop', '?platform-native-identity', 'signed-client-assertion'],
      ['signed-client-assertion', '?platform-native-identity', 'dpop'],
    ],
    ['count an unsure mention before a sure one', ['dpop', '?dpop', 'dpop'], ['?dpop']],
    ['leave unknown members out', ['dpop', 'kerberos'], ['dpop']],
    ['are no answer if no member is known', ['kerberos'], undefined],
    ['keep none as none', [], []],
    ['are not sure if every member is', everyMember.map((id) => `?${id}`), 'not-sure'],
  ])('of a set %s', (_, members, expected) => {
    const answers: Answers = {
      transport: 'remote-http',
      client: 'ours',
      presents: ['signature'],
      'client-proof': members,
    };
    expect(normaliseAnswers(answers)['client-proof']).toEqual(expected);
  });

  it('read own properties only', () => {
    const inherited: Answers = Object.create({ transport: 'stdio' });
    expect(normaliseAnswers(inherited)).toEqual({});
    expect(
      normaliseAnswers(JSON.parse('{"__proto__":{"actor":"agent"},"constructor":"x","transport":"stdio"}')),
    ).toEqual({
      transport: 'stdio',
    });
  });
});

describe('answers drawn from a seed', () => {
  const take = (seed: number, count: number) => {
    const source = randomAnswers(seed, questions, inWork.source.excludes);
    return Array.from({ length: count }, () => source.next().value as Answers);
  };

  it('are the same for the same seed, complete and in canonical form', () => {
    expect(take(7, 500)).toEqual(take(7, 500));
    expect(take(7, 5)).not.toEqual(take(8, 5));
    for (const answers of take(1, 2_000)) {
      expect(nextQuestion(answers)).toBeNull();
      expect(JSON.stringify(normaliseAnswers(answers))).toBe(JSON.stringify(answers));
    }
  });

  it('reach every option of every question', () => {
    const seen = new Set(
      take(3, 5_000).flatMap((answers) =>
        Object.entries(answers).flatMap(([id, answer]) => [answer].flat().map((value) => `${id}/${value}`)),
      ),
    );
    for (const question of questions) {
      for (const value of ['not-sure', ...question.options.map(({ id }) => id)])
        expect(seen).toContain(`${question.id}/${value}`);
    }
  });
});
