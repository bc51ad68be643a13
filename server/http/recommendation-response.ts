import { schemaPath, vectorPath } from '@/site/routes';
import 'server-only';
import type { Recommendation } from '@/decision';
import { API_HEADERS } from './api-headers';

/** Same answers, same bytes until the model changes; an hour bounds how long a change of the model stays unseen. */
const CACHE = 'public, max-age=3600';

/** The recommendation as JSON, exactly as the model returns it; `Link` names its page and its schema (RFC 8288). */
export function recommendationResponse(
  recommendation: Recommendation,
  headers: { readonly [name: string]: string } = {},
): Response {
  return new Response(JSON.stringify(recommendation), {
    headers: {
      ...API_HEADERS,
      'Content-Type': 'application/json',
      'Cache-Control': CACHE,
      Link: [
        `<${vectorPath(recommendation.vector)}>; rel="alternate"; type="text/html"`,
        `<${schemaPath('recommendation', recommendation.model)}>; rel="describedby"; type="application/schema+json"`,
      ].join(', '),
      ...headers,
    },
  });
}
