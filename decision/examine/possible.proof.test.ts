import { describe, expect, it } from 'vitest';
import { someAnswers } from '../check/random-answers.ts';
import { type Result, resultOf } from '../check/replayed.ts';
import { NOT_SURE } from '../engine/ask.ts';
import { inWork, normaliseAnswers, questions, withRestNotSure } from '../in-work.ts';
import type { Answer, Answers } from '../types.ts';
import { examinerOf } from './index.ts';
import type { Design, Possible } from './types.ts';

const examiner = examinerOf(inWork);

const designOf = ({ layers, profile }: Result): Design => ({
  roles: { oauth: layers.oauth.role, mtls: layers.mtls.role, federation: layers.federation.role },
  grant: profile.grant,
  senderConstraint: profile.senderConstraint,
});

/** A complete answer set that keeps every sure answer, drawn by `pick`. */
function completion(answers: Answers, pick: (limit: number) => number): Answers {
  const drawn = questions.map((question): [string, Answer] => {
    const answer = answers[question.id];
    if (question.kind === 'single') {
      const sure = answer !== undefined && answer !== NOT_SURE;
      return [question.id, sure ? answer : (question.options[pick(question.options.length)]?.id ?? NOT_SURE)];
    }
    const members = question.options.flatMap(({ id }) => {
      const open = !Array.isArray(answer) || answer.includes(`?${id}`);
      return (open ? pick(2) === 1 : answer.includes(id)) ? [id] : [];
    });
    return [question.id, members];
  });
  return normaliseAnswers(Object.fromEntries(drawn));
}

function picker(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % limit;
  };
}

const keyOf = (result: Result): string => JSON.stringify(designOf(result));
const keysOf = ({ designs }: Possible): string[] => designs.map((design) => JSON.stringify(design));

/** Answers the open questions one after another, each so that the design stays possible; null where none does. */
function ledTo(start: Answers, design: string): Answers | null {
  const stays = (answers: Answers) => keysOf(examiner.possible(answers)).includes(design);
  let answers = start;
  for (const question of questions) {
    const open = (): string[] => {
      const answer = answers[question.id];
      const ids = question.options.map(({ id }): string => id);
      if (answer === NOT_SURE) return ids;
      return Array.isArray(answer) ? ids.filter((id) => answer.includes(`?${id}`)) : [];
    };
    while (open().length > 0) {
      const [first = ''] = open();
      const values = question.kind === 'set' ? [first, `-${first}`] : open();
      const next = values
        .map((to) => withRestNotSure(examiner.after(answers, { question: question.id, to })))
        .find(stays);
      if (next === undefined) return null;
      answers = next;
    }
  }
  return answers;
}

describe('what is possible', () => {
  const sets = someAnswers(83, 500, questions);

  it('holds every completion, and what is certain holds in each', () => {
    const pick = picker(5);
    let exact = 0;
    for (const answers of sets) {
      const possible = examiner.possible(answers);
      exact += possible.exact ? 1 : 0;
      for (let i = 0; i < 3; i++) {
        const completed = completion(answers, pick);
        const result = resultOf(completed);
        if (possible.exact) expect(keysOf(possible), JSON.stringify(answers)).toContain(keyOf(result));
        for (const [layer, role] of Object.entries(possible.certain.roles)) {
          expect(result.layers[layer as keyof Result['layers']].role).toBe(role);
        }
        const fields = new Map<string, unknown>(Object.entries(result.profile));
        const others = Object.entries(possible.certain.profile).filter(([field, value]) => fields.get(field) !== value);
        expect(others).toEqual([]);
        const required = new Set<string>(
          result.controls.flatMap(({ id, level }) => (level === 'required' ? [id] : [])),
        );
        expect(possible.certain.required.filter((id) => !required.has(id))).toEqual([]);
      }
    }
    expect(exact).toBeGreaterThan(480);
  });

  it('has no design that no answers lead to', () => {
    const pick = picker(3);
    let led = 0;
    for (const answers of sets) {
      const designs = new Set(keysOf(examiner.possible(answers)));
      for (let i = 0; i < 80 && designs.size > 0; i++) designs.delete(keyOf(resultOf(completion(answers, pick))));
      for (const design of designs) {
        led++;
        const end = ledTo(answers, design);
        expect(end === null ? null : keyOf(resultOf(end))).toBe(design);
      }
    }
    expect(led).toBeGreaterThan(10);
  });

  it('is what trying every answer to two open questions shows', () => {
    const pick = picker(7);
    const openable = questions.filter(({ id }) =>
      ['downstream', 'tls', 'domains', 'reach', 'exposure', 'mandate'].includes(id),
    );
    for (const start of sets.slice(0, 200)) {
      const sure = completion(start, pick);
      const [first, second] = openable.filter(({ id }) => id in sure).sort(() => pick(3) - 1);
      if (first === undefined || second === undefined) continue;
      const tried = first.options.flatMap((one) =>
        second.options.map((other) =>
          JSON.stringify(designOf(resultOf({ ...sure, [first.id]: one.id, [second.id]: other.id }))),
        ),
      );
      const possible = examiner.possible({ ...sure, [first.id]: NOT_SURE, [second.id]: NOT_SURE });
      expect(possible.exact).toBe(true);
      expect(possible.designs.map((design) => JSON.stringify(design)).sort()).toEqual([...new Set(tried)].sort());
    }
  });

  it('has one design and no open question where every answer is sure', () => {
    const pick = picker(11);
    for (const answers of sets.slice(0, 100)) {
      const sure = completion(answers, pick);
      const possible = examiner.possible(sure);
      expect(possible).toMatchObject({ designs: [designOf(resultOf(sure))], exact: true, decisive: null });
    }
  });

  it('offers a question that is not sure, with a value that narrows', () => {
    for (const answers of sets) {
      const { decisive, designs } = examiner.possible(answers);
      if (decisive === null) continue;
      const answer = answers[decisive.question];
      expect(answer === NOT_SURE || (Array.isArray(answer) && answer.some((id) => id.startsWith('?')))).toBe(true);
      for (const { designs: left } of decisive.options) expect(left).toBeLessThanOrEqual(designs.length);
    }
  });

  it('is honest where nothing at all is answered', () => {
    const possible = examiner.possible({});
    expect(possible.exact).toBe(false);
    expect(possible.designs.length).toBeGreaterThan(10);
  });
});
