/** Which question to put next: the one whose answer settles most of what is still open. */
import type { Question } from '../model/questions.ts';
import type { Answer, Answers, QuestionId } from '../types.ts';
import { newInterview } from './ask.ts';
import { compileTables, type Decider } from './compile.ts';
import { newFacts, runOverSets } from './evaluate.ts';
import { setsOfAnswers } from './inputs.ts';
import type { FirstTable } from './table.ts';

export interface DecisiveSource {
  readonly questions: readonly Question[];
  readonly excludes?: boolean;
  readonly tables: readonly FirstTable[];
  /** The tables whose outcomes have to be settled. */
  readonly heads: readonly string[];
}

export interface Decisive {
  /** For each head the outcomes that further answers can lead to, in the order of the table; one where it is settled. */
  outcomes(answers: Answers): ReadonlyMap<string, readonly string[]>;
  /** How many outcomes are still possible beside one for each head: 0 where all heads are settled. */
  openOutcomes(answers: Answers): number;
  /**
   * The asked question without an answer that leaves fewest outcomes open, over its answers on average; of equal ones the
   * first in the order of the model. Where all heads are settled, the first without an answer; null where none is left.
   */
  nextQuestion(answers: Answers): QuestionId | null;
}

const bits = (set: number): number => {
  let count = 0;
  for (let left = set; left !== 0; left &= left - 1) count += 1;
  return count;
};

/** Answers that stand for all that a question can be answered: every option; of a set, none and each member alone. */
const samples = ({ kind, options }: Question): readonly Answer[] =>
  kind === 'single' ? options.map(({ id }) => id) : [[], ...options.map(({ id }) => [id])];

/** Compiles on first use. Sound, not exact: what it takes for open may be settled already. */
export function newDecisive({ questions, excludes = false, tables, heads }: DecisiveSource): Decisive {
  const interview = newInterview(questions, excludes);
  let compiled: { readonly model: Decider; readonly inputs: readonly number[] } | undefined;
  const compile = () => {
    const model = compileTables(questions, excludes, tables);
    return { model, inputs: heads.map((id) => model.inputIndex.get(id) ?? -1) };
  };
  const unansweredOf = (answers: Answers): QuestionId[] =>
    interview.askedQuestions(answers).filter((id) => answers[id] === undefined);
  /** Those that no other answer may still rule out: the questions that their rules read are answered, or not asked. */
  const readyOf = (unanswered: readonly QuestionId[]): QuestionId[] =>
    unanswered.filter((id) => {
      const question = interview.questions.find((one) => one.id === id);
      const read = [...(question?.ask ?? []), ...(question?.options ?? []).map(({ when = [] }) => when)].flat();
      return read.every((condition) => !unanswered.some((open) => open === condition.question));
    });
  /** The set of outcomes of each head. */
  const settledHeads = (answers: Answers): readonly number[] => {
    compiled ??= compile();
    const { model, inputs } = compiled;
    // A question that is answered with not sure is answered: only those that are asked and have no answer are open.
    const unanswered = new Set<string>(unansweredOf(answers));
    const open = Uint8Array.from(model.inputs, ({ question }) => Number(unanswered.has(questions[question]?.id ?? '')));
    const given = { sets: setsOfAnswers(model, answers), open };
    const known = newFacts(model, true);
    model.settle(given, known, { asked: 0, refused: 0 });
    runOverSets(model, known);
    return inputs.map((input) => known.sets[input] as number);
  };
  const openOutcomes = (answers: Answers): number => settledHeads(answers).reduce((sum, set) => sum + bits(set) - 1, 0);
  const leftBy = (answers: Answers, id: QuestionId): number => {
    const question = interview.questions.find((one) => one.id === id);
    if (question === undefined) return Number.POSITIVE_INFINITY;
    const offered = new Set(interview.offeredOptions(answers, id));
    const possible = samples(question).filter((answer) => typeof answer !== 'string' || offered.has(answer));
    const left = possible.map((answer) => openOutcomes({ ...answers, [id]: answer }));
    return left.reduce((sum, one) => sum + one, 0) / left.length;
  };
  return {
    outcomes(answers) {
      const sets = settledHeads(answers);
      return new Map(
        heads.map((id, head) => {
          const { outcomes = [] } = tables.find((table) => table.id === id) ?? {};
          return [id, outcomes.filter((_, value) => ((sets[head] as number) & (1 << value)) !== 0)];
        }),
      );
    },
    openOutcomes,
    nextQuestion(answers) {
      const unanswered = readyOf(unansweredOf(answers));
      const [first = null] = unanswered;
      if (first === null || openOutcomes(answers) === 0) return first;
      let best = first;
      let least = Number.POSITIVE_INFINITY;
      for (const id of unanswered) {
        const left = leftBy(answers, id);
        if (left < least) [best, least] = [id, left];
      }
      return best;
    },
  };
}
