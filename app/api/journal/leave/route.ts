import { journal } from '@/server/journal/service';
import { deleteReader } from '@/server/journal/subscriptions';
import { readerOfKey } from '@/server/journal/tokens';
import { subscribeManagePath } from '@/site/routes';

/**
 * Ends a subscription at one click of a mail program (RFC 8058): the reader is deleted. Mail programs send no Origin;
 * the signed link is the proof. A link that proves nothing gets the same answer, so that it tells nothing.
 */
export async function POST(request: Request): Promise<Response> {
  const key = new URL(request.url).searchParams.get('key') ?? '';
  try {
    const { database, secret } = await journal();
    const reader = readerOfKey(key, secret);
    if (reader !== null) await deleteReader(database, reader);
    return new Response(null, { status: 200 });
  } catch {
    return new Response(null, { status: 503, headers: { 'Retry-After': '300' } });
  }
}

/** A person who opens the link of the header sees the page with the button; nothing ends by a GET. */
export function GET(request: Request): Response {
  const key = new URL(request.url).searchParams.get('key') ?? '';
  return new Response(null, { status: 303, headers: { Location: subscribeManagePath(encodeURIComponent(key)) } });
}
