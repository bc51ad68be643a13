import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Answers } from '@/decision';

export interface StreamResult {
  readonly seconds: number;
  readonly bytes: number;
}

/** Runs Node with `args` and reads its output through a pipe. Start of the process included. */
async function run(args: readonly string[], input: number | 'ignore'): Promise<StreamResult> {
  const start = process.hrtime.bigint();
  const child = spawn(process.execPath, args, { stdio: [input, 'pipe', 'inherit'] });
  let bytes = 0;
  child.stdout?.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
  });
  const code = await new Promise<number | null>((done) => child.on('close', done));
  if (code !== 0) throw new Error(`the command ended with ${code}`);
  return { seconds: Number(process.hrtime.bigint() - start) / 1e9, bytes };
}

async function fastestOf(runs: number, one: () => Promise<StreamResult>): Promise<StreamResult> {
  const results: StreamResult[] = [];
  for (let r = 0; r < runs; r++) results.push(await one());
  return results.reduce((best, result) => (result.seconds < best.seconds ? result : best));
}

/**
 * What the pipe alone allows: a process that writes as many bytes and does nothing else.
 *
 * @returns the fastest of a few runs
 */
export function pipeOf(bytes: number, runs: number): Promise<StreamResult> {
  const chunk = 4 * 1024 * 1024;
  const script = `
    const chunk = Buffer.alloc(${chunk});
    for (let left = ${bytes}; left > 0; left -= chunk.length) process.stdout.write(chunk.subarray(0, left));
  `;
  return fastestOf(runs, () => run(['--eval', script], 'ignore'));
}

/**
 * The command over answer sets.
 *
 * @param options of the command, besides `--ndjson`
 * @returns the fastest of a few runs
 */
export async function streamOf(
  sets: readonly Answers[],
  runs: number,
  options: readonly string[] = [],
): Promise<StreamResult> {
  const folder = mkdtempSync(path.join(tmpdir(), 'advise-bench-'));
  const file = path.join(folder, 'answers.ndjson');
  writeFileSync(file, sets.map((answers) => `${JSON.stringify(answers)}\n`).join(''));
  try {
    return await fastestOf(runs, () =>
      run(['--import', 'tsx', 'cli/main.ts', '--ndjson', ...options], openSync(file, 'r')),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
