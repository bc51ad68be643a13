import { subjectAt } from '@/server/exports/subject-at-path';
import { preflight } from '@/server/http/api-headers';
import { recommendationResponse } from '@/server/http/recommendation-response';
import { BEFORE_VECTOR, jsonPath } from '@/site/routes';

/** The recommendation for a vector. Unlike the page, it takes no open question: a machine has to say "not sure". */
export async function GET(request: Request): Promise<Response> {
  const subject = await subjectAt(request, BEFORE_VECTOR.json);
  if (subject instanceof Response) return subject;
  const { recommendation } = subject;
  return recommendationResponse(recommendation, { 'Content-Location': jsonPath(recommendation.vector) });
}

export function OPTIONS(): Response {
  return preflight('GET');
}
