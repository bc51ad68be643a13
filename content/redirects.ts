/** Published addresses that moved, each with where it leads now, for ever. An address that is a page has none. */
export const redirects: { readonly [from: string]: string } = {};
