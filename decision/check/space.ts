/** The answer space as a diagram: which combinations of answers can be given, and what a combination means. */
import { canonicalSet, MAYBE, NOT_SURE, newInterview } from '../engine/ask.ts';
import { testsOf } from '../engine/ask-rules.ts';
import type { Compiled } from '../engine/compile.ts';
import { type Input, UNASKED } from '../engine/inputs.ts';
import type { AskCondition, AskRule } from '../model/questions.ts';
import { newDialect } from '../permalink/dialect.ts';
import { encodeIn } from '../permalink/encode.ts';
import type { Answer, Answers } from '../types.ts';
import { type Asking, askingOf } from './asking.ts';
import { unaskedCode, unsureCode } from './codes.ts';
import { Diagrams, FALSE, type Node } from './diagram.ts';

/** Where the inputs of a question stand, and their code where it is not asked. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly unasked: number;
  /** True where the ask rule is met. */
  readonly asked: Node;
  /** True where the answer contradicts others and counts as not sure. */
  readonly refused: Node;
}

/** A space over the raw inputs of a model; variable n is input n, its values are codes. */
export interface Space {
  readonly compiled: Compiled;
  readonly diagrams: Diagrams;
  /** For each question. */
  readonly places: readonly Place[];
  /** Combinations in which a question is unasked exactly when its ask rule is not met, and no answer contradicts others. */
  readonly valid: Node;
  /** Combinations in which every question has an answer, asked or not: the space in which answers change one at a time. */
  readonly answered: Node;
  /** Number of valid combinations. */
  readonly size: bigint;
  /** By raw input and value, where the value remains while the answer is not sure; null where all of them always do. */
  readonly remains: Asking['remains'] | null;
}

/** The number of codes of each raw input. */
const domainsOf = ({ inputs, rawCount }: Compiled): number[] =>
  inputs.slice(0, rawCount).map(({ values }) => values.length + 2);

/** The codes of an input that meet a condition, by whether not sure does where some value does or where every one does. */
export function codesThatMeet(input: Input, accepted: readonly string[], certain: boolean): boolean[] {
  const met = input.values.map((value) => accepted.includes(value));
  return [...met, met[certain ? 'every' : 'some'](Boolean), accepted.includes(UNASKED)];
}

/** True where a raw input meets a condition. */
export function meets(
  { diagrams, compiled, remains }: Pick<Space, 'diagrams' | 'compiled' | 'remains'>,
  at: number,
  accepted: readonly string[],
  certain: boolean,
): Node {
  const input = compiled.inputs[at] as Input;
  const met = codesThatMeet(input, accepted, certain);
  const literal = (codes: readonly boolean[]): Node =>
    diagrams.literal(
      at,
      codes.flatMap((one, code) => (one ? [code] : [])),
    );
  if (remains === null || input.member >= 0) return literal(met);
  const some = (wanted: boolean): Node =>
    diagrams.or(...input.values.map((_, value) => (met[value] === wanted ? (remains[at]?.[value] ?? FALSE) : FALSE)));
  const unsure = unsureCode(input);
  return diagrams.or(
    literal(met.map((one, code) => one && code !== unsure)),
    diagrams.and(diagrams.literal(at, [unsure]), certain ? diagrams.not(some(false)) : some(true)),
  );
}

/** True where the ask rule of a question is met. */
function askedBy(diagrams: Diagrams, compiled: Compiled, ask: AskRule): Node {
  const { inputIndex, source } = compiled;
  const holds = (condition: AskCondition): Node =>
    diagrams.and(
      ...testsOf(condition, source.questions).map((tests) =>
        diagrams.or(
          ...tests.map(({ input, values }) =>
            meets({ diagrams, compiled, remains: null }, inputIndex.get(input) ?? -1, values, false),
          ),
        ),
      ),
    );
  return diagrams.or(...ask.map((conditions) => diagrams.and(...conditions.map(holds))));
}

/**
 * @param diagrams those of a model with the same questions, or new ones
 * @throws Error where the diagrams have other variables than the model has inputs
 */
export function newSpace(compiled: Compiled, diagrams: Diagrams = new Diagrams(domainsOf(compiled))): Space {
  if (domainsOf(compiled).join() !== diagrams.domains.join()) throw new Error('diagrams of other questions');
  const { questions, excludes } = compiled.source;
  const isPlain =
    excludes !== true && questions.every(({ options }) => options.every(({ when }) => when === undefined));
  const asking = isPlain ? null : askingOf(compiled, diagrams);
  const places = questions.map(({ ask }, question): Place => {
    const inputs = [...compiled.inputs.keys()].filter((input) => compiled.inputs[input]?.question === question);
    const [from = 0] = inputs;
    return {
      from,
      to: from + inputs.length,
      unasked: unaskedCode(compiled.inputs[from] as Input),
      asked: asking?.asked[question] ?? askedBy(diagrams, compiled, ask),
      refused: asking?.refused[question] ?? FALSE,
    };
  });
  const unasked = ({ from, to, unasked: code }: Place): Node[] =>
    Array.from({ length: to - from }, (_, i) => diagrams.literal(from + i, [code]));
  const valid = diagrams.and(
    ...places.map((place) => {
      const none = unasked(place);
      const answered = diagrams.not(diagrams.or(place.refused, ...none));
      return diagrams.choose(place.asked, answered, diagrams.and(...none));
    }),
  );
  const answered = diagrams.not(diagrams.or(...places.flatMap(unasked)));
  const remains = asking?.remains ?? null;
  return { compiled, diagrams, places, valid, answered, size: diagrams.count(valid), remains };
}

/**
 * The same function of answers before the ask rules: what it gives once questions that are then not asked are dropped.
 * Two restrictions of it compare the results of two answers to one question, all other answers the same.
 */
export function beforeAsking({ diagrams, places }: Space, node: Node): Node {
  return [...places].reverse().reduce((after, { from, to, unasked, asked, refused }) => {
    let dropped = after;
    let open = after;
    for (let input = from; input < to; input++) {
      dropped = diagrams.restrict(dropped, input, unasked);
      if (refused !== FALSE) open = diagrams.restrict(open, input, unasked - 1);
    }
    return diagrams.choose(asked, diagrams.choose(refused, open, after), dropped);
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
  const { version, questions, excludes } = space.compiled.source;
  return encodeIn(newDialect(version, newInterview(questions, excludes)), answersOf(space, codes));
}
