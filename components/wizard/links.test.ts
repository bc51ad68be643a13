import { describe, expect, it } from 'vitest';
import { type Answers, askedQuestions, decode, NOT_SURE, nextQuestion, type QuestionId, questions } from '@/decision';
import { link, NEWEST } from '@/decision/testing/cases';
import { addressAfter, addressOf, backLink, linkTo, linkToQuestion, openBefore, progress } from './links';
import { finished } from './set-aside';
import { readWizardState } from './wizard-state';

const answers = (vector: string): Answers => decode(`${NEWEST}/${vector}`).answers;
const COMPLETE = link('a person with a local process');
const LOCAL = decode(COMPLETE).answers;

const stateAt = (address: string, remembered: string | null = null) => {
  const url = new URL(address, 'https://example.org');
  return readWizardState(url.pathname.slice('/decide/'.length), url.searchParams, remembered);
};
const nothingAside = (given: Answers) => ({ answers: given, was: {} });
const ASIDE = `${NEWEST}/TR:R/CL:O`;

describe('the ways on', () => {
  it('begins without a vector', () => {
    expect(addressOf({})).toBe('/decide');
  });

  it('goes on to the address of the answers', () => {
    expect(addressAfter(nothingAside({}), 'transport', 'stdio')).toBe(`/decide/${NEWEST}/TR:L`);
    expect(addressAfter(nothingAside(answers('TR:R')), 'actor', 'not-sure')).toBe(`/decide/${NEWEST}/TR:R/AC:X`);
  });

  it('names what is set aside, and the answer whose change set it aside', () => {
    const there = addressAfter(nothingAside(answers('TR:R/AC:P/CL:O')), 'transport', 'stdio');
    expect(there).toBe(`/decide/${NEWEST}/TR:L/AC:P?was=${ASIDE}`);
    const further = addressAfter(stateAt(there), 'exposure', 'device');
    expect(further).toBe(`/decide/${NEWEST}/TR:L/AC:P/EX:D?was=${ASIDE}`);
    expect(addressAfter(stateAt(further), 'transport', 'remote-http')).toBe(`/decide/${NEWEST}/TR:R/AC:P/CL:O/EX:D`);
  });

  it('reads a whole vector as what was before, too', () => {
    const state = stateAt(`/decide/${NEWEST}/TR:L/AC:P?was=${NEWEST}/TR:R/AC:P/CL:O`);
    expect(state.was).toEqual({ transport: 'remote-http', client: 'ours' });
  });

  it('lets every link carry what is set aside, but not where the tab remembers it', () => {
    const carrying = stateAt(`/decide/${NEWEST}/TR:L/AC:P?was=${ASIDE}`);
    expect(linkTo(carrying, carrying.answers)).toBe(`/decide/${NEWEST}/TR:L/AC:P?was=${ASIDE}`);
    expect(linkToQuestion(carrying, 'actor')).toBe(`/decide/${NEWEST}/TR:L/AC:P?question=AC&was=${ASIDE}`);
    expect(linkTo(carrying, {})).toBe('/decide');
    const remembering = stateAt(`/decide/${NEWEST}/TR:L/AC:P`, ASIDE);
    expect(remembering.was).toEqual(carrying.was);
    expect(linkTo(remembering, remembering.answers)).toBe(`/decide/${NEWEST}/TR:L/AC:P`);
  });

  it('fills every open question, and no other, with not sure, or with what was answered before', () => {
    const given = answers('TR:L/AC:P/IM:K');
    const filled = finished(nothingAside(given));
    const expected = askedQuestions(filled).map((id) => [id, given[id] ?? NOT_SURE]);
    expect(filled).toEqual(Object.fromEntries(expected));
    expect(decode(addressOf(filled).slice('/decide/'.length))).toMatchObject({ answers: filled, problems: [] });
    expect(finished(nothingAside(LOCAL))).toEqual(LOCAL);
    expect(finished({ answers: given, was: { exposure: 'device' } }).exposure).toBe('device');
  });
});

describe('the way back', () => {
  it.each<[Answers, Parameters<typeof backLink>[1], string]>([
    [{}, 'transport', '/'],
    [answers('TR:R'), 'actor', `/decide/${NEWEST}/TR:R?question=TR`],
    [LOCAL, null, `/decide/${COMPLETE}?question=${COMPLETE.split('/').at(-1)?.split(':')[0]}`],
    [LOCAL, 'actor', `/decide/${COMPLETE}`],
  ])('case %#', (given, question, address) => {
    expect(backLink(stateAt(addressOf(given)), question)).toBe(address);
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
  const open = (given: Answers, id: QuestionId) => openBefore({ answers: given, next: nextQuestion(given) }, id);

  it.each<[string, QuestionId, readonly QuestionId[]]>([
    ['', 'transport', []],
    ['', 'behalf', ['transport', 'actor']],
    ['TR:R', 'client', ['actor', 'behalf']],
    ['TR:L/AC:P', 'downstream', ['exposure']],
  ])('%s: before %s are open %j', (vector, id, before) => {
    expect(open(answers(vector), id)).toEqual(before);
  });

  it('is nothing where everything is answered', () => {
    for (const id of askedQuestions(LOCAL)) expect(open(LOCAL, id)).toEqual([]);
  });

  it('is every question of the list but itself before the last one', () => {
    const ids = questions.map(({ id }) => id);
    const last = ids.at(-1) ?? 'policy';
    expect(open({}, last)).toEqual(ids.filter((id) => id !== last));
  });
});
