import { carriedText, problemTexts } from '@/content/strings/problems';
import { questionTexts } from '@/content/strings/questions';
import {
  type Answers,
  decode,
  modelOf,
  modelReleases,
  newestModel,
  type Problem,
  type PublishedModel,
  toNewest,
} from '@/decision';

/** Why an input cannot be advised on. */
export interface Fault {
  readonly code: Problem['code'] | 'not-json' | 'carried';
  readonly message: string;
}

export interface Input {
  /** The version that a vector names, for answers in JSON the newest. */
  readonly model: PublishedModel;
  readonly answers: Answers;
  /** What was read all the same: unanswered questions, and answers that are not asked for. */
  readonly notes: readonly Fault[];
  /** What could not be read; where there is any, there is no advice. */
  readonly faults: readonly Fault[];
}

/** Problems that leave no doubt about what was meant. */
const HARMLESS: ReadonlySet<Problem['code']> = new Set(['missing', 'not-asked']);

const faultOf = ({ code, part, question }: Problem): Fault => ({
  code,
  message: problemTexts[code](part, question === null ? null : questionTexts[question].title),
});

/** Every published version, loaded once, so that a stream answers each line without waiting. */
const models = new Map(
  (await Promise.all(modelReleases.map(({ version }) => modelOf(version))))
    .filter((model) => model !== null)
    .map((model) => [model.version, model]),
);

function sorted(model: PublishedModel, answers: Answers, problems: readonly Problem[]): Input {
  if (problems.length === 0) return { model, answers, notes: [], faults: [] };
  return {
    model,
    answers,
    notes: problems.filter(({ code }) => HARMLESS.has(code)).map(faultOf),
    faults: problems.filter(({ code }) => !HARMLESS.has(code)).map(faultOf),
  };
}

/** Reads a vector by the version that it names. */
export function readVector(vector: string): Input {
  const newest = decode(vector);
  const model = models.get(newest.version ?? '') ?? newestModel;
  const { answers, problems } = model === newestModel ? newest : model.decode(vector);
  return sorted(model, answers, problems);
}

/** The same answers under the newest model, with a note for each question to check and each that is new. */
export function underNewest(input: Input): Input {
  const { model, answers, faults } = input;
  if (faults.length > 0 || model === newestModel) return input;
  const carried = toNewest({ model, answers });
  const missing = newestModel.askedQuestions(carried.answers).filter((id) => carried.answers[id] === undefined);
  return {
    model: newestModel,
    answers: carried.answers,
    notes: [
      ...carried.again.map(
        (question): Fault => ({ code: 'carried', message: carriedText(questionTexts[question].title) }),
      ),
      ...missing.map((question) => faultOf({ code: 'missing', part: question, question })),
    ],
    faults,
  };
}

/** Reads JSON text: an object of answers, or a string that holds a vector. */
export function readJson(text: string): Input {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const empty = text.trim() === '';
    const fault: Fault = empty
      ? faultOf({ code: 'empty', part: '', question: null })
      : { code: 'not-json', message: 'This is not JSON. Give an object of answers, or a vector in quotation marks.' };
    return { model: newestModel, answers: {}, notes: [], faults: [fault] };
  }
  if (typeof json === 'string') return readVector(json);
  const { answers, problems } = newestModel.readAnswers(json);
  return sorted(newestModel, answers, problems);
}
