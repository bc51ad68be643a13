import { MODEL_VERSION } from '@/decision';

export const dynamic = 'force-dynamic';

/** Says that the site answers requests, and with which model. */
export function GET(): Response {
  return Response.json({ status: 'ok', model: MODEL_VERSION }, { headers: { 'Cache-Control': 'no-store' } });
}
