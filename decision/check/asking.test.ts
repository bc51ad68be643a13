import { describe, expect, it } from 'vitest';
import type { Input } from '../engine/inputs.ts';
import { evaluate, newEvaluation } from '../engine/run.ts';
import type { ModelSource } from '../engine/source.ts';
import type { Conditions, FirstRow, FirstTable } from '../engine/table.ts';
import type { AskCondition, AskRule, Option, Question } from '../model/questions.ts';
import { setOf } from './codes.ts';
import { TRUE } from './diagram.ts';
import { outcomesOf } from './outcomes.ts';
import { beforeAsking } from './space.ts';

const SOFTWARE: AskCondition = { question: 'actor', options: ['software', 'agent'] };
const question = (
  id: string,
  kind: Question['kind'],
  ask: AskRule,
  ...options: readonly (string | Option)[]
): Question => ({
  key: id.slice(0, 2).toUpperCase(),
  id,
  group: 'call',
  kind,
  ask,
  options: options.map((option, at) => (typeof option === 'string' ? { id: option, letter: 'ABC'[at] ?? '' } : option)),
});

const questions: readonly Question[] = [
  question('transport', 'single', [[]], 'stdio', 'remote'),
  question('actor', 'single', [[]], 'person', 'software', 'agent'),
  question('behalf', 'single', [[SOFTWARE], [{ question: 'transport', options: ['remote'] }]], 'user', {
    id: 'itself',
    letter: 'B',
    when: [SOFTWARE],
  }),
  question('secret', 'single', [[{ question: 'transport', options: ['stdio'] }, SOFTWARE]], 'yes', 'no'),
  question('keys', 'set', [[{ question: 'transport', options: ['remote'] }]], 'certificate', 'signature'),
  question(
    'why',
    'single',
    [
      [
        { question: 'keys', none: true },
        { question: 'behalf', options: ['itself'] },
      ],
    ],
    'later',
    'never',
  ),
];

const row = (id: string, when: Conditions, then: string): FirstRow => ({ id, when, then });

const table = (id: string, input: string, match: 'possible' | 'certain', ...values: readonly string[]): FirstTable => ({
  id,
  match,
  scale: 'by-priority',
  outcomes: ['other', ...values],
  rows: [...values.map((value) => row(`${id}-${value}`, { [input]: value }, value)), row(`${id}-other`, {}, 'other')],
});

const none = (id: string) => ({ id, match: 'possible', rows: [] }) as const;
const model = (excludes: boolean): ModelSource => ({
  version: '9.0.0',
  questions,
  excludes,
  tables: [
    table('possible-actor', 'actor', 'possible', 'person', 'software'),
    table('certain-actor', 'actor', 'certain', 'person', 'agent'),
    table('certain-transport', 'transport', 'certain', 'stdio'),
    table('possible-behalf', 'behalf', 'possible', 'itself', 'unasked'),
    table('certain-signature', 'keys/signature', 'certain', 'yes', 'no'),
    table('possible-why', 'why', 'possible', 'unasked'),
  ],
  layers: [],
  profile: [],
  interims: {},
  prerequisites: none('prerequisites'),
  controls: [],
  controlRows: none('controls'),
  avoid: none('avoid'),
  conflicts: none('conflicts'),
});

/** Every combination of codes, also those that nobody can give. */
function* combinations(domains: readonly number[]): Generator<number[]> {
  const [size, ...rest] = domains;
  if (size === undefined) yield [];
  else for (let code = 0; code < size; code++) for (const others of combinations(rest)) yield [code, ...others];
}

describe.each([false, true])('the diagrams of a model with conditions of options, with exclusion: %s', (excludes) => {
  const outcomes = outcomesOf(model(excludes));
  const { compiled, space } = outcomes;
  const { diagrams, valid } = space;
  const raw: readonly Input[] = compiled.inputs.slice(0, compiled.rawCount);
  const state = newEvaluation(compiled);

  it('hold exactly what the engine leaves as it is', () => {
    let kept = 0n;
    for (const codes of combinations(raw.map(({ values }) => values.length + 1))) {
      evaluate(
        compiled,
        Int32Array.from(codes, (code, i) => setOf(raw[i] as Input, code)),
        state,
      );
      const settled = codes.map((code, i) => {
        const bit = 1 << (raw[i]?.question ?? 0);
        if ((state.asked & bit) === 0) return (raw[i]?.values.length ?? 0) + 1;
        return (state.refused & bit) === 0 ? code : (raw[i]?.values.length ?? 0);
      });
      expect(diagrams.at(valid, settled), settled.join()).toBe(TRUE);
      const isLeft = settled.every((code, i) => code === codes[i]);
      if (diagrams.at(space.answered, codes) === TRUE)
        expect(diagrams.at(valid, codes) === TRUE, codes.join()).toBe(isLeft);
      kept += isLeft ? 1n : 0n;
      outcomes.tables.forEach(({ id, outcome }, t) => {
        const concluded = state.sets[compiled.rawCount + t];
        expect(1 << diagrams.at(outcome, settled), `${id} for ${settled}`).toBe(concluded);
      });
    }
    expect(kept).toBeGreaterThan(10n);
  });

  it('know what remains of answers to questions that are not asked, or that contradict others', () => {
    const unsettled = outcomes.tables.map(({ outcome }) => beforeAsking(space, outcome));
    for (const codes of combinations(raw.map(({ values }) => values.length + 1))) {
      evaluate(
        compiled,
        Int32Array.from(codes, (code, i) => setOf(raw[i] as Input, code)),
        state,
      );
      unsettled.forEach((node, t) => {
        const concluded = state.sets[compiled.rawCount + t];
        expect(1 << diagrams.at(node, codes), `${compiled.tables[t]?.id} for ${codes}`).toBe(concluded);
      });
    }
  });
});
