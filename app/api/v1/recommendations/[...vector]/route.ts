import { decode } from '@/decision';
import { API_HEADERS, preflight } from '@/server/http/api-headers';
import { problemResponse } from '@/server/http/problem-details';
import { jsonOf, recommendationResponse } from '@/server/http/recommendation-response';
import { statusOfVectorPath } from '@/server/http/vector-status';

const PREFIX = '/api/v1/recommendations';

/** The recommendation for a vector. Unlike the page, it takes no open question: a machine has to say "not sure". */
export function GET(request: Request): Response {
  const path = new URL(request.url).pathname;
  const found = statusOfVectorPath(path, PREFIX);
  const { answers, problems } = decode(path.slice(PREFIX.length + 1));
  if (found.status === 404) return problemResponse('unknown-answers', problems);
  if (problems.length > 0) return problemResponse('unreadable-answers', problems);
  if (found.status === 308) {
    return new Response(null, { status: 308, headers: { ...API_HEADERS, Location: found.location } });
  }
  return recommendationResponse(answers, { 'Content-Location': jsonOf(path.slice(PREFIX.length + 1)) });
}

export function OPTIONS(): Response {
  return preflight('GET');
}
