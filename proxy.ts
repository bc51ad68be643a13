import { type NextRequest, NextResponse } from 'next/server';
import { publishedPaths } from '@/content/published';
import { subscribeFaults } from '@/content/strings/subscribe';
import { correctedAddress } from '@/server/http/corrected-address';
import { statusOfComparison } from '@/server/http/pasted-link';
import { refusalOf } from '@/server/http/posted-form';
import { noncePolicy, STATIC_POLICY } from '@/server/http/security-headers';
import { statusOfVectorPath, type VectorStatus, wellFormedPath } from '@/server/http/vector-status';
import { BEFORE_VECTOR, PAGES } from '@/site/routes';

/** A recommendation and a comparison have a status of their own; the wizard's links are good while they are unfinished. */
async function statusOf({ pathname, searchParams }: URL): Promise<VectorStatus> {
  const prefix = BEFORE_VECTOR.page;
  if (pathname === prefix || pathname.startsWith(`${prefix}/`)) return statusOfVectorPath(pathname, prefix);
  if (pathname === PAGES.compare) return { status: await statusOfComparison(searchParams) };
  return { status: 200 };
}

/** @param location path and query on this site */
function movedTo(request: NextRequest, location: string): NextResponse {
  const url = request.nextUrl.clone();
  const [path] = location.split('?', 1);
  url.pathname = path ?? '';
  url.search = location.slice(path?.length);
  return NextResponse.redirect(url, 308);
}

/** Read once, when it is first asked for. */
let published: Promise<ReadonlySet<string>> | undefined;

/** Where a reader wanted to go who followed a link with a full stop, a bracket or a quotation mark at its end. */
async function meantBy(url: URL): Promise<string | null> {
  published ??= publishedPaths();
  return correctedAddress(url, await published);
}

/** Pages that are rendered for each request, and have inline scripts. */
const RENDERED = /^\/(?:decide|r|compare|search|subscribe)(?:\/|$)/;

const refused = (status: 400 | 403 | 413): NextResponse =>
  new NextResponse(`${status === 403 ? subscribeFaults.foreign : subscribeFaults.malformed}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Security-Policy': STATIC_POLICY },
  });

/**
 * Answers what has to be decided before a page renders: broken percent-encoding, forms that no page may have, links with
 * something at their end that is no part of them, the status of a recommendation or a comparison, and the nonce of the page. The framework reads the policy from the
 * request headers and stamps its inline scripts.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const url = new URL(request.url);
  const wellFormed = wellFormedPath(url.pathname);
  if (wellFormed !== null) return movedTo(request, `${wellFormed}${url.search}`);
  const refusal = request.method === 'POST' ? await refusalOf(request) : null;
  if (refusal !== null) return refused(refusal);
  const meant = request.method === 'POST' ? null : await meantBy(url);
  if (meant !== null) return movedTo(request, meant);
  if (!RENDERED.test(url.pathname)) return NextResponse.next();
  const outcome = await statusOf(url);
  if (outcome.status === 308) return movedTo(request, `${outcome.location}${url.search}`);

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
    // Addresses with escapes, and those that end in what no address of ours ends in.
    '/(.*%.*)',
    '/(.*[^A-Za-z0-9])',
    // A form may be posted to any page, whether or not it has one; so may what asks for an action of one.
    { source: '/((?!api/).*)', has: [{ type: 'header', key: 'content-type', value: 'multipart/form-data.*' }] },
    { source: '/((?!api/).*)', has: [{ type: 'header', key: 'next-action' }] },
  ],
};
