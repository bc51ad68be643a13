import {
  type Answers,
  askedQuestions,
  decode,
  decodeMentioned,
  nextQuestion,
  type Problem,
  type Question,
  type QuestionId,
  questions,
} from '@/decision';
import { inOrderOfVector } from './order';
import { type Known, settled } from './set-aside';
import { type Query, readSubmission, type Submission } from './submission';

/** A question with its id as a known one. */
export type WizardQuestion = Question & { readonly id: QuestionId };

const all: readonly WizardQuestion[] = questions;

/** Where in the wizard an address leads: all that a page shows follows from it. */
export interface WizardState extends Known {
  /** What is wrong with the link; open questions are not wrong here. */
  readonly problems: readonly Problem[];
  /** The question to put next, whichever is shown; null where every question has an answer. */
  readonly next: QuestionId | null;
  /** The question to show, or null for the summary. */
  readonly question: WizardQuestion | null;
  /** A question that the address names although these answers make it unnecessary, or null. */
  readonly notAsked: WizardQuestion | null;
  /** A form that was sent with this address, or null. */
  readonly submission: Submission | null;
  /** What was set aside stands in the history of the tab, so that no address has to name it. */
  readonly tabRemembers: boolean;
  /** Id of a product to fill answers in from, empty for the list of them, or null. */
  readonly product: string | null;
}

/** The question with this id. */
export function questionOf(id: QuestionId): WizardQuestion | null {
  return all.find((question) => question.id === id) ?? null;
}

/** Finds the question to put next. */
export type NextOf = (answers: Answers) => QuestionId | null;

/** The parts of what follows `/decide/` in a path: the question whose id begins it, or null, and the vector. */
export function partsOf(path: string): { readonly opened: WizardQuestion | null; readonly vector: string } {
  const [first, ...others] = path.split('/');
  const opened = all.find(({ id }) => id === first) ?? null;
  return { opened, vector: opened === null ? path : others.join('/') };
}

/**
 * Reads an address of the wizard. Total: any path and any query give a page. A question is named by its key in the
 * query, or by its id at the beginning of the path.
 *
 * @param path what follows `/decide/` in the path, percent-encoded or not
 * @param remembered what the tab remembers as set aside, in the form of `was`; counts where the query does not say
 * @param nextOf the order of asking; that of the model where none is given
 */
export function readWizardState(
  path: string,
  query: Query,
  remembered: string | null = null,
  nextOf: NextOf = nextQuestion,
): WizardState {
  const { opened, vector } = partsOf(path);
  const decoded = decode(vector);
  const answers = inOrderOfVector(vector, decoded.answers);
  const named = all.find(({ key }) => key === query.get('question')) ?? opened;
  const isAsked = named !== null && askedQuestions(answers).includes(named.id);
  const next = nextOf(answers);
  const question = isAsked ? named : next === null ? null : questionOf(next);
  return {
    answers,
    was: settled({ answers, was: decodeMentioned(query.get('was') ?? remembered ?? '') }),
    tabRemembers: remembered !== null && !query.has('was'),
    problems: decoded.problems.filter(({ code }) => code !== 'missing' && code !== 'empty'),
    next,
    question,
    notAsked: isAsked ? null : named,
    submission: isAsked && query.has('answer') ? readSubmission(named, query) : null,
    product: query.get('product'),
  };
}
