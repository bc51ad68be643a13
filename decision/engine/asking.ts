/** The ask rules on codes: the same replay as `ask.ts`, for loops that change one answer many times. */
import { type Compiled, unaskedCode, unsureCode } from './compile.ts';

interface Condition {
  readonly input: number;
  /** Bit set of the codes that meet the condition. */
  readonly codes: number;
}

interface Rule {
  readonly question: number;
  /** First raw input of the question, and one past its last. */
  readonly from: number;
  readonly to: number;
  readonly unasked: number;
  readonly alternatives: readonly (readonly Condition[])[];
}

export type AskRules = readonly Rule[];

/** @throws Error where a rule reads a question that is not a single-choice one of the model. */
export function compileAskRules(model: Compiled): AskRules {
  return model.source.questions.map((question, index): Rule => {
    const from = model.inputs.findIndex((input) => input.question === index);
    const first = model.inputs[from];
    if (!first) throw new Error(`question ${question.id} has no input`);
    return {
      question: index,
      from,
      to: from + (question.kind === 'set' ? question.options.length : 1),
      unasked: unaskedCode(first),
      alternatives: question.ask.map((conditions) =>
        conditions.map(({ question: other, options }) => {
          const at = model.inputIndex.get(other);
          const input = at === undefined ? undefined : model.inputs[at];
          if (at === undefined || !input) throw new Error(`ask rule of ${question.id}: unknown question ${other}`);
          return {
            input: at,
            codes: options.reduce((bits, id) => bits | (1 << input.values.indexOf(id)), 1 << unsureCode(input)),
          };
        }),
      ),
    };
  });
}

/**
 * Copies the answer codes and marks the inputs of questions that are not asked.
 *
 * @returns the asked questions as a bit set
 */
export function settleCodes(rules: AskRules, answered: Int32Array, codes: Int32Array): number {
  let asked = 0;
  for (let i = 0; i < answered.length; i++) codes[i] = answered[i] as number;
  for (let r = 0; r < rules.length; r++) {
    const rule = rules[r] as Rule;
    if (mayBeAsked(rule.alternatives, codes)) asked |= 1 << rule.question;
    else for (let i = rule.from; i < rule.to; i++) codes[i] = rule.unasked;
  }
  return asked;
}

function mayBeAsked(alternatives: Rule['alternatives'], codes: Int32Array): boolean {
  for (let a = 0; a < alternatives.length; a++) {
    const conditions = alternatives[a] as readonly Condition[];
    let met = 0;
    while (met < conditions.length) {
      const condition = conditions[met] as Condition;
      if ((condition.codes & (1 << (codes[condition.input] as number))) === 0) break;
      met++;
    }
    if (met === conditions.length) return true;
  }
  return false;
}
