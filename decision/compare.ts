/** What two recommendations do not share, and why: for one link beside another, and for one version beside another. */

import type { LayerId } from './model/vocabulary.ts';
import { answersUnder, sameVocabulary } from './published/carry-over.ts';
import type { PublishedModel } from './published/published-model.ts';
import type { Answer, Answers, Because, Interim, QuestionId, Recommendation } from './types.ts';

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
export type OutcomePart =
  | 'decided-by'
  | 'federation-kind'
  | 'role'
  | 'prerequisite'
  | 'interim'
  | 'interim-setting'
  | 'verify'
  | 'conflict'
  | 'profile'
  | 'own-profile'
  | 'control'
  | 'avoid';

export interface OutcomeSide {
  /**
   * A role; the side of a prerequisite or of something to verify; the reason of an interim; a profile value, seconds for
   * lifetimes; level and maturity of a control (`required, now`); `present` for a conflict, a shortcut, a kind of
   * federation or what decides. Null where there is none.
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
  /** The layer of a role, prerequisite, interim or something to verify; null elsewhere. */
  readonly layer: LayerId | null;
  /** Id of what differs: layer, reason code, profile field, control, shortcut or conflict. */
  readonly id: string;
  /** Found by asking both models about both answer sets; at least one. */
  readonly causes: readonly Cause[];
}

export interface Comparison {
  readonly recommendations: Both<Recommendation>;
  readonly answers: readonly AnswerDifference[];
  /** In the order of a recommendation: what decides, layers, conflicts, profile, controls, what to avoid. */
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

/** What an interim settles of the profile; nothing before 2.0. */
const settings = (
  layer: LayerId,
  { audience, accessTokenSeconds, clientAuthentication }: Interim,
): readonly Outcome[] =>
  Object.entries({ audience, accessTokenSeconds, clientAuthentication }).flatMap(([field, value]) =>
    value === undefined ? [] : [withRows('interim-setting', layer, field, value, [])],
  );

function fields(
  part: 'profile' | 'own-profile',
  { because, ...values }: Recommendation['profile'],
): readonly Outcome[] {
  return Object.entries(values).map(([field, value]) => withRows(part, null, field, value, because[field] ?? []));
}

/** Every outcome of a recommendation, by key. */
function outcomesOf(recommendation: Recommendation): ReadonlyMap<string, Outcome> {
  const { layers, profile, profiles, controls, avoid, conflicts, decidedBy, federationKinds } = recommendation;
  const ofLayers = (Object.keys(layers) as LayerId[]).flatMap((layer): Outcome[] => {
    const { role, because, prerequisites, interim, verify = [] } = layers[layer];
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
      ...(interim === null ? [] : [withRows('interim', layer, layer, interim.reason, []), ...settings(layer, interim)]),
      ...verify.map(({ what, side, question }): Outcome => {
        return { part: 'verify', layer, id: what, value: side, because: [], answers: [question] };
      }),
    ];
  });
  const all: readonly Outcome[] = [
    ...(decidedBy ?? []).map((id) => withRows('decided-by', null, id, 'present', [])),
    ...(federationKinds ?? []).map((id) => withRows('federation-kind', null, id, 'present', [])),
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
    ...fields('profile', profile),
    ...(profiles ?? []).filter((one) => one.for === 'itself').flatMap((one) => fields('own-profile', one.profile)),
    ...controls.map(({ id, level, maturity, because }) =>
      withRows('control', null, id, `${level}, ${maturity}`, because),
    ),
    ...avoid.map(({ id, because }) => withRows('avoid', null, id, 'present', because)),
  ];
  return new Map(all.map((outcome) => [keyOf(outcome), outcome]));
}

const PARTS: readonly OutcomePart[] = [
  'role',
  'prerequisite',
  'interim',
  'interim-setting',
  'verify',
  'decided-by',
  'federation-kind',
  'conflict',
  'profile',
  'own-profile',
  'control',
  'avoid',
];

/** What recommendations say since 2.0: left out beside one that does not say it. */
const SINCE_2: ReadonlySet<OutcomePart> = new Set([
  'decided-by',
  'federation-kind',
  'interim-setting',
  'verify',
  'own-profile',
]);

/** The MCP server as a side has two ids, that of 1.x and that of today. */
const alike = (value: OutcomeSide['value']): OutcomeSide['value'] => (value === 'mcp-server' ? 'server' : value);

