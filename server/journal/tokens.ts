import { createHash, timingSafeEqual } from 'node:crypto';
import { keyedHash } from './secret';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A token of 256 bits for one request to subscribe. It follows from the key, so that it need not be stored to be mailed. */
export const confirmToken = (request: string, secret: string): string =>
  keyedHash('confirm', request, secret).toString('base64url');

/** What is stored of a token. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** The part of a reader's own link that names and proves the reader: `id.proof`. It lasts as long as the reader does. */
export const readerKey = (reader: string, secret: string): string =>
  `${reader}.${keyedHash('reader', reader, secret).toString('base64url')}`;

/** The reader whose link this is, or null for anything else. */
export function readerOfKey(key: string, secret: string): string | null {
  const [reader = '', proof = ''] = key.split('.');
  if (!UUID.test(reader)) return null;
  const given = Buffer.from(proof, 'base64url');
  const right = keyedHash('reader', reader, secret);
  return given.length === right.length && timingSafeEqual(given, right) ? reader : null;
}
