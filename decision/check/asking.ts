/**
 * The ask rules as diagrams, for models in which options have conditions or answers exclude others. Built from the rules
 * as they are written, question by question, and not from what the engine makes of them.
 */
import { type Test, testsOf } from '../engine/ask-rules.ts';
import type { Compiled } from '../engine/compile.ts';
import { type Input, UNASKED } from '../engine/inputs.ts';
import type { AskCondition } from '../model/questions.ts';
import { unsureCode } from './codes.ts';
import { type Diagrams, FALSE, type Node, TRUE } from './diagram.ts';

/** What the ask rules make of answers, as functions of these. */
export interface Asking {
  /** By question, where it is asked. */
  readonly asked: readonly Node[];
  /** By question, where its answer contradicts others and counts as not sure. */
  readonly refused: readonly Node[];
  /** By raw input and value, where the value remains while the answer is not sure. */
  readonly remains: readonly (readonly Node[])[];
}

/** One value given to one input, whatever its answer is. */
interface Instead {
  readonly input: number;
  readonly value: string;
}

/** A pass over the questions in their order. */
function pass(
  compiled: Compiled,
  diagrams: Diagrams,
  state: Pick<Asking, 'refused' | 'remains'>,
  instead?: Instead,
): Asking {
  const { inputs, inputIndex, source } = compiled;
  const asked: Node[] = [];
  const refused: Node[] = [];
  const remains: (readonly Node[])[] = [];

  const holds = ({ input: id, values }: Test): Node => {
    const at = inputIndex.get(id) ?? -1;
    const input = inputs[at] as Input;
    const accepted = input.values.flatMap((value, code) => (values.includes(value) ? [code] : []));
    const unsure = diagrams.or(...accepted.map((code) => remains[at]?.[code] ?? FALSE));
    const given = diagrams.or(
      diagrams.literal(at, accepted),
      diagrams.and(diagrams.literal(at, [unsureCode(input)]), unsure),
    );
    const answer = diagrams.choose(refused[input.question] ?? FALSE, unsure, given);
    const isAsked = asked[input.question] ?? FALSE;
    const value = instead?.input === at ? (values.includes(instead.value) ? TRUE : FALSE) : answer;
    return diagrams.or(diagrams.and(isAsked, value), values.includes(UNASKED) ? diagrams.not(isAsked) : FALSE);
  };
  const allHold = (conditions: readonly AskCondition[]): Node =>
    diagrams.and(
      ...conditions
        .flatMap((condition) => testsOf(condition, source.questions))
        .map((tests) => diagrams.or(...tests.map(holds))),
    );

  source.questions.forEach(({ ask, kind, options }, question) => {
    const isAsked = diagrams.or(...ask.map(allHold));
    asked.push(isAsked);
    const offered = options.map(({ when = [] }) => allHold(when));
    const own = [...inputs.keys()].filter((input) => inputs[input]?.question === question);
    for (const input of own) {
      const before = state.remains[input] ?? [];
      remains[input] =
        kind === 'set' ? before : before.map((node, value) => diagrams.and(node, offered[value] ?? TRUE));
    }
    const missed = offered.map((node, value) => diagrams.without(diagrams.literal(own[0] ?? -1, [value]), node));
    refused.push(
      diagrams.or(
        state.refused[question] ?? FALSE,
        kind === 'set' ? FALSE : diagrams.and(isAsked, diagrams.or(...missed)),
      ),
    );
  });
  return { asked, refused, remains };
}

/** Where some of the answer to a question is definite. */
function definite({ inputs, rawCount }: Compiled, diagrams: Diagrams, question: number): Node {
  const own = inputs.slice(0, rawCount).flatMap((input, at) => (input.question === question ? [{ at, input }] : []));
  return diagrams.or(...own.map(({ at, input }) => diagrams.literal(at, [...input.values.keys()])));
}

/** What remains where the answers taken, by question, exclude what they can. */
function excluded(compiled: Compiled, diagrams: Diagrams, state: Asking, taken: readonly Node[]): Asking['remains'] {
  const { inputs, rawCount } = compiled;
  for (let remains = state.remains; ; ) {
    const next = inputs.slice(0, rawCount).map((input, at) =>
      input.member >= 0
        ? (remains[at] ?? [])
        : input.values.map((value, code) => {
            const { asked, refused } = pass(compiled, diagrams, { ...state, remains }, { input: at, value });
            const fails = taken.map((node, q) =>
              q <= input.question
                ? FALSE
                : diagrams.without(node, diagrams.without(asked[q] ?? FALSE, refused[q] ?? FALSE)),
            );
            return diagrams.without(remains[at]?.[code] ?? FALSE, diagrams.or(...fails));
          }),
    );
    if (JSON.stringify(next) === JSON.stringify(remains)) return remains;
    remains = next;
  }
}

/** The ask rules of a model; answers are taken in the order of the questions, as the model's exclusion says. */
export function askingOf(compiled: Compiled, diagrams: Diagrams): Asking {
  const { inputs, rawCount, source } = compiled;
  const everything = inputs.slice(0, rawCount).map(({ values }) => values.map(() => TRUE));
  let state: Asking = { asked: [], refused: source.questions.map(() => FALSE), remains: everything };
  if (source.excludes !== true) return pass(compiled, diagrams, state);
  const taken: Node[] = [];
  source.questions.forEach((_, question) => {
    const { asked } = pass(compiled, diagrams, state);
    const answered = diagrams.and(asked[question] ?? FALSE, definite(compiled, diagrams, question));
    const together = [...taken, answered];
    const remains = excluded(compiled, diagrams, state, together);
    const after = pass(compiled, diagrams, { ...state, remains });
    const fails = diagrams.or(
      ...together.map((node, q) =>
        diagrams.without(node, diagrams.without(after.asked[q] ?? FALSE, after.refused[q] ?? FALSE)),
      ),
    );
    const stands = diagrams.without(answered, fails);
    taken.push(stands);
    state = {
      ...state,
      refused: state.refused.map((node, q) => (q === question ? diagrams.without(answered, stands) : node)),
      remains: state.remains.map((values, at) =>
        values.map((node, value) => diagrams.choose(stands, remains[at]?.[value] ?? FALSE, node)),
      ),
    };
  });
  return pass(compiled, diagrams, state);
}
