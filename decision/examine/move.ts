import { type Interview, MAYBE } from '../engine/ask.ts';
import type { Compiled } from '../engine/compile.ts';
import type { Input } from '../engine/inputs.ts';
import { improvementsOf } from '../model/improvements.ts';
import type { Answers, QuestionId } from '../types.ts';
import type { Move } from './types.ts';

/** The move that gives a raw input a value. */
export function moveOf({ source, inputs }: Compiled, input: number, value: number): Move {
  const { question: at, member, values } = inputs[input] as Input;
  const question = source.questions[at];
  const id = question?.id ?? '';
  const name = member < 0 ? (values[value] ?? '') : (question?.options[member]?.id ?? '');
  const to = member >= 0 && value === 0 ? `-${name}` : name;
  const raised = improvementsOf(source.questions).some((one) => one.question === id && one.to === to);
  return { question: id as QuestionId, to, kind: raised ? 'work' : 'fact' };
}

/** The answers with one move made, normalised: questions that it brings up are left open. */
export function afterMove(
  interview: Interview,
  answers: Answers,
  { question: id, to }: Pick<Move, 'question' | 'to'>,
): Answers {
  const question = interview.questions.find((one) => one.id === id);
  if (question === undefined) return answers;
  if (question.kind === 'single') return interview.normaliseAnswers({ ...answers, [id]: to });
  const given = answers[id];
  const members = Array.isArray(given) ? given : question.options.map((option) => MAYBE + option.id);
  const lost = to.startsWith('-');
  const member = lost ? to.slice(1) : to;
  const others = members.filter((one) => one !== member && one !== MAYBE + member);
  return interview.normaliseAnswers({ ...answers, [id]: lost ? others : [...others, member] });
}
