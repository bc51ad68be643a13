import { describe, expect, it } from 'vitest';
import type { AskCondition, AskRule, Option, Question } from '../model/questions.ts';
import { decodeIn } from '../permalink/decode.ts';
import { newDialect } from '../permalink/dialect.ts';
import { readAnswersIn } from '../permalink/json.ts';
import type { Answers } from '../types.ts';
import { NOT_SURE, newInterview } from './ask.ts';
import { compile, compileTables } from './compile.ts';
import { setsOfAnswers } from './inputs.ts';
import { newOutlook } from './outlook.ts';
import { evaluate, newEvaluation } from './run.ts';
import type { Conditions, FirstRow, FirstTable } from './table.ts';

/** A question of a model that is thrown away; its options have the letters A, B, C. */
const question = (
  key: string,
  id: string,
  kind: Question['kind'],
  ask: AskRule,
  options: readonly (string | Omit<Option, 'letter'>)[],
): Question => ({
  key,
  id,
  kind,
  ask,
  group: 'call',
  options: options.map((option, at) => ({
    letter: 'ABCDEF'[at] ?? '',
    ...(typeof option === 'string' ? { id: option } : option),
  })),
});

const on = (...conditions: AskCondition[]): AskRule => [conditions];
const answers = (given: { readonly [id: string]: string | readonly string[] }): Answers => given as Answers;

describe('a rule about a set', () => {
  const KEYS = ['certificate', 'signature'];
  const interview = newInterview([
    question('CA', 'caller', 'single', [[]], ['ours', 'open']),
    question('KE', 'keys', 'set', on({ question: 'caller', options: ['ours'] }), KEYS),
    question('SI', 'signing', 'single', on({ question: 'keys', options: ['signature'] }), ['a', 'b']),
    question('PR', 'proof', 'single', on({ question: 'keys', options: KEYS }), ['a', 'b']),
    question('WH', 'why', 'single', on({ question: 'keys', none: true }), ['a', 'b']),
  ]);
  const asked = (keys: string | readonly string[]) =>
    interview.askedQuestions(answers({ caller: 'ours', keys })).filter((id) => !['caller', 'keys'].includes(id));

  it('with options holds where one of these may be a member', () => {
    expect(asked(['signature'])).toEqual(['signing', 'proof']);
    expect(asked(['certificate'])).toEqual(['proof']);
    expect(asked(['certificate', '?signature'])).toEqual(['signing', 'proof']);
  });

  it('with none holds where no member is known, also where some are not sure', () => {
    expect(asked([])).toEqual(['why']);
    expect(asked(['?signature'])).toEqual(['signing', 'proof', 'why']);
    expect(asked(NOT_SURE)).toEqual(['signing', 'proof', 'why']);
  });

  it('takes a set that is not asked for empty', () => {
    expect(interview.askedQuestions(answers({ caller: 'open' }))).toEqual(['caller', 'why']);
  });

  it('cannot be about a question that comes later, or about no member of a single choice', () => {
    expect(() => newInterview([question('A', 'a', 'single', on({ question: 'b', options: ['x'] }), ['x'])])).toThrow(
      'on b',
    );
    expect(() =>
      newInterview([
        question('A', 'a', 'single', [[]], ['x']),
        question('B', 'b', 'single', on({ question: 'a', none: true }), ['x']),
      ]),
    ).toThrow('on a');
  });
});

const SOFTWARE = { question: 'actor', options: ['software', 'agent'] } as const;
const questions = [
  question('TR', 'transport', 'single', [[]], ['stdio', 'remote']),
  question('AC', 'actor', 'single', [[]], ['person', 'software', 'agent']),
  question(
    'BE',
    'behalf',
    'single',
    [[SOFTWARE], [{ question: 'transport', options: ['remote'] }]],
    ['user', { id: 'away', when: [SOFTWARE] }, { id: 'itself', when: [SOFTWARE] }],
  ),
  question('SE', 'secret', 'single', on({ question: 'transport', options: ['stdio'] }), ['yes', 'no']),
  question('CL', 'client', 'single', on({ question: 'transport', options: ['remote'] }), ['ours', 'open']),
];

describe('an option with conditions', () => {
  const interview = newInterview(questions);
  const person = answers({ transport: 'remote', actor: 'person' });

  it('is not offered where one of them certainly fails', () => {
    expect(interview.offeredOptions(person, 'behalf' as never)).toEqual(['user']);
    expect(interview.offeredOptions(answers({ actor: NOT_SURE }), 'behalf' as never)).toEqual([
      'user',
      'away',
      'itself',
    ]);
    expect(interview.offeredOptions({}, 'actor' as never)).toEqual(['person', 'software', 'agent']);
  });

  it('is a bad part of a link, which keeps everything else', () => {
    const dialect = newDialect('9.0.0', interview);
    const link = 'MAA:9.0/TR:B/AC:A/BE:C/CL:A';
    const { answers: read, problems } = decodeIn(dialect, link);
    expect(read).toEqual({ transport: 'remote', actor: 'person', client: 'ours' });
    expect(problems).toContainEqual({ code: 'contradicts-gate', part: 'BE:C', question: 'behalf' });
    expect(readAnswersIn(dialect, { ...person, behalf: 'itself', client: 'ours' })).toEqual({
      answers: read,
      problems: [{ code: 'contradicts-gate', part: 'behalf', question: 'behalf' }],
    });
    expect(interview.nextQuestion(answers({ ...person, behalf: 'itself' }))).toBe('behalf');
  });
});

