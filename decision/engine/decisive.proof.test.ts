import { describe, expect, it } from 'vitest';
import { advise, decode } from '../in-work.ts';
import { sourceInWork } from '../model/index.ts';
import json from '../testing/right-answers.json' with { type: 'json' };
import type { Answers, QuestionId } from '../types.ts';
import { newInterview } from './ask.ts';
import { newDecisive } from './decisive.ts';

const { questions, excludes, tables, layers, profile } = sourceInWork;
const heads = [...layers.map(({ role }) => role), ...profile.map(({ table }) => table)];
const source = { questions, excludes: excludes === true, tables, heads };
const decisive = newDecisive(source);
const interview = newInterview(questions, excludes);
const cases = json.cases.map(({ id, vector }) => [id, decode(`MAA:${json.link}/${vector}`).answers] as const);

/** Puts questions until nothing of the heads is open. @returns the answers given until then */
function untilSettled(answers: Answers, next: (given: Answers) => QuestionId | null): Answers {
  let given: Answers = {};
  while (decisive.openOutcomes(given) > 0) {
    const question = next(given);
    if (question === null) throw new Error('every question is answered, and something is open');
    given = { ...given, [question]: answers[question] ?? 'not-sure' };
  }
  return given;
}

const settledBy = ({ layers: roles, profile: { because: _, ...values } }: ReturnType<typeof advise>) => ({
  roles: Object.values(roles).map(({ role }) => role),
  values,
});

describe('the most decisive question first', () => {
  it.each(cases)('settles what all answers settle: %s', (_, answers) => {
    const given = untilSettled(answers, decisive.nextQuestion);
    expect(settledBy(advise(interview.withRestNotSure(given)))).toEqual(settledBy(advise(answers)));
  });

  it('needs fewer questions than the order of the model', () => {
    const count = (next: (given: Answers) => QuestionId | null): number =>
      cases.reduce((sum, [, answers]) => sum + Object.keys(untilSettled(answers, next)).length, 0);
    expect(count(decisive.nextQuestion)).toBeLessThan(count(interview.nextQuestion));
  });
});
