import { createHmac, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dataFolder } from '@/server/database/open';

/** Bytes of a generated key. */
const LENGTH = 32;

function generated(folder: string): string {
  const file = path.join(folder, 'journal-secret');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(file, randomBytes(LENGTH).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8');
}

let kept: string | undefined;

/** The key of all links in mails: JOURNAL_SECRET, or one that is made once and kept in the data folder. */
export function journalSecret(): string {
  kept ??= process.env.JOURNAL_SECRET || generated(dataFolder());
  return kept;
}

/** A keyed hash. @param purpose keeps hashes for one purpose from counting for another */
export const keyedHash = (purpose: string, text: string, secret: string): Buffer =>
  createHmac('sha256', secret).update(`${purpose}\n${text}`).digest();
