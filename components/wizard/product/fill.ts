import type { KnownAnswer, Product, Support } from '@/content/capabilities';
import {
  type Answers,
  askedQuestions,
  encode,
  NOT_SURE,
  normaliseAnswers,
  type QuestionId,
  questions,
} from '@/decision';
import { addressOf, addressOfQuestion, dropped } from '../steps';

/** An answer that a product settles, and the one given before, which stays, where there is one. */
export interface FilledAnswer extends KnownAnswer {
  readonly question: QuestionId;
  readonly kept: string | null;
}

/** A row of the question about the authorization server. `mark` is null where the product leaves it open. */
export interface FilledRow {
  readonly option: string;
  readonly mark: 'yes' | 'no' | null;
  readonly support: Support | undefined;
}

/** What a product settles for a set of answers. */
export interface Fill {
  readonly answers: readonly FilledAnswer[];
  /** Empty for a product that is no authorization server, and where that question is not asked. */
  readonly rows: readonly FilledRow[];
  /** How many answers and rows would be filled in. */
  readonly count: number;
  /** The address of the wizard after filling in. It holds answers and marks, never the product. */
  readonly address: string;
}

const [QUESTION] = questions.filter(({ id }) => id === 'authorization-server');

const isKept = (given: unknown): given is string => typeof given === 'string' && given !== NOT_SURE;

function rowsOf(product: Product): readonly FilledRow[] {
  if (product.kind !== 'authorization-server' || QUESTION === undefined) return [];
  const supports: { readonly [option: string]: Support | undefined } = product.supports;
  return QUESTION.options.map(({ id }) => {
    const support = supports[id];
    return { option: id, mark: support && support.condition === undefined ? support.has : null, support };
  });
}

/** The marks as the form of the question sends them, so that the question shows them for the person to complete. */
function marksQuery(rows: readonly FilledRow[]): string {
  return rows
    .flatMap(({ option, mark }) => {
      const letter = QUESTION?.options.find(({ id }) => id === option)?.letter;
      return mark === null || letter === undefined ? [] : [`&${letter}=${mark}`];
    })
    .join('');
}

/**
 * What a product settles for these answers. An answer that was given stays; a row with a condition or without a source
 * is left to the person.
 */
export function fillFrom(product: Product, answers: Answers): Fill {
  const known = Object.entries(product.answers) as readonly (readonly [QuestionId, KnownAnswer])[];
  const open = known.filter(([question]) => !isKept(answers[question]));
  const merged = normaliseAnswers({
    ...answers,
    ...Object.fromEntries(open.map(([question, { option }]) => [question, option])),
  });
  const asked = askedQuestions(merged);
  const filled = known
    .filter(([question]) => asked.includes(question))
    .map(([question, answer]): FilledAnswer => {
      const given = answers[question];
      return { ...answer, question, kept: isKept(given) ? given : null };
    });
  const rows = asked.includes('authorization-server') ? rowsOf(product) : [];
  const marks = marksQuery(rows);
  const was = dropped(answers, merged).length === 0 ? '' : encode(answers);
  const address =
    marks === ''
      ? `${addressOf(merged)}${was && `?was=${was}`}`
      : `${addressOfQuestion(merged, 'authorization-server')}${marks}${was && `&was=${was}`}`;
  const newAnswers = filled.filter(({ kept }) => kept === null).length;
  return { answers: filled, rows, count: newAnswers + rows.filter(({ mark }) => mark !== null).length, address };
}
