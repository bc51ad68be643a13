/** The ask rules: which questions are asked, and which of their options are offered, for what is known of the answers. */
import type { AskCondition, Question } from '../model/questions.ts';
import { type Input, isSingle, UNASKED, unaskedValue } from './inputs.ts';

/** What is known of the inputs of a model. */
export interface Known {
  /** For each input the set of values that it may have. */
  readonly sets: Int32Array;
  /**
   * For each input 1 where any part of its set may turn out to be the answer, and 0 where the set is the answer, not sure
   * as it may be. Null where nothing is open.
   */
  readonly open: Uint8Array | null;
}

/** The values of one input, by their names, of which it may have one. */
export interface Test {
  readonly input: string;
  readonly values: readonly string[];
}

/**
 * A condition as tests of inputs: all lists have to hold, and a list holds where one of its tests does. The one reading
 * of conditions, for the evaluator and for every export of the rules.
 *
 * @throws Error where the question is none of those given, or the condition does not fit its kind
 */
export function testsOf(condition: AskCondition, questions: readonly Question[]): readonly (readonly Test[])[] {
  const question = questions.find(({ id }) => id === condition.question);
  const isSet = question?.kind === 'set';
  const ids = question?.options.map(({ id }) => id) ?? [];
  const member = (id: string, ...values: string[]): Test => ({ input: `${condition.question}/${id}`, values });
  if ('none' in condition && isSet) return ids.map((id) => [member(id, 'no', UNASKED)]);
  if (!('options' in condition) || !condition.options.every((id) => ids.includes(id)))
    throw new Error(`no such condition on ${condition.question}`);
  return [
    isSet
      ? condition.options.map((id) => member(id, 'yes'))
      : [{ input: condition.question, values: condition.options }],
  ];
}

/**
 * Conditions that all have to hold, as a flat list of literals: input, accepted values, and 1 where the next literal is
 * another way to meet the same condition.
 */
type Conditions = Int32Array;

export interface Rule {
  readonly question: number;
  /** First raw input of the question, and one past its last. */
  readonly from: number;
  readonly to: number;
  readonly unasked: number;
  /** Asked where one of them holds. */
  readonly alternatives: readonly Conditions[];
  /** The conditions of each option, where any option has some. */
  readonly gates: readonly Conditions[] | null;
  /** The raw inputs that all of them read. */
  readonly reads: readonly number[];
}

export type AskRules = readonly Rule[];

/**
 * The places of the questions in an order in which each comes after those that its rules read. Questions that depend on
 * nothing later keep their order.
 *
 * @throws Error naming the questions where rules read one another in a circle
 */
function inDependencyOrder(questions: readonly Question[]): readonly number[] {
  const order: number[] = [];
  const path: string[] = [];
  const visit = ({ id, ask, options }: Question, at: number): void => {
    if (order.includes(at)) return;
    if (path.includes(id)) throw new Error(`ask rules read one another: ${[...path, id].join(', ')}`);
    path.push(id);
    for (const { question } of [...ask, ...options.map(({ when = [] }) => when)].flat()) {
      const read = questions.findIndex((one) => one.id === question);
      const found = questions[read];
      if (found === undefined) throw new Error(`no such condition on ${question}`);
      visit(found, read);
    }
    path.pop();
    order.push(at);
  };
  questions.forEach(visit);
  return order;
}

/**
 * The rules in the order in which they have to be applied: a rule may read a question that a link names later.
 *
 * @throws Error where a rule reads no question of these, or its own
 */
