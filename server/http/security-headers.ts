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
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
};
