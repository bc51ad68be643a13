/** The headers that every response carries. One place: pages, errors, assets and the API send the same. */

/** Directives that all policies share; scripts are the only part that differs. */
const SHARED = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];

/** Policy of reading pages, assets and the API: our own script files only, nothing inline. */
export const STATIC_POLICY = [...SHARED, "script-src 'self'"].join('; ');

/** The style element of the drawings, which is the same in all of them; a test holds it against the documents. */
const DRAWING_STYLE = 'sha256-CrMBkn3X9psXBLfIEx/v3IritJN7k5UaCXkVq+4TS/c=';

/** Policy of files that are made to be taken along: documents without script, shown apart from everything of ours. */
export const FILE_POLICY = [
  "default-src 'none'",
  `style-src '${DRAWING_STYLE}'`,
  "script-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  'sandbox',
].join('; ');

/** What any site may fetch or show: it holds nothing of anybody and takes no cookie. */
export const PUBLIC_HEADERS: { readonly [name: string]: string } = { 'Cross-Origin-Resource-Policy': 'cross-origin' };

/**
 * Policy of a page that the framework renders for each request: its inline scripts carry the nonce.
 *
 * @param nonce fresh random text for this response, base64
 */
export const noncePolicy = (nonce: string): string => [...SHARED, `script-src 'self' 'nonce-${nonce}'`].join('; ');

/** Policy for `next dev` only: the development runtime evaluates code and injects styles. */
export const DEVELOPMENT_POLICY = [
  ...SHARED.filter((directive) => !directive.startsWith('style-src') && !directive.startsWith('connect-src')),
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self' ws:",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
].join('; ');

/** Every other security header, by name. */
export const SECURITY_HEADERS: { readonly [name: string]: string } = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
  'X-Content-Type-Options': 'nosniff',
  // With no referrer at all a form of ours names no origin, and could not be told from one of another site.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
};

/** What stands on every answer; a policy with a nonce, or one for files, stands in place of this one where it is needed. */
export const BASE_HEADERS: { readonly [name: string]: string } = {
  ...SECURITY_HEADERS,
  'Content-Security-Policy': STATIC_POLICY,
};
