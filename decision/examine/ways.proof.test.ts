import { describe, expect, it } from 'vitest';
import { someAnswers } from '../check/random-answers.ts';
import { changesOnReplay, partsOf, resultOf, sameChanges } from '../check/replayed.ts';
import { NOT_SURE } from '../engine/ask.ts';
import { advise, inWork, questions, withRestNotSure } from '../in-work.ts';
import { answersInWork } from '../testing/answers-in-work.ts';
import type { Answers } from '../types.ts';
import { examinerOf } from './index.ts';
import type { Goal, Move } from './types.ts';

const examiner = examinerOf(inWork);
const sets = someAnswers(31, 500, questions);

const reaches = (answers: Answers, { path, value }: Goal): boolean => partsOf(resultOf(answers)).get(path) === value;

type Change = Pick<Move, 'question' | 'to'>;

const NO_QUESTION = { kind: 'single', options: [] } as const;

/** Every change of one answer. */
const changesOf = (answers: Answers): Change[] =>
  inWork.askedQuestions(answers).flatMap((id): Change[] => {
    const { kind, options } = questions.find((question) => question.id === id) ?? NO_QUESTION;
    const answer = answers[id] ?? NOT_SURE;
    const ids = options.map((option): string => option.id);
    if (kind === 'single') return ids.filter((to) => to !== answer).map((to) => ({ question: id, to }));
    const lost = (to: string): boolean => !(answer === NOT_SURE || answer.includes(to) || answer.includes(`?${to}`));
    return ids.flatMap((to) => [
      ...(answer.includes(to) && answer !== NOT_SURE ? [] : [{ question: id, to }]),
      ...(lost(to) ? [] : [{ question: id, to: `-${to}` }]),
    ]);
  });

const questionOf = ({ question }: Change) => questions.find(({ id }) => id === question);

const bare = ({ to }: Change): string => to.replace(/^-/, '');

const keyOf = (moves: readonly Change[]): string =>
  moves
    .map(({ question, to }) => `${question} ${to}`)
    .sort()
    .join(' + ');

describe('ways to a goal', () => {
  it('are true when replayed, say all that changes and contain nothing idle', () => {
    let ways = 0;
    for (const [at, answers] of sets.entries()) {
      const goals = examiner.goals(answers);
      // Every goal of some sets, and one of each.
      for (const goal of at < 10 ? goals : goals.slice(at % goals.length).slice(0, 1)) {
        expect(reaches(answers, goal)).toBe(false);
        for (const way of examiner.waysTo(answers, goal)) {
          ways++;
          expect(reaches(way.answers, goal), `${JSON.stringify(answers)} ${JSON.stringify(way.moves)}`).toBe(true);
          expect(sameChanges(way.changes, changesOnReplay(resultOf(answers), resultOf(way.answers)))).toBe(true);
          if (way.moves.length > 1) {
            for (const move of way.moves) expect(reaches(examiner.after(answers, move), goal)).toBe(false);
          }
        }
      }
    }
    expect(ways).toBeGreaterThan(500);
  });

  it('are all the pairs that a search through every pair finds', () => {
    let pairs = 0;
    for (const answers of sets.slice(0, 6)) {
      const goals = examiner.goals(answers);
      const found = goals.map(() => new Set<string>());
      const singles = goals.map((goal) => {
        return new Set(
          changesOf(answers).flatMap((c) => (reaches(examiner.after(answers, c), goal) ? [keyOf([c])] : [])),
        );
      });
      for (const first of changesOf(answers)) {
        const between = withRestNotSure(examiner.after(answers, first));
        for (const second of changesOf(between)) {
          const isSet = first.to !== second.to && questionOf(first)?.kind === 'set';
          if (first.question === second.question && (!isSet || bare(first) === bare(second))) continue;
          const parts = partsOf(resultOf(examiner.after(between, second)));
          goals.forEach(({ path, value }, g) => {
            const alone = singles[g]?.has(keyOf([first])) || singles[g]?.has(keyOf([second]));
            if (parts.get(path) === value && !alone) found[g]?.add(keyOf([first, second]));
          });
        }
      }
      goals.forEach((goal, g) => {
        const ways = examiner.waysTo(answers, goal);
        const told = ways.filter(({ moves }) => moves.length === 2).map(({ moves }) => keyOf(moves));
        pairs += told.length;
        for (const key of told) expect(found[g], key).toContain(key);
        if (ways.length < 24) expect(told.length).toBe(found[g]?.size);
      });
    }
    expect(pairs).toBeGreaterThan(20);
  });

  it('leave out no single answer that reaches the goal', () => {
    for (const answers of sets.slice(0, 40)) {
      const flips = advise(answers).flips;
      for (const goal of examiner.goals(answers)) {
        const single = flips.filter(({ changes }) =>
          changes.some(({ path, to }) => path === goal.path && to === goal.value),
        );
        const told = examiner.waysTo(answers, goal).filter(({ moves }) => moves.length === 1);
        expect(told.length).toBe(Math.min(single.length, 24));
      }
    }
  });

  it('go on to three answers only where two do not do', () => {
    const answers = answersInWork('a pipeline at the server of a partner');
    const goal = { path: 'layers.mtls.role', value: 'primary' };
    expect(examiner.waysTo(answers, goal)).toEqual([]);
    const ways = examiner.waysTo(answers, goal, 3);
    expect(ways.length).toBeGreaterThan(0);
    for (const way of ways) {
      expect(way.moves).toHaveLength(3);
      expect(reaches(way.answers, goal)).toBe(true);
    }
  });

  it('are none for a goal that is reached, or that no model knows', () => {
    for (const answers of sets.slice(0, 10)) {
      const role = advise(answers).layers.oauth.role;
      expect(examiner.waysTo(answers, { path: 'layers.oauth.role', value: role })).toEqual([]);
      expect(examiner.waysTo(answers, { path: 'layers.oauth.role', value: 'golden' })).toEqual([]);
      expect(examiner.waysTo(answers, { path: '__proto__', value: 'primary' })).toEqual([]);
    }
  });
});
