/** Where the site is served when nobody says otherwise: by `npm start` and `npm run dev` on the reader's machine. */
export const DEFAULT_ORIGIN = 'http://localhost:3000';

/**
 * Reads the public origin of a site.
 * @returns scheme, host and port without a slash at the end, or null where the text is something else or says more
 */
export function readOrigin(text: string): string | null {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  return url.href.replace(/\/+$/, '') === url.origin ? url.origin : null;
}

/** Whether an origin is reachable from its own machine alone. */
export function isLoopback(origin: string): boolean {
  const { hostname } = new URL(origin);
  return /(^|\.)localhost$|^127(\.\d+){3}$|^\[::1\]$/.test(hostname);
}
