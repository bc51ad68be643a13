import { advise, readAnswers } from '@/decision';
import { preflight } from '@/server/http/api-headers';
import { readJson } from '@/server/http/json-body';
import { problemResponse } from '@/server/http/problem-details';
import { recommendationResponse } from '@/server/http/recommendation-response';
import { jsonPath } from '@/site/routes';

/** The recommendation for answers in JSON. Nothing is stored: `Location` names the address that always gives the same. */
export async function POST(request: Request): Promise<Response> {
  const body = await readJson(request);
  if ('problem' in body) return problemResponse(body.problem);
  const { answers, problems } = readAnswers(body.json);
  if (problems.length > 0) return problemResponse('unreadable-answers', problems);
  const recommendation = advise(answers);
  return recommendationResponse(recommendation, {
    Location: jsonPath(recommendation.vector),
    'Cache-Control': 'no-store',
  });
}

export function OPTIONS(): Response {
  return preflight('POST');
}
