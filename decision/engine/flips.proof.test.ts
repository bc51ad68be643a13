import { describe, expect, it } from 'vitest';
import { someAnswers } from '../check/random-answers.ts';
import { changesOnReplay, resultOf, sameChanges } from '../check/replayed.ts';
import { advise, normaliseAnswers, questions } from '../in-work.ts';
import type { Answers, QuestionId } from '../types.ts';

/** Every other value of every asked answer, as a flip names it, with the answers that it stands for. */
function* alternatives(answers: Answers): Generator<{ question: QuestionId; to: string; changed: Answers }> {
  for (const question of questions) {
    const answer = answers[question.id];
    if (answer === undefined) continue;
    const ids = question.options.map(({ id }) => id);
    if (question.kind === 'single') {
      for (const id of ids)
        if (id !== answer) yield { question: question.id, to: id, changed: { ...answers, [question.id]: id } };
      continue;
    }
    const members = typeof answer === 'string' ? ids.map((id) => `?${id}`) : answer;
    for (const id of ids) {
      const without = members.filter((member) => member !== id && member !== `?${id}`);
      if (members.includes(id) || members.includes(`?${id}`)) {
        yield { question: question.id, to: `-${id}`, changed: { ...answers, [question.id]: without } };
      }
      if (!members.includes(id))
        yield { question: question.id, to: id, changed: { ...answers, [question.id]: [...without, id] } };
    }
  }
}

describe('flips', () => {
  it('are the changes that a replay shows, and all of them', () => {
    let stated = 0;
    for (const answers of someAnswers(7, 500, questions)) {
      const base = advise(answers);
      const flips = new Map(base.flips.map((flip) => [`${flip.question} ${flip.to}`, flip]));
      expect(flips.size).toBe(base.flips.length);
      for (const { question, to, changed } of alternatives(answers)) {
        const replayed = changesOnReplay(base, resultOf(normaliseAnswers(changed)));
        const flip = flips.get(`${question} ${to}`);
        expect(sameChanges(flip?.changes ?? [], replayed), `${base.vector} ${question} ${to}`).toBe(true);
        if (flip !== undefined) stated += 1;
        flips.delete(`${question} ${to}`);
      }
      expect([...flips.keys()], base.vector).toEqual([]);
    }
    expect(stated).toBeGreaterThan(1_000);
  });

  it('know nothing of answers to questions that are not asked', () => {
    const elsewhere: Answers = {
      behalf: 'itself',
      client: 'browser',
      server: 'same-team',
      tenants: 'multi',
      reach: 'air-gapped',
      mandate: 'mutual-tls',
      accepts: 'certificates',
    };
    for (const answers of someAnswers(8, 300, questions)) {
      const more: Answers = { ...elsewhere, ...answers };
      expect(JSON.stringify(advise(more))).toBe(JSON.stringify(advise(normaliseAnswers(more))));
    }
  });
});
