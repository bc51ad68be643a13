import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Answers } from '@/decision';

export interface StreamResult {
  readonly seconds: number;
  readonly bytes: number;
}

/** Runs the command on a file of answer sets and reads its output through a pipe. Start of the process included. */
async function runOn(file: string): Promise<StreamResult> {
  const start = process.hrtime.bigint();
  const child = spawn(process.execPath, ['cli/advise.mjs', '--ndjson'], {
    stdio: [openSync(file, 'r'), 'pipe', 'inherit'],
  });
  let bytes = 0;
  child.stdout?.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
  });
  const code = await new Promise<number | null>((done) => child.on('close', done));
  if (code !== 0) throw new Error(`the command ended with ${code}`);
  return { seconds: Number(process.hrtime.bigint() - start) / 1e9, bytes };
}

/** The fastest of a few runs over the same answer sets. */
export async function streamOf(sets: readonly Answers[], runs: number): Promise<StreamResult> {
  const folder = mkdtempSync(path.join(tmpdir(), 'advise-bench-'));
  const file = path.join(folder, 'answers.ndjson');
  writeFileSync(file, sets.map((answers) => `${JSON.stringify(answers)}\n`).join(''));
  try {
    const results: StreamResult[] = [];
    for (let r = 0; r < runs; r++) results.push(await runOn(file));
    return results.reduce((best, result) => (result.seconds < best.seconds ? result : best));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