export function compileAskRules(questions: readonly Question[], inputs: readonly Input[]): AskRules {
  return inDependencyOrder(questions).map((question): Rule => {
    const { ask, options } = questions[question] as Question;
    const reads = new Set<number>();
    const compiled = (conditions: readonly AskCondition[]): Conditions => {
      const lists = conditions.flatMap((condition) => testsOf(condition, questions));
      return Int32Array.from(
        lists.flatMap((tests) =>
          tests.flatMap(({ input: id, values }, at) => {
            const input = inputs.findIndex((one) => one.id === id);
            const names = [...(inputs[input] as Input).values, UNASKED];
            reads.add(input);
            return [
              input,
              values.reduce((set, value) => set | (1 << names.indexOf(value)), 0),
              Number(at + 1 < tests.length),
            ];
          }),
        ),
      );
    };
    const from = inputs.findIndex((input) => input.question === question);
    return {
      question,
      from,
      to: inputs.findLastIndex((input) => input.question === question) + 1,
      unasked: unaskedValue(inputs[from] as Input),
      alternatives: ask.map(compiled),
      gates: options.some(({ when }) => when) ? options.map(({ when = [] }) => compiled(when)) : null,
      reads: [...reads],
    };
  });
}

/** Whether conditions may hold, or must. */
function conditionsHold(conditions: Conditions, { sets, open }: Known, must: boolean): boolean {
  let met = false;
  for (let c = 0; c < conditions.length; c += 3) {
    const input = conditions[c] as number;
    const values = conditions[c + 1] as number;
    const set = sets[input] as number;
    met ||= must && open?.[input] === 1 ? (set & ~values) === 0 : (set & values) !== 0;
    if (conditions[c + 2] === 1) continue;
    if (!met) return false;
    met = false;
  }
  return true;
}

/** Whether a question may be asked, or must. */
function isAsked({ alternatives }: Rule, known: Known, must: boolean): boolean {
  for (let a = 0; a < alternatives.length; a++) {
    if (conditionsHold(alternatives[a] as Conditions, known, must)) return true;
  }
  return false;
}

/** What the ask rules make of answers. */
export interface Asked {
  /** Questions that may be asked, as a bit set. */
  asked: number;
  /** Those of them whose answer contradicts the conditions of the option: it counts as not given. */
  refused: number;
}

/** The options that are offered, or that must be, as a set of values. */
function offered(gates: readonly Conditions[], known: Known, must: boolean): number {
  let set = 0;
  for (let value = 0; value < gates.length; value++) {
    if (conditionsHold(gates[value] as Conditions, known, must)) set |= 1 << value;
  }
  return set;
}

/** Narrows the answer to an asked question to the options that are offered. */
function offerOptions(rule: Rule, gates: readonly Conditions[], given: number, known: Known, found: Asked): void {
  const { sets, open } = known;
  const may = offered(gates, known, false);
  const must = open === null ? may : offered(gates, known, true);
  let set = given & may;
  if (set === 0) found.refused |= 1 << rule.question;
  // An answer that may turn out not to be offered may turn out to be not sure.
  if (set === 0 || (isSingle(given) && (given & must) === 0)) set |= may;
  sets[rule.from] = set;
  if (open !== null && may !== must && set !== (given & must)) open[rule.from] = 1;
}

/**
 * Runs the ask rules: copies what is known of the raw inputs, each question asked or not, into `known`. A question that
 * may be asked and may not has its values and "not asked".
 *
 * @param given before the ask rules; sets in `given.sets`, of which `known` may have more than the raw ones
 */
export function applyRules(rules: AskRules, given: Known, known: Known, found: Asked): void {
  const { sets, open } = known;
  found.asked = 0;
  found.refused = 0;
  for (let r = 0; r < rules.length; r++) {
    const rule = rules[r] as Rule;
    const may = isAsked(rule, known, false);
    const must = may && (open === null || isAsked(rule, known, true));
    if (may) found.asked |= 1 << rule.question;
    for (let i = rule.from; i < rule.to; i++) {
      sets[i] = may ? (given.sets[i] as number) : rule.unasked;
      if (open !== null) open[i] = may ? (given.open?.[i] ?? 0) : 0;
    }
    if (may && rule.gates !== null) offerOptions(rule, rule.gates, given.sets[rule.from] as number, known, found);
    if (may && !must) {
      for (let i = rule.from; i < rule.to; i++) {
        sets[i] = (sets[i] as number) | rule.unasked;
        if (open !== null) open[i] = 1;
      }
    }
  }
}
