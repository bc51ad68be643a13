/** What two recommendations do not share, and why: for one link beside another, and for one version beside another. */

import type { LayerId } from './model/vocabulary.ts';
import type { PublishedModel } from './published/published-model.ts';
import type { Answer, Answers, Because, QuestionId, Recommendation } from './types.ts';

/** The same thing on both sides. */
export interface Both<T> {
  readonly a: T;
  readonly b: T;
}

/** Answers and the version of the model that reads them. */
export interface ComparedSide {
  readonly model: PublishedModel;
  readonly answers: Answers;
}

export interface AnswerSide {
  readonly asked: boolean;
  /** Null where the question is not asked or has no answer. */
  readonly answer: Answer | null;
}

export interface AnswerDifference extends Both<AnswerSide> {
  readonly question: QuestionId;
}

/** Which part of a recommendation an outcome belongs to. */
export type OutcomePart = 'role' | 'prerequisite' | 'interim' | 'conflict' | 'profile' | 'control' | 'avoid';

export interface OutcomeSide {
  /**
   * A role; the side of a prerequisite; the reason of an interim; a profile value, seconds for lifetimes;
   * level and maturity of a control (`required, now`); `present` for a conflict or a shortcut. Null where there is none.
   */
  readonly value: string | number | null;
  /** The rows that decide; empty where there is no value, and for prerequisites, interims and conflicts. */
  readonly because: readonly Because[];
  /** The answers that decide, in the order of the model. */
  readonly answers: readonly QuestionId[];
}

/** Why an outcome differs: because other answers were given, because the versions of the model differ, or both. */
export type Cause = 'answers' | 'model';

export interface OutcomeDifference extends Both<OutcomeSide> {
  readonly part: OutcomePart;
  /** The layer of a role, prerequisite or interim; null elsewhere. */
  readonly layer: LayerId | null;
  /** Id of what differs: layer, reason code, profile field, control, shortcut or conflict. */
  readonly id: string;
  /** Found by asking both models about both answer sets; at least one. */
  readonly causes: readonly Cause[];
}

export interface Comparison {
  readonly recommendations: Both<Recommendation>;
  readonly answers: readonly AnswerDifference[];
  /** In the order of a recommendation: layers, conflicts, profile, controls, what to avoid. */
  readonly outcomes: readonly OutcomeDifference[];
}

interface Outcome extends OutcomeSide {
  readonly part: OutcomePart;
  readonly layer: LayerId | null;
  readonly id: string;
}

const NOTHING: OutcomeSide = { value: null, because: [], answers: [] };

const keyOf = ({ part, layer, id }: Pick<Outcome, 'part' | 'layer' | 'id'>): string => `${part} ${layer} ${id}`;

const withRows = (
  part: OutcomePart,
  layer: LayerId | null,
  id: string,
  value: string | number | null,
  because: readonly Because[],
): Outcome => ({ part, layer, id, value, because, answers: [...new Set(because.flatMap((row) => row.answers))] });

/** Every outcome of a recommendation, by key. */
function outcomesOf({ layers, profile, controls, avoid, conflicts }: Recommendation): ReadonlyMap<string, Outcome> {
  const ofLayers = (Object.keys(layers) as LayerId[]).flatMap((layer): Outcome[] => {
    const { role, because, prerequisites, interim } = layers[layer];
    return [
      withRows('role', layer, layer, role, because),
      ...prerequisites.map(
        ({ what, side, answers }): Outcome => ({
          part: 'prerequisite',
          layer,
          id: what,
          value: side,
          because: [],
          answers,
        }),
      ),
      ...(interim === null ? [] : [withRows('interim', layer, layer, interim.reason, [])]),
    ];
  });
  const { because: reasons, ...values } = profile;
  const all: readonly Outcome[] = [
    ...ofLayers,
    ...conflicts.map(
      ({ id, answers }): Outcome => ({
        part: 'conflict',
        layer: null,
        id,
        value: 'present',
        because: [],
        answers,
      }),
    ),
    ...Object.entries(values).map(([field, value]) => withRows('profile', null, field, value, reasons[field] ?? [])),
    ...controls.map(({ id, level, maturity, because }) =>
      withRows('control', null, id, `${level}, ${maturity}`, because),
    ),
    ...avoid.map(({ id, because }) => withRows('avoid', null, id, 'present', because)),
  ];
  return new Map(all.map((outcome) => [keyOf(outcome), outcome]));
}

