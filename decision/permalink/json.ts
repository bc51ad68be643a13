import { canonicalSet, type KnownQuestion, MAYBE, NOT_SURE } from '../engine/ask.ts';
import type { QuestionId } from '../ids.ts';
import type { Answer, Answers, Problem } from '../types.ts';
import { type Dialect, newest } from './dialect.ts';
import { problem } from './problem.ts';
import { type Read, settle } from './settle.ts';

/** Entries that are read; an answer set has at most one for each question. */
const ENTRY_LIMIT = 64;

/** Reads one answer: it, or what is wrong and the text that shows it. */
function readValue(
  question: KnownQuestion,
  value: unknown,
): { answer: Answer } | { code: Problem['code']; part: string } {
  const malformed = { code: 'malformed-value', part: question.id } as const;
  const named = (code: Problem['code'], text: string) => ({ code, part: `${question.id}: ${text}` });
  if (value === NOT_SURE) return { answer: NOT_SURE };
  if (question.kind === 'single') {
    if (typeof value !== 'string') return malformed;
    return question.options.some(({ id }) => id === value) ? { answer: value } : named('unknown-option', value);
  }
  if (!Array.isArray(value)) return malformed;
  const members: readonly unknown[] = value;
  const kept = new Map<string, string>();
  for (const member of members) {
    if (typeof member !== 'string') return malformed;
    const id = member.startsWith(MAYBE) ? member.slice(MAYBE.length) : member;
    if (!question.options.some((option) => option.id === id)) return named('unknown-option', member);
    if (kept.has(id)) return named('malformed-value', member);
    kept.set(id, member);
  }
  const answer = canonicalSet(question, [...kept.values()]);
  return answer === undefined ? malformed : { answer };
}

/**
 * Reads an answer set from JSON that has been parsed: an object from question id to option id, `not-sure`, or for a
 * set an array of option ids and `?id`. Total: it accepts any value and never throws. Everything that is not such an
 * answer is a problem and gives no answer.
 */
export function readAnswersIn(dialect: Dialect, json: unknown): { answers: Answers; problems: readonly Problem[] } {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    const kind = json === null ? 'null' : Array.isArray(json) ? 'array' : typeof json;
    return { answers: {}, problems: [problem('malformed-part', kind)] };
  }
  const entries = Object.entries(json);
  if (entries.length === 0) return { answers: {}, problems: [problem('empty', '')] };
  const problems: Problem[] = [];
  const read = new Map<QuestionId, Read>();
  const beyond = entries[ENTRY_LIMIT];
  if (beyond) problems.push(problem('too-long', beyond[0]));
  for (const [key, value] of entries.slice(0, ENTRY_LIMIT)) {
    const question = dialect.byId.get(key);
    if (question === undefined) {
      problems.push(problem('unknown-question', key));
      continue;
    }
    const result = readValue(question, value);
    if ('answer' in result) read.set(question.id, { part: key, answer: result.answer });
    else {
      problems.push(problem(result.code, result.part, question.id));
      read.set(question.id, { part: key });
    }
  }
  const settled = settle(read, dialect.interview);
  return { answers: settled.answers, problems: [...problems, ...settled.problems] };
}

/** Reads a JSON answer set with the questions of the newest model. */
export const readAnswers = (json: unknown): { answers: Answers; problems: readonly Problem[] } =>
  readAnswersIn(newest, json);
