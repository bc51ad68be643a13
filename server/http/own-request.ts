/**
 * Whether a request that changes something came from a page of this site. Browsers say so in Sec-Fetch-Site (Fetch
 * Metadata) or in Origin; one that says neither, or says otherwise, does not count.
 */
export function isOwnRequest(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  const origin = headers.get('origin');
  return origin !== null && URL.canParse(origin) && new URL(origin).host === headers.get('host');
}

/** What a limit counts a client by: the address that the nearest proxy saw. It is not stored. */
export const clientOf = (headers: Headers): string =>
  headers.get('x-real-ip') ?? headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
