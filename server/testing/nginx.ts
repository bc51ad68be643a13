import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compress, type PlainFile, writeConfiguration } from '@/scripts/nginx-files';
import { freePort } from '@/server/database/testing/free-port';
import { ended } from './program';

/** Debian's place, which is not in the path of every user. */
const PROGRAM = '/usr/sbin/nginx';

/** What stands below the root of a site, by its path. */
export type Pages = Readonly<Record<string, string>>;

export interface Nginx {
  readonly port: number;
  /** Lines of its access log so far. */
  readonly log: () => readonly string[];
  /** What its own test of the configuration says. */
  readonly test: () => string;
  readonly stop: () => Promise<void>;
}

async function accepts(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => done(true)).once('error', () => done(false));
    socket.once('close', () => socket.destroy()).setTimeout(1_000, () => socket.destroy());
    socket.once('connect', () => socket.end());
  });
}

function writeSite(folder: string, pages: Pages, files: readonly PlainFile[]): void {
  for (const [page, text] of Object.entries(pages)) {
    const file = path.join(folder, 'www', page);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  compress(path.join(folder, 'www'));
  writeConfiguration(folder, files);
  for (const below of ['logs', 'temp']) mkdirSync(path.join(folder, below));
}

/**
 * Starts nginx with the configuration of the project, on a free port of loopback.
 *
 * @param upstream port on which Node would listen
 * @param changed the configuration as this start needs it
 */
export async function startNginx(
  upstream: number,
  pages: Pages,
  files: readonly PlainFile[] = [],
  changed = (configuration: string): string => configuration,
): Promise<Nginx> {
  const folder = mkdtempSync(path.join(tmpdir(), 'nginx-'));
  // Started by root, it reads pages as another user.
  chmodSync(folder, 0o755);
  writeSite(folder, pages, files);
  const port = await freePort();
  const configuration = path.join(folder, 'nginx.conf');
  const text = readFileSync(configuration, 'utf8').replace('listen 8080', `listen 127.0.0.1:${port}`);
  writeFileSync(configuration, changed(text));
  writeFileSync(path.join(folder, 'upstream.conf'), `server 127.0.0.1:${upstream};\n`);
  const args = ['-p', folder, '-e', 'stderr', '-c', 'nginx.conf'];
  const child = spawn(PROGRAM, [...args, '-g', 'daemon off;'], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (bytes: Buffer) => {
    said += bytes;
  });
  while (!(await accepts(port))) {
    if (child.exitCode !== null) throw new Error(`nginx did not start: ${said}`);
    await new Promise((done) => setTimeout(done, 20));
  }
  return {
    port,
    log: () =>
      readFileSync(path.join(folder, 'logs', 'access.log'), 'utf8')
        .trimEnd()
        .split('\n'),
    test: () => execFileSync('sh', ['-c', '"$0" "$@" 2>&1', PROGRAM, ...args, '-t'], { encoding: 'utf8' }),
    stop: async () => {
      child.kill('SIGTERM');
      await ended(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
