import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ownFolder } from '@/server/database/own-folder';
import { settings } from '@/server/env/settings';

/** Bytes of a generated key. */
const LENGTH = 32;

/** The key that a folder keeps; made where there is none, in whole or not at all. */
function generated(folder: string): string {
  ownFolder(folder);
  const file = path.join(folder, 'journal-secret');
  if (!existsSync(file)) {
    const own = `${file}-${process.pid}`;
    try {
      writeFileSync(own, randomBytes(LENGTH).toString('base64url'), { mode: 0o600 });
      linkSync(own, file);
    } catch (error) {
      // Another process was faster; its key holds.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      rmSync(own, { force: true });
    }
  }
  const key = readFileSync(file, 'utf8');
  if (Buffer.from(key, 'base64url').length < LENGTH)
    throw new Error(`${file} holds no key: delete it, or set JOURNAL_SECRET.`);
  return key;
}

let kept: string | undefined;

/** The key of all links in mails: JOURNAL_SECRET, or one that is made once and kept in the data folder. */
export function journalSecret(): string {
  const { JOURNAL_SECRET, DATA_DIR } = settings();
  kept ??= JOURNAL_SECRET ?? generated(DATA_DIR);
  return kept;
}

/** A keyed hash. @param purpose keeps hashes for one purpose from counting for another */
export const keyedHash = (purpose: string, text: string, secret: string): Buffer =>
  createHmac('sha256', secret).update(`${purpose}\n${text}`).digest();
