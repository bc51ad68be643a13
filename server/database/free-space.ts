import { open, rm } from 'node:fs/promises';
import path from 'node:path';

const MEGABYTE = 1_000_000;
/** What making the embedded database needs, and more than opening one does, bytes. */
const NEEDED = 64 * MEGABYTE;

/**
 * Checks that a folder has room for the embedded database, by taking as much and giving it back: nothing else tells of
 * quotas too. Without room PGlite would leave half of a database behind, or stop half-way with its files open.
 *
 * @throws Error of the system, where there is none
 */
export async function checkFreeSpace(folder: string): Promise<void> {
  const file = path.join(folder, 'room');
  const piece = new Uint8Array(MEGABYTE);
  try {
    const handle = await open(file, 'w', 0o600);
    try {
      for (let taken = 0; taken < NEEDED; taken += MEGABYTE) await handle.writeFile(piece);
    } finally {
      await handle.close();
    }
  } finally {
    await rm(file, { force: true });
  }
}
