import 'server-only';
import { readLimited } from './limited-body';

/** Bytes of a request body that are read; a complete answer set has fewer than two thousand. */
const BODY_LIMIT = 64 * 1024;

export type JsonBody =
  | { readonly json: unknown }
  | { readonly problem: 'not-json' | 'body-too-large' | 'malformed-json' };

const isJson = (type: string | null): boolean => /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type ?? '');

/** Reads a JSON body within the limit, whatever length the request declares. */
export async function readJson(request: Request): Promise<JsonBody> {
  if (!isJson(request.headers.get('content-type'))) return { problem: 'not-json' };
  const bytes = await readLimited(request, BODY_LIMIT);
  if (bytes === null) return { problem: 'body-too-large' };
  try {
    return { json: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown };
  } catch {
    return { problem: 'malformed-json' };
  }
}
