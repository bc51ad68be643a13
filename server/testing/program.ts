import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

/** Variables that a process gets besides those of the test. */
export type Environment = Readonly<Record<string, string>>;

/** A program of this project as one file, to be run as processes that a test may end as it likes. */
export interface Program {
  /**
   * Starts it.
   * @param output what becomes of what it writes
   * @param through a command that starts it, with the arguments of that command
   */
  readonly run: (
    args: readonly string[],
    env: Environment,
    output?: 'ignore' | 'inherit' | 'pipe',
    through?: readonly string[],
  ) => ChildProcess;
  readonly remove: () => void;
}

/** Bundles a program. @param entry its file, relative to the root of the project */
export async function bundledProgram(entry: string): Promise<Program> {
  // Inside the project, so that the program finds its dependencies.
  const folder = mkdtempSync(path.join('node_modules', '.program-'));
  const outfile = path.join(folder, 'program.mjs');
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  return {
    run: (args, env, output = 'ignore', through = []) => {
      // The condition under which a module for servers alone may be loaded.
      const own = [process.execPath, '--conditions=react-server', outfile, ...args];
      const [command = '', ...rest] = [...through, ...own];
      return spawn(command, rest, { stdio: ['ignore', output, output], env: { ...process.env, ...env } });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Waits for the end of a process. @returns its exit code, or null where a signal ended it */
export const ended = (child: ChildProcess): Promise<number | null> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve(child.exitCode)
    : new Promise((done) => child.once('exit', done));
