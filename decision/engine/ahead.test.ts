import { describe, expect, it } from 'vitest';
import { sourceInWork } from '../model/index.ts';
import { newAhead } from './ahead.ts';
import { newInterview } from './ask.ts';

const decisive = newAhead(sourceInWork);
const { decisiveFirst: _, ...source } = sourceInWork;
const ordered = newAhead(source);
const { withRestNotSure, nextQuestion } = newInterview(sourceInWork.questions, sourceInWork.excludes);

describe('what lies ahead', () => {
  it('is decided once every question has an answer, not sure included', () => {
    expect(decisive.settledBy({}).isDecided).toBe(false);
    const { isDecided, layers, profile } = decisive.settledBy(withRestNotSure({ transport: 'remote-http' }));
    expect(isDecided).toBe(true);
    expect(Object.values(layers).map(({ roles }) => roles.length)).toEqual([1, 1, 1]);
    expect(Object.keys(profile)).toEqual(sourceInWork.profile.map(({ field }) => field));
  });

  it('begins with an asked question, and ends with none', () => {
    expect(decisive.nextQuestion({})).not.toBeNull();
    expect(decisive.nextQuestion(withRestNotSure({}))).toBeNull();
  });

  it('is in the order of a model that does not say otherwise', () => {
    const answers = { transport: 'stdio', actor: 'person' };
    expect(ordered.nextQuestion(answers)).toBe(nextQuestion(answers));
    expect(ordered.settledBy(withRestNotSure(answers))).toMatchObject({ profile: {}, isDecided: false });
  });
});
