import {
  type Answer,
  type Answers,
  compare,
  type LinkReading,
  NOT_SURE,
  type OutcomeDifference,
  type PublishedModel,
  type Question,
  type QuestionId,
} from '@/decision';

/** One answer given otherwise, and what that changes. */
export interface Trial {
  /** The link of the recommendation for it. */
  readonly vector: string;
  readonly outcomes: readonly OutcomeDifference[];
  /** Questions that have to be asked only then. */
  readonly newlyAsked: readonly QuestionId[];
  /** Questions that need no answer then. */
  readonly notAsked: readonly QuestionId[];
}

/** A question of a link, as the editor needs it. */
export interface Asked {
  readonly question: Question & { readonly id: QuestionId };
  readonly given: Answer;
  /** The options that the other answers leave. */
  readonly offered: readonly string[];
}

/** The question with the answer that the link gives to it, as the version that the link names asks it. */
export function askedIn({ model, answers }: Pick<LinkReading, 'model' | 'answers'>, id: QuestionId): Asked {
  const question = model.source.questions.find((one) => one.id === id);
  if (question === undefined) throw new Error(`no question ${id}`);
  return { question: { ...question, id }, given: answers[id] ?? NOT_SURE, offered: model.offeredOptions(answers, id) };
}

/** Where every question has an answer, the changed link answers every question too; else it leaves open what is open. */
function answersWith(model: PublishedModel, answers: Answers, id: QuestionId, answer: Answer): Answers {
  const complete = model.askedQuestions(answers).every((one) => answers[one] !== undefined);
  const changed = model.normaliseAnswers({ ...answers, [id]: answer });
  return complete ? model.withRestNotSure(changed) : changed;
}

/** What another answer to one question of a link changes, by the version of the model that the link names. */
export function tryAnswer(
  { model, answers }: Pick<LinkReading, 'model' | 'answers'>,
  id: QuestionId,
  answer: Answer,
): Trial {
  const after = answersWith(model, answers, id, answer);
  const comparison = compare({ model, answers }, { model, answers: after });
  const asked = comparison.answers.filter(({ a, b }) => a.asked !== b.asked);
  return {
    vector: model.encode(after),
    outcomes: comparison.outcomes,
    newlyAsked: asked.filter(({ b }) => b.asked).map(({ question }) => question),
    notAsked: asked.filter(({ a }) => a.asked).map(({ question }) => question),
  };
}
