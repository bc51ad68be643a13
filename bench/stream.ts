import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Answers } from '@/decision';

export interface StreamResult {
  readonly seconds: number;
  readonly bytes: number;
}

/** Runs the command over a file of answer sets and reads its output through a pipe. Start of the process included. */
async function run(file: string, options: readonly string[]): Promise<StreamResult> {
  const args = ['--import', 'tsx', 'cli/main.ts', '--ndjson', ...options];
  const start = process.hrtime.bigint();
  const child = spawn(process.execPath, args, { stdio: [openSync(file, 'r'), 'pipe', 'inherit'] });
  let bytes = 0;
  child.stdout?.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
  });
  const code = await new Promise<number | null>((done) => child.on('close', done));
  if (code !== 0) throw new Error(`the command ended with ${code}`);
  return { seconds: Number(process.hrtime.bigint() - start) / 1e9, bytes };
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
    const results: StreamResult[] = [];
    for (let r = 0; r < runs; r++) results.push(await run(file, options));
    return results.reduce((best, result) => (result.seconds < best.seconds ? result : best));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
