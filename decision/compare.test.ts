import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersArbitrary, partialAnswersArbitrary } from './check/answer-arbitrary.ts';
import { type ComparedSide, type Comparison, compare, type OutcomeDifference } from './compare.ts';
import { modelOf, modelReleases, newestModel, readLink } from './index.ts';
import { link } from './testing/cases.ts';
import type { Answers, Recommendation } from './types.ts';

const first = (await modelOf('1.0')) ?? expect.fail('no model 1.0');
const sides = fc.record({
  model: fc.constantFrom(first, newestModel),
  answers: fc.oneof(answersArbitrary, partialAnswersArbitrary),
});
const under = (answers: Answers): ComparedSide => ({ model: newestModel, answers });

/** What a recommendation says of one outcome, read from it without the help of the comparison. */
function said({ layers, profile, controls, avoid, conflicts }: Recommendation, of: OutcomeDifference): unknown {
  const layer = of.layer === null ? null : layers[of.layer];
  switch (of.part) {
    case 'role':
      return layer?.role ?? null;
    case 'prerequisite':
      return layer?.prerequisites.find(({ what }) => what === of.id)?.side ?? null;
    case 'interim':
      return layer?.interim?.reason ?? null;
    case 'conflict':
      return conflicts.some(({ id }) => id === of.id) ? 'present' : null;
    case 'profile':
      return profile[of.id as 'grant'];
    case 'control': {
      const control = controls.find(({ id }) => id === of.id);
      return control === undefined ? null : `${control.level}, ${control.maturity}`;
    }
    case 'avoid':
      return avoid.some(({ id }) => id === of.id) ? 'present' : null;
  }
}

/** Everything that a recommendation says, without its explanation. */
const gist = ({ layers, profile: { because: _, ...values }, controls, avoid, conflicts }: Recommendation) => ({
  layers: Object.values(layers).map(({ role, interim, prerequisites }) => [
    role,
    interim?.reason ?? null,
    prerequisites.map(({ what, side }) => [what, side]),
  ]),
  values,
  controls: controls.map(({ id, level, maturity }) => [id, level, maturity]),
  avoid: avoid.map(({ id }) => id),
  conflicts: conflicts.map(({ id }) => id),
});

const exchanged = <T extends { readonly a: unknown; readonly b: unknown }>(one: T): T => ({
  ...one,
  a: one.b,
  b: one.a,
});
const turned = ({ recommendations, answers, outcomes }: Comparison): Comparison => ({
  recommendations: exchanged(recommendations),
  answers: answers.map(exchanged),
  outcomes: outcomes.map(exchanged),
});

describe('the comparison of two links', () => {
  it('finds nothing between equal ones', () => {
    fc.assert(
      fc.property(sides, (side) => {
        const { answers, outcomes } = compare(side, side);
        expect([answers, outcomes]).toEqual([[], []]);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same the other way round', () => {
    fc.assert(
      fc.property(sides, sides, (a, b) => {
        expect(compare(b, a)).toEqual(turned(compare(a, b)));
      }),
      { numRuns: 100 },
    );
  });

  it('states only true differences, and all of them', () => {
    fc.assert(
      fc.property(sides, sides, (a, b) => {
        const { recommendations, answers, outcomes } = compare(a, b);
        expect(recommendations).toEqual({ a: a.model.advise(a.answers), b: b.model.advise(b.answers) });
        for (const difference of outcomes) {
          expect(difference.a.value).not.toBe(difference.b.value);
          expect(difference.a.value).toBe(said(recommendations.a, difference));
          expect(difference.b.value).toBe(said(recommendations.b, difference));
          expect(difference.causes.length).toBeGreaterThan(0);
        }
        const same = JSON.stringify(gist(recommendations.a)) === JSON.stringify(gist(recommendations.b));
        expect(outcomes.length === 0).toBe(same);
        for (const { question, a: mine, b: theirs } of answers) {
          expect(mine).toEqual({
            asked: a.model.askedQuestions(a.answers).includes(question),
            answer: a.model.normaliseAnswers(a.answers)[question] ?? null,
          });
          expect(mine).not.toEqual(theirs);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('blames the answers where the version is the same, and the model where the answers are', () => {
    fc.assert(
      fc.property(sides, answersArbitrary, ({ model, answers }, others) => {
        for (const { causes } of compare({ model, answers }, { model, answers: others }).outcomes) {
          expect(causes).toEqual(['answers']);
        }
        for (const { causes } of compare({ model: first, answers }, under(answers)).outcomes) {
          expect(causes).toEqual(['model']);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('lists layers first, and within one the role before what it waits for', async () => {
    const keys = link('agent-with-administrative-key-as-in-the-supabase-demonstration');
    const a = await readLink(keys);
    const b = await readLink(keys.replace('/AP:K', '/AP:T/AS:D'));
    const { answers, outcomes } = compare(a, b);
    expect(answers.map(({ question, a: { asked } }) => [question, asked])).toEqual([
      ['accepts', true],
      ['authorization-server', false],
    ]);
    expect(outcomes.slice(0, 3).map(({ part, layer, id, a: { value } }) => [part, layer, id, value])).toEqual([
      ['role', 'oauth', 'oauth', 'blocked'],
      ['prerequisite', 'oauth', 'server-accepts-oauth-tokens', 'mcp-server'],
      ['interim', 'oauth', 'oauth', 'one-key-per-caller-vaulted-owned-narrow-expiring'],
    ]);
    expect(outcomes[0]?.b).toMatchObject({
      value: 'primary',
      because: [{ rule: 'oauth-carries-user-delegation' }, {}, {}],
    });
  });

  it('shows what 1.1 changed', async () => {
    const [change] = modelReleases.find(({ version }) => version === '1.1.0')?.changes ?? [];
    const { model, answers } = await readLink(change?.shownBy ?? '');
    const found = compare({ model: first, answers }, { model, answers });
    expect(found.answers).toEqual([]);
    expect(found.outcomes[0]).toMatchObject({
      part: 'role',
      id: 'federation',
      a: { value: 'primary' },
      b: { value: 'complementary' },
      causes: ['model'],
    });
    const rules = found.outcomes.flatMap(({ b }) => b.because.map(({ rule }) => rule));
    expect(rules).toContain(change?.rows[0]);
  });
});
