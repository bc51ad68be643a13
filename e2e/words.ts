import { readFileSync } from 'node:fs';

/** The words of the questions as they are on disk: a test of the running site imports nothing of it. */
const text = readFileSync('content/strings/questions.ts', 'utf8');

function found(pattern: RegExp, within: string, what: string): string {
  const [, word] = pattern.exec(within) ?? [];
  if (word === undefined) throw new Error(`no words for ${what}`);
  return word;
}

const named = (id: string): string => `'?${id}'?: \\{`;

const wordsOf = (question: string): string =>
  found(new RegExp(`\\n  ${named(question)}([\\s\\S]*?)\\n  \\},`), text, question);

/** The title of a question. */
export const title = (question: string): string => found(/\n {4}title: '([^']*)'/, wordsOf(question), question);

/** The label of one of its answers. */
export const label = (question: string, option: string): string =>
  found(new RegExp(`${named(option)}\\s*label: '([^']*)'`), wordsOf(question), `${question} ${option}`);
