import { type Answer, NOT_SURE, type Question } from '@/decision';

/** What of a query is read; `URLSearchParams` has it. */
export type Query = Pick<URLSearchParams, 'get' | 'getAll' | 'has'>;

/** What a row of a set question can be marked with, as the form sends it. */
export const MARKS = ['yes', 'no', 'not-sure'] as const;
export type Mark = (typeof MARKS)[number];

/** The letter that the form sends for an answer that leaves the question open. */
export const NOT_SURE_LETTER = 'X';

/** What is wrong with a form. `open`: letters of the rows of a set question that have no mark. */
export type Fault =
  | { readonly code: 'nothing' | 'several' | 'unknown' }
  | { readonly code: 'rows'; readonly open: readonly string[] };

export type Submission = { readonly answer: Answer } | { readonly fault: Fault };

const isMark = (value: string | null): value is Mark => MARKS.some((mark) => mark === value);

/** The mark of one row as the query holds it, or null. */
export function markIn(query: Query, letter: string): Mark | null {
  const values = query.getAll(letter);
  const [value = null] = values;
  return values.length === 1 && isMark(value) ? value : null;
}

function readSingle(question: Question, query: Query): Submission {
  const chosen = query.getAll('answer').filter((value) => value !== '');
  const [letter] = chosen;
  if (letter === undefined) return { fault: { code: 'nothing' } };
  if (chosen.length > 1) return { fault: { code: 'several' } };
  if (letter === NOT_SURE_LETTER) return { answer: NOT_SURE };
  const option = question.options.find((one) => one.letter === letter);
  return option ? { answer: option.id } : { fault: { code: 'unknown' } };
}

function readSet(question: Question, query: Query): Submission {
  const rest = query.get('rest');
  const marks = question.options.map(({ id, letter }) => ({
    id,
    letter,
    mark: markIn(query, letter) ?? (isMark(rest) ? rest : null),
  }));
  const open = marks.filter(({ mark }) => mark === null).map(({ letter }) => letter);
  if (open.length > 0) return { fault: { code: 'rows', open } };
  return { answer: marks.flatMap(({ id, mark }) => (mark === 'yes' ? [id] : mark === 'not-sure' ? [`?${id}`] : [])) };
}

/** Reads a form as it was sent: the answer, or what is missing. An empty row of a set question never means no. */
export function readSubmission(question: Question, query: Query): Submission {
  return question.kind === 'set' ? readSet(question, query) : readSingle(question, query);
}
