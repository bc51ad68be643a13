/** Blocks of lines: the unit of work of a stream. */
import type { RecommendationPart } from '@/decision';
import { readJson } from './read-input';
import { recommendationWriter } from './recommendation-text';
import { rememberRepeats } from './repeats';

/** Whole lines of input, and the number of the first of them, counted from 1. */
export interface Block {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly firstLine: number;
}

/** Bytes of one line that are read; an answer set in JSON has fewer than two thousand. */
export const LINE_LIMIT = 65_536;

const NEWLINE = 10;

/** One character a byte: pieces are encoded once, and a finished line is copied instead of encoded. */
const asBytes = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

/** Turns a block into its output, each line ended by a newline; written into `room` where that is large enough. */
export type AnswerBlock = (block: Block, room: ArrayBuffer) => Buffer<ArrayBuffer>;

const write = recommendationWriter(asBytes);

function errorLine(line: number, code: string, message: string): string {
  return asBytes(JSON.stringify({ error: { line, code, message } }));
}

/** @param only the members of each recommendation to write; null for all */
export function newBlockAnswerer(only: readonly RecommendationPart[] | null): AnswerBlock {
  /** The recommendation for a line, or where it cannot be read the empty string. */
  const adviseOnLine = rememberRepeats((line) => {
    const { model, answers, faults } = readJson(line);
    if (faults.length > 0) return '';
    return write(only === null ? model.advise(answers) : model.adviseOn(answers, only));
  });

  /** The output for one line of input, as one character a byte. */
  const answerLine = (bytes: Buffer, line: number): string => {
    if (bytes.length > LINE_LIMIT) return errorLine(line, 'too-long', 'The line is longer than any answer set can be.');
    const text = bytes.toString('utf8');
    const advice = adviseOnLine(text);
    if (advice !== '') return advice;
    const { faults } = readJson(text);
    return errorLine(line, faults[0]?.code ?? 'not-json', faults.map(({ message }) => message).join(' '));
  };

  return ({ bytes, firstLine }, room) => {
    const input = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let output = Buffer.from(room);
    let length = 0;
    let line = firstLine;
    for (let start = 0; start < input.length; line++) {
      const newline = input.indexOf(NEWLINE, start);
      const end = newline < 0 ? input.length : newline;
      const text = answerLine(input.subarray(start, end), line);
      if (length + text.length >= output.length) {
        const larger = Buffer.from(new ArrayBuffer(2 * (length + text.length + 1)));
        output.copy(larger, 0, 0, length);
        output = larger;
      }
      length += output.write(text, length, 'latin1');
      output[length++] = NEWLINE;
      start = end + 1;
    }
    return output.subarray(0, length);
  };
}
