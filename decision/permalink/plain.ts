import { NOT_SURE } from '../engine/ask.ts';
import type { Dialect } from './dialect.ts';

/**
 * The questions that parsed JSON answers, as a bit set in the order of the model; or 0 where it is not a plain answer
 * set. In a plain one every question is known and every answer `not-sure`, an option, or for a set an array of options,
 * each once. `readAnswersIn` reads such answers as they stand, if they are those of the questions that are asked.
 */
export type ReadPlain = (json: unknown) => number;

export function newPlainReader({ interview }: Dialect): ReadPlain {
  const known = new Map(
    interview.questions.map(({ id, kind, options }, index): [string, Plain] => [
      id,
      { bit: 1 << index, isSet: kind === 'set', positions: new Map(options.map((option, o) => [option.id, o])) },
    ]),
  );
  return (json) => {
    if (typeof json !== 'object' || json === null) return 0;
    let mentioned = 0;
    for (const key in json) {
      const question = known.get(key);
      if (question === undefined || !isPlain(question, json[key as keyof typeof json])) return 0;
      mentioned |= question.bit;
    }
    return mentioned;
  };
}

interface Plain {
  readonly bit: number;
  readonly isSet: boolean;
  readonly positions: ReadonlyMap<string, number>;
}

function isPlain({ isSet, positions }: Plain, answer: unknown): boolean {
  if (typeof answer === 'string') return answer === NOT_SURE || (!isSet && positions.has(answer));
  if (!isSet || !Array.isArray(answer)) return false;
  const members: readonly unknown[] = answer;
  let met = 0;
  for (const member of members) {
    const position = typeof member === 'string' ? positions.get(member) : undefined;
    if (position === undefined || (met & (1 << position)) !== 0) return false;
    met |= 1 << position;
  }
  return true;
}
