import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Database } from '@/server/database/store';
import { readAddress } from './address';
import { stop } from './sending';

/** How old a report may be, seconds; an older one could have been recorded and sent again. */
const OLDEST = 300;

/** What a mail provider reports: an address that refuses mail for good, or whose owner complained. */
const report = z.strictObject({ kind: z.enum(['bounce', 'complaint']), address: z.string().max(320) });

/** The signature of a report: `t=<seconds>,v1=<HMAC-SHA-256 of "seconds.body", hexadecimal>`. */
export const signatureOf = (body: string, seconds: number, secret: string): string =>
  `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`;

function isSigned(body: string, signature: string, now: Date, secret: string): boolean {
  const seconds = Number(/^t=(\d{1,12}),/.exec(signature)?.[1] ?? Number.NaN);
  if (!(Math.abs(now.getTime() / 1000 - seconds) <= OLDEST)) return false;
  const right = Buffer.from(signatureOf(body, seconds, secret));
  const given = Buffer.from(signature);
  return given.length === right.length && timingSafeEqual(given, right);
}

/**
 * Takes a report of a mail provider: nothing more is sent to the address. An address that is not known changes nothing
 * and gets the same answer.
 *
 * @returns `unsigned` where the signature is missing, wrong or too old, `malformed` where the report cannot be read
 */
export async function takeReport(
  database: () => Promise<Database>,
  body: string,
  signature: string,
  now: Date,
  secret: string,
): Promise<'taken' | 'unsigned' | 'malformed'> {
  if (!isSigned(body, signature, now, secret)) return 'unsigned';
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return 'malformed';
  }
  const read = report.safeParse(json);
  const address = read.success ? readAddress(read.data.address) : null;
  if (address === null) return 'malformed';
  await stop(await database(), address, now);
  return 'taken';
}
