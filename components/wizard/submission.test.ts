import { describe, expect, it } from 'vitest';
import { questions } from '@/decision';
import { readSubmission } from './submission';

const read = (id: string, query: string) => {
  const question = questions.find((one) => one.id === id);
  if (!question) throw new Error(`no question ${id}`);
  return readSubmission(question, new URLSearchParams(query));
};
const set = (query: string) => read('authorization-server', query);

describe('a form with one answer', () => {
  it.each([
    ['answer=&answer=P', { answer: 'person' }],
    ['answer=X', { answer: 'not-sure' }],
    ['answer=', { fault: { code: 'nothing' } }],
    ['answer=P&answer=S', { fault: { code: 'several' } }],
    ['answer=p', { fault: { code: 'unknown' } }],
    ['answer=__proto__', { fault: { code: 'unknown' } }],
  ])('%s', (query, expected) => {
    expect(read('actor', query)).toEqual(expected);
  });
});

describe('a form with a row for each member', () => {
  it('takes no empty row as no', () => {
    const submission = set('answer=&D=yes&G=no');
    expect(submission).toEqual({ fault: { code: 'rows', open: [...'CMKEPBJWRL'] } });
  });

  it('fills empty rows only as asked, and leaves marks alone', () => {
    expect(set('answer=&D=yes&G=not-sure&rest=no')).toEqual({
      answer: ['mcp-discovery-and-resource', '?client-already-registered'],
    });
    expect(set('answer=&rest=no')).toEqual({ answer: [] });
    expect(set('answer=&D=no&rest=not-sure')).toHaveProperty('answer.length', 11);
  });

  it('takes a mark that is sent twice or is unknown as none', () => {
    expect(set('answer=&D=yes&D=no&G=maybe&rest=never')).toHaveProperty('fault.open.length', 12);
  });
});
