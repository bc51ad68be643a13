import { type Answers, decisiveFirst, encode, nextQuestion, questions } from '@/decision';

const keyOf = new Map<string, string>(questions.map(({ id, key }) => [id, key]));

/** The same answers in another order: first those that are named, as they are named. */
export function inOrderOf(ids: readonly string[], answers: Answers): Answers {
  const place = (id: string) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return Object.fromEntries(Object.entries(answers).sort(([a], [b]) => place(a) - place(b)));
}

/** The same answers in the order in which a vector names them. */
export function inOrderOfVector(vector: string, answers: Answers): Answers {
  const keys = vector.split('/').map((part) => part.slice(0, 2));
  const ids = Object.keys(answers);
  return inOrderOf(
    ids.toSorted((a, b) => keys.indexOf(keyOf.get(a) ?? '') - keys.indexOf(keyOf.get(b) ?? '')),
    answers,
  );
}

/**
 * The vector of answers in an address of the wizard. Where the model does not ask in its own order, and answers are
 * missing, the parts stand in the order in which they were given, so that the way back is known; otherwise in their own.
 */
export function vectorOf(answers: Answers): string | null {
  const ids = Object.keys(answers);
  if (ids.length === 0) return null;
  const vector = encode(answers);
  if (!decisiveFirst || nextQuestion(answers) === null) return vector;
  const [version, ...parts] = vector.split('/');
  const keys = ids.map((id) => keyOf.get(id));
  const place = (part: string) => keys.indexOf(part.slice(0, 2));
  return [version, ...parts.sort((a, b) => place(a) - place(b))].join('/');
}
