import { type NextRequest, NextResponse } from 'next/server';
import { subscribeFaults } from '@/content/strings/journal';
import { statusOfComparison } from '@/server/http/pasted-link';
import { refusalOf } from '@/server/http/posted-form';
import { noncePolicy, STATIC_POLICY } from '@/server/http/security-headers';
import { statusOfVectorPath, type VectorStatus, wellFormedPath } from '@/server/http/vector-status';

/** A recommendation and a comparison have a status of their own; the wizard's links are good while they are unfinished. */
async function statusOf({ pathname, searchParams }: URL): Promise<VectorStatus> {
  if (pathname === '/r' || pathname.startsWith('/r/')) return statusOfVectorPath(pathname, '/r');
  if (pathname === '/compare') return { status: await statusOfComparison(searchParams) };
  return { status: 200 };
}

function movedTo(request: NextRequest, location: string): NextResponse {
  const url = request.nextUrl.clone();
  url.pathname = location;
  return NextResponse.redirect(url, 308);
}

const refused = (status: 400 | 403 | 413): NextResponse =>
  new NextResponse(`${status === 403 ? subscribeFaults.foreign : subscribeFaults.malformed}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Security-Policy': STATIC_POLICY },
  });

/**
 * Answers what has to be decided before a page renders: broken percent-encoding, forms that no page may have, the
 * status of a recommendation or a comparison, and the nonce of the page. The framework reads the policy from the
 * request headers and stamps its inline scripts.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const url = new URL(request.url);
  const wellFormed = wellFormedPath(url.pathname);
  if (wellFormed !== null) return movedTo(request, wellFormed);
  const refusal = request.method === 'POST' ? await refusalOf(request) : null;
  if (refusal !== null) return refused(refusal);
  const outcome = await statusOf(url);
  if (outcome.status === 308) return movedTo(request, outcome.location);

  const headers = new Headers(request.headers);
  const policy = noncePolicy(btoa(crypto.randomUUID()));
  const strict = process.env.NODE_ENV !== 'development';
  if (strict) headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers }, status: outcome.status });
  if (strict) response.headers.set('Content-Security-Policy', policy);
  return response;
}

export const config = {
  matcher: [
    '/decide',
    '/decide/:path*',
    '/r',
    '/r/:path*',
    '/compare',
    '/search',
    '/subscribe',
    '/subscribe/:path*',
    '/(.*%.*)',
    // A form may be posted to any page, whether or not it has one.
    { source: '/((?!api/).*)', has: [{ type: 'header', key: 'content-type', value: 'multipart/form-data.*' }] },
  ],
};
