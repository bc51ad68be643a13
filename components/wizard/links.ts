import {
  type Answer,
  type Answers,
  askedQuestions,
  type CarriedToNewest,
  decisiveFirst,
  encodeMentioned,
  type QuestionId,
} from '@/decision';
import { PAGES, wizardPath } from '@/site/routes';
import { conditionsOf } from './ask-conditions';
import { vectorOf } from './order';
import { answered, carried, type Known } from './set-aside';
import { questionOf, type WizardState } from './wizard-state';

const naming = (was: Answers): { readonly was?: string } =>
  Object.keys(was).length === 0 ? {} : { was: encodeMentioned(was) };

/** The address of the next open question, or of the summary where none is open. */
export const addressOf = (answers: Answers, was: Answers = {}): string => wizardPath(vectorOf(answers), naming(was));

/**
 * Where today's questions begin with the answers of an older link: those to be put again stand beside, as given before.
 */
export function addressWith({ answers, again }: CarriedToNewest): string {
  const isAgain = (id: string) => again.some((one) => one === id);
  const part = (keep: (id: string) => boolean): Answers =>
    Object.fromEntries(Object.entries(answers).filter(([id]) => keep(id)));
  return addressOf(
    part((id) => !isAgain(id)),
    part(isAgain),
  );
}

/** The address of one question, whether it has an answer or not. */
export const addressOfQuestion = (answers: Answers, id: QuestionId, was: Answers = {}): string =>
  wizardPath(vectorOf(answers), { question: questionOf(id)?.key ?? '', ...naming(was) });

/** The address after one question is answered; it names what is then set aside. */
export function addressAfter(known: Known, id: QuestionId, answer: Answer): string {
  const after = answered(known, id, answer);
  return addressOf(after, carried(known, after));
}

/** What a link has to name: nothing where the tab remembers it. */
const linked = (state: WizardState, answers: Answers): Answers => (state.tabRemembers ? {} : carried(state, answers));

/** Where a link of the page leads that has other answers, or the same. */
export const linkTo = (state: WizardState, answers: Answers): string => addressOf(answers, linked(state, answers));

/** Where a link of the page leads to one of its questions. */
export const linkToQuestion = (state: WizardState, id: QuestionId): string =>
  addressOfQuestion(state.answers, id, linked(state, state.answers));

/** Where a link leads to the step before, or to the home page before the first one. */
export function backLink(state: WizardState, id: QuestionId | null): string {
  const { answers } = state;
  const asked = askedQuestions(answers);
  const complete = asked.every((one) => answers[one] !== undefined);
  if (id !== null && complete) return linkTo(state, answers);
  const order = decisiveFirst ? (Object.keys(answers) as readonly QuestionId[]) : asked;
  const place = id === null ? -1 : order.indexOf(id);
  const previous = order[(place < 0 ? order.length : place) - 1];
  return previous === undefined ? PAGES.home : linkToQuestion(state, previous);
}

/** Position of an open question among those asked: how many come before it, and how many can at most follow. */
export function progress(answers: Answers, id: QuestionId): { readonly number: number; readonly atMostMore: number } {
  const others = askedQuestions(answers).filter((one) => one !== id);
  const answered = others.filter((one) => answers[one] !== undefined).length;
  return { number: answered + 1, atMostMore: others.length - answered };
}

/** The questions that come before an open one, as far as that is known: without an answer, in the order of asking. */
export function openBefore(
  { answers, next }: Pick<WizardState, 'answers' | 'next'>,
  id: QuestionId,
): readonly QuestionId[] {
  const asked = askedQuestions(answers);
  if (!decisiveFirst) return asked.slice(0, asked.indexOf(id)).filter((one) => answers[one] === undefined);
  if (next === null || next === id || answers[id] !== undefined) return [];
  const read = conditionsOf(id).filter((one) => one !== next && asked.includes(one) && answers[one] === undefined);
  return [next, ...read];
}
