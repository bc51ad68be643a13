import { jsonPath, vectorPath } from '@/site/routes';
import 'server-only';
import { createHash } from 'node:crypto';
import { API_HEADERS } from '@/server/http/api-headers';

/** How a file is sent. */
export interface FileForm {
  readonly contentType: string;
  /** Begins the name of the file; the vector is too long for one, so a part of its hash follows. */
  readonly name: string;
  readonly ending: string;
  /** Shown by the browser rather than stored. */
  readonly inline: boolean;
}

/** Eight hexadecimal digits that tell vectors apart in a folder. */
const digest = (vector: string): string => createHash('sha256').update(vector).digest('hex').slice(0, 8);

/** The same for a vector until words or facts are corrected; an hour bounds how long a correction stays unseen. */
const CACHE = 'public, max-age=3600';

/** A file that was made for a vector (RFC 6266 for its name, RFC 8288 for what else there is). */
export function fileResponse(body: string, vector: string, { contentType, name, ending, inline }: FileForm): Response {
  return new Response(body, {
    headers: {
      ...API_HEADERS,
      'Content-Type': contentType,
      'Content-Disposition': `${inline ? 'inline' : 'attachment'}; filename="${name}-${digest(vector)}.${ending}"`,
      'Cache-Control': CACHE,
      Link: `<${vectorPath(vector)}>; rel="canonical", <${jsonPath(vector)}>; rel="alternate"; type="application/json"`,
    },
  });
}
