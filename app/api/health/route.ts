import { MODEL_VERSION } from '@/decision';
import { mail } from '@/server/mail/settings';

export const dynamic = 'force-dynamic';

/** Says that the site answers requests, with which model, and how mails leave it. */
export function GET(): Response {
  return Response.json(
    { status: 'ok', model: MODEL_VERSION, mail: mail().state },
    { headers: { 'Cache-Control': 'no-store' } },
  );
}
