import { NOT_SURE } from '../engine/ask.ts';
import { carriedOver, isEarlierVocabulary } from '../model/carry-over.ts';
import type { Answer, Answers, Recommendation } from '../types.ts';
import type { PublishedModel } from './published-model.ts';

const PARTS = ['layers', 'profile', 'controls', 'avoid', 'conflicts'] as const satisfies (keyof Recommendation)[];

/** What is decided and asked for, thing by thing. */
function thingsSaid(model: PublishedModel, answers: Answers): ReadonlySet<string> {
  const { layers, profile, controls, avoid, conflicts } = model.adviseOn(answers, PARTS);
  const { because: _, ...values } = profile;
  return new Set([
    ...Object.entries(layers).map(([id, { role, interim }]) => `${id} ${role} ${interim?.reason}`),
    ...Object.entries(values).map(([field, value]) => `${field} ${value}`),
    ...controls.map(({ id, level, maturity }) => `${id} ${level} ${maturity}`),
    ...[...avoid, ...conflicts].map(({ id }) => id),
  ]);
}

/** How many things only one of the two says. */
function distance(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((thing) => other.has(thing)).length;
  return one.size + other.size - 2 * both;
}

/**
 * The answers of a case under a later version of the model. What only that version asks gets the answer that changes
 * least of what the version before said, an option rather than not sure: a case that is tested stays the case that it was.
 */
export function carried(model: PublishedModel, before: PublishedModel, answers: Answers): Answers {
  const said = thingsSaid(before, answers);
  const isOver = isEarlierVocabulary(before.source.questions) && !isEarlierVocabulary(model.source.questions);
  let found = model.normaliseAnswers(isOver ? carriedOver(answers) : answers);
  for (const { id, kind, options } of model.source.questions) {
    const question = id as keyof Answers;
    if (found[question] !== undefined || !model.askedQuestions(found).includes(question)) continue;
    const values: readonly Answer[] =
      kind === 'set' ? [[], NOT_SURE] : [...options.map((option) => option.id), NOT_SURE];
    if (Object.values(found).every((answer) => answer === NOT_SURE)) {
      found = { ...found, [question]: NOT_SURE };
      continue;
    }
    const distances = values.map((value) => distance(said, thingsSaid(model, { ...found, [question]: value })));
    found = model.normaliseAnswers({ ...found, [question]: values[distances.indexOf(Math.min(...distances))] });
  }
  return found;
}
