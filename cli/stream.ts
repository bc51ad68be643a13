/** Answer sets one a line in, recommendations one a line out, in the same order. */
import type { RecommendationPart } from '@/decision';
import { readJson } from './read-input';

/** Characters of one line that are read; an answer set in JSON has fewer than two thousand. */
const LINE_LIMIT = 65_536;

/** Resolves once more may be written. */
type Write = (text: string) => Promise<void>;

type Only = readonly RecommendationPart[] | null;

/** The lines of a text in pieces. Of a line beyond the limit only as much is kept as shows that it is too long. */
async function* linesOf(input: AsyncIterable<string>): AsyncGenerator<string> {
  let held = '';
  for await (const piece of input) {
    const lines = (held + piece).split('\n');
    held = (lines.pop() ?? '').slice(0, LINE_LIMIT + 1);
    yield* lines;
  }
  yield held;
}

const errorOf = (line: number, code: string, message: string) => ({ error: { line, code, message } });

function answerTo(text: string, line: number, only: Only): object {
  if (text.length > LINE_LIMIT) {
    return errorOf(line, 'too-long', 'The line is longer than any answer set can be.');
  }
  const { model, answers, faults } = readJson(text);
  const [fault] = faults;
  if (fault !== undefined) return errorOf(line, fault.code, faults.map(({ message }) => message).join(' '));
  return only === null ? model.advise(answers) : model.adviseOn(answers, only);
}

/**
 * Answers each line of `input` with one line. A line that cannot be read becomes an error that names it; so does a blank
 * line, except at the end. No more is read than can be written, so a slow reader slows the reading of the input down.
 *
 * @param only the members of each recommendation to write; null for all
 */
export async function answerStream(input: AsyncIterable<string>, only: Only, write: Write): Promise<void> {
  let line = 0;
  let answered = 0;
  for await (const text of linesOf(input)) {
    line += 1;
    if (text.trim() === '') continue;
    while (answered < line) {
      answered += 1;
      await write(`${JSON.stringify(answerTo(answered < line ? '' : text, answered, only))}\n`);
    }
  }
}
