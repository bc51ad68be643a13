import { describe, expect, it } from 'vitest';
import {
  type Answers,
  askedQuestions,
  decode,
  NOT_SURE,
  type QuestionId,
  questions,
  withRestNotSure,
} from '@/decision';
import { link, NEWEST } from '@/decision/testing/cases';
import { addressAfter, addressBefore, addressOf, dropped, openBefore, progress } from './steps';

const answers = (vector: string): Answers => decode(`${NEWEST}/${vector}`).answers;
const COMPLETE = link('a person with a local process');
const LOCAL = decode(COMPLETE).answers;

describe('the ways on', () => {
  it('begins without a vector', () => {
    expect(addressOf({})).toBe('/decide');
  });

  it('goes on to the address of the answers', () => {
    expect(addressAfter({}, 'transport', 'stdio')).toBe(`/decide/${NEWEST}/TR:L`);
    expect(addressAfter(answers('TR:R'), 'actor', 'not-sure')).toBe(`/decide/${NEWEST}/TR:R/AC:X`);
  });

  it('says what was answered before where a change removes answers', () => {
    const before = answers('TR:R/AC:P/CL:O');
    expect(addressAfter(before, 'transport', 'stdio')).toBe(`/decide/${NEWEST}/TR:L/AC:P?was=${NEWEST}/TR:R/AC:P/CL:O`);
    expect(dropped(before, answers('TR:L/AC:P'))).toEqual(['client']);
  });

  it('fills every open question, and no other, with not sure', () => {
    const given = answers('TR:L/AC:P/IM:K');
    const filled = withRestNotSure(given);
    const expected = askedQuestions(filled).map((id) => [id, given[id] ?? NOT_SURE]);
    expect(filled).toEqual(Object.fromEntries(expected));
    expect(decode(addressOf(filled).slice('/decide/'.length))).toMatchObject({ answers: filled, problems: [] });
    expect(withRestNotSure(LOCAL)).toEqual(LOCAL);
  });
});

describe('the way back', () => {
  it.each<[Answers, Parameters<typeof addressBefore>[1], string]>([
    [{}, 'transport', '/'],
    [answers('TR:R'), 'actor', `/decide/${NEWEST}/TR:R?question=TR`],
    [LOCAL, null, `/decide/${COMPLETE}?question=${COMPLETE.split('/').at(-1)?.split(':')[0]}`],
    [LOCAL, 'actor', `/decide/${COMPLETE}`],
  ])('case %#', (given, question, address) => {
    expect(addressBefore(given, question)).toBe(address);
  });
});

it('counts the questions that can still follow', () => {
  const last = askedQuestions(LOCAL).at(-1) ?? 'policy';
  const { [last]: _, ...before } = LOCAL;
  const local = Object.keys(LOCAL).length;
  expect(progress({}, 'transport')).toEqual({ number: 1, atMostMore: questions.length - 1 });
  expect(progress(answers('TR:L/AC:P'), 'exposure')).toEqual({ number: 3, atMostMore: local - 3 });
  expect(progress(before, last)).toEqual({ number: local, atMostMore: 0 });
});

describe('what comes before a question', () => {
  it.each<[string, QuestionId, readonly QuestionId[]]>([
    ['', 'transport', []],
    ['', 'behalf', ['transport', 'actor']],
    ['TR:R', 'client', ['actor', 'behalf']],
    ['TR:L/AC:P', 'downstream', ['exposure']],
  ])('%s: before %s are open %j', (vector, id, open) => {
    expect(openBefore(answers(vector), id)).toEqual(open);
  });

  it('is nothing where everything is answered', () => {
    for (const id of askedQuestions(LOCAL)) expect(openBefore(LOCAL, id)).toEqual([]);
  });

  it('is every question of the list but itself before the last one', () => {
    const ids = questions.map(({ id }) => id);
    const last = ids.at(-1) ?? 'policy';
    expect(openBefore({}, last)).toEqual(ids.filter((id) => id !== last));
  });
});
