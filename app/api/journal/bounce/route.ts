import { settings } from '@/server/env/settings';
import { readLimited } from '@/server/http/limited-body';
import { takeReport } from '@/server/journal/bounce';
import { journal } from '@/server/journal/service';

/** The largest report that is read, bytes. */
const MOST = 4_000;

const STATUS = { taken: 204, unsigned: 401, malformed: 400 } as const;

/** Takes the reports of a mail provider, signed with BOUNCE_SECRET. Without the secret there is no such address. */
export async function POST(request: Request): Promise<Response> {
  const { BOUNCE_SECRET: secret } = settings();
  if (secret === undefined) return new Response(null, { status: 404 });
  const bytes = await readLimited(request, MOST);
  if (bytes === null) return new Response(null, { status: 413 });
  const body = new TextDecoder().decode(bytes);
  const signature = request.headers.get('journal-signature') ?? '';
  try {
    const outcome = await takeReport(async () => (await journal()).database, body, signature, new Date(), secret);
    return new Response(null, { status: STATUS[outcome] });
  } catch {
    return new Response(null, { status: 503, headers: { 'Retry-After': '300' } });
  }
}
