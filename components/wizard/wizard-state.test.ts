import { describe, expect, it } from 'vitest';
import { link, NEWEST } from '@/decision/testing/cases';
import { readWizardState } from './wizard-state';

const LOCAL = link('a person with a local process');

const state = (vector: string, query = '') => readWizardState(vector, new URLSearchParams(query));

describe('reading an address', () => {
  it.each([
    ['', '', 'transport'],
    [`${NEWEST}/TR:R`, '', 'actor'],
    [`${NEWEST}/TR:R`, 'question=TR', 'transport'],
    [`${NEWEST}/TR:R`, 'question=IM', 'impact'],
    [`${NEWEST}/TR:L`, 'question=CL', 'actor'],
    [`${NEWEST}/TR:R`, 'question=__proto__', 'actor'],
    [encodeURIComponent(`${NEWEST}/TR:R`), '', 'actor'],
    [LOCAL, 'question=AC', 'actor'],
    ['policy', '', 'policy'],
    ['presents', '', 'presents'],
    [`policy/${NEWEST}/TR:R`, '', 'policy'],
    [`presents/${NEWEST}/TR:L`, '', 'actor'],
    ['policy', 'question=AC', 'actor'],
  ])('%s?%s shows the question %s', (vector, query, question) => {
    expect(state(vector, query).question?.id).toBe(question);
  });

  it('shows the summary where every asked question is answered', () => {
    expect(state(LOCAL).question).toBeNull();
  });

  it('does not call an open question a problem', () => {
    expect(state('').problems).toEqual([]);
    expect(state(`${NEWEST}/TR:R`).problems).toEqual([]);
  });

  it('names what is bad and keeps what is good', () => {
    const { answers, problems } = state(`${NEWEST}/TR:R/AC:Q/ZZ:1`);
    expect(answers).toEqual({ transport: 'remote-http' });
    expect(problems.map(({ part }) => part)).toEqual(['AC:Q', 'ZZ:1']);
  });

  it('keeps the answers beside the id of a question, and finds no fault', () => {
    expect(state('policy')).toMatchObject({ answers: {}, problems: [] });
    expect(state(`policy/${NEWEST}/TR:R`)).toMatchObject({ answers: { transport: 'remote-http' }, problems: [] });
  });

  it.each([
    [`presents/${NEWEST}/TR:L`, '', 'presents'],
    [`${NEWEST}/TR:L`, 'question=PR', 'presents'],
    [`${NEWEST}/TR:R`, 'question=PR', null],
    [`${NEWEST}/TR:R`, '', null],
  ])('%s?%s names a question that is not asked: %s', (vector, query, id) => {
    expect(state(vector, query).notAsked?.id ?? null).toBe(id);
  });

  it('never takes the answer to one question for that to another', () => {
    expect(state(`${NEWEST}/TR:L`, 'question=CL&answer=P')).toMatchObject({ submission: null });
    expect(state(`${NEWEST}/TR:L`, 'answer=P')).toMatchObject({ submission: null });
  });

  it('reads a form only where there is a question for it', () => {
    expect(state(`${NEWEST}/TR:R`, 'question=AC&answer=P').submission).toEqual({ answer: 'person' });
    expect(state(`${NEWEST}/TR:R`, 'question=AC').submission).toBeNull();
    expect(state(LOCAL, 'answer=P').submission).toBeNull();
  });
});
