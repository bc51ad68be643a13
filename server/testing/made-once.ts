import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Beside what else is made from the installed packages, and thrown away with them. */
const CACHE = path.join('node_modules', '.cache');

/**
 * Puts a folder in place that takes long to make: makes it once for all tests and runs, then copies it.
 *
 * @param name what it is
 * @param from everything that it follows from: another text makes it anew
 * @param make writes it to a folder that is not there yet
 */
export async function madeOnce(
  name: string,
  from: readonly (string | Buffer)[],
  to: string,
  make: (folder: string) => Promise<void> | void,
): Promise<void> {
  const hash = createHash('sha256');
  for (const text of from) hash.update(text).update('\0');
  const kept = path.join(CACHE, `${name}-${hash.digest('hex').slice(0, 16)}`);
  if (!existsSync(kept)) {
    mkdirSync(CACHE, { recursive: true });
    const own = mkdtempSync(path.join(CACHE, `${name}-`));
    try {
      await make(path.join(own, 'made'));
      renameSync(path.join(own, 'made'), kept);
    } catch (error) {
      // Another process was faster.
      if (!existsSync(kept)) throw error;
    } finally {
      rmSync(own, { recursive: true, force: true });
    }
  }
  cpSync(kept, to, { recursive: true });
}
