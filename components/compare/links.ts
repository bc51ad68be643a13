/** Where two links are compared; with one link only, where the other is asked for. */
export function comparePath(a: string, b?: string): string {
  const query = [`a=${a}`, ...(b === undefined ? [] : [`b=${b}`])].join('&');
  return `/compare?${query}`;
}