const row = (id: string, when: Conditions, then: string): FirstRow => ({ id, when, then });

/** A table that gives some values of its input as they are, and all else as `open`. */
const table = (id: string, input: string, match: 'possible' | 'certain', values: readonly string[]): FirstTable => ({
  id,
  match,
  scale: 'by-priority',
  outcomes: [...values, 'open'],
  rows: [...values.map((value) => row(`${id}-${value}`, { [input]: value }, value)), row(id, {}, 'open')],
});

describe('exclusion', () => {
  const model = compileTables(questions, true, []);
  const left = (given: Parameters<typeof answers>[0], input: string, excludes = true): string[] => {
    const compiled = excludes ? model : compileTables(questions, false, []);
    const state = newEvaluation(compiled);
    evaluate(compiled, setsOfAnswers(compiled, answers(given)), state);
    const at = compiled.inputIndex.get(input) ?? -1;
    const values = [...(compiled.inputs[at]?.values ?? []), 'unasked'];
    return values.filter((_, value) => ((state.sets[at] ?? 0) & (1 << value)) !== 0);
  };

  it('leaves the values under which a definite answer could be given', () => {
    expect(left({ actor: NOT_SURE, behalf: 'itself' }, 'actor')).toEqual(['software', 'agent']);
    expect(left({ actor: NOT_SURE, behalf: 'user', transport: 'stdio' }, 'actor')).toEqual(['software', 'agent']);
    expect(left({ actor: NOT_SURE, behalf: 'user', transport: 'remote' }, 'actor')).toEqual([
      'person',
      'software',
      'agent',
    ]);
    expect(left({ actor: NOT_SURE, behalf: NOT_SURE }, 'actor')).toEqual(['person', 'software', 'agent']);
  });

  it('goes on until nothing changes', () => {
    expect(left({ transport: NOT_SURE, actor: 'person', behalf: 'user' }, 'transport')).toEqual(['remote']);
    expect(left({ transport: NOT_SURE, actor: 'person', behalf: 'user' }, 'secret')).toEqual(['unasked']);
  });

  it('lets the earlier of two answers stand that cannot both be given', () => {
    const both = { transport: NOT_SURE, actor: 'agent', secret: 'yes', client: 'ours' };
    expect(left(both, 'transport')).toEqual(['stdio']);
    expect(left(both, 'client')).toEqual(['unasked']);
    const interview = newInterview(questions, true);
    const normal = interview.normaliseAnswers(answers(both));
    expect(interview.normaliseAnswers(normal)).toEqual(normal);
  });

  it('is there only where the model says so', () => {
    expect(left({ actor: NOT_SURE, behalf: 'itself' }, 'actor', false)).toEqual(['person', 'software', 'agent']);
  });

  it('is sound where something is open: the outcome of every completion is among those named', () => {
    const tables = [
      table('by-actor', 'actor', 'certain', ['person', 'software']),
      table('by-way', 'transport', 'possible', ['stdio']),
    ];
    const layers = tables.map(({ id }) => ({ layer: id as never, role: id, interim: id }));
    const outlook = newOutlook({ questions, tables, layers, excludes: true });
    const compiled = compileTables(questions, true, tables);
    const state = newEvaluation(compiled);
    const complete = (given: Answers, at: number): Answers[] => {
      const { id, options } = questions[at] ?? { id: '', options: [] };
      if (id === '') return [given];
      return [NOT_SURE, ...options.map((option) => option.id)].flatMap((value) =>
        complete({ ...given, [id]: value }, at + 1),
      );
    };
    for (const all of complete({}, 0)) {
      evaluate(compiled, setsOfAnswers(compiled, all), state);
      const outcomes = tables.map(({ rows }, t) => rows[state.rows[t] ?? -1]?.then);
      for (const kept of [['actor'], ['behalf'], ['transport', 'secret'], ['behalf', 'client']]) {
        const some = Object.fromEntries(Object.entries(all).filter(([id]) => kept.includes(id)));
        const prospects: { readonly [id: string]: { readonly roles: readonly string[] } } = outlook(answers(some));
        for (const [t, { id }] of tables.entries())
          expect(prospects[id]?.roles, JSON.stringify({ some, all })).toContain(outcomes[t]);
      }
    }
  });
});

describe('a first table', () => {
  const nothing = { id: 'nothing', match: 'possible', rows: [] } as const;
  const decided = (match: 'possible' | 'certain', actor: string): string | undefined => {
    const tables = [table('by-actor', 'actor', match, ['person', 'software'])];
    const compiled = compile({
      version: '9.0.0',
      questions,
      tables,
      layers: [],
      profile: [],
      interims: {},
      prerequisites: nothing,
      controls: [],
      controlRows: nothing,
      avoid: nothing,
      conflicts: nothing,
    });
    const state = newEvaluation(compiled);
    evaluate(compiled, setsOfAnswers(compiled, answers({ actor })), state);
    return tables[0]?.rows[state.rows[0] ?? -1]?.then;
  };

  it('takes the first row that an answer may meet, and a certain one the first that it must', () => {
    expect(decided('possible', NOT_SURE)).toBe('person');
    expect(decided('certain', NOT_SURE)).toBe('open');
    expect(decided('certain', 'software')).toBe('software');
  });
});
