import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { POSTGRES_BIN } from '@/scripts/node/test-settings.mjs';
import { madeOnce } from '@/server/testing/made-once';
import { freePort } from './free-port';

/** The folder that POSTGRES_BIN names, or the one in which Debian keeps the programs of its newest PostgreSQL. */
function programs(): string {
  if (POSTGRES_BIN !== undefined) return POSTGRES_BIN;
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).toSorted((a, b) => Number(b) - Number(a)) : [];
  const [newest] = versions;
  if (newest === undefined)
    throw new Error(
      'PostgreSQL is not installed: apt-get install postgresql, or name the folder of its programs with POSTGRES_BIN',
    );
  return path.join(root, newest, 'bin');
}

/** PostgreSQL refuses to run as root, so root runs it as the user that the Debian package made. */
function account(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

const INITDB = ['-U', 'tests', '--auth=trust', '--no-sync', '-E', 'UTF8'];

/** A PostgreSQL server of the test's own, on a free port of loopback. */
export interface PostgresServer {
  /** A database of its own, empty. */
  readonly newDatabase: () => string;
  /** Stops the server at once, whoever is connected, and starts it again. */
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Starts a real PostgreSQL server in a new folder.
 * @param durable whether a commit waits for the disk, as it does where nothing else is set
 */
export async function startPostgres(durable = false): Promise<PostgresServer> {
  const bin = programs();
  const as = account();
  const folder = mkdtempSync('/tmp/postgres-');
  if (as) chownSync(folder, as.uid, as.gid);
  const data = path.join(folder, 'data');
  const run = (name: string, ...args: string[]) =>
    execFileSync(path.join(bin, name), args, { ...as, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const version = run('postgres', '--version');
  await madeOnce('postgres', [version, ...INITDB], data, (to) => {
    const made = path.join(folder, 'made');
    run('initdb', '-D', made, ...INITDB);
    cpSync(made, to, { recursive: true });
    rmSync(made, { recursive: true });
  });
  if (as) execFileSync('chown', ['-R', `${as.uid}:${as.gid}`, data]);
  chmodSync(data, 0o700);
  const port = await freePort();

  let server: ReturnType<typeof spawn> | undefined;
  const start = async () => {
    if (server !== undefined) return;
    server = spawn(
      path.join(bin, 'postgres'),
      ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder, ...(durable ? [] : ['-c', 'fsync=off'])],
      { ...as, cwd: folder, stdio: 'ignore' },
    );
    for (let tries = 0; tries < 200; tries += 1) {
      try {
        run('pg_isready', '-h', '127.0.0.1', '-p', String(port), '-U', 'tests');
        return;
      } catch {
        await new Promise((done) => setTimeout(done, 50));
      }
    }
    throw new Error('PostgreSQL did not start.');
  };
  const stop = async () => {
    const stopping = server;
    if (stopping === undefined) return;
    server = undefined;
    const ended = new Promise((done) => stopping.once('exit', done));
    stopping.kill('SIGINT');
    await ended;
  };

  await start();
  let made = 0;
  return {
    newDatabase: () => {
      made += 1;
      run('createdb', '-h', '127.0.0.1', '-p', String(port), '-U', 'tests', `test${made}`);
      return `postgres://tests@127.0.0.1:${port}/test${made}`;
    },
    start,
    stop,
    close: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
