import { answersOf, type Interview } from '../engine/ask.ts';
import type { QuestionId } from '../ids.ts';
import type { Answer, Answers, Problem } from '../types.ts';
import { problem } from './problem.ts';

/** What was read for one question: the answer and the text that it came from. */
export interface Read {
  readonly part: string;
  /** Absent where the text could not be read; a problem then names it already. */
  readonly answer?: Answer;
}

/**
 * Replays the ask rules over what was read: drops answers to questions that are not asked and options that the other
 * answers do not leave, and names each of them and each asked question that was not mentioned at all.
 */
export function settle(
  read: ReadonlyMap<QuestionId, Read>,
  { questions, replay }: Interview,
): { answers: Answers; problems: readonly Problem[] } {
  const given: { [Q in QuestionId]?: Answer } = {};
  for (const [id, { answer }] of read) if (answer !== undefined) given[id] = answer;
  const asked = replay(given);
  const problems = questions.flatMap((question) => {
    const mention = read.get(question.id);
    if (asked.has(question.id)) {
      if (mention === undefined) return [problem('missing', question.key, question.id)];
      const isRefused = mention.answer !== undefined && asked.get(question.id) === undefined;
      return isRefused ? [problem('contradicts-gate', mention.part, question.id)] : [];
    }
    return mention?.answer === undefined ? [] : [problem('not-asked', mention.part, question.id)];
  });
  return { answers: answersOf(asked), problems };
}
