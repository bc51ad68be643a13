import { type NextRequest, NextResponse } from 'next/server';
import { noncePolicy } from '@/server/http/security-headers';

/**
 * Gives every page that the framework renders on request its own nonce. The framework reads the policy from the
 * request headers and stamps its inline scripts with the nonce.
 */
export function proxy(request: NextRequest): NextResponse {
  if (process.env.NODE_ENV === 'development') return NextResponse.next();
  const policy = noncePolicy(btoa(crypto.randomUUID()));
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

export const config = { matcher: ['/decide', '/decide/:path*', '/r', '/r/:path*'] };
