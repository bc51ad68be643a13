import type { Capability, KnownAnswer, Product, Support } from '@/content/capabilities';
import { rowsOf as rowsOfCapability } from '@/content/capabilities/rows';
import { type Answer, type Answers, askedQuestions, NOT_SURE, normaliseAnswers, type QuestionId } from '@/decision';
import { addressOf, linkTo } from '../links';
import { questionOf, type WizardState } from '../wizard-state';

/** An answer that a product settles, and the one given before, which stays, where there is one. */
export interface FilledAnswer extends KnownAnswer {
  readonly question: QuestionId;
  readonly kept: string | null;
}

/** A row of a question that takes several answers. `mark` is null where the product leaves it open. */
export interface FilledRow {
  readonly question: QuestionId;
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

const isKept = (given: unknown): given is string => typeof given === 'string' && given !== NOT_SURE;

const isSet = (question: QuestionId): boolean => questionOf(question)?.kind === 'set';

/** What is known of the rows, by question and option. */
function marksOf(product: Product): ReadonlyMap<string, Omit<FilledRow, 'question' | 'option'>> {
  const marks = new Map<string, Omit<FilledRow, 'question' | 'option'>>();
  for (const [question, { option }] of Object.entries(product.answers)) {
    marks.set(`${question}/${option}`, { mark: 'yes', support: undefined });
  }
  if (product.kind !== 'authorization-server') return marks;
  for (const [capability, support] of Object.entries(product.supports) as readonly [Capability, Support][]) {
    for (const { question, option, asksBoth, isPart } of rowsOfCapability[
      capability as Capability<'authorization-server'>
    ]) {
      const open = support.condition !== undefined || (support.has === 'yes' ? asksBoth : isPart);
      marks.set(`${question}/${option}`, { mark: open ? null : support.has, support });
    }
  }
  return marks;
}

/** The rows of every asked question about which the product says something. */
function rowsOf(product: Product, asked: readonly QuestionId[]): readonly FilledRow[] {
  const marks = marksOf(product);
  return asked.filter(isSet).flatMap((question) => {
    const rows = (questionOf(question)?.options ?? []).map(
      ({ id }): FilledRow => ({
        question,
        option: id,
        ...(marks.get(`${question}/${id}`) ?? { mark: null, support: undefined }),
      }),
    );
    return rows.some(({ option }) => marks.has(`${question}/${option}`)) ? rows : [];
  });
}

/** The marks as the form of the question sends them, so that the question shows them for the person to complete. */
function marksQuery(question: QuestionId, rows: readonly FilledRow[]): string {
  const { key = '', options = [] } = questionOf(question) ?? {};
  const marks = rows.flatMap(({ option, mark }) => {
    const letter = options.find(({ id }) => id === option)?.letter;
    return mark === null || letter === undefined ? [] : [`&${letter}=${mark}`];
  });
  return `question=${key}${marks.join('')}`;
}

/** The marks as answers to be checked, what is open as not sure: an address can send the form of one question only. */
function answersToCheck(rows: readonly FilledRow[]): Answers {
  const found: { [Q in QuestionId]?: Answer } = {};
  for (const { question, option, mark } of rows) {
    const before = found[question] ?? [];
    const members = typeof before === 'string' ? [] : before;
    found[question] = mark === 'no' ? members : [...members, mark === 'yes' ? option : `?${option}`];
  }
  return found;
}

/**
 * What a product settles for this state. An answer that was given stays, also one that is set aside; a row with a
 * condition or without a source is left to the person.
 */
export function prefillFrom(product: Product, state: WizardState): Prefill {
  const { answers, was } = state;
  const before = { ...was, ...answers };
  const every = Object.entries(product.answers) as readonly (readonly [QuestionId, KnownAnswer])[];
  const known = every.filter(([question]) => !isSet(question));
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
  const rows = rowsOf(product, asked);
  const marked = [...new Set(rows.filter(({ mark }) => mark !== null).map(({ question }) => question))];
  const [one] = marked;
  const onward = linkTo(state, merged);
  const toCheck = answersToCheck(
    rows.filter(({ question }) => marked.includes(question) && before[question] === undefined),
  );
  const address =
    one === undefined
      ? onward
      : marked.length === 1
        ? `${onward}${onward.includes('?') ? '&' : '?'}${marksQuery(one, rows)}`
        : addressOf(merged, toCheck);
  const newAnswers = filled.filter(({ kept }) => kept === null).length;
  return { answers: filled, rows, count: newAnswers + rows.filter(({ mark }) => mark !== null).length, address };
}
