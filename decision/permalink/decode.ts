import { canonicalSet, type KnownQuestion, MAYBE, NOT_SURE } from '../engine/ask.ts';
import type { QuestionId } from '../ids.ts';
import { LINK_VERSIONS } from '../published/versions.ts';
import type { Answer, Answers, Decoded, Problem } from '../types.ts';
import { type Dialect, newest } from './dialect.ts';
import { NONE_MARK, NOT_SURE_MARK, VERSION_KEY } from './marks.ts';
import { problem } from './problem.ts';
import { type Read, settle } from './settle.ts';

/** Characters that are read; the longest canonical vector has fewer than 150, fully percent-encoded three times that. */
export const LINK_LENGTH_LIMIT = 2_000;

/** Parts that are read; a canonical vector has at most one for each question and the version. */
const PART_LIMIT = 64;

/** Replaces %00 to %7F once; any other escape stays as it is and is named by the part that holds it. */
const percentDecoded = (text: string): string =>
  text.replace(/%([0-7][0-9A-Fa-f])/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Reads the value of one part: an answer, or the code of what is wrong with it. */
function readValue(question: KnownQuestion, value: string): { answer: Answer } | Problem['code'] {
  if (value === NOT_SURE_MARK) return { answer: NOT_SURE };
  if (question.kind === 'single') {
    if (value.length !== 1) return 'malformed-value';
    const option = question.options.find(({ letter }) => letter === value);
    return option ? { answer: option.id } : 'unknown-option';
  }
  if (value === NONE_MARK) return { answer: [] };
  const members = new Map<string, string>();
  for (const character of value) {
    const option = question.options.find(({ letter }) => letter === character || letter.toLowerCase() === character);
    if (!option) return character === NOT_SURE_MARK || character === NONE_MARK ? 'malformed-value' : 'unknown-option';
    if (members.has(option.id)) return 'malformed-value';
    members.set(option.id, option.letter === character ? option.id : MAYBE + option.id);
  }
  const answer = canonicalSet(question, [...members.values()]);
  return members.size === 0 || answer === undefined ? 'malformed-value' : { answer };
}

/** Splits text into whole parts, as many as the limits allow; `rest` is the first part that was not read, or null. */
function split(text: string): { parts: readonly string[]; rest: string | null } {
  const cut = text.length > LINK_LENGTH_LIMIT;
  const decoded = percentDecoded(text.slice(0, LINK_LENGTH_LIMIT)).replace(/^\/+/, '');
  const parts = (cut ? decoded : decoded.replace(/\/+$/, '')).split('/');
  const kept = Math.min(cut ? parts.length - 1 : parts.length, PART_LIMIT);
  return { parts: parts.slice(0, kept), rest: parts[kept] ?? null };
}

/** The version that a link names by `link`, or null where there is none. */
const versionOf = (dialect: Dialect, link: string): string | null =>
  link === dialect.link ? dialect.version : (LINK_VERSIONS.get(link) ?? null);

/** What the parts of a text say, before the ask rules decide which of it counts. */
interface Mentioned {
  readonly read: ReadonlyMap<QuestionId, Read>;
  /** The versions named, in order. */
  readonly named: readonly string[];
  readonly problems: readonly Problem[];
}

function readParts(dialect: Dialect, parts: readonly string[]): Mentioned {
  const problems: Problem[] = [];
  const read = new Map<QuestionId, Read>();
  const named: string[] = [];
  for (const part of parts) {
    const [key = '', value, ...more] = part.split(':');
    if (key === '' || value === undefined || more.length > 0) {
      problems.push(problem('malformed-part', part === '' ? '//' : part));
      continue;
    }
    if (key === VERSION_KEY) {
      if (named.length > 0) problems.push(problem('duplicate-question', part));
      else if (versionOf(dialect, value) === null) problems.push(problem('unknown-version', part));
      named.push(value);
      continue;
    }
    const question = dialect.byKey.get(key);
    if (question === undefined) {
      problems.push(problem('unknown-question', part));
      continue;
    }
    const result = readValue(question, value);
    const answer = typeof result === 'string' ? undefined : result.answer;
    if (typeof result === 'string') problems.push(problem(result, part, question.id));
    const before = read.get(question.id);
    if (before) problems.push(problem('duplicate-question', part, question.id));
    const agreed = before === undefined || JSON.stringify(before.answer) === JSON.stringify(answer);
    read.set(question.id, agreed && answer !== undefined ? { part, answer } : { part });
  }
  return { read, named, problems };
}

/**
 * Reads a vector. Total: it accepts any string, never throws and takes time linear in the length of the text.
 *
 * Parts may stand in any order, be percent-encoded, and have slashes before and after them. Keys and letters are taken
 * exactly as written. Every part that cannot be read names itself in `problems` and gives no answer: nothing is
 * guessed and nothing has a default. Where a question is mentioned twice, the answer stays only if both agree.
 * The version that a link names is reported, and does not choose the dialect; an unknown one gives null.
 */
export function decodeIn(dialect: Dialect, text: string): Decoded {
  const { parts, rest } = split(text);
  if (parts.length === 1 && parts[0] === '' && rest === null) {
    return { version: null, answers: {}, problems: [problem('empty', '')] };
  }
  const { read, named, problems } = readParts(dialect, parts);
  const settled = settle(read, dialect.interview);
  const [first = '', ...others] = named;
  return {
    version: others.every((other) => other === first) ? versionOf(dialect, first) : null,
    answers: settled.answers,
    problems: [
      ...(rest === null ? [] : [problem('too-long', rest)]),
      ...(named.length === 0 ? [problem('unknown-version', '')] : []),
      ...problems,
      ...settled.problems,
    ],
  };
}

/** Reads a vector with the questions of the newest model, whatever version it names. */
export const decode = (text: string): Decoded => decodeIn(newest, text);

/** Every answer of the newest model that a text mentions, asked or not; what cannot be read is left out. Total. */
export function decodeMentioned(text: string): Answers {
  const { read } = readParts(newest, split(text).parts);
  return Object.fromEntries([...read].flatMap(([id, { answer }]) => (answer === undefined ? [] : [[id, answer]])));
}
