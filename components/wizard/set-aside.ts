import { type Answers, askedQuestions, NOT_SURE, nextQuestion, normaliseAnswers, type QuestionId } from '@/decision';

/** What the wizard knows: the answers, and what was answered before a change left it without a question. */
export interface Known {
  /** Answers to questions that are asked. */
  readonly answers: Answers;
  /**
   * Answers to questions that are not asked now, and the earlier answer to a question whose change set them aside.
   * Nothing decides by them.
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

/** What of `was` says something beside the answers; nothing where no answer is set aside. */
export function settled({ answers, was }: Known): Answers {
  const asked = new Set(askedQuestions(answers));
  if (Object.keys(was).every((id) => asked.has(id as QuestionId))) return {};
  return only(was, (id) => !asked.has(id) || !same(was[id], answers[id]));
}

/** What is known in the next state, where other answers stand. Without any answer the person begins anew. */
export function carried(from: Known, answers: Answers): Answers {
  if (Object.keys(answers).length === 0) return {};
  const asked = new Set(askedQuestions(answers));
  const isAside = (id: QuestionId) => !asked.has(id);
  const changed = (id: QuestionId) => asked.has(id) && !same(from.answers[id], answers[id]);
  const drops = Object.keys(from.answers).some((id) => isAside(id as QuestionId));
  return settled({
    answers,
    was: {
      ...only(from.was, drops ? isAside : () => true),
      ...only(from.answers, (id) => isAside(id) || (drops && changed(id))),
    },
  });
}

/** The answers after one is given or changed; what was set aside counts again where it is asked for. */
export const answered = ({ answers, was }: Known, id: QuestionId, answer: NonNullable<Answers[QuestionId]>): Answers =>
  normaliseAnswers({ ...was, ...answers, [id]: answer });

/** The answers with every open question as not sure, or as it was answered before. */
export function finished({ answers, was }: Known): Answers {
  let all = answers;
  for (let open = nextQuestion(all); open !== null; open = nextQuestion(all)) {
    all = normaliseAnswers({ ...all, [open]: was[open] ?? NOT_SURE });
  }
  return all;
}

/** The change that set answers aside, and the answers without it; null where it was made before another one. */
export function undone({
  answers,
  was,
}: Known): { readonly change: readonly QuestionId[]; readonly answers: Answers } | null {
  const asked = new Set(askedQuestions(answers));
  const change = Object.keys(was).filter((id): id is QuestionId => asked.has(id as QuestionId));
  return change.length === 0 ? null : { change, answers: normaliseAnswers({ ...answers, ...was }) };
}
