/**
 * The shape of an answer set, what `POST /api/v1/recommendations` takes, made from the questions of the model. The ask
 * rules become conditions: the schema accepts exactly what the API accepts.
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

/** The condition may hold: the answer meets it, or is not sure. An answer that is not there was not asked for. */
function mayHold(condition: Condition, all: readonly Question[]): JsonSchema {
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
      : { enum: [...options, NOT_SURE] };
  return { required: [question], properties: { [question]: value } };
}

/** A question that is asked only under conditions is there under these and otherwise not. */
function whenAsked({ id, ask }: Question, all: readonly Question[]): readonly JsonSchema[] {
  if (ask.some((conditions) => conditions.length === 0)) return [];
  const alternatives = ask.map((conditions) => ({
    allOf: conditions.map((condition) => mayHold(condition, all)),
  }));
  const asked = { anyOf: alternatives };
  return [
    {
      oneOf: [
        { allOf: [asked], required: [id] },
        { not: asked, properties: { [id]: false } },
      ],
    },
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
          { allOf: conditions.map((condition) => mayHold(condition, all)) },
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
