import { renderPicture } from '@/server/exports/picture/render';
import { newStore } from '@/server/exports/picture/store';
import { subjectAt } from '@/server/exports/subject-at-path';
import { API_HEADERS, preflight } from '@/server/http/api-headers';
import { problemResponse } from '@/server/http/problem-details';
import { BEFORE_VECTOR, vectorPath } from '@/site/routes';

/** About 70 kB each; drawing one takes a processor for a tenth of a second or more. */
const pictures = newStore<ArrayBuffer>({ kept: 200, waiting: 12 });

/** Answers and version of the model determine the picture. */
const CACHE = 'public, max-age=31536000, immutable';

/** The picture that stands for a recommendation where its link is shown: PNG, 1200 by 630 pixels. */
export async function GET(request: Request): Promise<Response> {
  const subject = await subjectAt(request, BEFORE_VECTOR.picture);
  if (subject instanceof Response) return subject;
  const { recommendation } = subject;
  const drawn = pictures.get(recommendation.vector, () => renderPicture(recommendation));
  if (drawn === null) return problemResponse('busy');
  return new Response(await drawn, {
    headers: {
      ...API_HEADERS,
      'Content-Type': 'image/png',
      'Cache-Control': CACHE,
      Link: `<${vectorPath(recommendation.vector)}>; rel="canonical"`,
    },
  });
}

export function OPTIONS(): Response {
  return preflight('GET');
}
