import { describe, expect, it } from 'vitest';
import { deployments } from '../check/golden/deployments.ts';
import { someAnswers } from '../check/random-answers.ts';
import { changesOnReplay, type Result, resultOf, sameChanges } from '../check/replayed.ts';
import { inWork, questions, withRestNotSure } from '../in-work.ts';
import { improvementsOf, memberOf } from '../model/improvements.ts';
import { answersInWork } from '../testing/answers-in-work.ts';
import type { Answers } from '../types.ts';
import { examinerOf } from './index.ts';

const improvements = improvementsOf(questions);
const examiner = examinerOf(inWork);
const sets = [...someAnswers(59, 500, questions), ...deployments.map(({ id }) => answersInWork(id))];

const blocked = ({ layers }: Result): number => Object.values(layers).filter(({ role }) => role === 'blocked').length;

const neededBy = ({ layers }: Result): readonly string[] =>
  Object.values(layers).flatMap(({ prerequisites }) => prerequisites.map(({ what }) => what));

const standingIn = ({ controls, profile }: Result): number =>
  controls.filter(({ maturity }) => maturity !== 'now').length +
  (profile.clientAuthentication === 'client-secret-interim' ? 1 : 0);

const missing = (recommendation: Result): readonly number[] => [
  blocked(recommendation),
  new Set(neededBy(recommendation)).size,
  recommendation.conflicts.length,
  standingIn(recommendation),
];

const isLess = (a: readonly number[], b: readonly number[]): boolean => {
  const at = a.findIndex((one, i) => one !== b[i]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
};

const sameMembers = (a: readonly string[], b: readonly string[]): boolean =>
  JSON.stringify([...new Set(a)].sort()) === JSON.stringify([...new Set(b)].sort());

const without = (all: readonly string[], some: readonly string[]): string[] => all.filter((id) => !some.includes(id));

describe('the roadmap', () => {
  it('claims of each step what a replay shows', () => {
    let steps = 0;
    for (const answers of sets) {
      let before: Answers = withRestNotSure(answers);
      const { steps: told, remaining } = examiner.roadmap(answers);
      for (const step of told) {
        steps++;
        expect(step.answers).toEqual(withRestNotSure(examiner.after(before, step.move)));
        const was = resultOf(before);
        const is = resultOf(step.answers);
        expect(sameChanges(step.changes, changesOnReplay(was, is))).toBe(true);
        expect(step.unblocks).toEqual([...new Set(neededBy(was))].filter((what) => !neededBy(is).includes(what)));
        const has = (r: Result) => r.controls.map(({ id }) => id);
        expect(sameMembers(step.brings, without(has(is), has(was)))).toBe(true);
        expect(sameMembers(step.retires, without(has(was), has(is)))).toBe(true);
        before = step.answers;
      }
      const end = resultOf(before);
      const blockedLayers = Object.entries(end.layers).flatMap(([id, { role }]) => (role === 'blocked' ? [id] : []));
      expect(sameMembers(remaining.blocked, blockedLayers)).toBe(true);
      expect(sameMembers(remaining.prerequisites, neededBy(end))).toBe(true);
      const conflicts = end.conflicts.map(({ id }) => id);
      expect(sameMembers(remaining.conflicts, conflicts)).toBe(true);
    }
    expect(steps).toBeGreaterThan(500);
  });

  it('leaves less missing after every step but those that prepare one, which are followed by it', () => {
    for (const answers of sets) {
      let least = missing(resultOf(withRestNotSure(answers)));
      const { steps } = examiner.roadmap(answers);
      for (const step of steps) {
        const now = missing(resultOf(step.answers));
        if (step.prepares) continue;
        expect(isLess(now, least), JSON.stringify(answers)).toBe(true);
        least = now;
      }
      expect(steps.at(-1)?.prepares ?? false).toBe(false);
    }
  });

  it('ends better than it begins, and where it is empty no single improvement helps', () => {
    for (const answers of sets) {
      const start = withRestNotSure(answers);
      const { steps } = examiner.roadmap(answers);
      const end = steps.at(-1)?.answers ?? start;
      if (steps.length > 0) expect(isLess(missing(resultOf(end)), missing(resultOf(start)))).toBe(true);
      if (steps.length > 0) continue;
      for (const { question, to, from } of improvements) {
        const answer = start[question as keyof Answers];
        if (answer === undefined || (typeof answer === 'string' && answer !== 'not-sure' && !from.includes(answer)))
          continue;
        const after = withRestNotSure(examiner.after(start, { question: question as keyof Answers, to }));
        expect(isLess(missing(resultOf(after)), missing(resultOf(start))), JSON.stringify({ answers, to })).toBe(false);
      }
    }
  });

  it('has no step without which it would end as well', () => {
    for (const answers of sets.slice(0, 60)) {
      const { steps } = examiner.roadmap(answers);
      const start = withRestNotSure(answers);
      const end = missing(resultOf(steps.at(-1)?.answers ?? start));
      for (const left of steps) {
        const others = steps.filter((step) => step !== left);
        const reached = others.reduce((so, { move }) => withRestNotSure(examiner.after(so, move)), start);
        const stillAsked = others.every(({ move }) => inWork.askedQuestions(reached).includes(move.question));
        if (stillAsked) expect(isLess(end, missing(resultOf(reached)))).toBe(true);
      }
    }
  });

  it('is empty where nothing is missing', () => {
    const answers = answersInWork('spire-mesh-service-to-own-server');
    expect(examiner.roadmap(answers)).toEqual({
      interim: [],
      steps: [],
      remaining: { blocked: [], prerequisites: [], conflicts: [] },
    });
  });

  it('opens a server that takes keys only', () => {
    const answers = answersInWork('agent-with-administrative-key-as-in-the-supabase-demonstration');
    const { steps } = examiner.roadmap(answers);
    expect(steps[0]).toMatchObject({
      side: 'server',
      move: { question: 'accepts', to: 'oauth-tokens' },
      unblocks: expect.arrayContaining(['server-accepts-oauth-tokens']),
    });
    expect(blocked(resultOf(steps.at(-1)?.answers ?? answers))).toBe(0);
  });

  it('raises only what the model asks about', () => {
    for (const { question, to, from } of improvements) {
      const options = questions.find(({ id }) => id === question)?.options.map(({ id }): string => id) ?? [];
      for (const option of [memberOf(to), ...from]) expect(options, question).toContain(option);
    }
  });
});
