import { describe, expect, it } from 'vitest';
import { type Answers, advise } from '@/decision';
import { answerStream } from './stream';

const local: Answers = { transport: 'stdio', actor: 'person' };
const good = JSON.stringify(local);
const answered = `${JSON.stringify(advise(local))}\n`;

async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function answersTo(text: string, size = 65_536): Promise<string[]> {
  const found: string[] = [];
  await answerStream(inPieces(text, size), null, async (line) => {
    found.push(line);
  });
  return found;
}

const errorsIn = (lines: readonly string[]): unknown[] =>
  lines.map((line) => JSON.parse(line).error).map((error) => (error ? [error.line, error.code] : null));

describe('the lines of a stream', () => {
  it.each([1, 7, 65_536])('are the same in pieces of %i characters', async (size) => {
    const found = await answersTo(`${good}\r\n\n \n[]\n${good}`, size);
    expect(errorsIn(found)).toEqual([null, [2, 'empty'], [3, 'empty'], [4, 'malformed-part'], null]);
    expect([found[0], found[4]]).toEqual([answered, answered]);
  });

  it.each([
    ['nothing', ''],
    ['blank lines only', '\n \r\n\n'],
  ])('are none in %s', async (_, text) => {
    expect(await answersTo(text)).toEqual([]);
  });

  it('end at a newline and at nothing else', async () => {
    const found = await answersTo('{"transport":"stdio","\u2028":1}\n');
    expect(errorsIn(found)).toEqual([[1, 'unknown-question']]);
  });

  it('are named where they are too long, and the next are read', async () => {
    for (const size of [50_000, 1_000_000]) {
      const found = await answersTo(`${good}\n${'x'.repeat(900_000)}\n${good}\n`, size);
      expect(errorsIn(found)).toEqual([null, [2, 'too-long'], null]);
      expect(found[2]).toBe(answered);
    }
  });

  it('are not read before those before them are written', async () => {
    let read = 0;
    async function* endless(): AsyncGenerator<string> {
      for (;;) {
        read += 1;
        yield `${good}\n`;
      }
    }
    const readAtWrites: number[] = [];
    const stopped = answerStream(endless(), null, async () => {
      readAtWrites.push(read);
      await new Promise((resolve) => setImmediate(resolve));
      if (readAtWrites.length === 5) throw new Error('enough');
    });
    await expect(stopped).rejects.toThrow('enough');
    expect(readAtWrites).toEqual([1, 2, 3, 4, 5]);
  });
});
