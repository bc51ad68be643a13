import { readLimited } from './limited-body';
import { isOwnRequest } from './own-request';

/** The largest form that is posted to a page, bytes. */
const MOST = 16_000;

/**
 * Why a form that is posted to a page is refused, as a status, or null where the page may have it: it comes from
 * another site, is too large, or is cut off, or asks for an action of ours without a form, which each of them takes. The
 * framework would answer each of these as a failure of ours.
 */
export async function refusalOf(request: Request): Promise<400 | 403 | 413 | null> {
  const { headers } = request;
  if (!isOwnRequest(headers) || headers.get('origin') === 'null') return 403;
  const body = await readLimited(request.clone(), MOST);
  if (body === null) return 413;
  const type = headers.get('content-type') ?? '';
  if (!type.startsWith('multipart/form-data')) return headers.has('next-action') ? 400 : null;
  try {
    await new Response(body, { headers: { 'Content-Type': type } }).formData();
    return null;
  } catch {
    return 400;
  }
}
