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

  it('reads a form only where there is a question for it', () => {
    expect(place('MAA:1.1/TR:R', 'question=AC&answer=P').submission).toEqual({ answer: 'person' });
    expect(place('MAA:1.1/TR:R', 'question=AC').submission).toBeNull();
    expect(place('MAA:1.1/TR:L/AC:P/EX:S/DS:N/IM:P/PO:S', 'answer=P').submission).toBeNull();
  });
});
