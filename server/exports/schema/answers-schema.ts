/**
 * The shape of an answer set, what `POST /api/v1/recommendations` takes, made from the questions of a model since 2.0. The
 * ask rules and the conditions of options become conditions. The schema accepts everything that the API accepts, and
 * nothing else where no single choice that other questions depend on is not sure: there the API also sees which of its
 * options the other answers exclude, which a schema cannot.
 */
import { notSure, type OptionText, questionTexts } from '@/content/strings/questions';
import { schemaTexts } from '@/content/strings/record';
import { NOT_SURE, type Question, type QuestionId } from '@/decision';

export type JsonSchema = { readonly [keyword: string]: unknown };

type Condition = Question['ask'][number][number];

const named = (value: string, title: string): JsonSchema => ({ const: value, title });
const notSureSchema = named(NOT_SURE, notSure.label);

function answer({ id, kind, options }: Question): JsonSchema {
  const { title, why, options: words } = questionTexts[id as QuestionId];
  const texts: { readonly [option: string]: OptionText } = words;
  const head = { title, description: why };
  const chosen = options.map((option) => named(option.id, texts[option.id]?.label ?? option.id));
  if (kind === 'single') return { ...head, oneOf: [...chosen, notSureSchema] };
  const unsure = options.map((option) =>
    named(`?${option.id}`, schemaTexts.unsure(texts[option.id]?.label ?? option.id)),
  );
  return {
    ...head,
    oneOf: [
      notSureSchema,
      {
        type: 'array',
        description: schemaTexts.set,
        uniqueItems: true,
        items: { oneOf: [...chosen, ...unsure] },
        allOf: options.map((option) => ({
          not: { allOf: [{ contains: { const: option.id } }, { contains: { const: `?${option.id}` } }] },
        })),
      },
    ],
  };
}

/**
 * The condition holds: for certain, or as far as the answer tells. An answer that is not there was not asked for. A
 * single choice that is not sure meets a condition that one of its options meets, unless another answer excludes that
 * option; members of a set are never excluded.
 */
function holds(condition: Condition, all: readonly Question[], certain: boolean): JsonSchema {
  const { question } = condition;
  const known = all.find(({ id }) => id === question);
  if (!('options' in condition)) {
    const members = known?.options.map(({ id }) => id);
    return {
      not: { required: [question], properties: { [question]: { type: 'array', contains: { enum: members } } } },
    };
  }
  const { options } = condition;
  const value: JsonSchema =
    known?.kind === 'set'
      ? { anyOf: [{ const: NOT_SURE }, { contains: { enum: options.flatMap((id) => [id, `?${id}`]) }, type: 'array' }] }
      : { enum: certain ? options : [...options, NOT_SURE] };
  return { required: [question], properties: { [question]: value } };
}

/** A question that is asked only under conditions is there where they hold for certain, and not where they cannot hold. */
function whenAsked({ id, ask }: Question, all: readonly Question[]): readonly JsonSchema[] {
  if (ask.some((conditions) => conditions.length === 0)) return [];
  const asked = (certain: boolean): JsonSchema => ({
    anyOf: ask.map((conditions) => ({ allOf: conditions.map((condition) => holds(condition, all, certain)) })),
  });
  return [
    { anyOf: [{ required: [id] }, { not: asked(true) }] },
    { anyOf: [asked(false), { properties: { [id]: false } }] },
  ];
}

/** An option that is offered only under conditions is given only under these. */
function whenOffered({ id, options }: Question, all: readonly Question[]): readonly JsonSchema[] {
  return options.flatMap((option) => {
    const conditions = option.when ?? [];
    if (conditions.length === 0) return [];
    return [
      {
        anyOf: [
          { not: { required: [id], properties: { [id]: { const: option.id } } } },
          { allOf: conditions.map((condition) => holds(condition, all, false)) },
        ],
      },
    ];
  });
}

/** The answers that a recommendation follows from, as JSON Schema (draft 2020-12) without its name. */
export function answersSchema(all: readonly Question[]): JsonSchema {
  return {
    description: schemaTexts.answers,
    type: 'object',
    properties: Object.fromEntries(all.map((question) => [question.id, answer(question)])),
    required: all.filter(({ ask }) => ask.some((conditions) => conditions.length === 0)).map(({ id }) => id),
    additionalProperties: false,
    allOf: all.flatMap((question) => [...whenAsked(question, all), ...whenOffered(question, all)]),
  };
}
