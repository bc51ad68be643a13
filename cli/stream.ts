import { availableParallelism } from 'node:os';
import type { RecommendationPart } from '@/decision';
import { newBlockAnswerer } from './lines';
import { type Answered, openPool, type Pool } from './pool';
import { blocksOf } from './split';

/** More threads than this are kept waiting by the one that reads and writes. */
const THREAD_LIMIT = 8;

/** Blocks answered without other threads: starting those takes longer than answering a few lines. */
const BLOCKS_ALONE = 1;

/**
 * Answers each line of `input` with one line, in the same order. No more blocks are read than can be worked on, so a
 * slow reader of the output slows the reading of the input down.
 *
 * @param only the members of each recommendation to write; null for all
 * @param script the file to run in other threads
 * @param write resolves once more may be written
 */
export async function answerStream(
  input: AsyncIterable<Uint8Array>,
  only: readonly RecommendationPart[] | null,
  script: URL,
  write: (bytes: Uint8Array) => Promise<void>,
): Promise<void> {
  const inOrder: Promise<Answered>[] = [];
  const answerBlock = newBlockAnswerer(only);
  let pool: Pool | null = null;
  let alone = 0;
  const writeFirst = async (): Promise<void> => {
    const answered = await inOrder.shift();
    if (answered === undefined) return;
    await write(answered.bytes);
    answered.release();
  };
  try {
    for await (const block of blocksOf(input)) {
      if (alone++ < BLOCKS_ALONE) {
        await write(answerBlock(block, new ArrayBuffer(0)));
        continue;
      }
      pool ??= openPool(script, Math.min(availableParallelism(), THREAD_LIMIT), { only });
      if (inOrder.length >= pool.capacity) await writeFirst();
      inOrder.push(pool.answer(block));
    }
    while (inOrder.length > 0) await writeFirst();
  } finally {
    await pool?.close();
  }
}
