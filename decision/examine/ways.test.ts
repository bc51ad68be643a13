import { describe, expect, it } from 'vitest';
import { someAnswers } from '../check/random-answers.ts';
import { byPath, changesOnReplay, partsOf } from '../check/replayed.ts';
import { advise, newestModel } from '../index.ts';
import { examinerOf } from './index.ts';
import type { Goal } from './types.ts';

const examiner = examinerOf(newestModel);
const sets = someAnswers(31, 16);

const reaches = (answers: Parameters<typeof advise>[0], { path, value }: Goal): boolean =>
  partsOf(advise(answers)).get(path) === value;

describe('ways to a goal', () => {
  it('are true when replayed, say all that changes and contain nothing idle', () => {
    let ways = 0;
    for (const answers of sets) {
      for (const goal of examiner.goals(answers)) {
        expect(reaches(answers, goal)).toBe(false);
        for (const way of examiner.waysTo(answers, goal)) {
          ways++;
          expect(reaches(way.answers, goal), `${JSON.stringify(answers)} ${JSON.stringify(way.moves)}`).toBe(true);
          expect([...way.changes].sort(byPath)).toEqual(changesOnReplay(advise(answers), advise(way.answers)));
          if (way.moves.length > 1) {
            for (const move of way.moves) expect(reaches(examiner.after(answers, move), goal)).toBe(false);
          }
        }
      }
    }
    expect(ways).toBeGreaterThan(200);
  });

  it('leave out no single answer that reaches the goal', () => {
    for (const answers of sets) {
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
    const { answers } = newestModel.decode(
      'MAA:1.1/TR:R/AC:S/BE:I/CL:O/SV:P/ID:C/RE:Y/TL:O/EX:S/DS:N/IM:C/CU:H/MD:N/WI:P/PR:N/AP:T/AS:DW/PO:S',
    );
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
