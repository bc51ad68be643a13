import { describe, expect, it } from 'vitest';
import { type Answers, decode, type QuestionId, questions, withRestNotSure } from '@/decision';
import { addressAfter, addressBefore, addressOf, dropped, openBefore, progress } from './steps';

const answers = (vector: string): Answers => decode(`MAA:1.1/${vector}`).answers;
const LOCAL = answers('TR:L/AC:P/EX:S/DS:N/IM:P/PO:S');

describe('the ways on', () => {
  it('begins without a vector', () => {
    expect(addressOf({})).toBe('/decide');
  });

  it('goes on to the address of the answers', () => {
    expect(addressAfter({}, 'transport', 'stdio')).toBe('/decide/MAA:1.1/TR:L');
    expect(addressAfter(answers('TR:R'), 'actor', 'not-sure')).toBe('/decide/MAA:1.1/TR:R/AC:X');
  });

  it('says what was answered before where a change removes answers', () => {
    const before = answers('TR:R/AC:P/CL:O');
    expect(addressAfter(before, 'transport', 'stdio')).toBe('/decide/MAA:1.1/TR:L/AC:P?was=MAA:1.1/TR:R/AC:P/CL:O');
    expect(dropped(before, answers('TR:L/AC:P'))).toEqual(['client']);
  });

  it('fills every open question, and no other, with not sure', () => {
    expect(addressOf(withRestNotSure(answers('TR:L/AC:P/IM:K')))).toBe('/decide/MAA:1.1/TR:L/AC:P/EX:X/DS:X/IM:K/PO:X');
    expect(withRestNotSure(LOCAL)).toEqual(LOCAL);
  });
});

describe('the way back', () => {
  it.each<[Answers, Parameters<typeof addressBefore>[1], string]>([
    [{}, 'transport', '/'],
    [answers('TR:R'), 'actor', '/decide/MAA:1.1/TR:R?question=TR'],
    [LOCAL, null, '/decide/MAA:1.1/TR:L/AC:P/EX:S/DS:N/IM:P/PO:S?question=PO'],
    [LOCAL, 'actor', '/decide/MAA:1.1/TR:L/AC:P/EX:S/DS:N/IM:P/PO:S'],
  ])('case %#', (given, question, address) => {
    expect(addressBefore(given, question)).toBe(address);
  });
});

it('counts the questions that can still follow', () => {
  expect(progress({}, 'transport')).toEqual({ number: 1, atMostMore: 18 });
  expect(progress(answers('TR:L/AC:P'), 'exposure')).toEqual({ number: 3, atMostMore: 3 });
  expect(progress(answers('TR:L/AC:P/EX:S/DS:N/IM:P'), 'policy')).toEqual({ number: 6, atMostMore: 0 });
});

describe('what comes before a question', () => {
  it.each<[string, QuestionId, readonly QuestionId[]]>([
    ['', 'transport', []],
    ['', 'behalf', ['transport', 'actor']],
    ['TR:R', 'client', ['actor', 'behalf']],
    ['TR:L/AC:P', 'downstream', ['exposure']],
    ['TR:L/AC:P/EX:S/DS:N/IM:P/PO:S', 'policy', []],
  ])('%s: before %s are open %j', (vector, id, open) => {
    expect(openBefore(answers(vector), id)).toEqual(open);
  });

  it('is every question of the list but itself before the last one', () => {
    expect(openBefore({}, 'policy')).toEqual(questions.map(({ id }) => id).filter((id) => id !== 'policy'));
  });
});
