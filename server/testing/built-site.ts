import { type ChildProcess, spawn } from 'node:child_process';
import { startArguments } from '@/scripts/node/start-command.mjs';
import type { Environment } from './program';

/** The built site, served as `npm start` serves it, and its address. */
export interface BuiltSite {
  readonly process: ChildProcess;
  /** Its origin, without a slash at its end. */
  readonly address: string;
}

/**
 * Serves the build on a free port of loopback.
 * @returns once it takes requests
 * @throws Error where it ends before that, for example because there is no build
 */
export async function startBuiltSite(env: Environment): Promise<BuiltSite> {
  const child = spawn(process.execPath, [...startArguments, '-H', '127.0.0.1', '-p', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  const address = await new Promise<string>((done, fail) => {
    let said = '';
    child.stdout.on('data', (text: Buffer) => {
      said += text;
      const [, found] = /Ready at (\S+)/.exec(said) ?? [];
      if (found !== undefined) done(found);
    });
    child.once('exit', (code) => fail(new Error(`The site ended with ${code}: is there a build?`)));
  });
  return { process: child, address };
}
