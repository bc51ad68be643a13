/** Threads that answer blocks of lines. */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { RecommendationPart } from '@/decision';
import { type Block, newBlockAnswerer } from './lines';

/** Memory that a thread starts with for the output of a block; it grows where a block needs more. */
const ROOM_BYTES = 8 * 1024 * 1024;

/** What a thread is started with. */
interface Order {
  readonly only: readonly RecommendationPart[] | null;
}

interface Task {
  readonly block: Block;
  /** Memory for the output, handed over and back so that none has to be made anew. */
  readonly room: ArrayBuffer;
}

/** Output of a block; `release` gives its memory back once it is written. */
export interface Answered {
  readonly bytes: Uint8Array;
  readonly release: () => void;
}

export interface Pool {
  /** Blocks that can be worked on or wait to be written at one time. */
  readonly capacity: number;
  answer(block: Block): Promise<Answered>;
  close(): Promise<void>;
}

interface Seat {
  readonly worker: Worker;
  /** What to do with the output of each block sent, the first sent first. */
  readonly waiting: {
    readonly done: (bytes: Uint8Array<ArrayBuffer>) => void;
    readonly failed: (error: unknown) => void;
  }[];
}

/** Runs in each thread: one message in, one out, in the same order. */
export function serveBlocks(): void {
  const { only }: Order = workerData;
  const answerBlock = newBlockAnswerer(only);
  parentPort?.on('message', ({ block, room }: Task) => {
    const output = answerBlock(block, room);
    parentPort?.postMessage(output, [output.buffer]);
  });
}

/**
 * @param script the file to run in each thread; it has to call {@link serveBlocks}
 * @param order what each thread is told at its start
 */
export function openPool(script: URL, threads: number, order: Order): Pool {
  if (!isMainThread) throw new Error('a thread of the pool opens no pool');
  const rooms: ArrayBuffer[] = [];
  const seats = Array.from({ length: threads }, (): Seat => {
    const seat: Seat = { worker: new Worker(script, { workerData: order }), waiting: [] };
    seat.worker.on('message', (bytes: Uint8Array<ArrayBuffer>) => seat.waiting.shift()?.done(bytes));
    seat.worker.on('error', (error) => {
      for (const { failed } of seat.waiting.splice(0)) failed(error);
    });
    return seat;
  });
  return {
    capacity: 2 * threads,
    async answer(block) {
      const seat = seats.reduce((least, other) => (other.waiting.length < least.waiting.length ? other : least));
      const room = rooms.pop() ?? new ArrayBuffer(ROOM_BYTES);
      const bytes = await new Promise<Uint8Array<ArrayBuffer>>((done, failed) => {
        seat.waiting.push({ done, failed });
        seat.worker.postMessage({ block, room } satisfies Task, [block.bytes.buffer, room]);
      });
      return { bytes, release: () => rooms.push(bytes.buffer) };
    },
    async close() {
      await Promise.all(seats.map(({ worker }) => worker.terminate()));
    },
  };
}
