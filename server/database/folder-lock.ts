import path from 'node:path';

/** SQLITE_BUSY: somebody else has the lock (https://www.sqlite.org/rescode.html#busy). */
const BUSY = 5;

/** SQLite as Node brings it. Node 22 says with each process that it is an experiment; of it we use one lock. */
function sqlite(): typeof import('node:sqlite') {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return process.getBuiltinModule('node:sqlite');
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** What is locked in this process; a connection that nobody refers to is closed, and its lock with it. */
const held = new Set<object>();

/**
 * Takes a folder for this process alone: an embedded database that two processes open comes apart without a word. The
 * lock is SQLite's, of a file in the folder. The kernel holds it, so that it counts in every container that has the
 * folder, and ends with the process however that ends. Nothing else may open the file: closing it would give the lock up.
 *
 * @returns what gives the folder back
 * @throws Error where it is taken, or cannot be locked
 */
export function lockFolder(folder: string): () => void {
  const file = path.join(folder, 'in-use.sqlite');
  const { DatabaseSync } = sqlite();
  let lock: InstanceType<typeof DatabaseSync> | undefined;
  try {
    lock = new DatabaseSync(file);
    // The journal of a transaction that writes nothing need not be a file: there may be no room for one.
    lock.exec('pragma journal_mode = memory; begin exclusive');
  } catch (error) {
    lock?.close();
    if (error instanceof Error && Reflect.get(error, 'errcode') === BUSY) {
      throw new Error(
        `The database in ${folder} is open in another process, or twice in this one. The other process may run in another container. Stop it first, or let both use PostgreSQL with DATABASE_URL.`,
      );
    }
    throw new Error(
      `${file} cannot be locked: ${error instanceof Error ? error.message : error}. The folder has to be writable, on a disk of this machine.`,
    );
  }
  const own = lock;
  held.add(own);
  return () => {
    if (held.delete(own)) own.close();
  };
}
