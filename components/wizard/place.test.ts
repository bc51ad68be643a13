import { describe, expect, it } from 'vitest';
import { readPlace } from './place';

const place = (vector: string, query = '') => readPlace(vector, new URLSearchParams(query));

describe('reading an address', () => {
  it.each([
    ['', '', 'transport'],
    ['MAA:1.1/TR:R', '', 'actor'],
    ['MAA:1.1/TR:R', 'question=TR', 'transport'],
    ['MAA:1.1/TR:R', 'question=IM', 'impact'],
    ['MAA:1.1/TR:L', 'question=CL', 'actor'],
    ['MAA:1.1/TR:R', 'question=__proto__', 'actor'],
    ['MAA%3A1.1/TR%3AR', '', 'actor'],
    ['MAA:1.1/TR:L/AC:P/EX:S/DS:N/IM:P/PO:S', 'question=AC', 'actor'],
    ['policy', '', 'policy'],
    ['presents', '', 'presents'],
    ['policy/MAA:1.1/TR:R', '', 'policy'],
    ['presents/MAA:1.1/TR:L', '', 'actor'],
    ['policy', 'question=AC', 'actor'],
  ])('%s?%s shows the question %s', (vector, query, question) => {
    expect(place(vector, query).question?.id).toBe(question);
  });

  it('shows the summary where every asked question is answered', () => {
    expect(place('MAA:1.1/TR:L/AC:P/EX:S/DS:N/IM:P/PO:S').question).toBeNull();
  });

  it('does not call an open question a problem', () => {
    expect(place('').problems).toEqual([]);
    expect(place('MAA:1.1/TR:R').problems).toEqual([]);
  });

  it('names what is bad and keeps what is good', () => {
    const { answers, problems } = place('MAA:1.1/TR:R/AC:Q/ZZ:1');
    expect(answers).toEqual({ transport: 'remote-http' });
    expect(problems.map(({ part }) => part)).toEqual(['AC:Q', 'ZZ:1']);
  });

  it('keeps the answers beside the id of a question, and finds no fault', () => {
    expect(place('policy')).toMatchObject({ answers: {}, problems: [] });
    expect(place('policy/MAA:1.1/TR:R')).toMatchObject({ answers: { transport: 'remote-http' }, problems: [] });
  });

  it.each([
    ['presents/MAA:1.1/TR:L', '', 'presents'],
    ['MAA:1.1/TR:L', 'question=PR', 'presents'],
    ['MAA:1.1/TR:R', 'question=PR', null],
    ['MAA:1.1/TR:R', '', null],
  ])('%s?%s names a question that is not asked: %s', (vector, query, id) => {
    expect(place(vector, query).notAsked?.id ?? null).toBe(id);
  });

  it('never takes the answer to one question for that to another', () => {
    expect(place('MAA:1.1/TR:L', 'question=CL&answer=P')).toMatchObject({ submission: null });
    expect(place('MAA:1.1/TR:L', 'answer=P')).toMatchObject({ submission: null });
  });

  it('reads a form only where there is a question for it', () => {
    expect(place('MAA:1.1/TR:R', 'question=AC&answer=P').submission).toEqual({ answer: 'person' });
    expect(place('MAA:1.1/TR:R', 'question=AC').submission).toBeNull();
    expect(place('MAA:1.1/TR:L/AC:P/EX:S/DS:N/IM:P/PO:S', 'answer=P').submission).toBeNull();
  });
});
