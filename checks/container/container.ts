import { spawn } from 'node:child_process';
import { chmodSync, closeSync, existsSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import type { Image } from './image';
import { inContainer, run, USERS, withOptions } from './rootfs';

/** A running container. */
export interface Container {
  /** Its process 1, by its number on this machine. */
  readonly pid: number;
  /** What it wrote so far. */
  readonly output: () => string;
  readonly hasEnded: () => boolean;
  /** Its exit code as a shell says it: 137 after SIGKILL, 143 after SIGTERM. */
  readonly ended: Promise<number>;
  readonly signal: (name: string) => Promise<void>;
  /** Runs a command in it, as its user. @returns what the command wrote */
  readonly execute: (...command: string[]) => Promise<string>;
  /** Runs a program of this machine in its network. @returns what the program wrote */
  readonly inNetwork: (...command: string[]) => Promise<string>;
}

const SIGNALS: { readonly [name: string]: number } = { SIGKILL: 137, SIGTERM: 143 };

/** Process 1 of the innermost PID namespace at or below a process, by its number on this machine. */
function processOne(pid: number): number | undefined {
  const about = (file: string) => (existsSync(`/proc/${pid}`) ? readFileSync(`/proc/${pid}/${file}`, 'utf8') : '');
  const numbers = /^NSpid:\s+(.*)$/m.exec(about('status'))?.[1]?.split('\t') ?? [];
  if (numbers.length > 1 && numbers.at(-1) === '1') return pid;
  const children = about(`task/${pid}/children`).split(' ').filter(Boolean);
  return children.map((child) => processOne(Number(child))).find((found) => found !== undefined);
}

/**
 * Starts an image with a read-only root filesystem.
 * @param writable its folders that may be written to; `/tmp` is one in any case
 * @param neighbour a container whose network it shares; without one it has a network of its own, with no way out
 */
export async function startContainer(
  { rootfs, options, command }: Image,
  writable: readonly string[],
  neighbour?: Container,
): Promise<Container> {
  const network = neighbour ? ['nsenter', `--net=/proc/${neighbour.pid}/ns/net`] : ['unshare', '--net'];
  const loopback = ['sh', '-euc', 'ip link set lo up; exec "$@"', 'loopback'];
  const [file = '', ...args] = [...network, ...loopback, ...inContainer(rootfs, options, command, writable)];
  // A file: nginx opens its output once more by name, which works with the pipe of an engine, but not with Node's socket.
  const log = `${rootfs}.log`;
  writeFileSync(log, '');
  chmodSync(log, 0o666);
  const descriptor = openSync(log, 'a');
  const child = spawn(file, args, { stdio: ['ignore', descriptor, descriptor] });
  closeSync(descriptor);
  const output = () => readFileSync(log, 'utf8');
  let over = false;
  const ended = new Promise<number>((done) => {
    child.once('exit', (code, signal) => {
      over = true;
      done(code ?? SIGNALS[signal ?? ''] ?? 1);
    });
  });
  let pid: number | undefined;
  while (pid === undefined) {
    if (over || child.pid === undefined) throw new Error(`It ended at once: ${output()}`);
    await new Promise((done) => setTimeout(done, 20));
    pid = processOne(child.pid);
  }
  const user = [`--setuid=${USERS[options.user]}`, `--setgid=${USERS[options.user]}`];
  const [namespaces, net] = [[`--target=${pid}`, '--all', '--root'], `--net=/proc/${pid}/ns/net`];
  return {
    pid,
    output,
    hasEnded: () => over,
    ended,
    signal: async (name) => void (await run('kill', '-s', name, String(pid))),
    execute: (...command) => run('nsenter', ...namespaces, ...user, ...withOptions(options, command)),
    inNetwork: (...command) => run('nsenter', net, ...command),
  };
}
