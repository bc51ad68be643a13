import { type Answers, askedQuestions, NOT_SURE, nextQuestion, normaliseAnswers, type QuestionId } from '@/decision';
import { inOrderOf } from './order';

/** What the wizard knows: the answers, and what was answered before a change left it without a question. */
export interface Known {
  /** Answers to questions that are asked. */
  readonly answers: Answers;
  /**
   * Answers to questions that are not asked now, the earlier answer to a question whose change set them aside, and answers
   * that have to be given again: other answers rule them out, or an older link gave them. Nothing decides by them.
   */
  readonly was: Answers;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const entriesOf = (answers: Answers) =>
  Object.entries(answers) as readonly (readonly [QuestionId, NonNullable<Answers[QuestionId]>])[];

const only = (answers: Answers, keep: (id: QuestionId) => boolean): Answers =>
  Object.fromEntries(entriesOf(answers).filter(([id]) => keep(id)));

/** The answers that are set aside: those to questions that are not asked. */
export function asideOf({ answers, was }: Known): readonly QuestionId[] {
  const asked = new Set(askedQuestions(answers));
  return Object.keys(was).filter((id): id is QuestionId => !asked.has(id as QuestionId));
}

/** Whether an earlier answer has to be given again: its question is asked, and has no answer. */
export const isGivenAgain = ({ answers, was }: Known, id: QuestionId): boolean =>
  was[id] !== undefined && answers[id] === undefined && askedQuestions(answers).includes(id);

/** Whether the other answers leave no room for an earlier one: its question is asked, and does not take it. */
export function isRuledOut({ answers, was }: Known, id: QuestionId): boolean {
  const earlier = was[id];
  return (
    earlier !== undefined &&
    isGivenAgain({ answers, was }, id) &&
    normaliseAnswers({ ...answers, [id]: earlier })[id] === undefined
  );
}

/** What of `was` says something beside the answers; nothing where every one of its questions is answered. */
export function settled({ answers, was }: Known): Answers {
  const asked = new Set(askedQuestions(answers));
  const stands = (id: QuestionId) => asked.has(id) && answers[id] !== undefined;
  if (Object.keys(was).every((id) => stands(id as QuestionId))) return {};
  return only(was, (id) => !stands(id) || !same(was[id], answers[id]));
}

/** What is known in the next state, where other answers stand. Without any answer the person begins anew. */
export function carried(from: Known, answers: Answers): Answers {
  if (Object.keys(answers).length === 0) return {};
  const asked = new Set(askedQuestions(answers));
  const isGone = (id: QuestionId) => !asked.has(id) || answers[id] === undefined;
  const changed = (id: QuestionId) => !isGone(id) && !same(from.answers[id], answers[id]);
  const drops = Object.keys(from.answers).some((id) => isGone(id as QuestionId));
  return settled({
    answers,
    was: {
      ...only(from.was, drops ? isGone : () => true),
      ...only(from.answers, (id) => isGone(id) || (drops && changed(id))),
    },
  });
}

/** The answers after one is given or changed; what was set aside or ruled out counts again where there is room for it. */
export function answered({ answers, was }: Known, id: QuestionId, answer: NonNullable<Answers[QuestionId]>): Answers {
  const asked = new Set(askedQuestions(answers));
  const aside = only(was, (one) => !asked.has(one) || isRuledOut({ answers, was }, one));
  return inOrderOf([...Object.keys(answers), id], normaliseAnswers({ ...aside, ...answers, [id]: answer }));
}

/** The answers with every open question as it was answered before, where that can stand, or as not sure. */
export function finished({ answers, was }: Known): Answers {
  let all = answers;
  for (let open = nextQuestion(all); open !== null; open = nextQuestion(all)) {
    const again = normaliseAnswers({ ...all, [open]: was[open] ?? NOT_SURE });
    const fits = [open, ...Object.keys(all)].every((id) => again[id as QuestionId] !== undefined);
    all = fits ? again : { ...all, [open]: NOT_SURE };
  }
  return all;
}

/** The change that set answers aside, and the answers without it; null where it was made before another one. */
export function undone({
  answers,
  was,
}: Known): { readonly change: readonly QuestionId[]; readonly answers: Answers } | null {
  const change = Object.keys(was).filter((id): id is QuestionId => answers[id as QuestionId] !== undefined);
  if (change.length === 0) return null;
  return { change, answers: inOrderOf(Object.keys(answers), normaliseAnswers({ ...answers, ...was })) };
}
