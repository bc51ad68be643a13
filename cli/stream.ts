import { availableParallelism } from 'node:os';
import type { RecommendationPart } from '@/decision';
import { type Block, newBlockAnswerer } from './lines';
import { type Answered, openPool } from './pool';
import { blocksOf } from './split';

/** More threads than this are kept waiting by the one that reads and writes. */
const THREAD_LIMIT = 8;

/** Resolves once more may be written. */
type Write = (bytes: Uint8Array) => Promise<void>;

type Only = readonly RecommendationPart[] | null;

async function answerInThreads(blocks: AsyncIterable<Block>, only: Only, script: URL, write: Write): Promise<void> {
  const pool = openPool(script, Math.min(availableParallelism(), THREAD_LIMIT), { only });
  const inOrder: Promise<Answered>[] = [];
  const writeFirst = async (): Promise<void> => {
    const answered = await inOrder.shift();
    if (answered === undefined) return;
    await write(answered.bytes);
    answered.release();
  };
  try {
    for await (const block of blocks) {
      if (inOrder.length >= pool.capacity) await writeFirst();
      inOrder.push(pool.answer(block));
    }
    while (inOrder.length > 0) await writeFirst();
  } finally {
    await pool.close();
  }
}

async function* chain(first: readonly Block[], others: AsyncIterable<Block>): AsyncGenerator<Block> {
  yield* first;
  yield* others;
}

/**
 * Answers each line of `input` with one line, in the same order. No more blocks are read than can be worked on, so a
 * slow reader of the output slows the reading of the input down. The only block of a short input is answered without
 * other threads: starting those takes longer.
 *
 * @param only the members of each recommendation to write; null for all
 * @param script the file to run in other threads
 */
export async function answerStream(
  input: AsyncIterable<Uint8Array>,
  only: Only,
  script: URL,
  write: Write,
): Promise<void> {
  const blocks = blocksOf(input);
  const first = await blocks.next();
  if (first.done) return;
  const second = await blocks.next();
  if (second.done) await write(newBlockAnswerer(only)(first.value, new ArrayBuffer(0)));
  else await answerInThreads(chain([first.value, second.value], blocks), only, script, write);
}
