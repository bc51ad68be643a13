import { chmodSync, lstatSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Rights of the group and of everybody else. */
const OTHERS = 0o077;

/** What lies in a data folder. Temporary names begin with the name that they end up as. */
const OURS = /^(postgres|in-use\.sqlite|room|journal-secret|outbox|lock)/;

const ADVICE =
  'Give it to the user that runs the site and take the rights of others (chmod 700), or name another folder with DATA_DIR.';

const isOpen = (place: string): boolean => (statSync(place).mode & OTHERS) !== 0;

const close = (place: string): void => chmodSync(place, statSync(place).mode & 0o7777 & ~OTHERS);

/** @throws Error where a folder holds what is not the site's: by its name, or by its owner */
function assertOurs(folder: string): void {
  const stranger = readdirSync(folder).find((name) => !OURS.test(name));
  if (stranger !== undefined) {
    throw new Error(
      `${folder} is open to other users and holds more than the data of the site: ${stranger}. ${ADVICE}`,
    );
  }
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (lstatSync(path.join(folder, name)).uid !== process.geteuid?.()) {
      throw new Error(`${folder} is open to other users, and ${name} in it belongs to one of them. ${ADVICE}`);
    }
  }
}

/**
 * Makes a data folder where there is none, and closes it to everybody but its owner, with what lies in it: mail
 * addresses and keys. The embedded database gives its files to everybody, whatever the umask is.
 *
 * @throws Error saying what to do, where the folder is open to others and holds what is not ours, or cannot be closed
 */
export function ownFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // Windows has no such rights.
  if (process.platform === 'win32' || !isOpen(folder)) return;
  assertOurs(folder);
  try {
    close(folder);
  } catch (error) {
    throw new Error(`${folder} is open to other users and cannot be closed: ${(error as Error).message}. ${ADVICE}`);
  }
  if (isOpen(folder)) throw new Error(`${folder} stays open to other users on its file system. ${ADVICE}`);
  // Whoever was inside already keeps no way to what lies there.
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() || entry.isDirectory()) close(path.join(entry.parentPath, entry.name));
  }
}
