import 'server-only';

/** Bytes of a request body that are read; a complete answer set has fewer than two thousand. */
export const BODY_LIMIT = 64 * 1024;

export type JsonBody =
  | { readonly json: unknown }
  | { readonly problem: 'not-json' | 'body-too-large' | 'malformed-json' };

const isJson = (type: string | null): boolean => /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type ?? '');

/** The bytes of a stream, or null as soon as they are more than the limit. */
async function readBytes(stream: ReadableStream<Uint8Array>): Promise<Uint8Array | null> {
  const bytes = new Uint8Array(BODY_LIMIT);
  const reader = stream.getReader();
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    if (length + next.value.length > BODY_LIMIT) {
      await reader.cancel();
      return null;
    }
    bytes.set(next.value, length);
    length += next.value.length;
  }
  return bytes.subarray(0, length);
}

/** Reads a JSON body within the limit, whatever length the request declares. */
export async function readJson(request: Request): Promise<JsonBody> {
  if (!isJson(request.headers.get('content-type'))) return { problem: 'not-json' };
  const bytes = request.body === null ? new Uint8Array() : await readBytes(request.body);
  if (bytes === null) return { problem: 'body-too-large' };
  try {
    return { json: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown };
  } catch {
    return { problem: 'malformed-json' };
  }
}
