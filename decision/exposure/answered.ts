/** What answers say for certain and what they leave open, of a single choice and of a set alike. */
import { MAYBE, NOT_SURE } from '../engine/ask.ts';
import type { Answer } from '../types.ts';

/** Whether one of these options is given for certain. */
export const isGiven = (answer: Answer | undefined, ...options: readonly string[]): boolean =>
  typeof answer === 'string' ? options.includes(answer) : options.some((id) => answer?.includes(id));

/** Whether one of these members of a set is given, or may be; a set that is not sure may have any. */
export const mayBeGiven = (answer: Answer | undefined, ...members: readonly string[]): boolean =>
  answer === NOT_SURE || isGiven(answer, ...members, ...members.map((id) => MAYBE + id));
