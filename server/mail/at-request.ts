import 'server-only';
import { connection } from 'next/server';
import { sendsMail } from './settings';

/** Whether this copy of the site sends mail, for pages: asked for each request, since a build knows nothing of it. */
export async function sendsMailNow(): Promise<boolean> {
  await connection();
  return sendsMail();
}
