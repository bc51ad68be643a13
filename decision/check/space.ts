/** The answer space as a diagram: which combinations of answers can be given, and what a combination means. */
import { canonicalSet, MAYBE, NOT_SURE, newInterview } from '../engine/ask.ts';
import { type AskRules, compileAskRules } from '../engine/asking.ts';
import { type Compiled, type Input, unaskedCode, unsureCode } from '../engine/compile.ts';
import { newDialect } from '../permalink/dialect.ts';
import { encodeIn } from '../permalink/encode.ts';
import type { Answer, Answers } from '../types.ts';
import { Diagrams, type Node } from './diagram.ts';

/** A space over the raw inputs of a model; variable n is input n, its values are the codes of the engine. */
export interface Space {
  readonly compiled: Compiled;
  readonly diagrams: Diagrams;
  readonly rules: AskRules;
  /** Combinations in which a question is unasked exactly when its ask rule is not met. */
  readonly valid: Node;
  /** Combinations in which every question has an answer, asked or not: the space in which answers change one at a time. */
  readonly answered: Node;
  /** Number of valid combinations. */
  readonly size: bigint;
}

/** The number of codes of each raw input. */
const domainsOf = ({ inputs, rawCount }: Compiled): number[] =>
  inputs.slice(0, rawCount).map(({ values }) => values.length + 2);

/** True where the ask rule of a question is met. */
function askedBy(diagrams: Diagrams, rule: AskRules[number]): Node {
  return diagrams.or(
    ...rule.alternatives.map((conditions) =>
      diagrams.and(
        ...conditions.map(({ input, codes }) => {
          const met = Array.from({ length: diagrams.domains[input] ?? 0 }, (_, code) => code);
          return diagrams.literal(
            input,
            met.filter((code) => (codes & (1 << code)) !== 0),
          );
        }),
      ),
    ),
  );
}

/**
 * @param diagrams those of a model with the same questions, or new ones
 * @throws Error where the diagrams have other variables than the model has inputs
 */
export function newSpace(compiled: Compiled, diagrams: Diagrams = new Diagrams(domainsOf(compiled))): Space {
  if (domainsOf(compiled).join() !== diagrams.domains.join()) throw new Error('diagrams of other questions');
  const rules = compileAskRules(compiled);
  const unasked = ({ from, to, unasked: code }: AskRules[number]): Node[] =>
    Array.from({ length: to - from }, (_, i) => diagrams.literal(from + i, [code]));
  const valid = diagrams.and(
    ...rules.map((rule) => {
      const none = unasked(rule);
      return diagrams.choose(askedBy(diagrams, rule), diagrams.not(diagrams.or(...none)), diagrams.and(...none));
    }),
  );
  const answered = diagrams.not(diagrams.or(...rules.flatMap(unasked)));
  return { compiled, diagrams, rules, valid, answered, size: diagrams.count(valid) };
}

/**
 * The same function of answers before the ask rules: what it gives once questions that are then not asked are dropped.
 * Two restrictions of it compare the results of two answers to one question, all other answers the same.
 */
export function beforeAsking({ diagrams, rules }: Space, node: Node): Node {
  return [...rules].reverse().reduce((after, rule) => {
    let dropped = after;
    for (let input = rule.from; input < rule.to; input++) dropped = diagrams.restrict(dropped, input, rule.unasked);
    return diagrams.choose(askedBy(diagrams, rule), after, dropped);
  }, node);
}

function answerOf(input: Input, code: number, id: string): string[] {
  if (code === unsureCode(input)) return [input.member < 0 ? NOT_SURE : MAYBE + id];
  if (input.member < 0) return [input.values[code] ?? NOT_SURE];
  return code === 1 ? [id] : [];
}

/** A combination as answers; questions that are not asked are left out. */
export function answersOf({ compiled }: Space, codes: readonly number[]): Answers {
  const found: Record<string, Answer> = {};
  compiled.source.questions.forEach((question, index) => {
    const inputs = compiled.inputs.flatMap((input, i) =>
      input.question === index ? [{ input, code: codes[i] ?? 0 }] : [],
    );
    if (inputs.some(({ input, code }) => code === unaskedCode(input))) return;
    const members = inputs.flatMap(({ input, code }) =>
      answerOf(input, code, question.options[input.member]?.id ?? ''),
    );
    found[question.id] = (question.kind === 'set' ? canonicalSet(question, members) : members[0]) ?? NOT_SURE;
  });
  return found;
}

/** One combination for which a claim fails, as the vector of a permalink; null where there is none. */
export function counterexample(space: Space, violation: Node): string | null {
  const codes = space.diagrams.pick(violation);
  if (codes === null) return null;
  const { version, questions } = space.compiled.source;
  return encodeIn(newDialect(version, newInterview(questions)), answersOf(space, codes));
}
