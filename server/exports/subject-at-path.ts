import 'server-only';
import { readLink } from '@/decision';
import { readExposureInputs } from '@/decision/exposure';
import { API_HEADERS } from '@/server/http/api-headers';
import { problemResponse } from '@/server/http/problem-details';
import { statusOfVectorPath } from '@/server/http/vector-status';
import { SITE_URL } from '@/server/site-url';
import type { Subject } from './subject';

/**
 * The recommendation that a path names, by the version that the path names; or the response that says why there is
 * none. Only complete vectors count: whoever takes something along has to say "not sure" where they are not.
 *
 * @param request its path is `prefix`, a slash, a vector and `ending`
 * @param ending for example `.csv`; a path without it leads to the one with it
 */
export async function subjectAt(request: Request, prefix: string, ending = ''): Promise<Subject | Response> {
  const { pathname: path, search, searchParams } = new URL(request.url);
  const bare = ending !== '' && path.endsWith(ending) ? path.slice(0, -ending.length) : path;
  const found = await statusOfVectorPath(bare, prefix);
  const { model, answers, problems } = await readLink(bare.slice(prefix.length + 1));
  if (found.status === 404) return problemResponse('unknown-answers', problems);
  if (problems.length > 0) return problemResponse('unreadable-answers', problems);
  const location = `${found.status === 308 ? found.location : bare}${ending}`;
  if (location !== path)
    return new Response(null, { status: 308, headers: { ...API_HEADERS, Location: `${location}${search}` } });
  return {
    recommendation: model.advise(answers),
    answers,
    model,
    site: SITE_URL,
    inputs: readExposureInputs(Object.fromEntries(searchParams), answers),
  };
}