const PARTS: readonly OutcomePart[] = ['role', 'prerequisite', 'interim', 'conflict', 'profile', 'control', 'avoid'];

const later = ({ a, b }: Both<PublishedModel>): PublishedModel =>
  a.version.localeCompare(b.version, 'en', { numeric: true }) >= 0 ? a : b;

/** The order of a recommendation of the later version: layer by layer, then part by part as the model lists them. */
function orderOf(model: PublishedModel): (one: Outcome, other: Outcome) => number {
  const { layers, profile, controls, avoid, conflicts, prerequisites } = model.source;
  const ids = [
    ...layers.map(({ layer }) => layer),
    ...prerequisites.rows.map(({ then }) => then.what),
    ...conflicts.rows.map(({ then }) => then.conflict),
    ...profile.map(({ field }) => field),
    ...controls,
    ...avoid.rows.map(({ then }) => then),
  ];
  const layerIds = layers.map(({ layer }) => layer);
  const ranks = ({ part, layer, id }: Outcome) => [
    layer === null ? layerIds.length : layerIds.indexOf(layer),
    PARTS.indexOf(part),
    ids.includes(id) ? ids.indexOf(id) : ids.length,
  ];
  return (one, other) => {
    const others = ranks(other);
    const different = ranks(one).findIndex((value, at) => value !== others[at]);
    if (different < 0) return one.id < other.id ? -1 : 1;
    return (ranks(one)[different] ?? 0) - (others[different] ?? 0);
  };
}

function answerDifferences(a: ComparedSide, b: ComparedSide): readonly AnswerDifference[] {
  const sideOf = ({ model, answers }: ComparedSide) => {
    const asked = new Set(model.askedQuestions(answers));
    const given = model.normaliseAnswers(answers);
    return (question: QuestionId): AnswerSide => ({ asked: asked.has(question), answer: given[question] ?? null });
  };
  const ofA = sideOf(a);
  const ofB = sideOf(b);
  return later({ a: a.model, b: b.model }).source.questions.flatMap(({ id }) => {
    const question = id as QuestionId;
    const found = { question, a: ofA(question), b: ofB(question) };
    return JSON.stringify(found.a) === JSON.stringify(found.b) ? [] : [found];
  });
}

/**
 * Compares what two answer sets lead to, each under its own version of the model.
 *
 * Symmetric: the other way round gives the same differences in the same order with the sides exchanged.
 */
export function compare(a: ComparedSide, b: ComparedSide): Comparison {
  const recommendations = { a: a.model.advise(a.answers), b: b.model.advise(b.answers) };
  const sides = { a: outcomesOf(recommendations.a), b: outcomesOf(recommendations.b) };
  const sameModel = a.model.version === b.model.version;
  const crossed = sameModel
    ? sides
    : { a: outcomesOf(b.model.advise(a.answers)), b: outcomesOf(a.model.advise(b.answers)) };
  const valueIn = (outcomes: ReadonlyMap<string, Outcome>, key: string) => outcomes.get(key)?.value ?? null;
  const all = [...new Map([...sides.b, ...sides.a]).values()].sort(orderOf(later({ a: a.model, b: b.model })));
  const outcomes = all.flatMap((outcome): OutcomeDifference[] => {
    const key = keyOf(outcome);
    const mine = valueIn(sides.a, key);
    const theirs = valueIn(sides.b, key);
    if (mine === theirs) return [];
    /** The same answers under the other model. */
    const mineCrossed = sameModel ? mine : valueIn(crossed.a, key);
    const theirsCrossed = sameModel ? theirs : valueIn(crossed.b, key);
    const byModel = mine !== mineCrossed || theirs !== theirsCrossed;
    const byAnswers = mine !== theirsCrossed || theirs !== mineCrossed;
    const causes: readonly Cause[] = [
      ...(byAnswers ? (['answers'] as const) : []),
      ...(byModel ? (['model'] as const) : []),
    ];
    const { part, layer, id } = outcome;
    const side = (found: Outcome | undefined): OutcomeSide =>
      found === undefined ? NOTHING : { value: found.value, because: found.because, answers: found.answers };
    return [{ part, layer, id, a: side(sides.a.get(key)), b: side(sides.b.get(key)), causes }];
  });
  return { recommendations, answers: answerDifferences(a, b), outcomes };
}
