import 'server-only';
import { type Answers, advise } from '@/decision';
import { API_HEADERS } from './api-headers';

/** The page and the JSON of a vector. */
export const pageOf = (vector: string): string => `/r/${vector}`;
export const jsonOf = (vector: string): string => `/api/v1/recommendations/${vector}`;

/** Same answers, same bytes until the model changes; an hour bounds how long a change of the model stays unseen. */
const CACHE = 'public, max-age=3600';

/** The recommendation as JSON, exactly as the model returns it; `Link` names its page (RFC 8288). */
export function recommendationResponse(answers: Answers, headers: { readonly [name: string]: string } = {}): Response {
  const recommendation = advise(answers);
  return new Response(JSON.stringify(recommendation), {
    headers: {
      ...API_HEADERS,
      'Content-Type': 'application/json',
      'Cache-Control': CACHE,
      Link: `<${pageOf(recommendation.vector)}>; rel="alternate"; type="text/html"`,
      ...headers,
    },
  });
}
