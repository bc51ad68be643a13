import { type CitedSource, newCitations } from '../cited.ts';
import { newAdvisor } from '../engine/advisor.ts';
import { newAligner } from '../engine/align.ts';
import { newInterview } from '../engine/ask.ts';
import { decodeIn } from '../permalink/decode.ts';
import { newDialect } from '../permalink/dialect.ts';
import { encodeIn } from '../permalink/encode.ts';
import { readAnswersIn } from '../permalink/json.ts';
import type { Answers, Decoded, Problem, QuestionId, Recommendation } from '../types.ts';
import type { PublishedSource } from './source.ts';

/** The name of a member of a recommendation. */
export type RecommendationPart = keyof Recommendation;

const members: { readonly [Part in RecommendationPart]: true } = {
  model: true,
  vector: true,
  decidedBy: true,
  federationKinds: true,
  layers: true,
  profile: true,
  profiles: true,
  controls: true,
  avoid: true,
  conflicts: true,
  openQuestions: true,
  flips: true,
  alignment: true,
};

/** The members of a recommendation, in their order. */
export const recommendationParts: readonly RecommendationPart[] = /* @__PURE__ */ Object.keys(
  members,
) as RecommendationPart[];

/** One version of the model, with everything that reads its links and answers by its rules. */
export interface PublishedModel {
  /** Semantic version. */
  readonly version: string;
  readonly source: PublishedSource;
  /** The recommendation by this version; its vector names this version. */
  advise(answers: Answers): Recommendation;
  /** Members of that recommendation, in the order named; what is not named is not worked out. */
  adviseOn<Part extends RecommendationPart>(answers: Answers, parts: readonly Part[]): Pick<Recommendation, Part>;
  /** The sources that the rows behind a recommendation of this version cite, in the order of the model, each once. */
  citedSources(recommendation: Recommendation): readonly CitedSource[];
  /** The sources that one row of this version cites. */
  sourcesOfRow(rule: string): readonly CitedSource[];
  askedQuestions(answers: Answers): readonly QuestionId[];
  /** The options of a question that the answers before it leave. */
  offeredOptions(answers: Answers, id: QuestionId): readonly string[];
  /** The answers with every open question as not sure. */
  withRestNotSure(answers: Answers): Answers;
  normaliseAnswers(answers: Answers): Answers;
  /** Writes a link of this version. */
  encode(answers: Answers): string;
  /** Reads a link with the questions of this version, whatever version the link names. */
  decode(text: string): Decoded;
  /** Reads a JSON answer set with the questions of this version. */
  readAnswers(json: unknown): { readonly answers: Answers; readonly problems: readonly Problem[] };
}

/** Compiles a version on its first use. */
export function publishedModel(source: PublishedSource): PublishedModel {
  const interview = newInterview(source.questions, source.excludes);
  const dialect = newDialect(source.version, interview);
  const citations = once(() => newCitations(source));
  const compiled = once(() => ({ advise: newAdvisor(source), align: newAligner(source.alignment) }));
  /** Of its own: the parts that an advisor gives hold until its next call. */
  const alone = once(() => ({ advise: newAdvisor(source) }));
  const partsOf = (answers: Answers): Parts => {
    const { advise, align } = compiled();
    const advice = advise(answers);
    const controls = once(advice.controls);
    return {
      ...advice,
      controls,
      vector: () => encodeIn(dialect, answers),
      profiles: () => profilesOf(answers),
      alignment: () => align(controls()),
    };
  };
  const profilesOf = (answers: Answers): Recommendation['profiles'] => {
    const { question, option, kinds } = source.verdict?.shared ?? {};
    if (question === undefined || interview.normaliseAnswers(answers)[question as QuestionId] !== option)
      return undefined;
    return kinds?.map((kind) => ({
      for: kind.for,
      profile: alone()
        .advise({ ...answers, [question]: kind.option })
        .profile(),
    }));
  };
  return {
    version: source.version,
    source,
    advise: (answers) => pick(partsOf(answers), recommendationParts),
    adviseOn: (answers, names) => pick(partsOf(answers), names),
    citedSources: (recommendation) => citations().citedSources(recommendation),
    sourcesOfRow: (rule) => citations().sourcesOfRow(rule),
    askedQuestions: interview.askedQuestions,
    offeredOptions: interview.offeredOptions,
    withRestNotSure: interview.withRestNotSure,
    normaliseAnswers: interview.normaliseAnswers,
    encode: (answers) => encodeIn(dialect, answers),
    decode: (text) => decodeIn(dialect, text),
    readAnswers: (json) => readAnswersIn(dialect, json),
  };
}

type Parts = { readonly [Part in RecommendationPart]-?: () => Recommendation[Part] };

const pick = <Part extends RecommendationPart>(parts: Parts, names: readonly Part[]): Pick<Recommendation, Part> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = parts[name]();
      return value === undefined ? [] : [[name, value]];
    }),
  ) as Pick<Recommendation, Part>;

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
