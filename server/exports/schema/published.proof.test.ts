import { createHash } from 'node:crypto';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it, vi } from 'vitest';
import { modelOf, NOT_SURE, type PublishedModel, type Recommendation } from '@/decision';
import { someAnswers } from '@/decision/check/random-answers';
import { inWork } from '@/decision/in-work';
import type { JsonSchema } from './answers-schema';

vi.mock('server-only', () => ({}));
const { publishedSchemas, schemasOf } = await import('./published');

const released = async (version: string) => (await modelOf(version)) ?? expect.fail(`no model ${version}`);

interface Shape {
  readonly name: string;
  readonly model: PublishedModel;
  readonly recommendation: JsonSchema;
  readonly answers: JsonSchema;
}

function shapeOf(model: PublishedModel, number: number, schemas: { readonly [file: string]: JsonSchema }): Shape {
  const of = (kind: string) => schemas[`${kind}-${number}.json`] ?? expect.fail(`no schema ${number} of ${kind}`);
  return { name: `model ${model.version}`, model, recommendation: of('recommendation'), answers: of('answers') };
}

const shapes: readonly Shape[] = [
  shapeOf(await released('1.1'), 1, publishedSchemas),
  shapeOf(inWork, 2, schemasOf(inWork.source)),
];

const compile = (schema: JsonSchema) =>
  new Ajv2020({ strict: true, strictTypes: false, strictRequired: false }).compile(schema);

/** Every object and list inside a JSON value, with the value itself. */
function* nodes(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return;
  yield value;
  for (const inner of Object.values(value)) yield* nodes(inner);
}

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Members that only some recommendations have. */
const OPTIONAL: ReadonlySet<string> = new Set(['profiles']);

/** What is a map, in which any field may stand. */
const mapsIn = ({ profile, profiles = [] }: Recommendation): readonly object[] => [
  profile.because,
  ...profiles.map((one) => one.profile.because),
];

it('keeps the files of 1.x as they were published, byte for byte', () => {
  const hashes = Object.fromEntries(
    ['recommendation-1.json', 'answers-1.json'].map((file) => {
      const text = `${JSON.stringify(publishedSchemas[file], null, 2)}\n`;
      return [file, createHash('sha256').update(text).digest('hex')];
    }),
  );
  expect(hashes).toEqual({
    'recommendation-1.json': '1fc21dce11cb44cf5cf871beac215a46b3ce77efd46172d6b367a0cb8b0278a9',
    'answers-1.json': 'ee21fdb14821b32a9aad437a3defc80183c0359c3239010eda10665bb593c174',
  });
});

it('publishes the schemas of every released model', async () => {
  for (const { version } of [await released('1.0'), await released('1.1')]) {
    expect(publishedSchemas).toHaveProperty([`recommendation-${Number.parseInt(version, 10)}.json`]);
  }
});

describe.each(shapes)('the published schema of a recommendation: $name', ({ model, recommendation: schema }) => {
  const validate = compile(schema);
  const { questions } = model.source;
  const valid = (value: unknown): boolean => validate(value);

  it('accepts the recommendations of 1,000 random answer sets', () => {
    for (const answers of someAnswers(20261123, 1_000, questions)) {
      const recommendation = copy(model.advise(answers));
      expect(valid(recommendation), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  it('refuses one that lacks a property, has one more, or holds a value of another kind, anywhere in it', () => {
    let mutations = 0;
    for (const answers of someAnswers(7, 3, questions)) {
      const recommendation = copy(model.advise(answers));
      for (const node of nodes(recommendation)) {
        if (Array.isArray(node)) continue;
        const object = node as { [key: string]: unknown };
        // The reasons of a profile are a map: any field may have them.
        if (mapsIn(recommendation).includes(object)) continue;
        object.extra = 'extra';
        expect(valid(recommendation)).toBe(false);
        delete object.extra;
        for (const [key, value] of Object.entries(object)) {
          delete object[key];
          expect(valid(recommendation), `without ${key}`).toBe(OPTIONAL.has(key));
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
    ['a vector with a slash at its end', ['vector'], 'MAA:1.1/TR:R/'],
    ['a question that the model does not ask', ['flips', 0, 'question'], 'weather'],
    ['a maturity that does not exist', ['controls', 0, 'maturity'], 'soon'],
  ])('refuses %s', (_, path, value) => {
    const [answers = {}] = someAnswers(20261122, 1, questions);
    const recommendation = copy(model.advise(model.normaliseAnswers({ ...answers, transport: 'remote-http' })));
    let at = recommendation as unknown as { [key: string | number]: unknown };
    for (const key of path.slice(0, -1)) at = at[key] as typeof at;
    at[path.at(-1) ?? ''] = value;
    expect(valid(recommendation)).toBe(false);
  });
});

describe.each(shapes)('the published schema of an answer set: $name', ({ model, answers: schema }) => {
  const validate = compile(schema);
  const { questions } = model.source;

  /** The answer sets as they are, and each with one entry left out, added or changed. */
  function* variants(): Generator<Record<string, unknown>> {
    for (const answers of someAnswers(20261122, 300, questions)) {
      yield answers;
      const entries: { readonly [question: string]: unknown } = answers;
      for (const { id, options } of questions) {
        const { [id]: _, ...without } = entries;
        const [first = { id: '' }, second = first] = options;
        yield without;
        yield { ...entries, [id]: NOT_SURE };
        for (const option of options) yield { ...entries, [id]: option.id };
        yield { ...entries, [id]: [first.id, `?${first.id}`] };
        yield { ...entries, [id]: [first.id, `?${second.id}`] };
        yield { ...entries, [id]: [] };
        yield { ...entries, [id]: null };
      }
      yield { ...entries, weather: 'sunny' };
    }
  }

  /** The single choices that other questions depend on: an answer may exclude options of those that are not sure. */
  const gates = model.source.excludes
    ? questions
        .flatMap(({ ask, options }) => [...ask, ...options.map(({ when = [] }) => when)].flat())
        .map(({ question }) => question)
        .filter((id) => questions.some((question) => question.id === id && question.kind === 'single'))
    : [];

  it('accepts what the API accepts, and nothing else where it depends on no answer that is not sure', () => {
    let accepted = 0;
    let refused = 0;
    for (const body of variants()) {
      const fits = model.readAnswers(body).problems.length === 0;
      const told = JSON.stringify({ body, errors: validate.errors });
      if (gates.some((id) => body[id] === NOT_SURE)) {
        if (fits) expect(validate(body), told).toBe(true);
      } else expect(validate(body), told).toBe(fits);
      if (fits) accepted += 1;
      else refused += 1;
    }
    expect(accepted).toBeGreaterThan(1_000);
    expect(refused).toBeGreaterThan(10_000);
  });
});
