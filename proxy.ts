import { type NextRequest, NextResponse } from 'next/server';
import { noncePolicy } from '@/server/http/security-headers';
import { statusOfVectorPath, wellFormedPath } from '@/server/http/vector-status';

/** A recommendation page: its links have a status of their own, the wizard's are good while they are unfinished. */
const isRecommendation = (path: string): boolean => path === '/r' || path.startsWith('/r/');

function movedTo(request: NextRequest, location: string): NextResponse {
  const url = request.nextUrl.clone();
  url.pathname = location;
  return NextResponse.redirect(url, 308);
}

/**
 * Answers what has to be decided before a page renders: broken percent-encoding, the status of a recommendation link,
 * and the nonce of the page. The framework reads the policy from the request headers and stamps its inline scripts.
 */
export function proxy(request: NextRequest): NextResponse {
  const path = new URL(request.url).pathname;
  const wellFormed = wellFormedPath(path);
  if (wellFormed !== null) return movedTo(request, wellFormed);
  const outcome = isRecommendation(path) ? statusOfVectorPath(path, '/r') : { status: 200 as const };
  if (outcome.status === 308) return movedTo(request, outcome.location);

  const headers = new Headers(request.headers);
  const policy = noncePolicy(btoa(crypto.randomUUID()));
  const strict = process.env.NODE_ENV !== 'development';
  if (strict) headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers }, status: outcome.status });
  if (strict) response.headers.set('Content-Security-Policy', policy);
  return response;
}

export const config = { matcher: ['/decide', '/decide/:path*', '/r', '/r/:path*', '/(.*%.*)'] };
