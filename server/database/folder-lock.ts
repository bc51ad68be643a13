import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** When a process started, in ticks since the machine did, where the system tells; with its id it names one process. */
function startOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function holderOf(lock: string): string | null {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return null;
  }
}

function isHeld(holder: string): boolean {
  const [pid = '', start = ''] = holder.split(' ');
  return /^\d+$/.test(pid) && isAlive(Number(pid)) && startOf(Number(pid)) === start;
}

/**
 * Takes a folder for this process alone: an embedded database that two processes open comes apart without a word.
 * A lock whose process is gone, or whose process id now belongs to another, is taken over.
 *
 * @returns what gives the folder back
 * @throws Error naming the process that has it
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = path.join(folder, 'lock');
  const own = path.join(folder, `lock-${process.pid}`);
  const me = `${process.pid} ${startOf(process.pid)}`;
  writeFileSync(own, me, { mode: 0o600 });
  try {
    for (let tries = 0; tries < 3; tries += 1) {
      try {
        linkSync(own, lock);
        return () => {
          if (holderOf(lock) === me) rmSync(lock, { force: true });
        };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const holder = holderOf(lock);
      if (holder === null) continue;
      if (isHeld(holder)) {
        throw new Error(
          `The database in ${folder} is open in process ${holder.split(' ')[0]}. Stop that process, or use PostgreSQL with DATABASE_URL.`,
        );
      }
      renameSync(lock, `${own}-stale`);
      rmSync(`${own}-stale`, { force: true });
    }
    throw new Error(`The database in ${folder} could not be locked.`);
  } finally {
    rmSync(own, { force: true });
  }
}
