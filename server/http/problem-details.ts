import 'server-only';
import { problemTexts } from '@/content/strings/problems';
import { questionTexts } from '@/content/strings/questions';
import { requestProblemTexts } from '@/content/strings/recommendation';
import type { Problem } from '@/decision';
import { API_HEADERS } from './api-headers';

/** What can be wrong with a request to the API as a whole. */
export type RequestProblem = keyof typeof requestProblemTexts;

const STATUS: { readonly [P in RequestProblem]: number } = {
  'unreadable-answers': 400,
  'unknown-answers': 404,
  'unknown-export': 404,
  busy: 503,
  'malformed-json': 400,
  'body-too-large': 413,
  'not-json': 415,
};

const sentence = ({ code, part, question }: Problem): string =>
  problemTexts[code](part, question === null ? null : questionTexts[question].title);

/**
 * An error in the form of RFC 9457. `type` is a name and not a link; `problems` says of
 * each part that could not be used what it is and how to go on.
 */
export function problemResponse(type: RequestProblem, problems: readonly Problem[] = []): Response {
  const status = STATUS[type];
  const body = {
    type: `urn:mcp-auth-advisor:problem:${type}`,
    status,
    ...requestProblemTexts[type],
    ...(problems.length > 0 && { problems: problems.map((one) => ({ ...one, detail: sentence(one) })) }),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      ...API_HEADERS,
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      ...(status === 503 && { 'Retry-After': '5' }),
    },
  });
}
