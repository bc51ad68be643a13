import {
  type Answers,
  askedQuestions,
  decode,
  nextQuestion,
  type Problem,
  type Question,
  type QuestionId,
  questions,
} from '@/decision';
import { type Query, readSubmission, type Submission } from './submission';

/** A question with its id as a known one. */
export type WizardQuestion = Question & { readonly id: QuestionId };

const all: readonly WizardQuestion[] = questions;

/** Where in the wizard an address leads: all that a page shows follows from it. */
export interface Place {
  readonly answers: Answers;
  /** What is wrong with the link; open questions are not wrong here. */
  readonly problems: readonly Problem[];
  /** The question to show, or null for the summary. */
  readonly question: WizardQuestion | null;
  /** A form that was sent with this address, or null. */
  readonly submission: Submission | null;
  /** The answers before a change that left some of them without a question, or null. */
  readonly before: Answers | null;
  /** Id of a product to fill answers in from, empty for the list of them, or null. */
  readonly product: string | null;
}

/** The question with this id. */
export function questionOf(id: QuestionId): WizardQuestion | null {
  return all.find((question) => question.id === id) ?? null;
}

function questionNamed(key: string | null, answers: Answers): WizardQuestion | null {
  const named = all.find((question) => question.key === key);
  if (named && askedQuestions(answers).includes(named.id)) return named;
  const next = nextQuestion(answers);
  return next === null ? null : questionOf(next);
}

/**
 * Reads an address of the wizard. Total: any vector and any query give a page.
 *
 * @param vector what follows `/decide/` in the path, percent-encoded or not
 */
export function readPlace(vector: string, query: Query): Place {
  const decoded = decode(vector);
  const question = questionNamed(query.get('question'), decoded.answers);
  const was = query.get('was');
  return {
    answers: decoded.answers,
    problems: decoded.problems.filter(({ code }) => code !== 'missing' && code !== 'empty'),
    question,
    submission: question && query.has('answer') ? readSubmission(question, query) : null,
    before: was === null ? null : decode(was).answers,
    product: query.get('product'),
  };
}
