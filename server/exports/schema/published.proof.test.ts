import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it, vi } from 'vitest';
import { type Answers, advise, NOT_SURE, questions, readAnswers } from '@/decision';
import { someAnswers } from '@/decision/check/random-answers';
import { NEWEST } from '@/decision/testing/cases';

vi.mock('server-only', () => ({}));
const { publishedSchemas } = await import('./published');

const compile = (file: string) =>
  new Ajv2020({ strict: true, strictTypes: false, strictRequired: false }).compile(publishedSchemas[file] ?? false);

/** Every object and list inside a JSON value, with the value itself. */
function* nodes(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return;
  yield value;
  for (const inner of Object.values(value)) yield* nodes(inner);
}

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('the published schema of a recommendation', () => {
  const validate = compile('recommendation-1.json');
  const valid = (value: unknown): boolean => validate(value);

  it('accepts the recommendations of 2,000 random answer sets', () => {
    for (const answers of someAnswers(20261123, 2_000)) {
      const recommendation = copy(advise(answers));
      expect(valid(recommendation), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  it('refuses one that lacks a property, has one more, or holds a value of another kind, anywhere in it', () => {
    let mutations = 0;
    for (const answers of someAnswers(7, 3)) {
      const recommendation = copy(advise(answers));
      for (const node of nodes(recommendation)) {
        if (Array.isArray(node)) continue;
        const object = node as { [key: string]: unknown };
        // The reasons of a profile are a map: any field may have them.
        if (object === recommendation.profile.because) continue;
        object.extra = 'extra';
        expect(valid(recommendation)).toBe(false);
        delete object.extra;
        for (const [key, value] of Object.entries(object)) {
          delete object[key];
          expect(valid(recommendation), `without ${key}`).toBe(false);
          object[key] = { unexpected: true };
          expect(valid(recommendation), `${key} as an object`).toBe(false);
          object[key] = value;
          mutations += 2;
        }
      }
      expect(valid(recommendation)).toBe(true);
    }
    expect(mutations).toBeGreaterThan(1_000);
  });

  it.each([
    ['a role that does not exist', ['layers', 'oauth', 'role'], 'secondary'],
    ['a lifetime of nothing', ['profile', 'accessTokenSeconds'], 0],
    ['a version without a patch', ['model'], '1.0'],
    ['a vector with a slash at its end', ['vector'], `${NEWEST}/TR:R/`],
    ['a question that the model does not ask', ['flips', 0, 'question'], 'weather'],
    ['a maturity that does not exist', ['controls', 0, 'maturity'], 'soon'],
  ])('refuses %s', (_, path, value) => {
    const [answers = {}] = someAnswers(20261122, 1);
    const recommendation = copy(advise({ ...answers, transport: 'remote-http' }));
    let at = recommendation as unknown as { [key: string | number]: unknown };
    for (const key of path.slice(0, -1)) at = at[key] as typeof at;
    at[path.at(-1) ?? ''] = value;
    expect(valid(recommendation)).toBe(false);
  });
});

describe('the published schema of an answer set', () => {
  const validate = compile('answers-1.json');

  /** The answer sets as they are, and each with one entry left out, added or changed. */
  function* variants(): Generator<Record<string, unknown>> {
    for (const answers of someAnswers(20261122, 300)) {
      yield answers;
      const entries: Answers = answers;
      for (const { id, options } of questions) {
        const { [id]: _, ...without } = entries;
        const [first = { id: '' }, second = first] = options;
        yield without;
        yield { ...entries, [id]: NOT_SURE };
        yield { ...entries, [id]: first.id };
        yield { ...entries, [id]: [first.id, `?${first.id}`] };
        yield { ...entries, [id]: [first.id, `?${second.id}`] };
        yield { ...entries, [id]: null };
      }
      yield { ...entries, weather: 'sunny' };
    }
  }

  it('accepts exactly what the API accepts', () => {
    let accepted = 0;
    let refused = 0;
    for (const body of variants()) {
      const fits = readAnswers(body).problems.length === 0;
      expect(validate(body), JSON.stringify({ body, errors: validate.errors })).toBe(fits);
      if (fits) accepted += 1;
      else refused += 1;
    }
    expect(accepted).toBeGreaterThan(1_000);
    expect(refused).toBeGreaterThan(10_000);
  });
});
