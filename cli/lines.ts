/** Blocks of lines: the unit of work of a stream. */
import {
  type Drafter,
  newDrafter,
  newestModel,
  type PublishedModel,
  type RecommendationPart,
  recommendationParts,
} from '@/decision';
import { newJsonWriter } from './json-writer';
import { readJson } from './read-input';
import { newRepeats } from './repeats';
import { Sheet } from './sheet';

/** Whole lines of input, and the number of the first of them, counted from 1. */
export interface Block {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly firstLine: number;
}

/** Bytes of one line that are read; an answer set in JSON has fewer than two thousand. */
export const LINE_LIMIT = 65_536;

const NEWLINE = 10;

/** Turns a block into its output, each line ended by a newline; written into `room` where that is large enough. */
export type AnswerBlock = (block: Block, room: ArrayBuffer) => Uint8Array<ArrayBuffer>;

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** @param only the members of each recommendation to write; null for all */
export function newBlockAnswerer(only: readonly RecommendationPart[] | null): AnswerBlock {
  const parts = only ?? recommendationParts;
  const drafters = new Map<PublishedModel, Drafter>();
  const sheet = new Sheet();
  const writeJson = newJsonWriter(sheet);
  const repeats = newRepeats();

  const drafterOf = (model: PublishedModel): Drafter => {
    const drafter = drafters.get(model) ?? newDrafter(model);
    drafters.set(model, drafter);
    return drafter;
  };

  const writeError = (line: number, code: string, message: string): void =>
    sheet.putText(JSON.stringify({ error: { line, code, message } }));

  /** @returns whether it depends on nothing but the text */
  const writeAnswer = (text: string, line: number): boolean => {
    const plain = drafterOf(newestModel).draftPlain(parsed(text), parts);
    if (plain !== null) {
      writeJson(plain);
      return true;
    }
    const { model, answers, faults } = readJson(text);
    const [fault] = faults;
    if (fault === undefined) writeJson(drafterOf(model).draft(answers, parts));
    else writeError(line, fault.code, faults.map(({ message }) => message).join(' '));
    return fault === undefined;
  };

  const writeLine = (bytes: Buffer, line: number): void => {
    if (bytes.length > LINE_LIMIT) {
      writeError(line, 'too-long', 'The line is longer than any answer set can be.');
      return;
    }
    const text = bytes.toString('utf8');
    const known = repeats.find(text);
    if (known !== undefined) {
      sheet.putBytes(known);
      return;
    }
    const start = sheet.length;
    if (writeAnswer(text, line) && repeats.comesAgain(text)) repeats.remember(text, sheet.copyFrom(start));
  };

  return ({ bytes, firstLine }, room) => {
    const input = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    sheet.start(room);
    let line = firstLine;
    for (let start = 0; start < input.length; line++) {
      const newline = input.indexOf(NEWLINE, start);
      const end = newline < 0 ? input.length : newline;
      writeLine(input.subarray(start, end), line);
      sheet.putText('\n');
      start = end + 1;
    }
    return sheet.finish();
  };
}
