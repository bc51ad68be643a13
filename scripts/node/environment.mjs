/** The environment in which the project's commands run: a Node that is new enough, and the packages of the lock file. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bringNode } from './newer-node.mjs';

const WINDOWS = process.platform === 'win32';
/** Which lock file the installed packages are from. */
const INSTALLED = path.join('node_modules', '.installed-lock');

/**
 * Runs a command to its end, with its output shown and the signals that end this process passed on.
 *
 * @returns its exit code; 1 where a signal ended it
 */
export function run(command, args, env = process.env) {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { stdio: 'inherit', env, shell: WINDOWS });
    const pass = (signal) => child.kill(signal);
    process.on('SIGINT', pass).on('SIGTERM', pass);
    child.on('error', failed).on('close', (code) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      done(code ?? 1);
    });
  });
}

/** Puts the Node that was brought along where npm scripts look first. */
function linkNode(node) {
  const link = path.join('node_modules', '.bin', WINDOWS ? 'node.exe' : 'node');
  rmSync(link, { force: true });
  if (WINDOWS) copyFileSync(node, link);
  else symlinkSync(path.relative(path.dirname(link), node), link);
}

const lockHash = () => createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

/**
 * Brings Node where it is too old, and installs exactly what the lock file says where that is not what is there.
 * The working directory has to be the project's.
 *
 * @returns the environment for the commands of the project
 * @throws Error where the packages cannot be installed
 */
export async function prepared() {
  const node = bringNode();
  const paths = node === null ? [] : [path.dirname(node)];
  const env = { ...process.env, PATH: [...paths, process.env.PATH].join(path.delimiter) };
  const hash = lockHash();
  const isInstalled = existsSync(INSTALLED) && readFileSync(INSTALLED, 'utf8') === hash;
  if (!isInstalled) {
    if ((await run('npm', ['ci'], env)) !== 0) throw new Error('npm ci failed: see above. Nothing else was changed.');
    writeFileSync(INSTALLED, hash);
  }
  if (node !== null) linkNode(node);
  return env;
}
