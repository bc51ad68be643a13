import type { KnownAnswer, Product, Support } from '@/content/capabilities';
import { askedQuestions, NOT_SURE, normaliseAnswers, type QuestionId, questions } from '@/decision';
import { linkTo } from '../links';
import type { WizardState } from '../wizard-state';

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
export interface Prefill {
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
 * What a product settles for this state. An answer that was given stays, also one that is set aside; a row with a condition or without a source
 * is left to the person.
 */
export function prefillFrom(product: Product, state: WizardState): Prefill {
  const { answers, was } = state;
  const before = { ...was, ...answers };
  const known = Object.entries(product.answers) as readonly (readonly [QuestionId, KnownAnswer])[];
  const open = known.filter(([question]) => !isKept(before[question]));
  const merged = normaliseAnswers({
    ...before,
    ...Object.fromEntries(open.map(([question, { option }]) => [question, option])),
  });
  const asked = askedQuestions(merged);
  const filled = known
    .filter(([question]) => asked.includes(question))
    .map(([question, answer]): FilledAnswer => {
      const given = before[question];
      return { ...answer, question, kept: isKept(given) ? given : null };
    });
  const rows = asked.includes('authorization-server') ? rowsOf(product) : [];
  const marks = marksQuery(rows);
  const onward = linkTo(state, merged);
  const address =
    marks === '' ? onward : `${onward}${onward.includes('?') ? '&' : '?'}question=${QUESTION?.key ?? ''}${marks}`;
  const newAnswers = filled.filter(({ kept }) => kept === null).length;
  return { answers: filled, rows, count: newAnswers + rows.filter(({ mark }) => mark !== null).length, address };
}
