/**
 * Any site may read the API: it holds nothing of anybody, takes no cookie and computes only what it is sent.
 * Its resource policy is set where the other security headers are.
 */
export const API_HEADERS: { readonly [name: string]: string } = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Link, Location',
  'X-Robots-Tag': 'noindex',
};

/** Answer to a preflight request (Fetch standard, CORS protocol). */
export function preflight(methods: string): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...API_HEADERS,
      'Access-Control-Allow-Methods': methods,
      'Access-Control-Allow-Headers': 'Content-Type',
      'Access-Control-Max-Age': '86400',
    },
  });
}