const later = ({ a, b }: Both<PublishedModel>): PublishedModel =>
  a.version.localeCompare(b.version, 'en', { numeric: true }) >= 0 ? a : b;

/** The order of a recommendation of the later version: layer by layer, then part by part as the model lists them. */
function orderOf(model: PublishedModel): (one: Outcome, other: Outcome) => number {
  const { layers, profile, controls, avoid, conflicts, prerequisites, verdict } = model.source;
  const ids = [
    ...layers.map(({ layer }) => layer),
    ...prerequisites.rows.map(({ then }) => then.what),
    ...(verdict?.verify.rows.map(({ then }) => then.what) ?? []),
    ...(verdict?.federationKinds.rows.map(({ then }) => then) ?? []),
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
  const last = later({ a: a.model, b: b.model });
  const sideOf = (side: ComparedSide) => {
    const { model, answers } = sameVocabulary(side.model, last) ? side : carried(last, side);
    const asked = new Set(model.askedQuestions(answers));
    const given = model.normaliseAnswers(answers);
    return (question: QuestionId): AnswerSide => ({ asked: asked.has(question), answer: given[question] ?? null });
  };
  const ofA = sideOf(a);
  const ofB = sideOf(b);
  return last.source.questions.flatMap(({ id }) => {
    const question = id as QuestionId;
    const found = { question, a: ofA(question), b: ofB(question) };
    return JSON.stringify(found.a) === JSON.stringify(found.b) ? [] : [found];
  });
}

/** A side as another version reads its answers. */
const carried = (model: PublishedModel, side: ComparedSide): ComparedSide => ({
  model,
  answers: answersUnder(model, side.model, side.answers),
});

/** Asks each version about the answers of the other side; null where it cannot read them. */
function crossedOf(a: ComparedSide, b: ComparedSide): Both<ReadonlyMap<string, Outcome> | null> {
  const last = later({ a: a.model, b: b.model });
  const crossed = (side: ComparedSide, model: PublishedModel) =>
    sameVocabulary(side.model, model) || model === last ? outcomesOf(model.advise(carried(model, side).answers)) : null;
  return { a: crossed(a, b.model), b: crossed(b, a.model) };
}

/**
 * Compares what two answer sets lead to, each under its own version of the model. Answers of 1.x are read by 2.0 as they
 * carry over; the other way there is nothing to read.
 *
 * Symmetric: the other way round gives the same differences in the same order with the sides exchanged.
 */
export function compare(a: ComparedSide, b: ComparedSide): Comparison {
  const recommendations = { a: a.model.advise(a.answers), b: b.model.advise(b.answers) };
  const sides = { a: outcomesOf(recommendations.a), b: outcomesOf(recommendations.b) };
  const crossed = a.model.version === b.model.version ? sides : crossedOf(a, b);
  const valueIn = (outcomes: ReadonlyMap<string, Outcome>, key: string) => alike(outcomes.get(key)?.value ?? null);
  const all = [...new Map([...sides.b, ...sides.a]).values()].sort(orderOf(later({ a: a.model, b: b.model })));
  const silent = Object.values(recommendations).some(({ decidedBy }) => decidedBy === undefined);
  const outcomes = all.flatMap((outcome): OutcomeDifference[] => {
    const key = keyOf(outcome);
    const { part, layer, id } = outcome;
    const mine = valueIn(sides.a, key);
    const theirs = valueIn(sides.b, key);
    if (mine === theirs || (silent && SINCE_2.has(part))) return [];
    /** What the other model says of the answers of each side that it can read. */
    const asked = [
      ...(crossed.a === null ? [] : [{ own: mine, other: theirs, crossed: valueIn(crossed.a, key) }]),
      ...(crossed.b === null ? [] : [{ own: theirs, other: mine, crossed: valueIn(crossed.b, key) }]),
    ];
    const causes: readonly Cause[] = [
      ...(asked.some((one) => one.other !== one.crossed) ? (['answers'] as const) : []),
      ...(asked.some((one) => one.own !== one.crossed) ? (['model'] as const) : []),
    ];
    const side = (found: Outcome | undefined): OutcomeSide =>
      found === undefined ? NOTHING : { value: found.value, because: found.because, answers: found.answers };
    return [{ part, layer, id, a: side(sides.a.get(key)), b: side(sides.b.get(key)), causes }];
  });
  return { recommendations, answers: answerDifferences(a, b), outcomes };
}
